"""What `bedtime say` may be told about the voice, and what it tells of the voices there are."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.features.voices.voice_settings import tongue_of

if TYPE_CHECKING:
    from bedtime_app.core.voice_choice import VoiceChoice

translate = QCoreApplication.translate

PACE = click.FloatRange(0.5, 2.0)
PITCH = click.FloatRange(0.5, 2.0)


class LanguageTag(click.ParamType[str]):
    """A BCP 47 tag."""

    name = "tag"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Refuse what cannot be a tag."""
        if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", value):
            self.fail(
                translate("CommandLine", "A language is written like en or de-AT."), param, ctx
            )
        return value


TAG = LanguageTag()


def list_voices(language: str, *, as_json: bool) -> None:
    """Print each voice, its language and its name, those of one language if it is given."""
    from bedtime_app.system.voice.voice_pipe import VoicePipe

    with VoicePipe() as pipe:
        found = [
            voice
            for voice in pipe.voices()
            if not language or tongue_of(voice.language) == tongue_of(language)
        ]
    if as_json:
        click.echo(json.dumps([asdict(voice) for voice in found], ensure_ascii=False, indent=2))
        return
    for voice in found:
        click.echo(f"{voice.voice:32} {voice.language:12} {voice.name}")


def make_sure(choice: VoiceChoice, language: str) -> None:
    """Raise VoiceError if another voice would have to speak than the one that was named."""
    from bedtime_app.system.voice.clip import CALIBRATION
    from bedtime_app.system.voice.voice_pipe import VoicePipe
    from bedtime_app.system.voice.wire import Request

    with VoicePipe() as pipe:
        next(pipe.speak([Request(1, CALIBRATION, language, choice, strict=True)]))
