"""A loan lasts four weeks and can be renewed twice."""

from datetime import date

import pytest

from loan import Loan

START = date(2026, 11, 2)


def test_it_is_due_after_four_weeks():
    loan = Loan.starting("Dune", START)
    assert loan.due == date(2026, 11, 30)
    assert not loan.overdue(date(2026, 11, 30))
    assert loan.overdue(date(2026, 12, 1))


def test_it_can_be_renewed_twice():
    loan = Loan.starting("Dune", START)
    loan.renew()
    assert (loan.due, loan.renewable) == (date(2026, 12, 28), True)
    loan.renew()
    assert (loan.due, loan.renewable) == (date(2027, 1, 25), False)
    with pytest.raises(ValueError, match="renewed twice"):
        loan.renew()
    assert loan.due == date(2027, 1, 25)


def test_a_property_is_read_without_brackets_and_not_assigned():
    loan = Loan.starting("Dune", START)
    with pytest.raises(AttributeError):
        loan.renewable = False


def test_the_class_method_makes_objects_of_a_subclass_too():
    class ShortLoan(Loan):
        pass

    assert type(ShortLoan.starting("Dune", START)) is ShortLoan
