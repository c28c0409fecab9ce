"""Both forms say the same, and a rule can be added without touching what is there."""

import itertools

import pytest

from fees import Return, children_pay_nothing, damage, fee, fee_that_grows, late

RULES = [late, children_pay_nothing, damage]


@pytest.mark.parametrize(
    "returned",
    [Return(*case) for case in itertools.product([0, 3, 40], ["adult", "child"], [False, True])],
    ids=str,
)
def test_both_forms_agree(returned):
    assert fee(returned, RULES) == fee_that_grows(returned)


def test_fees_are_as_announced():
    assert fee(Return(3, "adult"), RULES) == 60
    assert fee(Return(3, "child"), RULES) == 0
    assert fee(Return(3, "child", damaged=True), RULES) == 500


def test_a_new_rule_needs_no_change_of_the_others():
    def at_most_five_euros(returned, cents):
        return min(cents, 500)

    assert fee(Return(40, "adult"), [late, at_most_five_euros]) == 500
