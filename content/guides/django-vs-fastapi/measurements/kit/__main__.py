"""Measures every scenario, or one; see README.md."""

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from kit import databases, load, memory, report
from kit.report import Series
from kit.scenarios import SCENARIOS, Case, Scenario
from kit.servers import HERE, Setup, get, running, serving

CONNECTIONS = (64, 1, 256)
MEMORY_CONNECTIONS = 64
UPSTREAM_MS = 50


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="measure", description=__doc__)
    parser.add_argument("--only", choices=[it.id for it in SCENARIOS], help="one scenario; the others stay as they are")
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is run (5)")
    parser.add_argument("--seconds", type=int, default=4, help="how long one run takes (4)")
    parser.add_argument("--warm-up", type=int, default=1, help="seconds of warm-up before each run (1)")
    parser.add_argument("--workers", type=int, default=2, help="worker processes of each server (2)")
    parser.add_argument("--port", type=int, default=9250, help="the first of three free ports (9250)")
    parser.add_argument("--file", type=Path, default=HERE / "results.yaml", help="where the figures go")
    return parser.parse_args()


class Bench:
    """The databases and the upstream service that all runs share."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.port = options.port
        self.environments: dict[str, dict[str, str]] = {}

    def __enter__(self) -> "Bench":
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="measure-")))
        folder.chmod(0o755)
        stub = f"http://127.0.0.1:{self.port + 1}"
        addresses = {
            "sqlite": databases.sqlite(folder),
            "postgresql": self.stack.enter_context(databases.postgresql(folder, self.port + 2)),
        }
        self.environments = {
            name: {"SHOP_DATABASE": address, "SHOP_UPSTREAM": stub} for name, address in addresses.items()
        }
        command = [sys.executable, "-m", "kit.upstream", str(self.port + 1), str(UPSTREAM_MS)]
        self.stack.enter_context(running(command, {}))
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    def serve(self, stack: ExitStack, case: Case, setup: Setup) -> int:
        """Starts a setup; answers its process id."""
        environment = self.environments[case.database]
        return stack.enter_context(serving(setup, self.port, self.options.workers, environment)).pid

    def check(self, case: Case) -> None:
        """All setups of a case answer the same bytes, whichever item is asked for."""
        for number in (1, 4711, databases.ITEMS):
            answers = {}
            for setup in case.setups:
                with ExitStack() as stack:
                    self.serve(stack, case, setup)
                    answers[setup.setup] = get(self.port, setup.path.replace("{id}", str(number)))
            if len(set(answers.values())) != 1:
                raise SystemExit(f"measure: the answers differ: {answers}")
            if "{id}" not in case.setups[0].path:
                return

    def drive(self, setup: Setup, connections: int, seconds: int) -> load.Run:
        return load.drive(self.port, setup.path, connections, seconds)

    def speed(self, scenario: Scenario) -> dict[str, list[Series]]:
        """Rounds of all setups in turn; in each, every number of connections."""
        found = {
            (case, connections): [Series(it.framework, it.setup) for it in case.setups]
            for case in scenario.cases
            for connections in CONNECTIONS
        }
        for number in range(self.options.rounds):
            for case in scenario.cases:
                for connections in CONNECTIONS:
                    for setup, series in zip(case.setups, found[case, connections]):
                        series.add(self.run(case, setup, connections))
                        say(f"round {number + 1}: {case_title(case, connections)}:"
                            f" {setup.framework}, {setup.setup}: {series.runs[-1]:.1f}")
        return {case_title(case, connections): series for (case, connections), series in found.items()}

    def run(self, case: Case, setup: Setup, connections: int) -> load.Run:
        """One run on a server of its own, which no run before has left anything to do."""
        with ExitStack() as stack:
            self.serve(stack, case, setup)
            self.warm_up(setup)
            return self.drive(setup, connections, self.options.seconds)

    def warm_up(self, setup: Setup) -> None:
        """Few connections, so that little is still queued when the run begins."""
        self.drive(setup, 2 * self.options.workers, self.options.warm_up)
        time.sleep(0.5)

    def memory(self, scenario: Scenario) -> dict[str, list[Series]]:
        (case,) = scenario.cases
        load_title = f"{MEMORY_CONNECTIONS} connections that query PostgreSQL"
        titles = ("at rest, after the first requests", load_title)
        found = {title: [Series(it.framework, it.setup) for it in case.setups] for title in titles}
        for number in range(self.options.rounds):
            for place, setup in enumerate(case.setups):
                with ExitStack() as stack:
                    process = self.serve(stack, case, setup)
                    self.warm_up(setup)
                    found[titles[0]][place].runs.append(memory.resident(process))
                    with memory.Peak(process) as peak:
                        self.drive(setup, MEMORY_CONNECTIONS, self.options.seconds)
                    found[titles[1]][place].runs.append(peak.value)
                    say(f"round {number + 1}: {setup.framework}: {[found[it][place].runs[-1] for it in titles]}")
        return found


def case_title(case: Case, connections: int) -> str:
    counted = f"{connections} connection{'s' if connections > 1 else ''}"
    return f"{case.title}, {counted}" if case.title else counted


def say(words: str) -> None:
    print(words, flush=True)


def method(options: argparse.Namespace) -> list[str]:
    return [
        f"Each server runs {options.workers} worker processes, with access logs off and its defaults otherwise.",
        "Django keeps the middleware that startproject writes, and its database connections open;"
        " Gunicorn's sync workers, the default of gunicorn project.wsgi, close each connection after one answer.",
        "FastAPI runs on Uvicorn with uvloop and httptools, as fastapi[standard] installs it.",
        "The claims compare a synchronous Django with an asynchronous FastAPI, so these are the first two setups;"
        " those behind them are other ways to run the same work.",
        "Before anything is timed, the kit checks that all setups of a case answer the same status, type and body.",
        f"Rounds: {options.rounds}. In each, every number of connections is driven against every setup in turn:"
        f" the server starts afresh, warms up for {options.warm_up} s, and wrk drives it with one thread for"
        f" {options.seconds} s.",
    ]


LIMITS = [
    "The load generator, the database and the upstream service run on the same cores as the app,"
    " so absolute figures are lower than on a machine of its own; only the ratios can be compared with others.",
    "Everything goes over the loopback interface: no network, no TLS, no proxy in front.",
    "A few seconds a run tell nothing of leaks, of garbage that collects over days, or of rare slow answers.",
    "One machine with few cores: how the setups scale to many cores is not measured.",
]


def scenario_method(scenario: Scenario) -> list[str]:
    return {
        "simple-get": ['The view answers {"message":"Hello, world"}.'],
        "query": [
            f"One row of {databases.ITEMS:,} is looked up by its primary key, another one for each request.",
            "FastAPI awaits SQLModel's asynchronous session (by dependency, with SQLAlchemy's default pool), since the"
            " claim is about async; the def functions of its tutorial are not measured.",
            "As each does by default, Django reads in autocommit, and SQLAlchemy in a transaction that it rolls back.",
            "Both use psycopg for PostgreSQL; for SQLite, Django uses Python's own driver and FastAPI aiosqlite.",
        ],
        "upstream": [
            f"A local service answers each call after {UPSTREAM_MS} ms. Django's synchronous view makes the three calls"
            " one after the other, as such views are written; the asynchronous views make them at once.",
            "All use one HTTPX2 client a process with its default limits, which is at most 100 connections;"
            " without a limit, searching its pool slows the asynchronous views down.",
        ],
        "memory": [
            "Proportional set size (PSS) of the server's processes, workers and master together.",
            "Under load, the most that was seen, four looks a second.",
        ],
    }[scenario.id]


def main() -> None:
    options = arguments()
    head = report.head(method(options), LIMITS)
    with Bench(options) as bench:
        for scenario in SCENARIOS:
            if options.only not in (None, scenario.id):
                continue
            for case in scenario.cases:
                bench.check(case)
            cases = bench.memory(scenario) if scenario.id == "memory" else bench.speed(scenario)
            text = report.scenario_yaml(scenario, scenario_method(scenario), cases)
            report.merge(options.file, head, text, [it.id for it in SCENARIOS])


if __name__ == "__main__":
    main()
