"""The same ten thousand items in SQLite and in PostgreSQL."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

ITEMS = 10_000
TABLE = "CREATE TABLE item (id integer PRIMARY KEY, title varchar(200) NOT NULL, price integer NOT NULL)"


def items() -> Iterator[tuple[int, str, int]]:
    return ((n, f"Item {n}", n * 7 % 1000) for n in range(1, ITEMS + 1))


def sqlite(folder: Path) -> str:
    """Makes a SQLite file and answers its address."""
    path = folder / "shop.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute(TABLE)
        connection.executemany("INSERT INTO item VALUES (?, ?, ?)", items())
    connection.close()
    return f"sqlite:///{path}"


def postgresql_programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the PATH, or where Debian keeps it."""
    found = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda it: int(it.parent.name))
    return Path(found).parent if found else folders[-1] if folders else None


def as_user(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root; then it runs as the user of Debian's package."""
    if os.geteuid() != 0:
        return []
    shutil.chown(folder, "postgres", "postgres")
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]


@contextmanager
def postgresql(folder: Path, port: int) -> Iterator[str]:
    """Runs a cluster of its own, with default settings but for the number of connections."""
    programs = postgresql_programs()
    if programs is None:
        raise SystemExit("measure: no PostgreSQL found; install it (Debian's package is called postgresql).")
    home = folder / "postgresql"
    home.mkdir()
    run = as_user(home)
    data = str(home / "data")
    silent = {"stdout": subprocess.DEVNULL, "cwd": home, "check": True}
    subprocess.run([*run, programs / "initdb", "-D", data, "-U", "shop", "-A", "trust"], **silent)
    options = f"-p {port} -k {home} -c listen_addresses=127.0.0.1 -c max_connections=300"
    control = [*run, programs / "pg_ctl", "-D", data, "-l", str(home / "log"), "-w"]
    subprocess.run([*control, "-o", options, "start"], **silent)
    try:
        with psycopg.connect(host="127.0.0.1", port=port, user="shop", dbname="postgres") as connection:
            connection.execute(TABLE)
            with connection.cursor() as cursor:
                cursor.executemany("INSERT INTO item VALUES (%s, %s, %s)", items())
            connection.commit()
            connection.autocommit = True
            connection.execute("VACUUM ANALYZE item")
        yield f"postgresql://shop@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **silent)


def postgresql_version() -> str:
    programs = postgresql_programs()
    if programs is None:
        return "none"
    said = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True, check=True)
    return said.stdout.split()[2]
