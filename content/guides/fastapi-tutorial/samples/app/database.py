"""One engine for the program, one session for each request."""

# region: database
from collections.abc import Iterator
from functools import cache
from typing import Annotated

from fastapi import Depends
from sqlalchemy import Engine
from sqlmodel import Session, create_engine

from app.settings import CurrentSettings


@cache
def get_engine(url: str) -> Engine:
    return create_engine(url)


def open_session(settings: CurrentSettings) -> Iterator[Session]:
    with Session(get_engine(settings.database)) as session:
        yield session


CurrentSession = Annotated[Session, Depends(open_session)]
# endregion: database
