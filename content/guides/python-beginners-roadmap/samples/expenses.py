"""What was spent on what: a small program that reads a file."""

# region: read
import csv
import sys
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path


class ExpensesError(Exception):
    """The file cannot be used; the message says why."""


@dataclass(frozen=True)
class Expense:
    category: str
    amount: Decimal


def read_expenses(path: Path) -> list[Expense]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return [read_row(number, row) for number, row in enumerate(rows, start=2)]


def read_row(number: int, row: dict[str, str]) -> Expense:
    try:
        return Expense(row["category"], Decimal(row["amount"]))
    except (KeyError, TypeError, InvalidOperation) as error:
        raise ExpensesError(f"line {number} needs a category and an amount") from error


# endregion: read


# region: main
def totals(expenses: list[Expense]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for expense in expenses:
        sums[expense.category] = sums.get(expense.category, Decimal(0)) + expense.amount
    return sums


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("Use: python expenses.py FILE")
        return 2
    try:
        expenses = read_expenses(Path(arguments[0]))
    except (ExpensesError, OSError) as error:
        print(f"Cannot read {arguments[0]}: {error}")
        return 1
    for category, amount in sorted(totals(expenses).items()):
        print(f"{category:12} {amount:10.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
# endregion: main
