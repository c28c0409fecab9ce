"""A decorator that wraps nothing: it keeps a list."""

# region: registry
from collections.abc import Callable

View = Callable[[], str]

routes: dict[str, View] = {}


def route(path: str) -> Callable[[View], View]:
    def register(view: View) -> View:
        if path in routes:
            raise ValueError(f"{path} has a view already")
        routes[path] = view
        return view

    return register


@route("/books")
def list_books() -> str:
    return "Dune, Emma"


def answer(path: str) -> str:
    view = routes.get(path)
    return view() if view else "404"


# endregion: registry
