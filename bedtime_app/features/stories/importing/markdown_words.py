"""Softens the marks within a paragraph of Markdown into the words they were put on."""

from __future__ import annotations

import html
import re

_HIDDEN = 0xE000
"""Where in the private use area of Unicode an escaped mark waits until the others are gone."""
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_WAITING = re.compile(rf"[{chr(_HIDDEN + 0x21)}-{chr(_HIDDEN + 0x7E)}]")
_TARGET = r"(?:\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)|\[[^\[\]\n]{0,200}\])"
_IMAGE = re.compile(rf"!\[[^\[\]\n]{{0,1000}}\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]\n]{{0,1000}})\]{_TARGET}")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\]")
_DIVIDING_TAG = re.compile(r"</?(?:br|p|div|li|td|th|tr|hr)\b[^<>]{0,1000}>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>|<[!?][^<>]{0,1000}>")
_STRUCK = re.compile(r"~~|`+")
_EMPHASIS = re.compile(
    r"(?<![\w*])[*]+(?=[^\s*])|(?<=[^\s*])[*]+(?![\w*])|(?<=[^\s*])[*]{2,}(?=[^\s*])"
    r"|(?<![\w_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\w_])"
)


def softened(line: str) -> str:
    """The words of a paragraph, without emphasis, links, images, notes, code marks and HTML."""
    line = _ESCAPED.sub(lambda mark: chr(_HIDDEN + ord(mark[1])), line)
    line = _IMAGE.sub("", line)
    line = _LINK.sub(lambda link: link[1], line)
    line = _FOOTNOTE.sub("", line)
    line = _TAG.sub("", _DIVIDING_TAG.sub(" ", line))
    line = _EMPHASIS.sub("", _STRUCK.sub("", line))
    line = html.unescape(line)
    return _WAITING.sub(lambda mark: chr(ord(mark[0]) - _HIDDEN), line)
