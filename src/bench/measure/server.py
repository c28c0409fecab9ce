"""Servers on loopback, each in a session of its own, which end with the script."""

import atexit
import ctypes
import gzip
import http.client
import os
import re
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from .machine import JAR, ROOT, Refused, default_jdk

TICKS = os.sysconf("SC_CLK_TCK")
ARTICLE = "/guides/django-vs-fastapi"
# The day by which sources are stale; fixed, so that pages are the same on every day.
TODAY = "2026-11-26"

running = []


def free_port():
    """A port that the system has just given, so that no two servers, of two runs either, choose the same."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def end_with_the_script():
    """Asks Linux for a signal when the script dies, even if it was killed in a way that it cannot notice."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Server:
    """A server that answers on a port of its own."""

    def __init__(self, name, command, port, env=None, cwd=None):
        self.name = name
        self.port = port
        self.log = Path(tempfile.mkstemp(prefix=f"framewise-bench-{name}-", suffix=".log")[1])
        self.started = time.monotonic()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen([str(part) for part in command], stdout=log, stderr=subprocess.STDOUT,
                                            stdin=subprocess.DEVNULL, start_new_session=True, cwd=cwd,
                                            preexec_fn=end_with_the_script, env={**os.environ, **(env or {})})
        running.append(self)

    def wait(self, path="/", seconds=180, holds=None, pause=0.02):
        """Waits until a page answers 200 (and holds some bytes), and gives the seconds since the start."""
        while time.monotonic() - self.started < seconds:
            if self.process.poll() is not None:
                raise Refused(f"{self.name} ended before it answered:\n{self.said()}")
            try:
                answer = self.get(path)
                if answer.status == 200 and (holds is None or holds in answer.body) and self.process.poll() is None:
                    return time.monotonic() - self.started
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(pause)
        raise Refused(f"{self.name} did not answer {path} within {seconds} seconds:\n{self.said()}")

    def said(self):
        return self.log.read_text(errors="replace")[-3000:]

    def get(self, path, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request("GET", path, headers=headers or {})
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def cpu(self):
        """Seconds of CPU that all processes of the server have used so far."""
        return session_cpu(self.process.pid)

    def compiling(self):
        """Seconds of CPU that the compiler of the server's JVM has used so far; 0 where there is no JVM."""
        return sum(thread_cpu(thread) for thread in Path(f"/proc/{self.process.pid}/task").glob("[0-9]*/stat")
                   if re.search(r"\(C[12] Compiler", text_of(thread)))

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def stop(self):
        if self in running:
            running.remove(self)
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, sign)
            except (ProcessLookupError, PermissionError):
                pass
            try:
                self.process.wait(15)
                break
            except subprocess.TimeoutExpired:
                continue
        self.log.unlink(missing_ok=True)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.stop()


class Answer:
    """What a server answered."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def plain(self):
        return gzip.decompress(self.body) if self.headers.get("Content-Encoding") == "gzip" else self.body


@atexit.register
def stop_all():
    for server in list(running):
        server.stop()


def text_of(stat):
    try:
        return stat.read_text()
    except OSError:
        return ""


def thread_cpu(stat):
    # What stands behind the name in brackets, which may hold anything.
    fields = text_of(stat).rsplit(")", 1)[-1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS if fields else 0


def session_cpu(session):
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # What stands behind the name in brackets, which may hold anything.
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            total += int(fields[11]) + int(fields[12])
    return total / TICKS


def site(*options, content=ROOT / "content", jdk=None, command=None, name="framewise", jvm=()):
    """Framewise, not yet awaited, with a port of its own and no log of requests."""
    port = free_port()
    start = command or [(jdk or default_jdk()).java, *jvm, "-jar", JAR]
    return Server(name, [*start, f"--server.port={port}", "--server.address=127.0.0.1", "--management.server.port=0",
                         f"--framewise.content={content}", f"--framewise.today={TODAY}", *options], port)


def addresses(site):
    """The addresses of the guides' pages that the site map lists."""
    return re.findall(r"<loc>https?://[^/<]+([^<]*)</loc>", site.get("/sitemap.xml").body.decode())
