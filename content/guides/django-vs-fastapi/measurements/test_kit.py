"""The parts of the kit that need no load."""

import os
import sqlite3

import pytest

from kit import databases, load, memory, report
from kit.scenarios import SCENARIOS

SAID = """\
Running 4s test @ http://127.0.0.1:9250/hello
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    33.35ms   26.22ms 340.03ms   89.75%
    Req/Sec     2.08k   379.30     2.86k    65.00%
  Latency Distribution
     50%   26.98ms
     75%   39.95ms
     90%   59.86ms
     99%    1.21s
  8289 requests in 4.01s, 2.41MB read
Requests/sec:   2067.97
Transfer/sec:    615.93KB
"""


def test_a_run_is_read_from_what_wrk_says():
    assert load.read(SAID) == load.Run(rate=2067.97, p99=1210, failed=0)


def test_what_fails_is_counted():
    failed = "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\nRequests/sec"
    assert load.read(SAID.replace("Requests/sec", failed)).failed == 15


def test_anything_else_is_refused():
    with pytest.raises(SystemExit):
        load.read("unable to connect to 127.0.0.1:9250 Connection refused\n")


def test_the_items_are_all_there(tmp_path):
    connection = sqlite3.connect(databases.sqlite(tmp_path).removeprefix("sqlite:///"))
    assert connection.execute("SELECT count(*), max(id) FROM item").fetchone() == (10_000, 10_000)
    connection.close()


def test_memory_is_that_of_a_process_and_its_children():
    assert os.getpid() in memory.family(os.getppid())
    assert 1 < memory.resident(os.getpid()) <= memory.resident(os.getppid())


def measured(runs: list[float]) -> str:
    series = report.Series("django", "Gunicorn, sync workers")
    for run in runs:
        series.add(load.Run(run, 12.34, 0))
    return report.scenario_yaml(SCENARIOS[0], ["A \"quoted\" method."], {"64 connections": [series]})


def test_a_scenario_is_written_as_the_site_reads_it():
    assert measured([1.04, 2.0]).endswith(
        """\
    method:
      - "A \\"quoted\\" method."
    cases:
      - title: "64 connections"
        series:
          - framework: "django"
            setup: "Gunicorn, sync workers"
            runs: [1.0, 2.0]
            p99-ms: [12.3, 12.3]
            failed: [0, 0]
"""
    )


def test_a_scenario_takes_the_place_of_its_last_measurement(tmp_path):
    file = tmp_path / "results.yaml"
    head = "machine:\n  cpus: \"2\"\nscenarios:\n"
    order = [it.id for it in SCENARIOS]
    other = measured([3.0]).replace("simple-get:", "query:", 1)
    for block in (other, measured([1.0]), measured([2.0])):
        report.merge(file, head, block, order)
    assert file.read_text() == head + measured([2.0]) + other


def test_figures_of_another_machine_are_not_mixed(tmp_path):
    file = tmp_path / "results.yaml"
    report.merge(file, "machine:\n  cpus: \"2\"\nscenarios:\n", measured([1.0]), ["simple-get"])
    with pytest.raises(SystemExit):
        report.merge(file, "machine:\n  cpus: \"4\"\nscenarios:\n", measured([1.0]), ["simple-get"])
