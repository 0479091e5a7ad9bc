"""`bedtime sound`: a soft sound, heard or in a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.typed_sound import typed_mix, typed_night, typed_preset
from bedtime_app.core.sound_mix import LONGEST_SECONDS, NightPlan, Stretch
from bedtime_app.core.sound_presets import PRESETS, Preset
from bedtime_app.core.soundscape import SoundKind

if TYPE_CHECKING:
    from bedtime_app.core.sound_mix import Mix

translate = QCoreApplication.translate
_FILE = click.Path(dir_okay=False, path_type=Path)
_MINUTES = click.FloatRange(min=0.05, max=LONGEST_SECONDS / 60)


@click.command(name="sound", short_help="A soft sound, heard or in a file.")
@click.option("--preset", help="One of those that --list tells, such as rain.")
@click.option("--mix", help="Kinds and their levels in decibels, such as rain=-3,wind=-10.")
@click.option("--plan", help="One after another, in minutes, such as rain:30,sea:30.")
@click.option("--minutes", type=_MINUTES, help="How long; without --out until Ctrl+C if left out.")
@click.option("--out", type=_FILE, help="Write a WAV file instead of playing.")
@click.option("--seed", type=click.IntRange(min=0), default=0, help="Draws another such sound.")
@click.option("--list", "listed", is_flag=True, help="Tell the presets and the kinds.")
@click.option("--json", "as_json", is_flag=True, help="Tell what was done, or --list, as JSON.")
def command(  # noqa: PLR0913 - one for each option
    *,
    preset: str | None,
    mix: str | None,
    plan: str | None,
    minutes: float | None,
    out: Path | None,
    seed: int,
    listed: bool,
    as_json: bool,
) -> None:
    """Play a preset, a mix or a plan through the night; rain if none is given."""
    if listed:
        _tell_list(as_json=as_json)
        return
    if plan is not None and minutes is not None:
        raise click.UsageError(translate("CommandLine", "--plan has its own minutes."))
    if sum(one is not None for one in (preset, mix, plan)) > 1:
        raise click.UsageError(
            translate("CommandLine", "Give only one of --preset, --mix and --plan.")
        )
    sound = _asked(preset, mix, plan)
    if out is None:
        _play(sound, None if minutes is None else minutes * 60, seed)
    else:
        if not isinstance(sound, NightPlan):
            if minutes is None:
                raise click.UsageError(translate("CommandLine", "--out needs --minutes."))
            sound = NightPlan((Stretch(sound, minutes * 60),))
        _write(sound, out, seed)
        if as_json:
            click.echo(json.dumps({"out": str(out), "seconds": sound.seconds, "seed": seed}))


def _asked(preset: str | None, mix: str | None, plan: str | None) -> Mix | NightPlan:
    try:
        if plan is not None:
            return typed_night(plan)
        return typed_mix(mix) if mix is not None else typed_preset(preset or Preset.RAIN.value)
    except ValueError as error:
        raise click.ClickException(
            translate(
                "CommandLine",
                "There is no such sound. --list tells the names; levels go from -20 to 0, "
                "up to four sounds make a mix, and a plan lasts ten hours at most.",
            )
        ) from error


def _tell_list(*, as_json: bool) -> None:
    presets = {
        preset.value: {part.kind.value: float(part.decibels) for part in mix.parts}
        for preset, mix in PRESETS.items()
    }
    kinds = [kind.value for kind in SoundKind]
    if as_json:
        click.echo(json.dumps({"presets": presets, "kinds": kinds}, indent=2))
        return
    for name, parts in presets.items():
        click.echo(f"{name:<14} {','.join(f'{kind}={level:g}' for kind, level in parts.items())}")
    click.echo("")
    click.echo(" ".join(kinds))


def _write(night: NightPlan, out: Path, seed: int) -> None:
    from bedtime_app.system.audio.sound_rendering import render_night

    try:
        render_night(night, out, seed)
    except OSError as error:
        raise click.ClickException(
            translate("CommandLine", "The file cannot be written: %1").replace(
                "%1", error.strerror or type(error).__name__
            )
        ) from error


def _play(sound: Mix | NightPlan, seconds: float | None, seed: int) -> None:
    from bedtime_app.app.qt_messages import quieten
    from bedtime_app.app.quit_signals import QuitSignals
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.clock import SystemClock
    from bedtime_app.system.jobs import SerialJobs
    from bedtime_app.system.soundscape import MixedSoundscape
    from bedtime_app.system.timed_delay import TimedDelay

    quieten()
    app = QCoreApplication.instance() or QCoreApplication([])
    output = SoundOutput(SystemClock().monotonic)
    jobs = SerialJobs()
    soundscape = MixedSoundscape(output, jobs, TimedDelay("soundscape", app), seed=seed)

    def follow() -> None:
        if not (soundscape.playing and soundscape.audible):
            app.quit()

    soundscape.changed.add(follow)
    signals = QuitSignals(soundscape.stop)
    soundscape.play(sound, seconds)
    app.exec()
    audible = soundscape.audible
    jobs.stop()
    output.stop()
    signals.stop()
    if not audible:
        raise click.ClickException(
            translate("CommandLine", "No sound device found. Write a file with --out instead.")
        )
