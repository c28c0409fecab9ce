"""Both applications say the same."""

import asyncio
from wsgiref.util import setup_testing_defaults

import pytest

import asgi_app
import wsgi_app


def ask_asgi(path, query):
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode()}
    asyncio.run(asgi_app.application(scope, receive, send))
    start, body = sent
    return start["status"], dict(start["headers"])[b"content-type"].decode(), body["body"]


def ask_wsgi(path, query):
    environ = {"PATH_INFO": path, "QUERY_STRING": query}
    setup_testing_defaults(environ)
    said = []
    body = b"".join(wsgi_app.application(environ, lambda *start: said.append(start)))
    status, headers = said[0]
    return int(status.split()[0]), dict(headers)["Content-Type"], body


@pytest.mark.parametrize(
    ("path", "query"), [("/hello", ""), ("/hello", "name=Ada"), ("/hello", "name=%3Cb%3E"), ("/", "")]
)
def test_both_say_the_same(path, query):
    assert ask_asgi(path, query) == ask_wsgi(path, query)


def test_it_knows_nothing_but_http():
    with pytest.raises(NotImplementedError):
        asyncio.run(asgi_app.application({"type": "websocket"}, None, None))
