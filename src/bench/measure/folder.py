"""Folders of many guides, as src/bench/TenThousandGuides.java writes them."""

import os
import re
import resource
import shutil
import subprocess
import time

from . import server
from .machine import BENCH, Refused, default_jdk, run

# What a file is left alone for before it is taken for whole: README, Writing content.
SETTLE = 0.15


def write(home, guides):
    """Writes a folder of guides, and gives the content folder."""
    run(default_jdk().java, BENCH / "TenThousandGuides.java", f"guides={guides}", f"keep={home}", "only=folder",
        timeout=300)
    found = sum(1 for _ in (home / "content" / "guides").iterdir())
    if found != guides:
        raise Refused(f"{found} guides were written instead of {guides}.")
    return home / "content"


def timed(command, seconds=1800, **options):
    """Wall time and CPU time of a command with all its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          stdin=subprocess.DEVNULL, timeout=seconds, **options)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise Refused(f"{command[0]} failed:\n{done.stdout[-2000:]}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def start(content, database, guides):
    """Starts the site on a folder; gives it, and wall and CPU time until the last guide is served and found."""
    site = server.site(f"--spring.datasource.url=jdbc:h2:file:{database}", content=content)
    site.wait(f"/guides/guide-{guides - 1}", 600)
    word = first_word(content, guides - 1)
    wall = site.wait(f"/search?q={word}", 600, holds=f"/guides/guide-{guides - 1}".encode())
    return site, wall, site.cpu()


def first_word(content, guide):
    """The longest word of a guide's summary: random letters, so that hardly another guide has it."""
    text = (content / "guides" / f"guide-{guide}" / "guide.md").read_text()
    return max(re.findall(r"[a-z]+", re.search(r"summary: (.*)", text).group(1)), key=len)


def heap(site):
    """Megabytes in use after a full collection."""
    jcmd = default_jdk().tool("jcmd")
    run(jcmd, site.process.pid, "GC.run")
    used = re.search(r"used (\d+)K", run(jcmd, site.process.pid, "GC.heap_info"))
    return int(used.group(1)) / 1024


def edits(site, content, guides, count, turn):
    """Saves guides one by one; seconds from the end of each write to the first answer with the new text.

    The text names the turn, because one that is there already would be found at once."""
    times = []
    for number in range(count):
        guide = (guides // count * number + number) % guides
        file = content / "guides" / f"guide-{guide}" / "guide.md"
        changed = f"This text was written by edit {number} of {count} in turn {turn}, later than all."
        file.write_text(re.sub(r"This text was written .*", changed, file.read_text(), count=1))
        start = time.monotonic()
        while changed.encode() not in site.get(f"/guides/guide-{guide}").body:
            if time.monotonic() - start > 60:
                raise Refused(f"An edit of guide-{guide} was not served within a minute.")
            time.sleep(0.005)
        times.append(time.monotonic() - start)
        # Longer than the site needs to be idle again.
        time.sleep(1)
    return times


def clear(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
