"""One process serves both frameworks, on one set of models."""

import pytest
from django.contrib.auth.models import User
from fastapi.testclient import TestClient

import gateway
from blog.models import Post


@pytest.fixture
def client():
    return TestClient(gateway.app)


@pytest.mark.django_db(transaction=True)
def test_fastapi_reads_what_django_wrote(client):
    author = User.objects.create_user("editor")
    Post.objects.create(title="Out", body="…", author=author, published=True)
    Post.objects.create(title="Draft", body="…", author=author)
    assert client.get("/fast/titles").json() == ["Out"]
    assert client.get("/fast/titles?limit=many").status_code == 422


@pytest.mark.django_db(transaction=True)
def test_everything_else_is_djangos(client):
    assert "Django administration" in client.get("/admin/login/").text
    assert "Nothing published yet." in client.get("/").text
