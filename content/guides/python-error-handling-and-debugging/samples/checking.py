"""All problems at once, instead of the first."""


# region: group
def check_order(order: dict) -> None:
    problems: list[ValueError] = []
    if not order.get("lines"):
        problems.append(ValueError("an order has at least one line"))
    if "@" not in order.get("mail", ""):
        problem = ValueError("the mail address has no @")
        problem.add_note(f"It is {order.get('mail', '')!r}.")
        problems.append(problem)
    if problems:
        raise ExceptionGroup("The order cannot be taken", problems)


# endregion: group


# region: star
def answer(order: dict) -> tuple[int, list[str]]:
    messages: list[str] = []
    try:
        check_order(order)
    except* ValueError as group:
        messages = [str(error) for error in group.exceptions]
    return (422, messages) if messages else (201, [])


# endregion: star
