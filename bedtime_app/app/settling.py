"""No search for garbage, nor through sources, while everything is being built."""

from __future__ import annotations

import builtins
import gc


def begin_to_build() -> None:
    """What is built from now on stays; looking through it for garbage would slow the start."""
    gc.disable()
    import_plainly()


def import_plainly() -> None:
    """Bring in Qt, and let imports after it be plain ones.

    PySide reads the source of every module that is imported after it, and keeps it in memory, to
    learn whether it may want snake_case names (`__feature__`); here none does. 25 ms and a
    megabyte or two.
    """
    usual = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does to imports

    builtins.__import__ = usual


def settle() -> None:
    """The start is over: look for garbage again, but only among what comes later."""
    gc.collect()
    gc.freeze()
    gc.enable()
