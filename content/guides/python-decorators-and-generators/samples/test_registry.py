"""A path leads to its function, which stays what it was."""

import pytest

from registry import answer, list_books, route


def test_a_path_leads_to_its_view():
    assert answer("/books") == list_books() == "Dune, Emma"
    assert answer("/none") == "404"


def test_a_path_is_given_once():
    with pytest.raises(ValueError, match="/books has a view already"):
        route("/books")(lambda: "other")
    assert answer("/books") == "Dune, Emma"
