"""Searches at a constant rate among ten thousand guides."""

import asyncio
import itertools
import random
import re
import tempfile
import time
import urllib.parse
from pathlib import Path

from . import folder
from .machine import Refused, jar
from .report import Samples, Section, judged
from .wrk import RESTS, rest_of_the_compiler

RATE = 100
# How many rounds the warm-up takes at most.
WARM_UPS = 10


def queries(content, guides, count):
    """Words of the guides, one to three in a query, some unfinished or misspelled; hardly one comes twice."""
    chance = random.Random(20261126)
    found = []
    while len(found) < count:
        text = (content / "guides" / f"guide-{chance.randrange(guides)}" / "guide.md").read_text()
        words = re.findall(r"\b[a-z]{4,}\b", text)
        query = [chance.choice(words) for _ in range(chance.choice((1, 1, 2, 2, 3)))]
        kind = chance.random()
        if kind < 0.2:
            query[-1] = query[-1][:max(3, len(query[-1]) - 2)]
        elif kind < 0.3:
            query[-1] = query[-1][:2] + chance.choice("abcdefghij") + query[-1][3:]
        elif kind < 0.6:
            # A word that every guide has.
            query.append(chance.choice(("part", "guide", "another", "source", "framework")))
        found.append(" ".join(query))
    return found


async def ask(port, query, due, latencies, failures):
    """One request on a connection of its own; its time counts from when it was due."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"GET /search?q={urllib.parse.quote_plus(query)} HTTP/1.1\r\nHost: localhost\r\n"
                     "Connection: close\r\n\r\n".encode())
        answer = await reader.read(-1)
        writer.close()
        latencies.append(time.monotonic() - due)
        if not answer.startswith(b"HTTP/1.1 200") or not answer.rstrip().endswith((b"</html>", b"0")):
            failures.append(answer[:200])
    except OSError as problem:
        failures.append(str(problem))


async def constant_rate(port, asked, seconds):
    """Sends a request whenever one is due, whether or not those before it are answered."""
    latencies, failures, tasks = [], [], []
    start = time.monotonic()
    for number in range(int(seconds * RATE)):
        due = start + number / RATE
        await asyncio.sleep(max(0, due - time.monotonic()))
        tasks.append(asyncio.create_task(ask(port, asked[number], due, latencies, failures)))
    await asyncio.wait(tasks, timeout=60)
    return sorted(latencies), failures


def search(site, asked, seconds):
    return asyncio.run(constant_rate(site.port, list(itertools.islice(asked, seconds * RATE)), seconds))


def warm(section, site, asked, seconds, most):
    refused = []
    turns = rest_of_the_compiler(site, lambda: refused.extend(search(site, asked, seconds)[1]), seconds, most)
    section.note(f"Of the {turns * seconds * RATE:,} searches of the warm-up, which begins with code that is not compiled, "
                 f"{len(refused):,} were told to come again.")


def measure(options):
    jar()
    guides, seconds = (1000, 5) if options.quick else (10_000, 30)
    section = Section(f"{RATE} searches a second among {guides:,} guides", f"{RATE} requests a second for {seconds} s at a "
                      "constant rate, whether or not those before are answered; a request's time counts from when it was "
                      "due, so that a stall is seen by all that wait in it. Each query is new: one to three words of the "
                      "guides, some unfinished, misspelled or with a word that all guides have. "
                      f"{options.rounds} rounds on one site, after a warm-up at the same rate until the JVM's compiler "
                      f"takes less than {RESTS:.0%} of a processor.")
    section.table("what", "figure", "target")
    with tempfile.TemporaryDirectory(prefix="framewise-bench-") as home:
        home = Path(home)
        content = folder.write(home, guides)
        site, _, _ = folder.start(content, home / "db", guides)
        with site:
            asked = iter(queries(content, guides, (options.rounds + WARM_UPS) * seconds * RATE))
            warm(section, site, asked, seconds, 1 if options.quick else WARM_UPS)
            half, most, cpu = Samples(), Samples(), Samples()
            for _ in range(options.rounds):
                before = site.cpu()
                latencies, failures = search(site, asked, seconds)
                if failures or len(latencies) != seconds * RATE:
                    raise Refused(f"{seconds * RATE - len(latencies) + len(failures)} searches failed: {failures[:1]}")
                half.add(latencies[len(latencies) // 2] * 1000)
                most.add(latencies[int(len(latencies) * 0.99)] * 1000)
                cpu.add((site.cpu() - before) / len(latencies) * 1000)
    section.row("median", half.show("ms"), "")
    section.row("99th percentile", most.show("ms"), f"{judged(most.median, 20, False)} (ms)")
    section.row("CPU for each", cpu.show("ms"), "")
    return section
