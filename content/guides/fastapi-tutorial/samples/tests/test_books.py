"""A reading list: what its owner can do, and that nobody else can."""

import pytest

# region: first
DUNE = {"title": "Dune", "author": "Frank Herbert", "pages": 412}


def test_a_book_is_added_and_found(client, log_in):
    ada = log_in("ada")
    created = client.post("/books", json=DUNE, headers=ada)
    assert created.status_code == 201
    assert created.json() == {**DUNE, "id": 1, "finished": False}
    found = client.get(created.headers["Location"], headers=ada)
    assert found.json() == created.json()


# endregion: first


@pytest.mark.parametrize("wrong", [{"title": ""}, {"pages": 0}, {"pages": "many"}, {"author": None}], ids=str)
def test_wrong_books_are_refused(client, log_in, wrong):
    answer = client.post("/books", json={**DUNE, **wrong}, headers=log_in("ada"))
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", *wrong]


def test_what_the_server_decides_cannot_be_sent(client, log_in):
    ada = log_in("ada")
    sent = {**DUNE, "id": 99, "owner_id": 7, "finished": True}
    assert client.post("/books", json=sent, headers=ada).json() == {**DUNE, "id": 1, "finished": False}
    assert client.get("/books/1", headers=ada).status_code == 200


def test_the_list_is_in_order_and_comes_in_pages(client, log_in):
    ada = log_in("ada")
    for number in range(25):
        client.post("/books", json={**DUNE, "title": f"Volume {number}"}, headers=ada)

    def titles(query):
        return [book["title"] for book in client.get(f"/books{query}", headers=ada).json()]

    assert titles("") == [f"Volume {number}" for number in range(20)]
    assert titles("?limit=3&offset=23") == ["Volume 23", "Volume 24"]
    assert client.get("/books?limit=101", headers=ada).status_code == 422


def test_the_list_can_show_what_is_left_to_read(client, log_in):
    ada = log_in("ada")
    for title in ("Dune", "Emma"):
        client.post("/books", json={**DUNE, "title": title}, headers=ada)
    client.patch("/books/1", json={"finished": True}, headers=ada)
    assert [book["title"] for book in client.get("/books?finished=false", headers=ada).json()] == ["Emma"]
    assert [book["title"] for book in client.get("/books?finished=true", headers=ada).json()] == ["Dune"]


def test_a_change_touches_only_what_it_names(client, log_in):
    ada = log_in("ada")
    client.post("/books", json=DUNE, headers=ada)
    changed = client.patch("/books/1", json={"finished": True}, headers=ada)
    assert changed.json() == {**DUNE, "id": 1, "finished": True}
    assert client.get("/books/1", headers=ada).json() == changed.json()
    assert client.patch("/books/1", json={"title": None}, headers=ada).json()["title"] == "Dune"
    assert client.patch("/books/1", json={"title": ""}, headers=ada).status_code == 422


def test_a_removed_book_is_gone(client, log_in):
    ada = log_in("ada")
    client.post("/books", json=DUNE, headers=ada)
    assert client.delete("/books/1", headers=ada).status_code == 204
    assert client.get("/books/1", headers=ada).status_code == 404


# region: others
@pytest.mark.parametrize(
    ("method", "body"), [("GET", None), ("PATCH", {"finished": True}), ("DELETE", None)]
)
def test_nobody_reaches_the_book_of_another(client, log_in, method, body):
    ada, bob = log_in("ada"), log_in("bob")
    client.post("/books", json=DUNE, headers=ada)
    answer = client.request(method, "/books/1", json=body, headers=bob)
    assert answer.status_code == 404
    assert client.get("/books/1", headers=ada).json() == {**DUNE, "id": 1, "finished": False}
    assert client.get("/books", headers=bob).json() == []


# endregion: others


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/books"), ("POST", "/books"), ("GET", "/books/1"), ("PATCH", "/books/1"), ("DELETE", "/books/1")],
)
def test_every_operation_asks_who_it_is(client, method, path):
    assert client.request(method, path).status_code == 401
