"""Whether a program listens to the microphone, as one does in a call, through PulseAudio's `pactl`.

PipeWire answers it, too. What listens to the loudspeakers (a monitor) or only draws a level is no
call, and neither is a stream that is paused.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

ANSWER_WITHIN_S = 1.0


def microphone_is_listening() -> bool | None:
    """Whether some program but us records; None where no sound server runs or `pactl` is absent."""
    if not _server_runs():
        return None
    streams = _list("source-outputs")
    if not any(_may_be_a_call(stream) for stream in streams):
        return False
    monitors = {source["index"] for source in _list("sources") if _is_monitor(source)}
    return any(_may_be_a_call(stream) and stream["source"] not in monitors for stream in streams)


def _server_runs() -> bool:
    """Whether there is somebody to ask; asked otherwise, `pactl` might start a server."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("PULSE_SERVER")) or (Path(runtime) / "pulse" / "native").exists()


def _list(kind: str) -> list[dict[str, Any]]:
    said = subprocess.run(  # noqa: S603 - fixed words
        ["pactl", "--format=json", "list", kind],  # noqa: S607 - where the distribution put it
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C"},  # or its JSON has the commas of the person's language
        timeout=ANSWER_WITHIN_S,
    ).stdout
    listed: list[dict[str, Any]] = json.loads(said)
    return listed


def _may_be_a_call(stream: dict[str, Any]) -> bool:
    about = stream["properties"]
    draws_a_level = "peaks" in (stream["resample_method"], *about) or "stream.monitor" in about
    ours = about.get("application.process.id") == str(os.getpid())
    return not (stream["corked"] or draws_a_level or ours)


def _is_monitor(source: dict[str, Any]) -> bool:
    return bool(str(source["name"]).endswith(".monitor"))
