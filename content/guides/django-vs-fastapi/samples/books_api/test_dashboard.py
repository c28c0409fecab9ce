"""The three upstream calls really overlap."""

import asyncio
import time

import httpx2
import pytest
from fastapi.testclient import TestClient

import dashboard

DELAYS = {"/profile": 0.2, "/orders": 0.3, "/offers": 0.4}


@pytest.fixture
def get_dashboard():
    """Asks for the dashboard while the given function answers for the upstream services."""

    def get(answer):
        upstream = httpx2.AsyncClient(
            base_url="https://internal.example", transport=httpx2.MockTransport(answer)
        )
        dashboard.app.dependency_overrides[dashboard.upstream] = lambda: upstream
        return TestClient(dashboard.app, raise_server_exceptions=False).get("/dashboard")

    yield get
    dashboard.app.dependency_overrides.clear()


def test_all_three_calls_are_under_way_at_once(get_dashboard):
    everybody = asyncio.Barrier(3)

    async def answer(request):
        async with asyncio.timeout(5):
            await everybody.wait()
        return httpx2.Response(200, json=request.url.path)

    response = get_dashboard(answer)
    assert response.status_code == 200
    assert response.json() == {"profile": "/profile", "orders": "/orders", "offers": "/offers"}


def test_the_slowest_call_sets_the_time(get_dashboard):
    async def answer(request):
        await asyncio.sleep(DELAYS[request.url.path])
        return httpx2.Response(200, json={})

    start = time.perf_counter()
    assert get_dashboard(answer).status_code == 200
    took = time.perf_counter() - start
    assert max(DELAYS.values()) <= took < sum(DELAYS.values())


def test_a_failing_service_fails_the_request(get_dashboard):
    async def answer(request):
        return httpx2.Response(503 if request.url.path == "/offers" else 200, json={})

    assert get_dashboard(answer).status_code == 500


def test_the_app_holds_one_client_while_it_runs():
    with TestClient(dashboard.app) as client:
        held = client.app_state["client"]
        assert str(held.base_url) == "https://internal.example"
        assert not held.is_closed
    assert held.is_closed
