"""A minimal API: a typed request body, status 201 and a path parameter."""

# region: app
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

app = FastAPI(title="Books")


class NewBook(BaseModel):
    title: str = Field(min_length=1, max_length=200)
    year: int


class Book(NewBook):
    id: int


books: dict[int, Book] = {}


@app.post("/books", status_code=201)
async def add_book(new: NewBook) -> Book:
    book = Book(id=len(books) + 1, **new.model_dump())
    books[book.id] = book
    return book


@app.get("/books/{book_id}")
async def read_book(book_id: int) -> Book:
    if book_id not in books:
        raise HTTPException(status_code=404, detail="No such book")
    return books[book_id]
# endregion: app
