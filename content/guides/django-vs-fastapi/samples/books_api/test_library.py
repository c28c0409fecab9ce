"""The one-file library keeps its books in a database."""

import pytest
from fastapi.testclient import TestClient
from sqlmodel import create_engine

import library


@pytest.fixture
def client(tmp_path, monkeypatch):
    engine = create_engine(f"sqlite:///{tmp_path / 'books.db'}")
    monkeypatch.setattr(library, "engine", engine)
    with TestClient(library.app) as client:
        yield client
    engine.dispose()


def test_books_are_stored_and_found(client):
    created = client.post("/books", json={"title": "Dune", "year": 1965})
    assert created.status_code == 201
    assert client.get(f"/books/{created.json()['id']}").json() == created.json()


def test_books_can_be_asked_for_by_year(client):
    client.post("/books", json={"title": "Dune", "year": 1965})
    client.post("/books", json={"title": "Emma", "year": 1815})
    assert [book["title"] for book in client.get("/books").json()] == ["Emma", "Dune"]
    assert [book["title"] for book in client.get("/books?since=1900").json()] == ["Dune"]


def test_wrong_books_are_refused(client):
    assert client.post("/books", json={"title": "", "year": 1965}).status_code == 422
    assert client.post("/books", json={"title": "Dune", "year": "soon"}).status_code == 422
    assert client.get("/books/1").status_code == 404
