"""The shelf guards its rule, and behaves like a collection."""

import pytest

from shelf import Drawer, Shelf


@pytest.fixture
def novels():
    shelf = Shelf("novels")
    shelf.put("Emma")
    shelf.put("Dune")
    return shelf


def test_it_keeps_its_books_in_order(novels):
    assert list(novels) == ["Emma", "Dune"]
    assert len(novels) == 2


def test_a_title_stands_there_once(novels):
    with pytest.raises(ValueError, match="Emma stands on novels already"):
        novels.put("Emma")
    assert len(novels) == 2


def test_in_sorted_and_repr_know_what_to_do(novels):
    assert "Dune" in novels
    assert "Beloved" not in novels
    assert sorted(novels) == ["Dune", "Emma"]
    assert repr(novels) == "Shelf('novels', 2 books)"


def test_an_empty_shelf_is_false(novels):
    assert novels
    assert not Shelf("empty")


def test_each_shelf_has_its_own_books(novels):
    assert list(Shelf("other")) == []


def test_a_list_in_the_class_is_shared():
    Drawer().label("bills")
    assert Drawer().labels == ["bills"]
    Drawer.labels.clear()
