"""What `bedtime say` does with the voices of this machine."""

from __future__ import annotations

import json
import wave
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bedtime_app.app.command_line import bedtime
from bedtime_app.app.profile import Profile
from bedtime_app.features.preferences.preferences import VOICE_PACE
from bedtime_app.features.voices.voice_settings import Liking, like

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

TEXT = "The lamp is low, and the house is quiet."


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "script.md"
    path.write_text(TEXT)
    return path


def run(profile: Path, *words: str) -> Result:
    return CliRunner().invoke(bedtime, ["--profile-dir", str(profile), "say", *map(str, words)])


def seconds(profile: Path, script: Path, *words: str) -> float:
    out = script.with_name("out.wav")
    done = run(profile, str(script), "--out", str(out), *words)
    assert (done.exit_code, done.output) == (0, "")
    with wave.open(str(out)) as file:
        length: float = file.getnframes() / file.getframerate()
    return length


def test_the_voices_are_listed_for_people_and_for_machines(tmp_path: Path) -> None:
    plain = run(tmp_path, "--voices")
    listed = json.loads(run(tmp_path, "--voices", "--json").stdout)
    german = json.loads(run(tmp_path, "--voices", "--json", "--language", "de-AT").stdout)

    assert {"voice", "name", "language"} == set(listed[0])
    assert len(plain.stdout.splitlines()) == len(listed)
    assert all(voice["language"].startswith("de") for voice in german)
    assert any(voice["voice"].startswith("espeak:") for voice in german)


def test_what_was_chosen_for_the_language_is_used_and_the_pace_of_old_without_it(
    tmp_path: Path, script: Path
) -> None:
    usual = seconds(tmp_path, script, "--voice", "espeak:en-us")
    settings = Profile.at(tmp_path).settings()
    settings.put(VOICE_PACE, 0.8)
    of_old = seconds(tmp_path, script, "--voice", "espeak:en-us")
    like(settings, "en", Liking("espeak:en-us", pace=1.2))
    chosen = seconds(tmp_path, script)

    assert chosen < usual < of_old


def test_pace_pitch_and_language_can_be_given(tmp_path: Path, script: Path) -> None:
    usual = seconds(tmp_path, script, "--voice", "espeak:")
    slow = seconds(tmp_path, script, "--voice", "espeak:", "--pace", "0.7", "--pitch", "0.8")
    german = seconds(tmp_path, script, "--voice", "espeak:", "--language", "de")

    assert slow > 1.1 * usual
    assert abs(german - usual) > 0.05


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--voice", "nobody:x"),
        ("--pace", "9"),
        ("--pitch", "high"),
        ("--language", "../x"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    tmp_path: Path, script: Path, words: tuple[str, ...]
) -> None:
    file = (str(script), "--out", str(tmp_path / "out.wav")) if words else ()
    done = run(tmp_path, *file, *words)

    assert done.exit_code != 0
    assert "Traceback" not in done.output
    assert not (tmp_path / "out.wav").exists()
