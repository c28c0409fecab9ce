"""A first class, and the methods that make its objects behave like built-in ones."""

from collections.abc import Iterator


# region: class
class Shelf:
    """Books in the order in which they were put there."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._titles: list[str] = []

    def put(self, title: str) -> None:
        if title in self._titles:
            raise ValueError(f"{title} stands on {self.name} already")
        self._titles.append(title)

    # endregion: class

    # region: special
    def __len__(self) -> int:
        return len(self._titles)

    def __iter__(self) -> Iterator[str]:
        return iter(self._titles)

    def __contains__(self, title: str) -> bool:
        return title in self._titles

    def __repr__(self) -> str:
        return f"Shelf({self.name!r}, {len(self)} books)"

    # endregion: special


# region: shared
class Drawer:
    labels: list[str] = []  # one list for all drawers

    def label(self, text: str) -> None:
        self.labels.append(text)


# endregion: shared
