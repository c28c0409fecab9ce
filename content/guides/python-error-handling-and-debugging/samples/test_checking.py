"""Both problems are reported, with their notes."""

import pytest

from checking import answer, check_order


def test_all_problems_come_together():
    with pytest.raises(ExceptionGroup, match="The order cannot be taken") as raised:
        check_order({"lines": [], "mail": "ada"})
    assert [str(error) for error in raised.value.exceptions] == [
        "an order has at least one line",
        "the mail address has no @",
    ]
    assert raised.value.exceptions[1].__notes__ == ["It is 'ada'."]


def test_the_answer_lists_them():
    assert answer({"lines": [], "mail": "ada"})[0] == 422
    assert len(answer({"lines": [], "mail": "ada"})[1]) == 2
    assert answer({"lines": [1], "mail": "ada"}) == (422, ["the mail address has no @"])
    assert answer({"lines": [1], "mail": "ada@example.org"}) == (201, [])
