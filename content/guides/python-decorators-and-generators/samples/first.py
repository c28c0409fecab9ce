"""Functions as values, and a first decorator."""

# region: value
from collections.abc import Callable


def shout(text: str) -> str:
    return text.upper()


def twice(function: Callable[[str], str]) -> Callable[[str], str]:
    def both(text: str) -> str:
        return f"{function(text)} {function(text)}"

    return both


# endregion: value


# region: sign
def greet(name: str) -> str:
    return f"Hello {name}"


greet = twice(greet)


@twice
def part(name: str) -> str:
    return f"Bye {name}"


# endregion: sign
