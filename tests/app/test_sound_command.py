from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import wave
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SOUND = [sys.executable, "-m", "bedtime_app", "sound"]


def without_display() -> dict[str, str]:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM", None)
    return environment


def bedtime_sound(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*SOUND, *words],
        capture_output=True,
        text=True,
        env=without_display(),
        check=False,
        timeout=60,
    )


def seconds_of(path: Path) -> float:
    with wave.open(str(path)) as file:
        return float(file.getnframes() / file.getframerate())


def test_a_preset_a_mix_and_a_plan_are_written_without_a_display(tmp_path: Path) -> None:
    out = tmp_path / "sound.wav"
    for words, seconds in (
        (("--preset", "rain", "--minutes", "0.1"), 6),
        (("--mix", "pink=-3,brown=-10", "--minutes", "0.2"), 12),
        (("--plan", "pink:0.1,fan:0.1"), 12),
    ):
        run = bedtime_sound(*words, "--out", str(out), "--json")
        assert (run.returncode, run.stderr) == (0, "")
        assert json.loads(run.stdout) == {"out": str(out), "seconds": seconds, "seed": 0}
        assert seconds_of(out) == seconds


def test_the_list_tells_every_name_that_can_be_given() -> None:
    told = json.loads(bedtime_sound("--list", "--json").stdout)
    assert told["presets"]["rain"] == {"rain": 0.0, "brown": -8.0}
    assert told["kinds"][0] == "rain"
    assert len(told["kinds"]) == 8
    plain = bedtime_sound("--list").stdout
    assert all(name in plain for name in (*told["presets"], *told["kinds"]))


@pytest.mark.parametrize(
    "words",
    [
        ("--preset", "thunder"),
        ("--mix", "rain=3"),
        ("--mix", "rain=-3,rain=-4"),
        ("--mix", "rain=loud"),
        ("--mix", "rain=nan"),
        ("--mix", "rain,ocean,wind,fan,pink"),
        ("--plan", "rain"),
        ("--plan", "rain:-3"),
        ("--plan", "rain:inf"),
        ("--plan", "rain:400,ocean:400"),
        ("--preset", "rain", "--mix", "rain"),
        ("--plan", "rain:1", "--minutes", "1"),
        ("--preset", "rain", "--out", "x.wav"),
        ("--preset", "rain", "--minutes", "601"),
        ("--preset", "rain", "--minutes", "1", "--seed", "-1"),
        ("--preset", "rain", "--minutes", "1", "--out", "/nowhere/x.wav"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(words: tuple[str, ...]) -> None:
    run = bedtime_sound(*words)
    assert run.returncode != 0
    assert run.stderr.startswith("Error: ")
    assert len(run.stderr.strip().splitlines()) == 1


@pytest.mark.desktop
def test_it_plays_for_its_minutes_or_until_it_is_interrupted() -> None:
    run = bedtime_sound("--preset", "soft-hush", "--minutes", "0.05")
    assert (run.returncode, run.stderr) == (0, "")
    endless = subprocess.Popen([*SOUND, "--preset", "soft-hush"], env=without_display())
    with pytest.raises(subprocess.TimeoutExpired):
        endless.wait(4)
    endless.send_signal(signal.SIGINT)
    assert endless.wait(10) == 0
