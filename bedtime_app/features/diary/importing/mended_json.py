"""A document in JSON whose file ends in the middle, closed after the last thing that is whole."""

from __future__ import annotations

import re

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|["{}\[\]]', re.DOTALL)
_CLOSES = {"{": "}", "[": "]"}


def mended_json(text: str) -> str | None:
    """What stands there up to the last list or object that ends; None if none does."""
    still_open: list[str] = []
    end, depth = 0, 0
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in _CLOSES:
            still_open.append(_CLOSES[sign])
        elif sign in ("}", "]"):
            if not still_open or still_open[-1] != sign:
                break
            still_open.pop()
            end, depth = token.end(), len(still_open)
            if not still_open:
                break
        elif sign == '"':  # of a text that never ends
            break
    return text[:end] + "".join(reversed(still_open[:depth])) if end else None
