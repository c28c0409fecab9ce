"""The application speaks HTTP through a real server, and escapes what it is told."""

import threading
from http.client import HTTPConnection
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.validate import validator

import pytest

import wsgi_app


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture
def get():
    server = make_server("127.0.0.1", 0, validator(wsgi_app.application), handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()

    def get(path):
        connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        return answer.status, answer.headers["Content-Type"], body

    yield get
    server.shutdown()
    server.server_close()
    thread.join(10)


def test_it_greets(get):
    status, kind, body = get("/hello?name=Ada")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert "<h1>Hello Ada</h1>" in body
    assert "<h1>Hello you</h1>" in get("/hello")[2]


def test_what_it_is_told_is_text_and_no_markup(get):
    assert "Hello &lt;script&gt;" in get("/hello?name=%3Cscript%3E")[2]


def test_other_pages_are_not_found(get):
    assert get("/") == (404, "text/plain; charset=utf-8", "No such page\n")


def test_the_conversation_in_the_guide_is_one_it_has(get):
    shown = Path(__file__).with_name("conversation.txt").read_text()
    _, kind, body = get("/hello?name=Ada")
    assert "GET /hello?name=Ada HTTP/1.1\n" in shown
    assert f"HTTP/1.1 200 OK\nContent-Type: {kind}\nContent-Length: {len(body)}\n\n{body}" in shown
