"""Counting words."""

# region: test
from words import count_words, most_frequent


def test_words_are_counted_whatever_their_case():
    assert count_words("The cat and the dog.") == {"the": 2, "cat": 1, "and": 1, "dog": 1}


def test_an_empty_text_has_no_words():
    assert count_words(" ... ") == {}


def test_the_most_frequent_come_first_and_ties_in_the_order_of_the_alphabet():
    assert most_frequent("b a c b a d", 3) == ["a", "b", "c"]


# endregion: test
