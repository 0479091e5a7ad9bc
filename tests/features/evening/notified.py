"""Which properties a view says have changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject


class Notified(list[str]):
    """Collects, from now on, the name of each property whose notify signal fires."""

    def __init__(self, view: QObject) -> None:
        super().__init__()
        for name, signal in _notifying(view):
            getattr(view, signal).connect(partial(self.append, name))


def _notifying(view: QObject) -> Iterator[tuple[str, str]]:
    kind = view.metaObject()
    # The first is QObject's own name.
    for place in range(1, kind.propertyCount()):
        shown = kind.property(place)
        if shown.hasNotifySignal():
            yield str(shown.name()), bytes(shown.notifySignal().name().data()).decode()
