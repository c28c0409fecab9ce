"""How a post looks to clients of the API."""

# region: serializer
from rest_framework import serializers

from .models import Post


class PostSerializer(serializers.ModelSerializer):
    author = serializers.StringRelatedField()

    class Meta:
        model = Post
        fields = ["id", "title", "body", "author", "category", "published", "created"]
# endregion: serializer
