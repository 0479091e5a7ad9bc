"""A terminal for a command that asks somebody."""

from __future__ import annotations

import os

import pytest


def both_ends() -> tuple[int, int]:
    """Descriptors of our end and the command's, both to be closed; skips where there are none."""
    if not hasattr(os, "openpty"):
        pytest.skip("this system has no pseudo-terminals")
    try:
        return os.openpty()
    except OSError:
        pytest.skip("no terminals here: this machine has no /dev/pts")
