"""Ten thousand guides: load, restart, edits and heap, against Hugo and MkDocs building the same files."""

import tempfile
from pathlib import Path

from . import folder
from .machine import BENCH, Refused, find, jar, need, version_of, virtual_environment
from .report import Samples, Section, judged, number, ratios

GENERATORS = BENCH / "generators"


class Rounds:
    """Wall and CPU time of one thing in all rounds."""

    def __init__(self):
        self.wall = Samples()
        self.cpu = Samples()

    def add(self, wall, cpu):
        self.wall.add(wall)
        self.cpu.add(cpu)

    def less(self, base):
        """Without what another thing takes, round by round."""
        rest = Rounds()
        for wall, cpu, base_wall, base_cpu in zip(self.wall.values, self.cpu.values, base.wall.values, base.cpu.values):
            rest.add(max(wall - base_wall, 0.001), max(cpu - base_cpu, 0.001))
        return rest


class Work:
    """The folders, and what is measured of them."""

    def __init__(self, home, many, few):
        self.home = home
        self.many, self.few, self.hardly = many, few, 10
        self.content = {guides: folder.write(home / f"guides-{guides}", guides) for guides in (many, few, 10)}
        self.cold = {guides: Rounds() for guides in self.content}
        self.restart, self.hugo, self.hugo_few, self.mkdocs = Rounds(), Rounds(), Rounds(), Rounds()
        self.heap = {many: Samples(), few: Samples()}
        self.first_edits, self.edits = Samples(), Samples()

    def load(self, guides, again=False):
        """A cold load and, where asked for, a restart with nothing changed since."""
        place = self.home / "database"
        folder.clear(place)
        site, wall, cpu = folder.start(self.content[guides], place / "db", guides)
        with site:
            self.cold[guides].add(wall, cpu)
            if guides in self.heap:
                self.heap[guides].add(folder.heap(site))
        if again:
            site, wall, cpu = folder.start(self.content[guides], place / "db", guides)
            with site:
                self.restart.add(wall, cpu)

    def edit(self, count):
        """Saved edits on a site that is up: those that warm the JVM, then as many again."""
        site, _, _ = folder.start(self.content[self.many], self.home / "database" / "edited", self.many)
        with site:
            for turn, samples in enumerate((self.first_edits, self.edits)):
                for seconds in folder.edits(site, self.content[self.many], self.many, count, turn):
                    samples.add(seconds - folder.SETTLE)

    def build_with_hugo(self, guides, rounds):
        out = self.home / "hugo"
        folder.clear(out)
        rounds.add(*folder.timed([find("hugo"), "--quiet", "--source", GENERATORS / "hugo", "--contentDir",
                                  self.content[guides], "--destination", out / "site", "--cacheDir", out / "cache",
                                  "--noBuildLock"]))
        self.hold(out / "site", guides, "Hugo")

    def build_with_mkdocs(self, guides, rounds, programs):
        out = self.home / "mkdocs"
        folder.clear(out)
        conf = out / "mkdocs.yml"
        conf.write_text((GENERATORS / "mkdocs.yml").read_text()
                        + f"docs_dir: {self.content[guides]}\nsite_dir: {out / 'site'}\n")
        rounds.add(*folder.timed([programs / "mkdocs", "build", "--quiet", "--config-file", conf]))
        self.hold(out / "site", guides, "MkDocs")

    @staticmethod
    def hold(site, guides, name):
        pages = list(site.glob("guides/guide-*/guide/index.html"))
        if len(pages) != guides:
            raise Refused(f"{name} wrote {len(pages)} guides instead of {guides}: nothing to compare.")


