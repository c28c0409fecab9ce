"""The at sign is a short way to write an assignment."""

import first


def test_a_function_is_a_value():
    assert first.twice(first.shout)("hey") == "HEY HEY"


def test_both_ways_decorate():
    assert first.greet("Ada") == "Hello Ada Hello Ada"
    assert first.part("Ada") == "Bye Ada Bye Ada"
    assert first.part.__name__ == "both"
