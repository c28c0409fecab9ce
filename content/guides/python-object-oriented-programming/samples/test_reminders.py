"""The rule is tested with a list in place of a mail server."""

from datetime import date

from loan import Loan
from reminders import MailSender, Reminders

LOANS = [
    ("ada@example.org", Loan("Dune", due=date(2026, 11, 1))),
    ("bob@example.org", Loan("Emma", due=date(2026, 12, 1))),
]


class Outbox:
    def __init__(self):
        self.sent = []

    def send(self, to, text):
        self.sent.append((to, text))


def test_only_overdue_loans_are_reminded_of():
    outbox = Outbox()
    assert Reminders(outbox).remind(LOANS, date(2026, 11, 23)) == 1
    assert outbox.sent == [("ada@example.org", "Please bring back Dune.")]


def test_mail_goes_to_the_server():
    class Server:
        def sendmail(self, *message):
            self.message = message

    server = Server()
    Reminders(MailSender(server)).remind(LOANS, date(2026, 11, 23))
    sender, to, text = server.message
    assert (sender, to) == ("library@example.org", "ada@example.org")
    assert text.startswith("Subject: Overdue\n\nPlease bring back Dune.")
