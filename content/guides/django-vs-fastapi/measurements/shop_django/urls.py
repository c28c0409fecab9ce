from django.contrib import admin
from django.urls import path

from shop_django import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hello", views.hello),
    path("items/<int:item_id>", views.item),
    path("dashboard", views.dashboard),
    path("async-dashboard", views.async_dashboard),
]
