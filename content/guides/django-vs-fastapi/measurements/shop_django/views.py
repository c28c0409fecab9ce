import asyncio
import os

from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from httpx2 import AsyncClient, Client

from shop_django.models import Item

UPSTREAM = os.environ.get("SHOP_UPSTREAM", "http://127.0.0.1:1")
PATHS = ("profile", "orders", "offers")

# One client for each process, which keeps its connections.
client = Client(base_url=UPSTREAM, timeout=60)
async_clients: dict[int, AsyncClient] = {}


def answer(data: dict[str, object]) -> JsonResponse:
    """JSON without blanks, as FastAPI writes it."""
    return JsonResponse(data, json_dumps_params={"separators": (",", ":")})


def hello(request: HttpRequest) -> JsonResponse:
    return answer({"message": "Hello, world"})


def item(request: HttpRequest, item_id: int) -> JsonResponse:
    found = get_object_or_404(Item, pk=item_id)
    return answer({"id": found.id, "title": found.title, "price": found.price})


def dashboard(request: HttpRequest) -> JsonResponse:
    return answer({path: client.get(f"/{path}").json() for path in PATHS})


def open_async_client() -> AsyncClient:
    """The client of this process's event loop."""
    loop = id(asyncio.get_running_loop())
    if loop not in async_clients:
        async_clients[loop] = AsyncClient(base_url=UPSTREAM, timeout=60)
    return async_clients[loop]


async def async_dashboard(request: HttpRequest) -> JsonResponse:
    http = open_async_client()
    answers = await asyncio.gather(*(http.get(f"/{path}") for path in PATHS))
    return answer(dict(zip(PATHS, (each.json() for each in answers))))
