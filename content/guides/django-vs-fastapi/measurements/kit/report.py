"""Writes what was measured as YAML, scenario by scenario."""

import datetime
import importlib.metadata
import json
import os
import platform
import re
from pathlib import Path

from kit import databases, load
from kit.scenarios import Scenario

PACKAGES = ("Django", "gunicorn", "fastapi", "uvicorn", "uvloop", "httptools", "pydantic", "starlette")
PACKAGES += ("sqlmodel", "SQLAlchemy", "psycopg", "aiosqlite", "httpx2")
HEAD = """\
# Written by measurements/measure. To change a figure, measure again.
"""


def processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.+)", cpuinfo.read_text()) if cpuinfo.exists() else None
    return found.group(1) if found else platform.machine()


def memory_gib() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def machine() -> dict[str, str]:
    return {
        "cpus": str(os.cpu_count()),
        "cpu": processor(),
        "memory": f"{memory_gib()} GiB",
        "kernel": f"{platform.system()} {platform.release()}",
    }


def versions() -> dict[str, str]:
    found = {"Python": platform.python_version()}
    found |= {name: importlib.metadata.version(name) for name in PACKAGES}
    found |= {"PostgreSQL": databases.postgresql_version(), "SQLite": databases.sqlite3.sqlite_version}
    return found | {"wrk": load.version()}


def entries(values: dict[str, str], indent: str) -> str:
    return "".join(f"{indent}{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())


def sentences(key: str, lines: list[str], indent: str) -> str:
    listed = "".join(f"{indent}  - {json.dumps(line, ensure_ascii=False)}\n" for line in lines)
    return f"{indent}{key}:\n{listed}"


def numbers(values: list[float], digits: int) -> str:
    return "[" + ", ".join(f"{value:.{digits}f}" for value in values) + "]"


class Series:
    """The runs of one setup, in the order they were made."""

    def __init__(self, framework: str, setup: str) -> None:
        self.framework = framework
        self.setup = setup
        self.runs: list[float] = []
        self.p99: list[float] = []
        self.failed: list[float] = []

    def add(self, run: load.Run) -> None:
        self.runs.append(run.rate)
        self.p99.append(run.p99)
        self.failed.append(run.failed)

    def yaml(self) -> str:
        lines = entries({"framework": self.framework, "setup": self.setup}, "            ")
        lines = lines.replace(" " * 12, " " * 10 + "- ", 1)
        lines += f"            runs: {numbers(self.runs, 1)}\n"
        if self.p99:
            lines += f"            p99-ms: {numbers(self.p99, 1)}\n"
            lines += f"            failed: {numbers(self.failed, 0)}\n"
        return lines


def scenario_yaml(scenario: Scenario, method: list[str], cases: dict[str, list[Series]]) -> str:
    facts = {"title": scenario.title, "measured": datetime.date.today().isoformat()}
    facts |= {"unit": scenario.unit, "better": scenario.better, "ahead": scenario.ahead}
    text = f"  {scenario.id}:\n" + entries(facts, "    ")
    text += "    claims:\n" + entries(scenario.claims, "      ") + sentences("method", method, "    ")
    text += "    cases:\n"
    for title, series in cases.items():
        text += f"      - title: {json.dumps(title, ensure_ascii=False)}\n        series:\n"
        text += "".join(one.yaml() for one in series)
    return text


def head(method: list[str], limits: list[str]) -> str:
    text = HEAD + "machine:\n" + entries(machine(), "  ") + "versions:\n" + entries(versions(), "  ")
    return text + sentences("method", method, "") + sentences("limits", limits, "") + "scenarios:\n"


def merge(file: Path, head: str, scenario: str, order: list[str]) -> None:
    """Puts a scenario in the place of its last measurement; the others must be of the same machine and releases."""
    blocks: dict[str, str] = {}
    if file.exists():
        before, _, rest = file.read_text().partition("scenarios:\n")
        if before + "scenarios:\n" != head:
            raise SystemExit(f"measure: {file} is of another machine, other releases or another method; move it away.")
        for block in re.split(r"(?m)^(?=  \S)", rest):
            if block:
                blocks[block.split(":", 1)[0].strip()] = block
    blocks[scenario.split(":", 1)[0].strip()] = scenario
    file.write_text(head + "".join(blocks[name] for name in order if name in blocks))
