"""Every way in which a settings file can be wrong, and the two in which it may be right."""

import json

import pytest

from settings import SettingsError, main, read_settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.json"


def test_settings_are_read(file):
    file.write_text('{"port": 8000}')
    assert read_settings(file) == {"port": 8000}


def test_no_file_means_no_settings(file):
    assert read_settings(file) == {}


def test_the_message_names_the_line_and_the_cause_is_kept(file):
    file.write_text('{\n"port": }')
    with pytest.raises(SettingsError, match="settings.json, line 2: Expecting value") as raised:
        read_settings(file)
    assert isinstance(raised.value.__cause__, json.JSONDecodeError)


def test_a_list_is_no_object(file):
    file.write_text("[1]")
    with pytest.raises(SettingsError, match="holds a list, not an object"):
        read_settings(file)


def test_what_is_not_expected_is_not_caught(tmp_path):
    with pytest.raises(OSError):
        read_settings(tmp_path)  # a folder


def test_the_program_says_it_in_a_sentence(file, capsys):
    file.write_text("{")
    assert main(file) == 2
    assert capsys.readouterr().out.startswith("Cannot start: settings.json, line 1")
    file.write_text('{"port": 8000}')
    assert main(file) == 0
    assert capsys.readouterr().out == "Starting with 1 settings\n"
