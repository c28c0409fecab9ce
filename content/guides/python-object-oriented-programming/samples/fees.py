"""Fees: one function that grows, and rules that can be added."""

# region: grows
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Return:
    days_late: int
    reader: str
    damaged: bool = False


def fee_that_grows(returned: Return) -> int:
    cents = returned.days_late * 20
    if returned.reader == "child":
        cents = 0
    if returned.damaged:
        cents += 500
    return cents


# endregion: grows


# region: rules
Rule = Callable[[Return, int], int]


def late(returned: Return, cents: int) -> int:
    return cents + returned.days_late * 20


def children_pay_nothing(returned: Return, cents: int) -> int:
    return 0 if returned.reader == "child" else cents


def damage(returned: Return, cents: int) -> int:
    return cents + 500 if returned.damaged else cents


def fee(returned: Return, rules: list[Rule]) -> int:
    cents = 0
    for rule in rules:
        cents = rule(returned, cents)
    return cents


# endregion: rules
