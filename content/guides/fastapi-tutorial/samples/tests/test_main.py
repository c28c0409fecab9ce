"""The application as a whole: its documentation, its settings, its health."""

import pytest

from app.settings import Settings, get_settings


@pytest.fixture
def environment(monkeypatch):
    get_settings.cache_clear()
    yield monkeypatch
    get_settings.cache_clear()


def test_it_says_that_it_is_up(client):
    assert client.get("/health").json() == {"status": "ok"}


def test_the_documentation_knows_every_operation(client):
    schema = client.get("/openapi.json").json()
    operations = {(method, path) for path, item in schema["paths"].items() for method in item}
    assert operations == {
        ("post", "/users"), ("post", "/token"), ("get", "/users/me"),
        ("get", "/books"), ("post", "/books"),
        ("get", "/books/{book_id}"), ("patch", "/books/{book_id}"), ("delete", "/books/{book_id}"),
        ("get", "/health"),
    }
    assert "password" not in str(schema["components"]["schemas"]["PublicUser"])
    assert "Reading list" in client.get("/docs").text


def test_settings_come_from_the_environment(environment):
    environment.setenv("READING_SECRET", "s" * 32)
    environment.setenv("READING_DATABASE", "sqlite:///other.db")
    assert get_settings() == Settings("s" * 32, "sqlite:///other.db", 60)


@pytest.mark.parametrize("secret", ["", "short"])
def test_without_a_good_secret_it_does_not_start(environment, secret):
    environment.setenv("READING_SECRET", secret)
    with pytest.raises(RuntimeError, match="READING_SECRET"):
        get_settings()
