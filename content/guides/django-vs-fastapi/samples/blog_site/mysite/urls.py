"""Addresses of the sample project: the admin, the API and one HTML page."""

# region: urls
from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from blog.api import PostViewSet
from blog.views import PostList

router = DefaultRouter()
router.register("posts", PostViewSet, basename="post")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("", PostList.as_view(), name="post-list"),
]
# endregion: urls
