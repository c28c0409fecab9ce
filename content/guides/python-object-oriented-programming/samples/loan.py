"""An object with a rule about its own state."""

# region: loan
from dataclasses import dataclass
from datetime import date, timedelta

DAYS = 28


@dataclass
class Loan:
    title: str
    due: date
    renewals: int = 0

    @classmethod
    def starting(cls, title: str, day: date) -> "Loan":
        return cls(title, due=day + timedelta(days=DAYS))

    @property
    def renewable(self) -> bool:
        return self.renewals < 2

    def renew(self) -> None:
        if not self.renewable:
            raise ValueError(f"{self.title} was renewed twice already")
        self.due += timedelta(days=DAYS)
        self.renewals += 1

    def overdue(self, today: date) -> bool:
        return today > self.due


# endregion: loan
