"""The application, put together."""

# region: main
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from sqlmodel import SQLModel

from app import books, users
from app.database import get_engine
from app.settings import get_settings


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    SQLModel.metadata.create_all(get_engine(get_settings().database))
    yield


app = FastAPI(title="Reading list", lifespan=lifespan)
app.include_router(users.router)
app.include_router(books.router)


@app.get("/health", tags=["operation"])
def health() -> dict[str, str]:
    return {"status": "ok"}


# endregion: main
