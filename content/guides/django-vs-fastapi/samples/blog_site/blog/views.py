"""The blog's HTML page."""

# region: page
from django.views.generic import ListView

from .models import Post


class PostList(ListView):
    queryset = Post.objects.filter(published=True).select_related("author")
    template_name = "blog/post_list.html"
# endregion: page
