"""Reminding people of overdue books: the rule depends on a small protocol, not on a mail server."""

# region: reminders
from collections.abc import Iterable
from datetime import date
from typing import Protocol

from loan import Loan


class Sender(Protocol):
    def send(self, to: str, text: str) -> None: ...


class Reminders:
    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def remind(self, loans: Iterable[tuple[str, Loan]], today: date) -> int:
        sent = 0
        for reader, loan in loans:
            if loan.overdue(today):
                self._sender.send(reader, f"Please bring back {loan.title}.")
                sent += 1
        return sent


# endregion: reminders


# region: mail
class MailSender:
    def __init__(self, server) -> None:
        self._server = server

    def send(self, to: str, text: str) -> None:
        self._server.sendmail("library@example.org", to, f"Subject: Overdue\n\n{text}")


# endregion: mail
