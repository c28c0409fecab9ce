"""What the guide says of the minimal API, checked."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import main


@pytest.fixture
def client():
    main.books.clear()
    return TestClient(main.app)


def test_creating_answers_201_with_the_book(client):
    answer = client.post("/books", json={"title": "Dune", "year": 1965})
    assert answer.status_code == 201
    assert answer.json() == {"id": 1, "title": "Dune", "year": 1965}


def test_path_parameter_finds_the_book(client):
    client.post("/books", json={"title": "Dune", "year": 1965})
    assert client.get("/books/1").json()["title"] == "Dune"


def test_unknown_book_answers_404(client):
    answer = client.get("/books/7")
    assert (answer.status_code, answer.json()) == (404, {"detail": "No such book"})


def test_path_parameter_must_be_a_number(client):
    answer = client.get("/books/dune")
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["type"] == "int_parsing"


def test_missing_field_answers_what_the_guide_shows(client):
    answer = client.post("/books", json={"title": "Dune"})
    assert answer.status_code == 422
    assert answer.json() == json.loads(Path(__file__).with_name("missing_field.json").read_text())


def test_docs_pages_and_schema_are_generated(client):
    assert "swagger-ui" in client.get("/docs").text
    assert "redoc" in client.get("/redoc").text
    schema = client.get("/openapi.json").json()
    assert schema["openapi"].startswith("3.1")
    assert schema["components"]["schemas"]["NewBook"]["required"] == ["title", "year"]
    assert set(schema["paths"]["/books"]["post"]["responses"]) == {"201", "422"}
