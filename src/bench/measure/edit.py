"""The first request after an edit, when nothing of the page is kept."""

import re
import shutil
import tempfile
import time
from pathlib import Path

from . import server
from .machine import ROOT, Refused, jar
from .report import Samples, Section, judged, ratios

ROWS = 100
COPIES = 60
REVISION = re.compile(rb"Revision <code>([0-9a-f]+)")


def write_matrix(content):
    """A guide whose matrix has a hundred rows of two cells with sources."""
    guide = content / "guides" / "many-rows"
    guide.mkdir()
    rows = "\n".join(f"| Row {number} | Yes (in part {number})[^one] | ~{number + 1},200 req/s[^own] |"
                     for number in range(ROWS))
    author = next((content / "authors").glob("*.md")).stem
    (guide / "guide.md").write_text(f"""---
title: Many rows
summary: A matrix of many rows.
published: 2026-11-22
author: {author}
compares: [django, fastapi]
---

This text was written before any edit.

## Rows {{.matrix}}

| Row | Django | FastAPI |
|---|---|---|
{rows}

[^one]: [A source](https://source.example/), checked 2026-11-20.
[^own]: Editors' judgement: made up for a measurement.
""")
    return guide / "guide.md"


def copies(file, count):
    """Guides that are drawn like another one; their slugs."""
    folder = file.parent
    slugs = [f"{folder.name}-copy-{number}" for number in range(count)]
    for slug in slugs:
        shutil.copytree(folder, folder.parent / slug)
        text = (folder / "guide.md").read_text()
        (folder.parent / slug / "guide.md").write_text(re.sub(r"(?m)^aliases:.*\n(?:  ?- .*\n)*", "", text, count=1))
    return slugs


def revision(site):
    return REVISION.search(site.get("/tags").body).group(1)


def ask(site, path):
    start = time.monotonic()
    answer = site.get(path)
    if answer.status != 200:
        raise Refused(f"{path} answers {answer.status}.")
    return (time.monotonic() - start) * 1000


def after_edit(site, file, number, path):
    """Saves a change, waits on another page until it is in service, and asks for the page twice."""
    before = revision(site)
    file.write_text(re.sub(r"\n(This is edit number \d+ of many\.\n)?$", f"\nThis is edit number {number} of many.\n",
                           file.read_text()))
    start = time.monotonic()
    while revision(site) == before:
        if time.monotonic() - start > 30:
            raise Refused(f"An edit of {file.name} was not served within 30 seconds.")
        time.sleep(0.02)
    # What follows a publication in the background would be measured too; readers seldom come that soon.
    time.sleep(0.3)
    return ask(site, path), ask(site, path)


def measure(options):
    jar()
    count, passes = (10, 2) if options.quick else (41, 8)
    section = Section("First request after an edit", "The shipped content and a guide with a matrix of "
                      f"{ROWS} rows, on a JVM warmed by drawing {COPIES} copies of each again "
                      f"after each of {passes} edits. After each of {count} more edits of a page's guide the page is asked for "
                      "twice, article and matrix in turns: the first answer is rendered, the second comes from memory.")
    section.table("page", "first, ms", "again, ms", "first is slower by", "target")
    with tempfile.TemporaryDirectory(prefix="framewise-bench-") as home:
        content = Path(home) / "content"
        shutil.copytree(ROOT / "content", content)
        pages = {"article": (content / "guides" / "django-vs-fastapi" / "guide.md", server.ARTICLE, 15),
                 f"matrix of {ROWS} rows": (write_matrix(content), "/guides/many-rows/matrix", 25)}
        warming = {path.replace(file.parent.name, slug)
                   for file, path, _ in pages.values() for slug in copies(file, COPIES)}
        with server.site(content=content) as site:
            site.wait("/guides/many-rows/matrix")
            warm(site, pages, warming, passes)
            first, again = ({name: Samples() for name in pages} for _ in range(2))
            for number in range(count):
                for name, (file, path, _) in pages.items():
                    one, other = after_edit(site, file, number, path)
                    first[name].add(one)
                    again[name].add(other)
    for name, (_, _, target) in pages.items():
        section.row(name, first[name].show(), again[name].show(), ratios(first[name], again[name]).show(),
                    f"{judged(first[name].median, target, False)} (ms)")
    return section


def warm(site, pages, paths, passes):
    """An edit makes a new revision, of which no page is kept."""
    for number in range(passes):
        for file, path, _ in pages.values():
            after_edit(site, file, 1000 + number, path)
            for other in sorted(paths):
                ask(site, other)
