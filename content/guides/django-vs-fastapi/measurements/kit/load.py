"""Drives a server with wrk, and reads what wrk says."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("items.lua")
UNITS = {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}


@dataclass(frozen=True)
class Run:
    """One run: requests answered per second, the slowest of a hundred, and what failed."""

    rate: float
    p99: float
    failed: int


def drive(port: int, path: str, connections: int, seconds: int) -> Run:
    """Asks for a path; `{id}` in it becomes a different item each time."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "--latency"]
    if "{id}" in path:
        command += ["-s", str(SCRIPT)]
    command.append(f"http://127.0.0.1:{port}{path.replace('{id}', '')}")
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    return read(said.stdout)


def read(said: str) -> Run:
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s|m)\b", said)
    if rate is None or p99 is None:
        raise SystemExit(f"measure: wrk says nothing that can be read:\n{said}")
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", said)
    failed = int(refused.group(1)) if refused else 0
    failed += sum(map(int, broken.groups())) if broken else 0
    return Run(float(rate.group(1)), float(p99.group(1)) * UNITS[p99.group(2)], failed)


def version() -> str:
    said = subprocess.run(["wrk", "-v"], capture_output=True, text=True)
    found = re.search(r"wrk (?:debian/)?(\S+)", said.stdout + said.stderr)
    return found.group(1) if found else "unknown"
