"""What most tests need: the application on an empty database, and people who are logged in."""

# region: fixtures
from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from app.database import get_engine
from app.main import app
from app.settings import Settings, get_settings


@pytest.fixture
def settings(tmp_path, monkeypatch) -> Iterator[Settings]:
    monkeypatch.setenv("READING_SECRET", "for the tests only, " * 3)
    monkeypatch.setenv("READING_DATABASE", f"sqlite:///{tmp_path}/test.db")
    get_settings.cache_clear()
    yield get_settings()
    get_settings.cache_clear()


@pytest.fixture
def client(settings, monkeypatch) -> Iterator[TestClient]:
    quick = Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("app.security.passwords", PasswordHash((quick,)))
    with TestClient(app) as client:
        yield client
    get_engine(settings.database).dispose()


@pytest.fixture
def log_in(client) -> Callable[[str], dict[str, str]]:
    """Registers somebody and gives the headers that show who they are."""

    def log_in(name: str) -> dict[str, str]:
        password = f"the password of {name}"
        client.post("/users", json={"name": name, "password": password})
        answer = client.post("/token", data={"username": name, "password": password})
        return {"Authorization": f"Bearer {answer.json()['access_token']}"}

    return log_in


# endregion: fixtures
