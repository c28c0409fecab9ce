"""Closed-loop load with wrk."""

import json
import subprocess

from .machine import BENCH, Refused, find
from .report import Samples

CONNECTIONS = 64
# The share of a processor below which a compiler has nothing left that matters.
RESTS = 0.05


class Load:
    """What wrk and the system say of one server in all rounds."""

    def __init__(self, name):
        self.name = name
        self.rate = Samples()
        self.cpu = Samples()
        self.p99 = Samples()

    def add(self, result):
        self.rate.add(result["rate"])
        self.cpu.add(result["cpu"])
        self.p99.add(result["p99"])


def wrk(server, path, headers=None, seconds=3, statuses=(200,), connections=CONNECTIONS):
    """Requests one address over and over: requests a second, µs of the server's CPU for each, p99 in ms."""
    answer = server.get(path, headers)
    if answer.status not in statuses:
        raise Refused(f"{server.name} answers {path} with {answer.status} instead of {statuses[0]}.")
    command = [find("wrk"), "-t2", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s",
               str(BENCH / "measure" / "wrk.lua")]
    for name, value in (headers or {}).items():
        command += ["-H", f"{name}: {value}"]
    before = server.cpu()
    done = subprocess.run([*command, server.url(path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=seconds + 60)
    cpu = server.cpu() - before
    line = next((line for line in done.stdout.splitlines() if line.startswith("{")), None)
    if done.returncode != 0 or line is None:
        raise Refused(f"wrk failed against {server.name}:\n{done.stdout}")
    result = json.loads(line)
    if result["errors"] or not result["requests"]:
        raise Refused(f"{server.name} answered {path} with {result['errors']} errors in {result['requests']} requests.")
    return {"rate": result["requests"] / (result["duration"] / 1e6), "cpu": cpu / result["requests"] * 1e6,
            "p99": result["p99"] / 1000}


def rest_of_the_compiler(server, work, seconds, most):
    """Repeats some work of so many seconds until the JVM's compiler hardly has any left; gives how often it was done.

    A program that stays up for weeks is measured as it is then, not as it is in its first minutes.
    """
    for times in range(1, most + 1):
        before = server.compiling()
        work()
        if server.compiling() - before < RESTS * seconds:
            return times
    return most


def warm(server, path, statuses=(200,)):
    """Warms a site that draws each answer; gives the seconds that it took.

    Few connections, since the compiler has to share the processors with all that are busy.
    """
    turn = 15
    return turn * rest_of_the_compiler(server, lambda: wrk(server, path, None, turn, statuses, 2), turn, 20)


def alternate(pairs, rounds, seconds, warm_up):
    """Warms each server, ours for longer since it compiles, then measures them in turns.

    pairs: (server, path, headers, statuses), ours first.
    """
    loads = [Load(server.name) for server, *rest in pairs]
    for load, (server, path, headers, statuses) in zip(loads, pairs):
        wrk(server, path, headers, warm_up if load is loads[0] else 1, statuses)
    for turn in range(rounds):
        for load, (server, path, headers, statuses) in zip(loads, pairs):
            load.add(wrk(server, path, headers, seconds, statuses))
    return loads
