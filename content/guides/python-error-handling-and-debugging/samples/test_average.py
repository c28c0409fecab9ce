"""The fault, its traceback, and what the debugger finds."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import average

HERE = Path(__file__).parent


def run(*arguments, stdin=""):
    return subprocess.run(
        [sys.executable, *arguments], cwd=HERE, input=stdin, capture_output=True, text=True, timeout=60
    )


def test_the_function_works_for_numbers_and_fails_for_none(capsys):
    average.report({"Monday": [4, 6]})
    assert capsys.readouterr().out == "Monday: 5.0\n"
    with pytest.raises(ZeroDivisionError):
        average.average([])


def test_the_traceback_is_the_one_the_guide_shows():
    failed = run("-u", "average.py")
    assert failed.returncode == 1
    shown = [line for line in failed.stderr.splitlines() if not re.fullmatch(r"[ ~^]+", line)]
    shown = [re.sub(r'"\S*average\.py"', '"average.py"', line) for line in shown]
    assert [*failed.stdout.splitlines(), *shown] == (HERE / "traceback.txt").read_text().splitlines()


def test_the_debugger_shows_the_empty_list_and_the_day():
    session = run("-m", "pdb", "average.py", stdin=(HERE / "commands.txt").read_text()).stdout
    assert "Uncaught exception. Entering post mortem debugging" in session
    answers = [line for line in session.splitlines() if line.startswith("(Pdb) ")]
    assert "(Pdb) []" in answers
    assert "(Pdb) 'Tuesday'" in answers
    assert "(Pdb) ['Monday', 'Tuesday']" in answers
