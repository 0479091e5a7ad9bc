"""No search for garbage while everything is being built."""

from __future__ import annotations

import gc


def begin_to_build() -> None:
    """What is built from now on stays; looking through it for garbage would slow the start."""
    gc.disable()


def settle() -> None:
    """The start is over: look for garbage again, but only among what comes later."""
    gc.collect()
    gc.freeze()
    gc.enable()