def measure(options):
    need(("hugo", "hugo"))
    jar()
    programs = virtual_environment("mkdocs")
    many, few = (1000, 200) if options.quick else (10_000, 1000)
    with tempfile.TemporaryDirectory(prefix="framewise-bench-") as home:
        work = Work(Path(home), many, few)
        for turn in range(options.rounds):
            work.build_with_hugo(many, work.hugo)
            work.load(many, again=True)
            work.load(work.hardly)
            work.build_with_hugo(few, work.hugo_few)
            work.load(few)
            if turn < (1 if options.quick else 3):
                work.build_with_mkdocs(few, work.mkdocs, programs)
        work.edit(5 if options.quick else 20)
        section = report(work, options)
        if options.mkdocs_all:
            whole = Rounds()
            work.build_with_mkdocs(many, whole, programs)
            section.note(f"MkDocs with Material, all {many:,} files, once: {number(whole.wall.median)} s, "
                         f"{number(whole.cpu.median)} s of CPU.")
    return section


def report(work, options):
    many, few = work.many, work.few
    section = Section(f"{many:,} guides against Hugo and MkDocs", f"The same {many:,} files of 6 KB (tables, code, "
                      "footnotes, links; every tenth with matrix and wizard), written by `TenThousandGuides.java`. Ours: "
                      "from the start of the JVM until the last guide is served and search finds it, H2 on disk, *less* "
                      f"the same of a folder of {work.hardly} guides, which stands for JVM and Spring. Hugo "
                      f"{version_of('hugo', 'version')} builds them with the smallest layouts, no theme; MkDocs 1.6.1 "
                      f"with Material 9.8.2 builds {few:,} (its own theme; {len(work.mkdocs.wall.values)} rounds; all of "
                      f"them take it many minutes, which `--mkdocs-all` measures once). {options.rounds} rounds in turns.")
    base = work.cold[work.hardly]
    cold, cold_few = work.cold[many].less(base), work.cold[few].less(base)
    restart = work.restart.less(base)
    section.table("what", "wall s", "CPU s", "ratio (wall; CPU)", "target")
    section.row(f"JVM and Spring ({work.hardly} guides), taken off below", base.wall.show(), base.cpu.show(), "", "")
    section.row(f"Hugo, {many:,} guides", work.hugo.wall.show(), work.hugo.cpu.show(), "", "")
    wall, cpu = ratios(cold.wall, work.hugo.wall), ratios(cold.cpu, work.hugo.cpu)
    section.row(f"Framewise, {many:,} guides, cold load", cold.wall.show(), cold.cpu.show(),
                f"{wall.show()}; {cpu.show()} × Hugo",
                f"{judged(wall.median, 1.0, False)}; CPU {judged(cpu.median, 1.5, False)}")
    share = ratios(restart.wall, cold.wall)
    section.row("Framewise, restart with nothing changed", restart.wall.show(), restart.cpu.show(),
                f"{share.show()} × cold load", judged(share.median, 0.15, False))
    section.row(f"MkDocs with Material, {few:,} guides", work.mkdocs.wall.show(), work.mkdocs.cpu.show(), "", "")
    section.row(f"Hugo, {few:,} guides", work.hugo_few.wall.show(), work.hugo_few.cpu.show(), "", "")
    growth, cpu_growth = ratios(cold.wall, cold_few.wall), ratios(cold.cpu, cold_few.cpu)
    section.row(f"Framewise, {few:,} guides, cold load", cold_few.wall.show(), cold_few.cpu.show(),
                f"{growth.show()}; {cpu_growth.show()} for {many // few} × the guides",
                judged(growth.median, many / few, False))
    count = len(work.edits.values)
    section.row(f"One of the first {count} edits since the load, visible after the save settled ({folder.SETTLE} s)",
                work.first_edits.show(digits=3), "", "", "")
    section.row(f"One of the next {count} edits, on a JVM that those have warmed", work.edits.show(digits=3), "", "",
                judged(work.edits.median, 0.1, False))
    section.note(f"Heap after load and a full collection: {work.heap[many].show('MB')} at {many:,} guides (target "
                 f"{judged(work.heap[many].median, 256, False)}), {work.heap[few].show('MB')} at {few:,}.")
    return section
