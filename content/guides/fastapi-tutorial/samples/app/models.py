"""What is stored, what comes in, and what goes out."""

# region: users
from typing import Annotated

from pydantic import StringConstraints
from sqlmodel import Field, SQLModel


class NewUser(SQLModel):
    name: Annotated[str, StringConstraints(pattern="^[a-z0-9-]{3,30}$")]
    password: str = Field(min_length=12, max_length=200)


class PublicUser(SQLModel):
    id: int
    name: str


class User(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    password_hash: str


# endregion: users


# region: books
class NewBook(SQLModel):
    title: str = Field(min_length=1, max_length=200)
    author: str = Field(min_length=1, max_length=200)
    pages: int = Field(ge=1, le=20_000)


class BookChange(SQLModel):
    title: str | None = Field(default=None, min_length=1, max_length=200)
    finished: bool | None = None


class PublicBook(NewBook):
    id: int
    finished: bool


class Book(NewBook, table=True):
    id: int | None = Field(default=None, primary_key=True)
    owner_id: int = Field(foreign_key="user.id", index=True)
    finished: bool = False


# endregion: books
