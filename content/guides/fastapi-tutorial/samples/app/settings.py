"""What differs between machines, read from the environment."""

# region: settings
import os
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from fastapi import Depends


@dataclass(frozen=True)
class Settings:
    secret: str
    database: str = "sqlite:///reading.db"
    token_minutes: int = 60


@cache
def get_settings() -> Settings:
    secret = os.environ.get("READING_SECRET", "")
    if len(secret) < 32:
        raise RuntimeError("Set READING_SECRET to at least 32 random characters")
    return Settings(secret, os.environ.get("READING_DATABASE", Settings.database))


CurrentSettings = Annotated[Settings, Depends(get_settings)]
# endregion: settings
