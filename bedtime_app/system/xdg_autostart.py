"""Entries as the XDG autostart specification wants them, and what desktops make of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.core.autostart_state import AutostartState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GROUP = "[Desktop Entry]"
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_SIGNS = {"\\s": " ", "\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\"}


def desktop_entry(words: Sequence[str], icon: str) -> bytes:
    """An entry that starts the program of these words."""
    quoted = " ".join(f'"{_escaped(word)}"' for word in words)
    lines = [_GROUP, "Type=Application", "Name=Bedtime", f"Exec={quoted}"]
    return "\n".join([*lines, f"Icon={icon}", "Terminal=false", ""]).encode()


def entry_state(content: bytes, words: Sequence[str]) -> AutostartState:
    """What this entry does: start the program of these words, another one, or nothing."""
    try:
        keys = _keys(content.decode())
    except UnicodeDecodeError:
        return AutostartState.UNKNOWN
    if keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false":
        return AutostartState.SWITCHED_OFF_BY_SYSTEM
    if "Exec" not in keys:
        return AutostartState.UNKNOWN
    ours = _started(keys["Exec"]) == list(words)
    return AutostartState.ON if ours else AutostartState.ON_BUT_OTHER


def _keys(text: str) -> Mapping[str, str]:
    """The keys of the one group that counts, without the translated ones."""
    keys: dict[str, str] = {}
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line
        elif group == _GROUP and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            keys[key.strip()] = value.strip()
    return keys


def _started(line: str) -> list[str]:
    """The words of an Exec line, unescaped as a string and then unquoted as arguments."""
    plain = re.sub(r"\\[sntr\\]", lambda sign: _SIGNS[sign[0]], line)
    words = [
        re.sub(r"\\(.)", r"\1", quoted) if quoted else bare for quoted, bare in _WORD.findall(plain)
    ]
    return [word.replace("%%", "%") for word in words if not re.fullmatch("%[a-zA-Z]", word)]


def _escaped(word: str) -> str:
    """As the desktop entry specification quotes an argument, and then escapes a string."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return word.replace("\\", "\\\\").replace("%", "%%")
