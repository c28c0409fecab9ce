"""The same application for an asynchronous server."""

# region: app
from html import escape
from urllib.parse import parse_qs


async def application(scope, receive, send):
    if scope["type"] != "http":
        raise NotImplementedError(scope["type"])
    status, kind, body = answer(scope["path"], scope["query_string"].decode())
    headers = [(b"content-type", kind.encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body.encode()})


def answer(path: str, query: str) -> tuple[int, str, str]:
    if path != "/hello":
        return 404, "text/plain; charset=utf-8", "No such page\n"
    name = escape(parse_qs(query).get("name", ["you"])[0])
    page = f"<!doctype html><title>Hello</title><h1>Hello {name}</h1>\n"
    return 200, "text/html; charset=utf-8", page


# endregion: app
