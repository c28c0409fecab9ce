"""Pages kept ready, against nginx serving the very same bytes from files."""

import os
import re
import tempfile
from pathlib import Path

from . import server, wrk
from .machine import Refused, find, jar, need, version_of
from .report import Section, judged, ratios

GZIP = {"Accept-Encoding": "gzip"}
CONF = """
daemon off;
{user}
worker_processes auto;
pid {home}/nginx.pid;
error_log stderr error;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  keepalive_timeout 75;
  default_type text/html;
  charset utf-8;
  {temporary}
  server {{
    listen 127.0.0.1:{port} reuseport;
    root {home}/html;
    location /plain/ {{ }}
    location /gzip/ {{ gzip_static on; gzip_vary on; }}
  }}
}}
"""


def nginx(home):
    port = server.free_port()
    paths = "\n  ".join(f"{name}_temp_path {home}/{name};"
                        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    conf = home / "nginx.conf"
    conf.write_text(CONF.format(home=home, port=port, temporary=paths,
                                user="user root;" if os.geteuid() == 0 else ""))
    return server.Server("nginx", [find("nginx"), "-c", conf, "-p", home], port)


def pages(site):
    """The three pages of the shipped content: article, matrix, and a result with every question answered."""
    return {"article": server.ARTICLE, "matrix": server.ARTICLE + "/matrix", "wizard result": result_address(site)}


def result_address(site):
    """Answers each question with its first answer, as a reader without JavaScript would."""
    path = server.ARTICLE + "/wizard"
    answers = {}
    for _ in range(20):
        address = path + ("?" + "&".join(f"{name}={value}" for name, value in answers.items()) if answers else "")
        html = site.get(address).body.decode()
        choices = [(name, value) for name, value in radio_buttons(html) if name not in answers]
        if not choices:
            return address
        answers[choices[0][0]] = choices[0][1]
    raise Refused("The wizard asks without an end.")


def radio_buttons(html):
    for tag in re.findall(r"<input[^>]*>", html):
        if 'type="radio"' in tag:
            yield re.search(r'name="([^"]*)"', tag).group(1), re.search(r'value="([^"]*)"', tag).group(1)


def lay(site, home, name, path):
    """Puts what the site answers into files, and holds that nginx answers the same."""
    plain, packed = site.get(path), site.get(path, GZIP)
    if plain.status != 200 or packed.headers.get("Content-Encoding") != "gzip":
        raise Refused(f"{path} does not come plain and compressed.")
    if packed.plain() != plain.body:
        raise Refused(f"{path} has other bytes compressed than plain.")
    file = name.replace(" ", "-") + ".html"
    for folder in ("plain", "gzip"):
        (home / "html" / folder).mkdir(parents=True, exist_ok=True)
        (home / "html" / folder / file).write_bytes(plain.body)
    (home / "html" / "gzip" / (file + ".gz")).write_bytes(packed.body)
    return file, plain, packed


def same(nginx, path, headers, body):
    answer = nginx.get(path, headers)
    if answer.status != 200 or answer.body != body:
        raise Refused(f"nginx answers {path} with other bytes than Framewise: nothing to compare.")
    return answer


def measure(options):
    need(("nginx", "nginx-light"), ("wrk", "wrk"))
    jar()
    section = Section("Ready pages against nginx", f"nginx {version_of('nginx', '-v')} serves the bytes that Framewise "
                      "answers, as files: plain, compressed by `gzip_static`, and a 304 for the matching `ETag` of each "
                      "side. `worker_processes auto`, `sendfile`, `tcp_nopush`, no access log on either side, connections "
                      f"kept alive; files lie in memory. `wrk -t2 -c{wrk.CONNECTIONS} -d{options.seconds}s`, "
                      f"{options.rounds} rounds, the servers in turns; bodies are compared before each measurement.")
    section.table("page", "bytes", "Framewise, requests/s", "nginx, requests/s", "ratio", "target", "CPU µs/request",
                  "nginx's", "p99 ms", "nginx's", "p99 ratio")
    with tempfile.TemporaryDirectory(prefix="framewise-bench-") as folder, server.site() as site:
        home = Path(folder)
        site.wait(server.ARTICLE)
        files = {name: (path, *lay(site, home, name, path)) for name, path in pages(site).items()}
        with nginx(home) as rival:
            rival.wait("/plain/article.html")
            # The compiler of the JVM has all paths behind it before the first round.
            for path in pages(site).values():
                for headers in (GZIP, {}):
                    wrk.wrk(site, path, headers, options.warm_up)
            for kind, target in (("gzip", 1.0), ("plain", 0.8), ("304", 0.8)):
                for name, (path, file, plain, packed) in files.items():
                    one(section, options, site, rival, kind, target, name, path, file, plain, packed)
    return section


def one(section, options, site, rival, kind, target, name, path, file, plain, packed):
    body = packed if kind == "gzip" else plain
    headers = GZIP if kind == "gzip" else {}
    theirs = f"/{'gzip' if kind == 'gzip' else 'plain'}/{file}"
    tag = same(rival, theirs, headers, body.body).headers["ETag"]
    pairs = [(site, path, headers, (200,)), (rival, theirs, headers, (200,))]
    if kind == "304":
        pairs = [(site, path, {"If-None-Match": plain.headers["ETag"]}, (304,)),
                 (rival, theirs, {"If-None-Match": tag}, (304,))]
    ours, nginx = wrk.alternate(pairs, options.rounds, options.seconds, options.warm_up)
    if site.get(path, headers).plain() != plain.body:
        raise Refused(f"{path} changed while it was measured.")
    ratio, slower = ratios(ours.rate, nginx.rate), ratios(ours.p99, nginx.p99)
    verdict = judged(ratio.median, target, True)
    if kind == "gzip":
        verdict += f"; p99 {judged(slower.median, 1.5, False)}"
    section.row(f"{name}, {kind}", 0 if kind == "304" else f"{len(body.body):,}", ours.rate.show(), nginx.rate.show(),
                ratio.show(), verdict, ours.cpu.show(), nginx.cpu.show(), ours.p99.show(), nginx.p99.show(),
                slower.show())
