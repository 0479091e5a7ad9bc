"""Calls the roll of the voices, in a voice process that lives no longer than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.system.voice.voice_process import VoiceProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from bedtime_app.core.voice_choice import Voice
    from bedtime_app.system.voice.clip import Clip

_IDLE_MS = 1000


class VoiceRoll:
    """Asks which voices there are without waiting; answers on the thread of the event loop."""

    def __init__(self, parent: QObject | None = None, command: Sequence[str] | None = None) -> None:
        self._process = VoiceProcess(command, parent, idle_ms=_IDLE_MS)
        self._process.clip_ready.add(self._hear)
        self._process.lost.add(lambda: self._tell(()))
        self._told: Callable[[Sequence[Voice]], None] | None = None

    def ask(self, folder: str, told: Callable[[Sequence[Voice]], None]) -> None:
        """Have `told` called once with every voice, those in Piper's `folder` too; none: lost.

        Whoever asked before and was not answered yet is told nothing.
        """
        self._process.flush()
        self._process.use_folder(folder)
        self._told = told
        self._process.ask_voices()

    def stop(self) -> None:
        """Tell nobody, and leave no process behind."""
        self._told = None
        self._process.stop()

    def _hear(self, clip: Clip) -> None:
        self._tell(clip.voices)

    def _tell(self, voices: Sequence[Voice]) -> None:
        told, self._told = self._told, None
        if told is not None:
            told(voices)
