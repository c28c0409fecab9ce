"""A first program: guess a number."""

# region: guess
import random

secret = random.randint(1, 100)
guess = 0
tries = 0
while guess != secret:
    guess = int(input("Your guess: "))
    tries = tries + 1
    if guess < secret:
        print("Higher")
    elif guess > secret:
        print("Lower")
print(f"Right, after {tries} tries")
# endregion: guess
