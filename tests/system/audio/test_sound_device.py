"""The real voice through a real sound server, recorded at its other end and measured."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import pytest

from bedtime_app.system.audio.levels import loudness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bedtime_app.system.audio.frames import Samples

pytestmark = pytest.mark.desktop

RATE = 48_000


def play(*arguments: str, script: str, server: str | None = None) -> dict[str, Any]:
    environment = {**os.environ, **({"PULSE_SERVER": server} if server else {})}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.system.audio.playing_process", *arguments],
        input=script,
        capture_output=True,
        text=True,
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts


class Recorder:
    """Hears what the sound server plays."""

    def __init__(
        self, path: Path, device: str = "@DEFAULT_MONITOR@", server: str | None = None
    ) -> None:
        self._path = path
        self._device = device
        self._environment = {**os.environ, **({"PULSE_SERVER": server} if server else {})}

    def __enter__(self) -> Self:
        command = ["parec", f"--device={self._device}", "--latency-msec=10", "--raw"]
        command += [f"--rate={RATE}", "--channels=2", "--format=s16le"]
        self._file = self._path.open("wb")
        self._process = subprocess.Popen(command, stdout=self._file, env=self._environment)
        while self._path.stat().st_size == 0:
            assert self._process.poll() is None
        return self

    def __exit__(self, *trouble: object) -> None:
        self._process.terminate()
        self._process.wait()
        self._file.close()

    def heard(self) -> Samples:
        stereo = np.fromfile(self._path, "<i2")
        stereo = stereo[: len(stereo) // 2 * 2].reshape(-1, 2)
        assert np.array_equal(stereo[:, 0], stereo[:, 1])
        return stereo[:, 0].astype(np.float32) / np.float32(32768)


def silences(sound: Samples, least: float) -> list[float]:
    """Seconds of each silence between the first sound and the last."""
    loud = np.flatnonzero(np.abs(sound) > 0.0005)
    gaps = np.diff(loud) / RATE
    return [float(gap) for gap in gaps if gap >= least]


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    return Recorder(tmp_path / "recording")


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Callable[[], tuple[str, int]]]:
    """A sound server that may be killed: its address and its process."""
    started = []

    def start() -> tuple[str, int]:
        socket = tmp_path / "pulse"
        command = ["pulseaudio", "--daemonize=no", "-n", "--exit-idle-time=-1"]
        command += ["--use-pid-file=no", "--load=module-null-sink sink_name=own rate=48000"]
        command += ["--load=module-null-sink sink_name=other rate=48000"]
        command += [f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        started.append(process)
        while not socket.exists():
            assert process.poll() is None
        return f"unix:{socket}", process.pid

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_what_is_recorded_has_the_written_silences_the_loudness_and_the_ceiling(
    recorder: Recorder,
) -> None:
    script = (
        "The house stood at the end of the lane. [pause 3s] The windows held a little light. "
        "[pause 1500ms] You could hear the clock.\n\nNobody was in a hurry. All was well."
    )
    with recorder:
        facts = play("speak", "", script=script)
    sound = recorder.heard()

    # Clips keep 20 ms before and 40 ms after what is audible in them.
    assert silences(sound, 0.5) == pytest.approx([3.0, 1.5, 1.2, 0.6], abs=0.075)
    spoken = np.flatnonzero(np.abs(sound) > 0.0005)
    stereo = loudness(sound[spoken[0] : spoken[-1]]) + 10 * np.log10(2)
    assert stereo == pytest.approx(-24.0, abs=1.5)
    assert np.abs(sound).max() <= 10 ** (-6 / 20)
    assert facts["silences"] == [None]
    assert facts["segments"] == [0, 1, 2, 3, 4, 5, 6]
    assert facts["starved"] == 0


def test_the_sound_is_read_in_a_thread_that_is_not_the_guis(recorder: Recorder) -> None:
    with recorder:
        facts = play("speak", "tone:48000", script="Abcdefgh.")

    assert len(facts["readers"]) == 1
    assert facts["gui"] not in facts["readers"]


def test_a_gui_that_stalls_is_not_heard(recorder: Recorder) -> None:
    with recorder:
        facts = play("stall", "tone:48000", script="a" * 120)
    sound = recorder.heard()

    assert facts["worst"] > 0.3
    assert facts["starved"] == 0
    assert silences(sound, 0.02) == []
    heard = np.flatnonzero(np.abs(sound) > 0.0005)
    assert (heard[-1] - heard[0]) / RATE == pytest.approx(6.0, abs=0.02)


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_sound_server_that_dies_or_hangs_leaves_a_silent_reading_and_a_quick_window(
    own_server: Callable[[], tuple[str, int]], blow: signal.Signals
) -> None:
    address, pid = own_server()
    arguments = ("lose", "tone:48000", str(pid), str(int(blow)))
    facts = play(*arguments, script="Abcdefgh. " * 10, server=address)

    assert facts["silences"] == [None, "NO_SOUND_DEVICE"]
    assert facts["segments"][-1] == 9
    assert facts["worst"] < 0.3


def test_without_a_sound_server_the_reading_is_silent_at_its_own_pace(tmp_path: Path) -> None:
    facts = play("speak", "tone:48000", script="Abcdefgh.", server=f"unix:{tmp_path}/none")

    assert facts["silences"][-1] == "NO_SOUND_DEVICE"
    assert facts["readers"] == []


def test_silences_bells_and_breaths_are_recorded_as_long_as_they_are_written(
    recorder: Recorder,
) -> None:
    script = "abcd. [pause 2s] efgh. [pause 1500ms] ijkl. [pause 3s] mnop. [pause 4s] qr. st.\n\nu."
    with recorder:
        facts = play("sounds", "tone:48000", script=script)
    sound = recorder.heard()

    # The bell takes the place of the two seconds and the breath that of the three. On a busy
    # machine runs of zeros of 5 to 16 ms are recorded too, most likely the recorder's own.
    loud = np.flatnonzero(np.abs(sound) > 0.0005)
    written = 28 * 0.05 + 2.0 + 1.5 + 3.0 + 4.0 + 0.6 + 1.2
    assert (loud[-1] - loud[0]) / RATE == pytest.approx(written, abs=0.08)
    assert silences(sound, 1.0) == pytest.approx([1.5, 4.0, 1.2], abs=0.03)
    assert np.abs(sound).max() <= 10 ** (-6 / 20)
    assert facts["starved"] == 0
    assert facts["segments"] == list(range(11))


def test_a_sleep_timer_is_recorded_as_a_fade_that_never_rises_and_reaches_true_silence(
    recorder: Recorder,
) -> None:
    with recorder:
        facts = play("fade", "tone:48000", "12", script="a" * 600)
    sound = recorder.heard()
    begun = np.flatnonzero(np.abs(sound) > 0.0005)[0]
    frames = RATE // 4
    heard = sound[begun : begun + 13 * RATE // frames * frames]
    levels = np.abs(heard[: len(heard) // frames * frames].reshape(-1, frames)).max(axis=1)

    assert np.all(np.diff(levels) <= 1 / 32768)
    assert 20 * np.log10(levels[23] / levels[0]) == pytest.approx(-29, abs=2.5)
    assert levels[36] > 0
    assert not sound[begun + round(12.1 * RATE) :].any()
    assert facts["states"][-2:] == ["FADING", "ENDED"]
    assert facts["segments"] == [0]


def test_when_another_device_becomes_the_default_one_it_is_heard_there(
    own_server: Callable[[], tuple[str, int]], tmp_path: Path
) -> None:
    address, _ = own_server()
    other = Recorder(tmp_path / "other", "other.monitor", address)
    arguments = ("do", "tone:48000", "set-default-sink other")
    with other:
        facts = play(*arguments, script="a" * 100, server=address)
    heard = np.flatnonzero(np.abs(other.heard()) > 0.0005)

    assert facts["silences"] == [None]
    assert 1.0 < len(heard) / RATE < 4.9
    assert facts["starved"] == 0


@pytest.mark.parametrize("name", ["own", "new"])
def test_a_device_that_went_and_came_back_is_heard_again(
    own_server: Callable[[], tuple[str, int]], name: str
) -> None:
    address, _ = own_server()
    without = "unload-module module-null-sink"
    back = f"load-module module-null-sink sink_name={name} rate=48000"
    play_on = ("do", "tone:48000", without, *["stat"] * 4, back)
    facts = play(*play_on, script="a" * 300, server=address)

    assert facts["silences"] == [None, "NO_SOUND_DEVICE", None]
    assert facts["states"][-1] == "ENDED"
