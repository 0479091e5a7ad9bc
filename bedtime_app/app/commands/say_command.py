"""`bedtime say`: reads a script aloud, or into a sound file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.core.script_error import ScriptError
from bedtime_app.core.script_parser import LARGEST, parse_script
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.features.stories.import_words_view import ImportWords
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from bedtime_app.core.script import Script

translate = QCoreApplication.translate

LARGEST_FILE = 4 * LARGEST + 4
"""Bytes read; what is longer than that is too long in characters too."""
FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(name="say", short_help="Read a script aloud, or into a sound file.")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=str))
@click.option(
    "--voice",
    default="",
    help="A voice, such as espeak:en-gb; the best for the language if left out.",
)
@click.option("--out", type=FILE, help="Write a WAV file instead of playing.")
@click.option("--timings", type=FILE, help="Write when each sentence is heard, as JSON.")
def command(file: str, voice: str, out: Path | None, timings: Path | None) -> None:
    """Read FILE aloud; - reads standard input. docs/script-format.md says what it may hold."""
    if timings is not None and out is None:
        raise click.UsageError(translate("CommandLine", "--timings needs --out."))
    script = read_script(file)
    try:
        if out is None:
            play(script, VoiceChoice(voice))
        else:
            write(script, VoiceChoice(voice), out, timings)
    except VoiceError as error:
        raise click.ClickException(voice_trouble(error.trouble)) from error
    except OSError as error:
        raise click.ClickException(
            translate("CommandLine", "The file cannot be written: %1").replace(
                "%1", error.strerror or type(error).__name__
            )
        ) from error


def write(script: Script, choice: VoiceChoice, out: Path, timings: Path | None) -> None:
    """Render to a file."""
    from bedtime_app.system.voice.rendering import render

    heard = render(script, out, choice)
    if timings is not None:
        rows = [
            {"segment": one.segment, "text": one.text, "start": one.start, "end": one.end}
            for one in heard
        ]
        timings.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", "utf-8")


def play(script: Script, choice: VoiceChoice) -> None:
    """Play through the sound device until the end."""
    from bedtime_app.app.qt_messages import quieten
    from bedtime_app.app.quit_signals import QuitSignals
    from bedtime_app.core.narration import NarrationState, Silence
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.clock import SystemClock
    from bedtime_app.system.narrator import SpokenNarrator
    from bedtime_app.system.voice.voice_process import VoiceProcess

    quieten()
    app = QCoreApplication.instance() or QCoreApplication([])
    narrator = SpokenNarrator(VoiceProcess(), SoundOutput(SystemClock().monotonic))
    narrator.choose(choice)
    silences: list[Silence] = []

    def follow() -> None:
        now = narrator.now()
        if now.silence is not None:
            silences.append(now.silence)
        if now.silence is not None or now.state is NarrationState.ENDED:
            app.quit()

    narrator.changed.add(follow)
    signals = QuitSignals(app.quit)
    narrator.begin(script)
    app.exec()
    narrator.close()
    signals.stop()
    if Silence.NO_VOICE in silences:
        raise VoiceError(VoiceTrouble.NO_ENGINE)
    if silences:
        raise click.ClickException(
            translate("CommandLine", "No sound device found. Write a file with --out instead.")
        )


def read_script(file: str) -> Script:
    """The script in that file, or on standard input for `-`."""
    try:
        with click.open_file(file, "rb") as stream:
            raw: bytes = stream.read(LARGEST_FILE)
        return parse_script(raw.decode("utf-8-sig"))
    except OSError as error:
        raise click.ClickException(translate("CommandLine", "The file cannot be read.")) from error
    except UnicodeDecodeError as error:
        sentence = translate("CommandLine", "The file is not UTF-8 text.")
        raise click.ClickException(sentence) from error
    except ScriptError as error:
        raise click.ClickException(ImportWords().mistake(error)) from error


def voice_trouble(trouble: VoiceTrouble) -> str:
    """Why nothing could be spoken."""
    return {
        VoiceTrouble.NO_ENGINE: translate("CommandLine", "No voice is installed here."),
        VoiceTrouble.NO_SUCH_VOICE: translate(
            "CommandLine", "There is no voice of that name here."
        ),
        VoiceTrouble.NO_SUCH_LANGUAGE: translate(
            "CommandLine", "There is no voice for the script’s language here."
        ),
    }.get(trouble, translate("CommandLine", "The voice could not speak this."))
