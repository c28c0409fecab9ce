"""Each value is computed once, and each type has its function."""

import pytest

import caching


def test_every_number_is_computed_once():
    caching.fibonacci.cache_clear()
    assert caching.fibonacci(90) == 2880067194370816120
    assert caching.fibonacci.cache_info().misses == 91


def test_a_bounded_cache_forgets():
    caching.parse.cache_clear()
    for number in range(200):
        caching.parse(f"a/{number}")
    assert caching.parse.cache_info().currsize == 128
    assert caching.parse("a/1") == ("a", "1")


def test_arguments_of_a_cached_function_must_be_hashable():
    with pytest.raises(TypeError):
        caching.parse(["a"])


def test_the_type_chooses_the_function():
    assert caching.as_json(["a", 1, [2.5]]) == '["a", 1, [2.5]]'
    with pytest.raises(TypeError, match="cannot write a dict"):
        caching.as_json({})
