"""The same article from Django and FastAPI, like for like: without any cache, and each with its own."""

import json
import os
import tempfile
from pathlib import Path

from . import apart, server, wrk
from .machine import BENCH, Refused, jar, need, packages, run, virtual_environment
from .report import Section, judged, ratios

FRAMEWORKS = BENCH / "frameworks"
PATH = "/guides/article"
WORKERS = "2"
# Without a cache a second has a hundred answers, not ten thousand: rounds are longer, so that those under way when one
# ends weigh little.
LONGER = 3


def fill(folder, page, django, fastapi):
    """Gives both sites the records of our article, and the frame of our page as a template."""
    records, template = apart.apart(page.decode())
    (folder / "article.json").write_text(json.dumps(records), encoding="utf-8")
    for engine, loop, each in (("django", "forloop", ".all"), ("jinja2", "loop", "")):
        (folder / engine).mkdir()
        (folder / engine / "article.html").write_text(
            template.replace("LOOP.last", loop + ".last").replace("EACH %}", each + " %}"), encoding="utf-8")
    run(django / "python", "-m", "guides.fill", cwd=FRAMEWORKS, env=environment(folder))
    run(fastapi / "python", "-m", "fastapi_site", cwd=FRAMEWORKS, env=environment(folder))


def environment(folder, cache=False):
    return {**os.environ, "BENCH_FOLDER": str(folder), "BENCH_CACHE": "1" if cache else "",
            "DJANGO_SETTINGS_MODULE": "djangosite", "PYTHONDONTWRITEBYTECODE": "1"}


def start(name, folder, programs, cache):
    port = server.free_port()
    if name == "Django":
        command = [programs / "gunicorn", "guides.wsgi:application", "--workers", WORKERS, "--bind",
                   f"127.0.0.1:{port}", "--log-level", "warning"]
    else:
        command = [programs / "uvicorn", "fastapi_site:app", "--workers", WORKERS, "--host", "127.0.0.1", "--port",
                   port, "--log-level", "warning", "--no-access-log"]
    return server.Server(name, command, port, env=environment(folder, cache), cwd=FRAMEWORKS)


def measure(options):
    need(("wrk", "wrk"))
    jar()
    django, fastapi = virtual_environment("django"), virtual_environment("fastapi")
    pins = packages(BENCH / "requirements" / "django.txt") + packages(BENCH / "requirements" / "fastapi.txt")
    section = Section("The article against Django and FastAPI", "All answer the same bytes, uncompressed, from records in "
                      "a database: ours in H2 by Hibernate and Thymeleaf, theirs in SQLite by the Django ORM and Django "
                      "templates and by SQLModel and Jinja2; each loads every level of tables with one query. Their "
                      "templates are the frame of our page with the same loops, made by `apart.py`; before measuring, "
                      "their pages are compared with ours. *Nothing cached*: ours with `framewise.page-cache.size=0`. "
                      "*Cached*: ours with its page cache, Django's per-site cache in local memory (the shortest way its "
                      "documentation has), FastAPI with `fastapi-cache2` in memory, since its documentation names no "
                      f"cache. Django on gunicorn, FastAPI on uvicorn, {WORKERS} workers each. "
                      f"`wrk -t2 -c{wrk.CONNECTIONS} -d{options.seconds}s` ({options.seconds * LONGER}s where nothing is "
                      f"cached), {options.rounds} rounds, the servers in turns. {', '.join(pins)}.")
    section.table("server", "cache", "requests/s", "CPU µs/request", "p99 ms", "Framewise is faster by", "target")
    with tempfile.TemporaryDirectory(prefix="framewise-bench-") as folder:
        folder = Path(folder)
        for cache, size, targets in (("none", "0", {"Django": 4, "FastAPI": 1}),
                                     ("its own", "64MB", {"Django": 5, "FastAPI": 5})):
            with server.site(f"--framewise.page-cache.size={size}") as site:
                site.wait(server.ARTICLE)
                if cache == "none":
                    fill(folder, site.get(server.ARTICLE).body, django, fastapi)
                with start("Django", folder, django, cache != "none") as one, \
                        start("FastAPI", folder, fastapi, cache != "none") as other:
                    compare(section, options, site, [one, other], cache, targets)
    return section


def difference(theirs, ours):
    at = next((place for place, (a, b) in enumerate(zip(theirs, ours)) if a != b), min(len(theirs), len(ours)))
    return f"the first difference: {theirs[at - 20:at + 60]!r} for {ours[at - 20:at + 60]!r}"


def compare(section, options, site, rivals, cache, targets):
    page = apart.spelled_alike(site.get(server.ARTICLE).body)
    for rival in rivals:
        rival.wait(PATH)
        # Twice, since the second answer may come from a cache.
        for _ in range(4):
            answer = rival.get(PATH)
            if apart.spelled_alike(answer.body) != page:
                raise Refused(f"{rival.name} answers other bytes than Framewise ({answer.status}, {len(answer.body)} "
                              f"bytes for {len(page)}; {difference(apart.spelled_alike(answer.body), page)}).")
    pairs = [(site, server.ARTICLE, {}, (200,))] + [(rival, PATH, {}, (200,)) for rival in rivals]
    bare = cache == "none"
    if bare and not options.quick:
        section.note(f"Without its cache ours was warmed for {wrk.warm(site, server.ARTICLE)} s with two connections, until "
                     f"the JVM's compiler took less than {wrk.RESTS:.0%} of a processor: under full load that takes it many "
                     "minutes, since it has to share the processors.")
    ours, *theirs = wrk.alternate(pairs, options.rounds, options.seconds * (LONGER if bare else 1), options.warm_up)
    section.row("Framewise", cache, ours.rate.show(), ours.cpu.show(), ours.p99.show(), "", "")
    for load in theirs:
        ratio = ratios(ours.rate, load.rate)
        section.row(load.name, cache, load.rate.show(), load.cpu.show(), load.p99.show(), ratio.show(),
                    judged(ratio.median, targets[load.name], True))
