import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Request
from httpx2 import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlmodel import Field, SQLModel

DATABASE = os.environ["SHOP_DATABASE"]
UPSTREAM = os.environ.get("SHOP_UPSTREAM", "http://127.0.0.1:1")
PATHS = ("profile", "orders", "offers")

# psycopg speaks both ways; SQLite needs another driver to be awaited.
engine = create_async_engine(
    DATABASE.replace("postgresql:", "postgresql+psycopg:").replace("sqlite:", "sqlite+aiosqlite:")
)


class Item(SQLModel, table=True):
    """A thing for sale; the table is made by the kit."""

    id: int = Field(primary_key=True)
    title: str
    price: int


class ItemPublic(SQLModel):
    """What clients see of it, as the SQL tutorial separates the two."""

    id: int
    title: str
    price: int


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, AsyncClient]]:
    async with AsyncClient(base_url=UPSTREAM, timeout=60) as client:
        yield {"client": client}
    await engine.dispose()


app = FastAPI(title="Shop", lifespan=lifespan)


async def open_session() -> AsyncIterator[AsyncSession]:
    async with AsyncSession(engine) as session:
        yield session


def upstream(request: Request) -> AsyncClient:
    return request.state.client


@app.get("/hello")
async def hello() -> dict[str, str]:
    return {"message": "Hello, world"}


@app.get("/items/{item_id}", response_model=ItemPublic)
async def item(item_id: int, session: Annotated[AsyncSession, Depends(open_session)]) -> Item:
    found = await session.get(Item, item_id)
    if found is None:
        raise HTTPException(status_code=404, detail="No such item")
    return found


@app.get("/dashboard")
async def dashboard(client: Annotated[AsyncClient, Depends(upstream)]) -> dict[str, Any]:
    answers = await asyncio.gather(*(client.get(f"/{path}") for path in PATHS))
    return dict(zip(PATHS, (answer.json() for answer in answers)))
