"""Which engines the voice process knows, and which of them speaks when none is named.

Each is imported only when it is needed: the first sentence must not wait for the others.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bedtime_app.system.voice.backend import Backend


def hibari() -> Backend:
    """The natural English one."""
    from bedtime_app.system.voice.hibari_backend import HibariBackend

    return HibariBackend()


def pico() -> Backend:
    """The restful one for English, German, Spanish, French and Italian."""
    from bedtime_app.system.voice.pico_backend import PicoBackend

    return PicoBackend()


def piper() -> Backend:
    """Voices of the person's own."""
    from bedtime_app.system.voice.piper_backend import PiperBackend

    return PiperBackend()


def system() -> Backend:
    """The voices of Windows and macOS."""
    from bedtime_app.system.voice.system_backend import SystemBackend

    return SystemBackend()


def espeak() -> Backend:
    """The voice every machine has."""
    from bedtime_app.system.voice.espeak_backend import EspeakBackend

    return EspeakBackend()


def tone() -> Backend:
    """The voice of the tests."""
    from bedtime_app.system.voice.tone_backend import ToneBackend

    return ToneBackend()


_OF_THE_SYSTEM = {"system": system} if sys.platform in {"win32", "darwin"} else {}
BACKENDS: dict[str, Callable[[], Backend]] = {
    "hibari": hibari,
    "pico": pico,
    "piper": piper,
    **_OF_THE_SYSTEM,
    "espeak": espeak,
    "tone": tone,
}
"""By the name before the colon of `VoiceChoice.voice`."""
ANY: frozenset[str] = frozenset()
UNASKED: Mapping[str, frozenset[str]] = {
    "hibari": frozenset({"en"}),
    "pico": frozenset({"en", "de", "es", "fr", "it"}),
    "espeak": ANY,
}
"""Who speaks when nobody is named, or the one who is cannot: best first, and their languages."""
UNLISTED = frozenset({"tone"})
