"""Before the yield, at the yield, after the yield."""

from pathlib import Path

import pytest

from managing import inside


def test_the_folder_is_left_again(tmp_path):
    before = Path.cwd()
    with inside(tmp_path) as folder:
        assert Path.cwd() == folder.resolve()
    assert Path.cwd() == before


def test_also_after_a_failure(tmp_path):
    before = Path.cwd()
    with pytest.raises(KeyError), inside(tmp_path):
        raise KeyError
    assert Path.cwd() == before
