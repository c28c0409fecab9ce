"""The blog as a Django app."""

from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"
