"""The tables guard their rules, and a value stays a value."""

import sqlite3
from contextlib import closing

import pytest

from shop import books_by, books_by_wrongly, open_shop


@pytest.fixture
def shop():
    with closing(open_shop(":memory:")) as shop:
        shop.execute("insert into author values (1, 'Austen'), (2, 'O''Brian')")
        shop.execute(
            "insert into book values (1, 'Persuasion', 900, 1), (2, 'Emma', 800, 1), (3, 'Post Captain', 950, 2)"
        )
        yield shop


def test_books_are_found_by_their_author(shop):
    assert books_by(shop, "Austen") == [("Emma", 800), ("Persuasion", 900)]
    assert books_by(shop, "O'Brian") == [("Post Captain", 950)]
    assert books_by(shop, "Nobody") == []


def test_a_value_in_the_text_of_a_query_fails_or_opens_the_door(shop):
    assert books_by_wrongly(shop, "Austen") == books_by(shop, "Austen")
    with pytest.raises(sqlite3.OperationalError):
        books_by_wrongly(shop, "O'Brian")
    assert len(books_by_wrongly(shop, "' or 'a' = 'a")) == 3
    assert books_by(shop, "' or 'a' = 'a") == []


@pytest.mark.parametrize(
    "wrong",
    ["values (4, 'Free', 0, 1)", "values (4, 'Unknown', 1, 9)", "values (4, null, 1, 1)"],
)
def test_the_tables_guard_their_rules(shop, wrong):
    with pytest.raises(sqlite3.IntegrityError):
        shop.execute(f"insert into book {wrong}")
