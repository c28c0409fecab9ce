"""The reading list of the one who asks."""

# region: own
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Response
from sqlmodel import select

from app.database import CurrentSession
from app.models import Book, BookChange, NewBook, PublicBook
from app.security import CurrentUser

router = APIRouter(prefix="/books", tags=["books"])


def find_book(book_id: int, user: CurrentUser, session: CurrentSession) -> Book:
    book = session.get(Book, book_id)
    if book is None or book.owner_id != user.id:
        raise HTTPException(404, "No such book on your list")
    return book


OwnBook = Annotated[Book, Depends(find_book)]
# endregion: own


# region: create
@router.post("", status_code=201, response_model=PublicBook)
def add_book(new: NewBook, user: CurrentUser, session: CurrentSession, response: Response) -> Book:
    book = Book.model_validate(new, update={"owner_id": user.id})
    session.add(book)
    session.commit()
    session.refresh(book)
    response.headers["Location"] = f"/books/{book.id}"
    return book


# endregion: create


# region: list
@router.get("", response_model=list[PublicBook])
def list_books(
    user: CurrentUser,
    session: CurrentSession,
    finished: bool | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> list[Book]:
    query = select(Book).where(Book.owner_id == user.id)
    if finished is not None:
        query = query.where(Book.finished == finished)
    return list(session.exec(query.order_by(Book.id).offset(offset).limit(limit)))


# endregion: list


# region: change
@router.get("/{book_id}", response_model=PublicBook)
def read_book(book: OwnBook) -> Book:
    return book


@router.patch("/{book_id}", response_model=PublicBook)
def change_book(book: OwnBook, change: BookChange, session: CurrentSession) -> Book:
    book.sqlmodel_update(change.model_dump(exclude_unset=True, exclude_none=True))
    session.add(book)
    session.commit()
    session.refresh(book)
    return book


@router.delete("/{book_id}", status_code=204)
def remove_book(book: OwnBook, session: CurrentSession) -> None:
    session.delete(book)
    session.commit()


# endregion: change
