"""Django and FastAPI in one process: FastAPI answers under /fast, Django everything else."""

# region: gateway
import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
django_app = get_asgi_application()  # before the models are imported

from fastapi import FastAPI

from blog.models import Post

app = FastAPI(docs_url="/fast/docs", openapi_url="/fast/openapi.json")


@app.get("/fast/titles")
async def titles(limit: int = 20) -> list[str]:
    newest = Post.objects.filter(published=True).values_list("title", flat=True)[:limit]
    return [title async for title in newest]


app.mount("/", django_app)
# endregion: gateway
