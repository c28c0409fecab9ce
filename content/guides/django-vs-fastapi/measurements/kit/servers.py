"""Starts the apps on the servers that their documentation names."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
GUNICORN = ("gunicorn", "shop_django.wsgi")
DJANGO_ASGI = ("uvicorn", "shop_django.asgi:application", "--no-access-log")
FASTAPI = ("uvicorn", "shop_fastapi.main:app", "--no-access-log")


@dataclass(frozen=True)
class Setup:
    """One way to run one app; `setup` says it in a few words."""

    framework: str
    setup: str
    command: tuple[str, ...]
    path: str
    environment: tuple[tuple[str, str], ...] = ()

    def arguments(self, port: int, workers: int) -> list[str]:
        program, *rest = self.command
        address = (
            ["--bind", f"127.0.0.1:{port}", "--backlog", "2048"]
            if program == "gunicorn"
            else ["--host", "127.0.0.1", "--port", str(port), "--backlog", "2048"]
        )
        return [sys.executable, "-m", program, *rest, *address, "--workers", str(workers)]


def get(port: int, path: str) -> tuple[int, str, bytes]:
    """Status, type and body of an answer."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as response:
        return response.status, response.headers["Content-Type"], response.read()


def wait_for(port: int, path: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        if process.poll() is not None:
            raise SystemExit(f"measure: a server ended at its start: {process.args}")
        try:
            get(port, path)
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"measure: a server does not answer: {process.args}")


@contextmanager
def running(arguments: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process and its children, until the end of the block."""
    with subprocess.Popen(
        arguments,
        cwd=HERE,
        env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGKILL)


@contextmanager
def serving(
    setup: Setup, port: int, workers: int, environment: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """The app of a setup, once it answers."""
    with running(setup.arguments(port, workers), environment | dict(setup.environment)) as process:
        wait_for(port, "/hello", process)
        yield process
