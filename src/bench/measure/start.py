"""From the command to the first page: java -jar against src/deploy/fast-start."""

import os
import shlex
import tempfile

from . import server
from .machine import ROOT, jar, jdks, run
from .report import Samples, Section, judged, ratios

FAST = ROOT / "src" / "deploy" / "fast-start"


def start(jdk, command=None):
    with server.site(jdk=jdk, command=command) as site:
        return site.wait(server.ARTICLE, pause=0.01), site.cpu()


def measure(options):
    section = Section("Start to first page", "From the command to the first whole answer of the article, with the shipped "
                      "content and the database in memory: `java -jar target/framewise.jar` against the command that "
                      f"`src/deploy/fast-start prepare` prints, {options.rounds} rounds in turns after one of each.")
    section.table("JDK", "plain s", "fast-start s", "ratio", "target", "plain CPU s", "fast-start CPU s")
    for jdk in jdks():
        with tempfile.TemporaryDirectory(prefix="framewise-bench-") as folder:
            printed = run(FAST, "prepare", timeout=300, env={
                **os.environ, "JAVA_HOME": str(jdk.home), "FRAMEWISE_FAST": folder, "FRAMEWISE_JAR": str(jar())})
            command = shlex.split(printed.splitlines()[-1])
            times = [Samples() for _ in range(4)]
            for turn in range(options.rounds + 1):
                taken = [*start(jdk), *start(jdk, command)]
                for samples, seconds in zip(times, taken) if turn else ():
                    samples.add(seconds)
        plain, plain_cpu, fast, fast_cpu = times
        ratio = ratios(fast, plain)
        section.row(jdk.version, plain.show(), fast.show(), ratio.show(), judged(ratio.median, 0.5, False),
                    plain_cpu.show(), fast_cpu.show())
    return section
