"""What every storage promises is tested once, for all of them."""

import pytest

from storage import CountingStorage, MemoryStorage, ReadOnlyStorage, Storage


def keeps_its_promise(storage):
    storage.write("a", "text")
    storage.copy("a", "b")
    assert storage.read("b") == "text"


@pytest.mark.parametrize("storage", [MemoryStorage(), CountingStorage(MemoryStorage())], ids=repr)
def test_a_storage_gives_back_what_was_written(storage):
    keeps_its_promise(storage)


def test_a_subclass_that_refuses_to_write_breaks_the_promise():
    assert isinstance(ReadOnlyStorage(), Storage)
    with pytest.raises(PermissionError):
        keeps_its_promise(ReadOnlyStorage())


def test_an_abstract_class_makes_no_objects():
    with pytest.raises(TypeError, match="abstract"):
        Storage()


def test_the_wrapper_counts():
    storage = CountingStorage(MemoryStorage())
    keeps_its_promise(storage)
    assert storage.reads == 2
