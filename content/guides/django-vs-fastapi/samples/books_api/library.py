"""The same books in a database, in one file."""

# region: app
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from sqlmodel import Field, Session, SQLModel, create_engine, select

engine = create_engine("sqlite:///books.db")


class NewBook(SQLModel):
    title: str = Field(min_length=1, max_length=200)
    year: int


class Book(NewBook, table=True):
    id: int | None = Field(default=None, primary_key=True)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    SQLModel.metadata.create_all(engine)
    yield


app = FastAPI(title="Library", lifespan=lifespan)


def open_session() -> Iterator[Session]:
    with Session(engine) as session:
        yield session


@app.post("/books", status_code=201)
def add_book(new: NewBook, session: Annotated[Session, Depends(open_session)]) -> Book:
    book = Book.model_validate(new)
    session.add(book)
    session.commit()
    session.refresh(book)
    return book


@app.get("/books/{book_id}")
def read_book(book_id: int, session: Annotated[Session, Depends(open_session)]) -> Book:
    book = session.get(Book, book_id)
    if book is None:
        raise HTTPException(status_code=404, detail="No such book")
    return book


@app.get("/books")
def list_books(session: Annotated[Session, Depends(open_session)], since: int = 0) -> list[Book]:
    return list(session.exec(select(Book).where(Book.year >= since).order_by(Book.year)))
# endregion: app
