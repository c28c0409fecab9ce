"""Inheritance from an abstract class, and composition."""

# region: abstract
from abc import ABC, abstractmethod


class Storage(ABC):
    """Keeps texts under names."""

    @abstractmethod
    def write(self, name: str, text: str) -> None: ...

    @abstractmethod
    def read(self, name: str) -> str: ...

    def copy(self, source: str, target: str) -> None:
        self.write(target, self.read(source))


class MemoryStorage(Storage):
    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def write(self, name: str, text: str) -> None:
        self._texts[name] = text

    def read(self, name: str) -> str:
        return self._texts[name]


# endregion: abstract


# region: composition
class CountingStorage(Storage):
    """Any storage, with a count of what was read."""

    def __init__(self, inner: Storage) -> None:
        self._inner = inner
        self.reads = 0

    def write(self, name: str, text: str) -> None:
        self._inner.write(name, text)

    def read(self, name: str) -> str:
        self.reads += 1
        return self._inner.read(name)


# endregion: composition


# region: broken
class ReadOnlyStorage(MemoryStorage):
    def write(self, name: str, text: str) -> None:
        raise PermissionError("read only")


# endregion: broken
