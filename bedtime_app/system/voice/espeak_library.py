"""Gives pyttsx3 the eSpeak NG library that travels with Bedtime."""

from __future__ import annotations

import ctypes
import importlib
from typing import Any

from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

SAMPLE_RATE = 22050


def load_espeak() -> Any:  # noqa: ANN401 - pyttsx3 is untyped
    """Import `pyttsx3.drivers._espeak` on espeakng-loader's library, or else on the system's.

    pyttsx3 2.99 knows only fixed names of the library, so the loader's path is put in their place
    during that one import. eSpeak starts once per process and answers one thread.
    Raises VoiceError.
    """
    try:
        library, data = _shipped()
        espeak = _import_with(library)
        rate = espeak.Initialize(espeak.AUDIO_OUTPUT_SYNCHRONOUS, 0, data, 0)
    except (ImportError, OSError, RuntimeError, AttributeError):
        raise VoiceError(VoiceTrouble.NO_ENGINE) from None
    if rate != SAMPLE_RATE:
        raise VoiceError(VoiceTrouble.NO_ENGINE)
    return espeak


def _shipped() -> tuple[str | None, bytes | None]:
    try:
        import espeakng_loader

        return espeakng_loader.get_library_path(), espeakng_loader.get_data_path().encode()
    except (ImportError, RuntimeError):
        return None, None


def _import_with(library: str | None) -> Any:  # noqa: ANN401 - pyttsx3 is untyped
    if library is None:
        return importlib.import_module("pyttsx3.drivers._espeak")
    usual = ctypes.cdll.LoadLibrary

    def load(name: str) -> ctypes.CDLL:
        return ctypes.CDLL(library) if "espeak" in str(name).lower() else usual(name)

    ctypes.cdll.LoadLibrary = load  # type: ignore[method-assign]  # an instance attribute, removed below
    try:
        return importlib.import_module("pyttsx3.drivers._espeak")
    finally:
        del ctypes.cdll.LoadLibrary
