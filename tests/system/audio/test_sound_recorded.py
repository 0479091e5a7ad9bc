"""A night of sound through a real sound server, recorded at its other end and measured."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.system.audio.levels import CEILING, loudness
from tests.system.audio.test_sound_device import RATE, Recorder

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.desktop


def test_what_is_really_heard_of_a_night_is_quiet_even_and_ends_in_silence(tmp_path: Path) -> None:
    with Recorder(tmp_path / "recording") as recorder:
        command = [sys.executable, "-m", "bedtime_app", "sound", "--plan", "soft-hush:0.3,fan:0.3"]
        subprocess.run(command, check=True, timeout=90)
    heard = recorder.heard()
    loud = np.flatnonzero(np.abs(heard) > 0)
    sound = heard[loud[0] : loud[-1] + 1]

    assert 34 <= len(sound) / RATE <= 36.5  # of 36 seconds the last is all but silent
    assert not heard[loud[-1] + 1 :].any()
    assert np.abs(sound).max() <= CEILING / 2
    even = sound[4 * RATE : 17 * RATE]
    moments = [loudness(part) for part in np.split(even, 13)]
    assert max(moments) - min(moments) < 2
    assert loudness(even) + 3 == pytest.approx(-36, abs=1)  # each of two ears
    rise = [np.square(part).mean() for part in np.split(sound[: 3 * RATE], 6)]
    fall = [np.square(part).mean() for part in np.split(sound[19 * RATE : 34 * RATE], 15)]
    assert (np.diff(rise) > 0).all()
    assert (np.diff(fall) < 0).all()
