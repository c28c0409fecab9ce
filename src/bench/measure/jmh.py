"""Parse, render and decide by themselves, with JMH."""

import json
import tempfile
from pathlib import Path

from .machine import ROOT, default_jdk, run
from .report import Section, number

TARGET = ROOT / "target"


def measure(options):
    """Compiles by the profile bench, and runs with the JDK that everything else runs on."""
    run(ROOT / "mvnw", "-B", "-q", "-ntp", "-Pbench", "test-compile", cwd=ROOT, timeout=900)
    with tempfile.TemporaryDirectory(prefix="framewise-bench-") as folder:
        result = Path(folder) / "result.json"
        times = ["-f", "1", "-wi", "2", "-i", "3", "-w", "1", "-r", "1"] if options.quick else [
            "-f", "2", "-wi", "5", "-i", "5", "-w", "1", "-r", "2"]
        libraries = (TARGET / "bench" / "classpath.txt").read_text().strip()
        run(default_jdk().java, "-cp", f"{TARGET / 'test-classes'}:{TARGET / 'classes'}:{libraries}",
            "org.openjdk.jmh.Main", *times, "-rf", "json", "-rff", result, cwd=ROOT, timeout=900)
        measured = json.loads(result.read_text())
    section = Section("Parse, render, decide", f"JMH {measured[0]['jmhVersion']}, JDK {measured[0]['jdkVersion']}, "
                      f"average time, {measured[0]['forks']} forks of {measured[0]['measurementIterations']} iterations "
                      f"of {measured[0]['measurementTime']} after {measured[0]['warmupIterations']} to warm up; with "
                      "the 99.9 % confidence interval. `./mvnw -Pbench test-compile` compiles them.")
    section.table("benchmark", "time for one", "± ")
    for one in sorted(measured, key=lambda one: one["benchmark"]):
        metric = one["primaryMetric"]
        name = " ".join([".".join(one["benchmark"].split(".")[-2:]), *one.get("params", {}).values()])
        section.row(name, f"{number(metric['score'])} {metric['scoreUnit'].split('/')[0]}", number(metric["scoreError"]))
    return section
