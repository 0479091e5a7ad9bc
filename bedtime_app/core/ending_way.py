"""How the computer may be left at the end of the evening."""

from __future__ import annotations

from enum import Enum


class EndingWay(Enum):
    """What is done with the computer; the values are what the settings keep."""

    NOTHING = "nothing"
    LOCK = "lock"
    SUSPEND = "suspend"
    SHUT_DOWN = "shut_down"


class EndingRefused(Exception):  # noqa: N818 - named for what a person is told
    """The system did not do it: it may not, something holds it up, or nobody answered."""
