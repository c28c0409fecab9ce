"""What the dataclass writes by itself, and what we added."""

from dataclasses import FrozenInstanceError, replace

import pytest

from money import Money


def test_equal_values_are_equal_and_one_key():
    assert Money(500) == Money(500, "EUR")
    assert Money(500) != Money(500, "USD")
    assert {Money(500): "a"}[Money(500)] == "a"


def test_it_shows_what_it_holds():
    assert repr(Money(500)) == "Money(cents=500, currency='EUR')"
    assert str(Money(1234)) == "12.34 EUR"


def test_it_sorts():
    assert min(Money(900), Money(500)) == Money(500)


def test_sorting_knows_nothing_of_currencies():
    assert Money(500, "USD") < Money(600, "EUR") < Money(700, "USD")


def test_it_adds_within_one_currency():
    assert Money(500) + Money(250) == Money(750)
    with pytest.raises(ValueError, match="cannot add USD to EUR"):
        Money(500) + Money(250, "USD")


@pytest.mark.parametrize("currency", ["", "eur", "EURO"])
def test_a_wrong_currency_is_refused(currency):
    with pytest.raises(ValueError, match="is no currency code"):
        Money(500, currency)


def test_it_does_not_change_but_can_be_copied_with_a_change():
    price = Money(500)
    with pytest.raises(FrozenInstanceError):
        price.cents = 1
    assert replace(price, cents=600) == Money(600)
    with pytest.raises(ValueError):
        replace(price, currency="euro")
