"""What is logged, at which level, and in what form."""

import logging
import re

import pytest

import importing
import logs

ROWS = [{"year": "1965"}, {"year": "soon"}, {"year": "1987"}]


@pytest.fixture
def root():
    """The root logger, put back afterwards as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield root
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_bad_row_is_logged_with_its_traceback(caplog):
    with caplog.at_level(logging.INFO):
        assert importing.import_rows(ROWS) == 2
    bad, end = caplog.records
    assert (bad.levelname, bad.getMessage()) == ("ERROR", "Row 2 was left out")
    assert bad.exc_info[0] is ValueError
    assert (end.levelname, end.getMessage()) == ("INFO", "2 of 3 rows imported")


def test_details_are_there_when_asked_for(caplog):
    with caplog.at_level(logging.DEBUG):
        importing.import_rows(ROWS[:1])
    assert caplog.messages[0] == "Row 1: {'year': '1965'}"


def test_a_missing_key_is_a_bug_and_stops_the_import():
    with pytest.raises(KeyError):
        importing.import_rows([{}])


def test_a_configured_program_writes_whole_lines(root, capsys):
    logs.configure()
    importing.import_rows(ROWS[:1])
    line = capsys.readouterr().err.strip()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d .* INFO importing: 1 of 1 rows imported", line)


def test_the_level_is_the_programs_choice(root, capsys):
    logs.configure("WARNING")
    importing.import_rows(ROWS[:1])
    assert capsys.readouterr().err == ""
