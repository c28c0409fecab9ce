"""A whole web application without a framework, for a synchronous server."""

# region: app
from html import escape
from urllib.parse import parse_qs


def application(environ, start_response):
    if environ["PATH_INFO"] != "/hello":
        start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
        return ["No such page\n".encode()]
    name = parse_qs(environ["QUERY_STRING"]).get("name", ["you"])[0]
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return [f"<!doctype html><title>Hello</title><h1>Hello {escape(name)}</h1>\n".encode()]


# endregion: app


# region: serve
if __name__ == "__main__":
    from wsgiref.simple_server import make_server

    make_server("127.0.0.1", 8000, application).serve_forever()
# endregion: serve
