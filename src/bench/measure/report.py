"""Rounds, medians and the table."""

import statistics
from datetime import date

from . import machine


class Samples:
    """What was measured of one thing in all rounds."""

    def __init__(self, values=()):
        self.values = list(values)

    def add(self, value):
        self.values.append(value)

    @property
    def median(self):
        return statistics.median(self.values)

    def show(self, unit="", digits=None):
        low, high = min(self.values), max(self.values)
        text = number(self.median, digits)
        if len(self.values) > 1:
            text += f" [{number(low, digits)}–{number(high, digits)}]"
        return f"{text} {unit}".rstrip()


def number(value, digits=None):
    if digits is None:
        digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}"


def ratios(ours, theirs):
    """Round by round, since what slows the machine slows both."""
    return Samples([a / b for a, b in zip(ours.values, theirs.values) if b])


class Section:
    """A part of the report."""

    def __init__(self, title, method):
        self.title = title
        self.method = method
        self.head = []
        self.rows = []
        self.notes = []

    def table(self, *head):
        self.head = head
        return self

    def row(self, *cells):
        self.rows.append(cells)
        machine.say("  " + " | ".join(str(cell) for cell in cells))

    def note(self, text):
        self.notes.append(text)

    def markdown(self):
        lines = [f"## {self.title}", "", self.method, ""]
        if self.rows:
            lines += ["| " + " | ".join(self.head) + " |", "|" + "---|" * len(self.head)]
            lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in self.rows]
            lines.append("")
        for note in self.notes:
            lines += [note, ""]
        return "\n".join(lines)


def judged(value, target, at_least):
    """A ratio beside its target, with whether it is reached."""
    reached = value >= target if at_least else value <= target
    return f"{'≥' if at_least else '≤'} {number(target)}: {'reached' if reached else '**missed**'}"


def write(path, sections, options):
    lines = ["# Measured", "",
             f"Written by `src/bench/run{options}` on {date.today().isoformat()}, commit {machine.commit()}. Each figure "
             "is a median with the lowest and the highest of all rounds in brackets; the rounds of what is compared "
             "alternate, and a ratio is the median of the rounds' own ratios. CPU is the time that all processes of a "
             "server or command used (`/proc/PID/stat`): it depends less on what else the machine does.", "",
             f"Machine: {machine.cpu_model()}, {len(machine.os.sched_getaffinity(0))} processors, {machine.memory()}, "
             f"{machine.system()}. "
             + "; ".join(f"JDK {jdk.version}" for jdk in machine.jdks()) + f"; Python {machine.platform.python_version()}. "
             "Servers, and the program that loads them, share the machine and talk over loopback.", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n" + "\n".join(section.markdown() for section in sections).rstrip() + "\n")
