"""One address."""

from django.urls import path

from .views import article

urlpatterns = [path("guides/<slug:slug>", article)]
