"""The blog's REST API."""

# region: viewset
from rest_framework import permissions, viewsets

from .models import Post
from .serializers import PostSerializer


class PostViewSet(viewsets.ModelViewSet):
    serializer_class = PostSerializer
    permission_classes = [permissions.DjangoModelPermissionsOrAnonReadOnly]

    def get_queryset(self):
        posts = Post.objects.select_related("author")
        if self.request.user.is_staff:
            return posts
        return posts.filter(published=True)

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)
# endregion: viewset
