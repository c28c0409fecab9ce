"""Both apps answer the same bytes, on the servers that are measured."""

import socket
import sys
import time

import pytest

from kit import databases
from kit.scenarios import SCENARIOS
from kit.servers import get, running, serving

SETUPS = {
    (setup, case.database): scenario.id
    for scenario in SCENARIOS
    for case in scenario.cases
    for setup in case.setups
    if case.database == "sqlite"
}
EXPECTED = {
    "simple-get": b'{"message":"Hello, world"}',
    "query": b'{"id":4711,"title":"Item 4711","price":977}',
    "upstream": b'{"profile":{"path":"/profile"},"orders":{"path":"/orders"},"offers":{"path":"/offers"}}',
}
DELAY = 0.1


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    port = free_port()
    command = [sys.executable, "-m", "kit.upstream", str(port), str(int(DELAY * 1000))]
    with running(command, {}):
        yield {
            "SHOP_DATABASE": databases.sqlite(tmp_path_factory.mktemp("shop")),
            "SHOP_UPSTREAM": f"http://127.0.0.1:{port}",
        }


@pytest.mark.parametrize("setup", [it for it, _ in SETUPS], ids=lambda it: f"{it.framework}-{it.setup}-{it.path}")
def test_every_setup_answers_the_same_bytes(setup, environment):
    scenario = SETUPS[setup, "sqlite"]
    port = free_port()
    with serving(setup, port, 1, environment):
        start = time.perf_counter()
        answer = get(port, setup.path.replace("{id}", "4711"))
        took = time.perf_counter() - start
        assert answer == (200, "application/json", EXPECTED[scenario])
        if scenario == "upstream":
            # One after the other takes three waits; at once, one and what else there is to do.
            assert took >= (DELAY if "async" in setup.setup else 3 * DELAY)


def test_every_claim_is_measured_in_a_scenario():
    assert [it.id for it in SCENARIOS] == ["simple-get", "query", "upstream", "memory"]
    for scenario in SCENARIOS:
        for case in scenario.cases:
            assert [it.framework for it in case.setups[:2]] == ["django", "fastapi"]
