"""The program as its user sees it, and every file that it has to refuse."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from expenses import Expense, main, totals

HERE = Path(__file__).parent


def test_amounts_are_added_exactly():
    tenth = Expense("tea", Decimal("0.10"))
    assert totals([tenth, tenth, tenth]) == {"tea": Decimal("0.30")}
    assert 0.1 + 0.1 + 0.1 != 0.3


def test_the_program_prints_what_the_guide_shows():
    program = [sys.executable, "expenses.py", "november.csv"]
    run = subprocess.run(program, cwd=HERE, capture_output=True, text=True, timeout=60)
    assert (run.returncode, run.stdout) == (0, (HERE / "report.txt").read_text())


@pytest.mark.parametrize("rows", ["food,much", "food", "food,", ",", "wrong,header,again\n1,2,3"])
def test_a_wrong_line_is_named(tmp_path, capsys, rows):
    file = tmp_path / "wrong.csv"
    file.write_text(f"category,amount\nfood,1\n{rows}\n" if "header" not in rows else rows)
    assert main([str(file)]) == 1
    assert "needs a category and an amount" in capsys.readouterr().out


def test_a_missing_file_and_a_missing_argument_are_said(tmp_path, capsys):
    assert main([str(tmp_path / "none.csv")]) == 1
    assert "No such file" in capsys.readouterr().out
    assert main([]) == 2
    assert capsys.readouterr().out == "Use: python expenses.py FILE\n"
