"""A program with a fault, for the debugger."""

# region: fault
def average(numbers):
    return sum(numbers) / len(numbers)


def report(readings):
    for day, numbers in readings.items():
        print(f"{day}: {average(numbers):.1f}")


if __name__ == "__main__":
    report({"Monday": [4, 6], "Tuesday": []})
# endregion: fault
