"""The blog's data."""

# region: model
from django.conf import settings
from django.db import models


class Post(models.Model):
    class Category(models.TextChoices):
        NEWS = "news", "News"
        TUTORIAL = "tutorial", "Tutorial"
        OPINION = "opinion", "Opinion"

    title = models.CharField(max_length=200)
    body = models.TextField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="posts"
    )
    category = models.CharField(
        max_length=20, choices=Category, default=Category.NEWS
    )
    published = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created"]

    def __str__(self):
        return self.title
# endregion: model
