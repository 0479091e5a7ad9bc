"""What a start of Bedtime is for; a later one hands it to the one that runs."""

from __future__ import annotations

from enum import Enum


class Wish(Enum):
    """As it goes through the door between two processes."""

    WAIT = b""
    """Nothing is to be seen yet."""
    SHOW = b"show\n"
    NOTE = b"note\n"
    """The nearly black page with one field, for a dream that is still there."""

    @classmethod
    def heard_in(cls, said: bytes) -> Wish:
        """What was wished, though several knocked at once; WAIT if it is nothing that we know."""
        lines = said.splitlines(keepends=True)
        return next((wish for wish in (cls.NOTE, cls.SHOW) if wish.value in lines), cls.WAIT)
