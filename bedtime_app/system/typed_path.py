"""The file or folder that somebody meant by what they typed, pasted or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl


def typed_path(text: str) -> Path | None:
    """The place that was meant: ~ is home, and quotes and addresses are as file managers copy."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    if text.startswith("file:"):
        text = QUrl(text).toLocalFile()
    if not text or not text.isprintable():
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:  # ~somebody, who does not live here
        return None
