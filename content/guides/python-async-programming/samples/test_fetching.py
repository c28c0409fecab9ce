"""Requests overlap, but never more of them than allowed. A local stub answers them."""

import asyncio

import httpx2
import pytest

import fetching


class Stub:
    """Answers every request after a while, and counts how many wait at the same time."""

    def __init__(self, status=200):
        self.status = status
        self.waiting = self.most = self.asked = 0

    async def answer(self, request):
        self.asked += 1
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        await asyncio.sleep(0.01)
        self.waiting -= 1
        return httpx2.Response(self.status, json={"title": request.url.path})

    def client(self, **kwargs):
        transport = httpx2.MockTransport(self.answer)
        return httpx2.AsyncClient(**{"base_url": "https://api.example", **kwargs}, transport=transport)


def fetch_all(stub, paths, **kwargs):
    async def run():
        async with stub.client() as client:
            return await fetching.fetch_all(client, paths, **kwargs)

    return asyncio.run(run())


def test_answers_come_in_the_order_of_the_paths():
    paths = [f"/books/{number}" for number in range(12)]
    assert [book["title"] for book in fetch_all(Stub(), paths)] == paths


@pytest.mark.parametrize("at_once", [1, 3, 12])
def test_exactly_as_many_wait_as_are_allowed(at_once):
    stub = Stub()
    fetch_all(stub, [f"/books/{number}" for number in range(12)], at_once=at_once)
    assert (stub.most, stub.asked) == (at_once, 12)


def test_an_error_status_is_an_exception():
    with pytest.raises(ExceptionGroup) as failure:
        fetch_all(Stub(status=503), ["/books/1"])
    assert failure.group_contains(httpx2.HTTPStatusError)


def test_the_program_asks_for_fifty_books_with_one_client(monkeypatch, capsys):
    stub = Stub()
    clients = []

    def client(**kwargs):
        clients.append(kwargs)
        return stub.client(**kwargs)

    monkeypatch.setattr(fetching, "AsyncClient", client)
    asyncio.run(fetching.main())
    assert clients == [{"base_url": "https://api.example", "timeout": 5}]
    assert capsys.readouterr().out.split() == [f"/books/{number}" for number in range(1, 51)]


@pytest.mark.parametrize("error", [httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.HTTPStatusError])
def test_failures_of_the_client_are_a_family_of_their_own(error):
    assert issubclass(error, httpx2.HTTPError)
    assert not issubclass(error, (ConnectionError, TimeoutError))
