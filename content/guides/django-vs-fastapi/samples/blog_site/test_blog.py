"""What the guide says of the Django sample, checked."""

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission, User
from django.core.management import call_command
from django.test import Client

from blog.apps import BlogConfig
from blog.models import Post

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    """A member of staff, not the first user, who may add and change posts and nothing else."""
    User.objects.create_user("reader")
    user = User.objects.create_user("editor", password="a long enough password", is_staff=True)
    user.user_permissions.set(
        Permission.objects.filter(codename__in=["add_post", "change_post", "view_post"])
    )
    return user


@pytest.fixture
def posts(editor):
    """A draft and two published posts, the newest a day after the other two."""
    draft = Post.objects.create(title="Draft", body="…", author=editor)
    older = Post.objects.create(title="Older", body="…", author=editor, published=True)
    newer = Post.objects.create(title="Newer", body="…", author=editor, published=True)
    day = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
    Post.objects.exclude(pk=newer.pk).update(created=day)
    Post.objects.filter(pk=newer.pk).update(created=day + datetime.timedelta(days=1))
    return draft, older, newer


def logged_in(user):
    client = Client()
    client.force_login(user)
    return client


def test_migration_matches_the_model(capsys):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    call_command("showmigrations", "blog")
    assert "[X] 0001_initial" in capsys.readouterr().out
    assert Path(__file__).with_name("blog").joinpath("migrations/0001_initial.py").is_file()


def test_the_blog_is_an_app_of_the_project():
    assert type(apps.get_app_config("blog")) is BlogConfig


def test_the_command_line_finds_no_fault_with_the_project():
    here = Path(__file__).parent
    check = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=here, env=os.environ, capture_output=True, text=True, timeout=60,
    )
    assert (check.returncode, "no issues" in check.stdout) == (0, True), check.stderr


def test_new_post_is_an_unpublished_news_item(editor):
    post = Post.objects.create(title="Hello", body="…", author=editor)
    assert (post.category, post.get_category_display(), post.published) == ("news", "News", False)
    assert post.created is not None
    assert str(post) == "Hello"


def test_newest_post_comes_first(posts):
    _, older, newer = posts
    assert list(Post.objects.filter(published=True)) == [newer, older]


def test_admin_lists_filters_searches_and_groups_by_date(editor, posts):
    client = logged_in(editor)
    page = client.get("/admin/blog/post/").content.decode()
    for column in ("title", "author", "category", "published", "created"):
        assert f"column-{column}" in page
    assert 'id="searchbar"' in page
    assert "By published" in page and "By category" in page
    assert "November 2" in page
    found = client.get("/admin/blog/post/", {"q": "Older"}).context["cl"].result_list
    assert [post.title for post in found] == ["Older"]
    drafts = client.get("/admin/blog/post/", {"published__exact": "0"}).context["cl"].result_list
    assert [post.title for post in drafts] == ["Draft"]


def test_admin_asks_strangers_to_log_in():
    assert "/admin/login/" in Client().get("/admin/blog/post/").headers["Location"]


def test_permissions_hold_in_the_admin(editor, posts):
    draft = posts[0]
    assert logged_in(editor).post(f"/admin/blog/post/{draft.pk}/delete/").status_code == 403


def test_anonymous_users_read_only_what_is_published(posts):
    listed = Client().get("/api/posts/").json()
    assert [post["title"] for post in listed] == ["Newer", "Older"]
    assert listed[0]["author"] == "editor"
    assert Client().get(f"/api/posts/{posts[0].pk}/").status_code == 404


def test_anonymous_users_cannot_write(posts):
    answer = Client().post("/api/posts/", {"title": "Spam", "body": "…"})
    assert answer.status_code == 403
    assert Post.objects.filter(title="Spam").count() == 0


def test_writing_needs_the_permission(editor):
    reader = User.objects.get(username="reader")
    body = {"title": "Third", "body": "…", "category": "tutorial"}
    assert logged_in(reader).post("/api/posts/", body).status_code == 403
    answer = logged_in(editor).post("/api/posts/", body)
    assert answer.status_code == 201
    assert answer.json()["author"] == "editor"
    assert Post.objects.get().category == "tutorial"


def test_unknown_category_is_refused(editor):
    answer = logged_in(editor).post("/api/posts/", {"title": "T", "body": "…", "category": "x"})
    assert answer.status_code == 400
    assert "category" in answer.json()


def test_template_escapes_what_authors_type(editor):
    Post.objects.create(title="<script>alert(1)</script>", body="…", author=editor, published=True)
    page = Client().get("/").content.decode()
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_posts_without_a_csrf_token_are_refused(posts):
    trusting, checking = Client(), Client(enforce_csrf_checks=True)
    assert trusting.post("/").status_code == 405
    assert checking.post("/").status_code == 403


def test_sql_in_a_search_stays_text(posts):
    attack = "'; DROP TABLE blog_post; --"
    assert list(Post.objects.filter(title__contains=attack)) == []
    assert Post.objects.count() == 3
