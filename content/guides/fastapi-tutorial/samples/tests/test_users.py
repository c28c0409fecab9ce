"""Registering, logging in, and every way in which a token can be wrong."""

from datetime import UTC, datetime, timedelta

import jwt
import pytest
from sqlmodel import Session, select

from app.database import get_engine
from app.models import User

ADA = {"name": "ada", "password": "correct horse battery"}


def test_a_new_user_comes_back_without_the_password(client):
    answer = client.post("/users", json=ADA)
    assert answer.status_code == 201
    assert answer.json() == {"id": 1, "name": "ada"}


def test_the_password_is_stored_as_a_hash(client, settings):
    client.post("/users", json=ADA)
    with Session(get_engine(settings.database)) as session:
        stored = session.exec(select(User)).one().password_hash
    assert stored.startswith("$argon2id$")
    assert ADA["password"] not in stored


def test_a_name_is_taken_once(client):
    client.post("/users", json=ADA)
    answer = client.post("/users", json=ADA)
    assert (answer.status_code, answer.json()) == (409, {"detail": "This name is taken"})


@pytest.mark.parametrize(
    "wrong", [{"password": "short"}, {"name": "a"}, {"name": "Ada Lovelace"}, {"name": None}], ids=str
)
def test_wrong_users_are_refused(client, wrong):
    assert client.post("/users", json={**ADA, **wrong}).status_code == 422


def test_logging_in_gives_a_token_that_says_who_it_is(client, log_in):
    headers = log_in("ada")
    assert client.get("/users/me", headers=headers).json() == {"id": 1, "name": "ada"}


@pytest.mark.parametrize(
    "form",
    [("ada", "wrong password!"), ("bob", ADA["password"]), ("bob", "the password of nobody")],
    ids=str,
)
def test_wrong_name_and_wrong_password_get_the_same_answer(client, form):
    client.post("/users", json=ADA)
    answer = client.post("/token", data={"username": form[0], "password": form[1]})
    assert (answer.status_code, answer.json()) == (401, {"detail": "Wrong name or password"})


# region: tokens
def signed(secret, **claims):
    return jwt.encode({"exp": datetime.now(UTC) + timedelta(hours=1), **claims}, secret, "HS256")


@pytest.mark.parametrize(
    "make_token",
    [
        lambda secret: "nonsense",
        lambda secret: signed("another secret, also long enough to be used", sub="1"),
        lambda secret: signed(secret, sub="1", exp=datetime.now(UTC) - timedelta(seconds=1)),
        lambda secret: signed(secret),
        lambda secret: signed(secret, sub="2"),
        lambda secret: signed(secret, sub="ada"),
        lambda secret: jwt.encode({"sub": "1"}, secret, "HS256"),
    ],
    ids=["nonsense", "forged", "expired", "of nobody", "of somebody unknown", "of a name", "for ever"],
)
def test_a_wrong_token_is_refused(client, log_in, settings, make_token):
    log_in("ada")
    headers = {"Authorization": f"Bearer {make_token(settings.secret)}"}
    answer = client.get("/users/me", headers=headers)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")


# endregion: tokens


def test_without_a_token_nobody_is_asking(client):
    assert client.get("/users/me").status_code == 401
