"""What is claimed, and how each claim is measured."""

from dataclasses import dataclass

from kit.servers import DJANGO_ASGI, FASTAPI, GUNICORN, Setup

THREADS = 16


@dataclass(frozen=True)
class Case:
    """One way to measure a scenario: every setup, on one database."""

    title: str
    setups: tuple[Setup, ...]
    database: str = "sqlite"


@dataclass(frozen=True)
class Scenario:
    """A claim: in words or figures by framework, and who is ahead by it."""

    id: str
    title: str
    unit: str
    better: str
    claims: dict[str, str]
    ahead: str
    cases: tuple[Case, ...]


def django(path: str, *more: str, setup: str = "Gunicorn, sync workers", **environment: str) -> Setup:
    return Setup("django", setup, (*GUNICORN, *more), path, tuple(environment.items()))


def fastapi(path: str) -> Setup:
    return Setup("fastapi", "Uvicorn, async def", FASTAPI, path)


def threads(path: str) -> Setup:
    return django(path, "--threads", str(THREADS), setup=f"Gunicorn, {THREADS} threads a worker")


SCENARIOS = (
    Scenario(
        "simple-get",
        "Simple GET, no database",
        "req/s",
        "higher",
        {"django": "~2,000 req/s", "fastapi": "~8,000 req/s"},
        "fastapi",
        (
            Case(
                "",
                (
                    django("/hello"),
                    fastapi("/hello"),
                    django("/hello", setup="Gunicorn, sync workers, no middleware", SHOP_MIDDLEWARE="none"),
                    threads("/hello"),
                ),
            ),
        ),
    ),
    Scenario(
        "query",
        "With a database query",
        "req/s",
        "higher",
        {"django": "~500 req/s", "fastapi": "~1,200 req/s"},
        "fastapi",
        (
            Case(
                "PostgreSQL",
                (django("/items/{id}"), fastapi("/items/{id}")),
                "postgresql",
            ),
            Case(
                "SQLite",
                (django("/items/{id}"), fastapi("/items/{id}")),
            ),
        ),
    ),
    Scenario(
        "upstream",
        "Three upstream calls of 50 ms each",
        "req/s",
        "higher",
        {"django": "Limited", "fastapi": "Excellent"},
        "fastapi",
        (
            Case(
                "",
                (
                    django("/dashboard"),
                    fastapi("/dashboard"),
                    Setup("django", "Uvicorn, async def", DJANGO_ASGI, "/async-dashboard"),
                    threads("/dashboard"),
                ),
            ),
        ),
    ),
    Scenario(
        "memory",
        "Resident memory",
        "MB",
        "lower",
        {"django": "Medium", "fastapi": "Low"},
        "fastapi",
        (
            Case(
                "",
                (django("/items/{id}"), fastapi("/items/{id}")),
                "postgresql",
            ),
        ),
    ),
)
