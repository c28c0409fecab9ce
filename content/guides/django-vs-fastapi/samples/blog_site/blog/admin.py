"""What editors see of the blog in the admin."""

# region: admin
from django.contrib import admin

from .models import Post


@admin.register(Post)
class PostAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "category", "published", "created"]
    list_filter = ["published", "category"]
    search_fields = ["title", "body"]
    date_hierarchy = "created"
# endregion: admin
