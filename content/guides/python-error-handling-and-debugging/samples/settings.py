"""Reading settings: which errors to catch, where, and what to say."""

# region: error
import json
from pathlib import Path


class SettingsError(Exception):
    """The settings cannot be used; the message is for the person who wrote them."""


# endregion: error


# region: read
def read_settings(path: Path) -> dict:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}  # no file is no fault: everything has a default
    try:
        settings = json.loads(text)
    except json.JSONDecodeError as error:
        raise SettingsError(f"{path.name}, line {error.lineno}: {error.msg}") from error
    if not isinstance(settings, dict):
        raise SettingsError(f"{path.name} holds a {type(settings).__name__}, not an object")
    return settings


# endregion: read


# region: main
def main(path: Path) -> int:
    try:
        settings = read_settings(path)
    except SettingsError as error:
        print(f"Cannot start: {error}")
        return 2
    print(f"Starting with {len(settings)} settings")
    return 0


# endregion: main
