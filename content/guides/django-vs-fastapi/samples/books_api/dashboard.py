"""Three upstream calls made at the same time."""

# region: dashboard
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Request
from httpx2 import AsyncClient


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, AsyncClient]]:
    async with AsyncClient(base_url="https://internal.example", timeout=2) as client:
        yield {"client": client}


app = FastAPI(lifespan=lifespan)


def upstream(request: Request) -> AsyncClient:
    return request.state.client


async def fetch(client: AsyncClient, path: str) -> Any:
    response = await client.get(path)
    response.raise_for_status()
    return response.json()


@app.get("/dashboard")
async def dashboard(client: Annotated[AsyncClient, Depends(upstream)]) -> dict[str, Any]:
    profile, orders, offers = await asyncio.gather(
        fetch(client, "/profile"),
        fetch(client, "/orders"),
        fetch(client, "/offers"),
    )
    return {"profile": profile, "orders": orders, "offers": offers}
# endregion: dashboard
