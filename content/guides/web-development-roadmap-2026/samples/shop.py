"""Tables, a join, and why values never become part of a query's text."""

# region: tables
import sqlite3

TABLES = """
create table author (id integer primary key, name text not null unique);
create table book (
    id integer primary key,
    title text not null,
    price_cents integer not null check (price_cents > 0),
    author_id integer not null references author (id)
);
create index book_by_author on book (author_id);
"""


def open_shop(path: str) -> sqlite3.Connection:
    shop = sqlite3.connect(path)
    shop.execute("pragma foreign_keys = on")
    shop.executescript(TABLES)
    return shop


# endregion: tables


# region: queries
def books_by(shop: sqlite3.Connection, author: str) -> list[tuple[str, int]]:
    query = """
        select book.title, book.price_cents
        from book join author on author.id = book.author_id
        where author.name = ?
        order by book.title
    """
    return shop.execute(query, (author,)).fetchall()


def books_by_wrongly(shop: sqlite3.Connection, author: str) -> list[tuple[str, int]]:
    query = f"""
        select book.title, book.price_cents
        from book join author on author.id = book.author_id
        where author.name = '{author}'
        order by book.title
    """
    return shop.execute(query).fetchall()


# endregion: queries
