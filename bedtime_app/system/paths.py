"""Where things lie: what is shipped with Bedtime, and what a person's profile holds."""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import user_data_path

PACKAGE = Path(__file__).parents[1]
"""The package's folder in a checkout or a wheel; a frozen build keeps its data elsewhere."""


def shipped(folder: str) -> Path:
    """`resources` or `translations`, in a checkout, an installed wheel or a frozen build.

    A wheel and a frozen build carry both inside the package; a checkout has them beside it.

    Raises:
        FileNotFoundError: Bedtime was installed without them.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    package = PACKAGE if frozen is None else Path(frozen) / PACKAGE.name
    for place in (package / folder, package.parent / folder):
        if place.is_dir():
            return place
    raise FileNotFoundError(package / folder)


def qml_import_path() -> Path:
    """The folder from which `import bedtime_app.design` resolves."""
    frozen = getattr(sys, "_MEIPASS", None)
    return PACKAGE.parent if frozen is None else Path(frozen)


def profile_directory(chosen: Path | None = None) -> Path:
    """The folder that holds everything a person keeps, made if need be, readable by nobody else."""
    place = user_data_path("bedtime", appauthor=False) if chosen is None else chosen.expanduser()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    place.chmod(0o700)
    return place.resolve()


def log_directory(profile: Path) -> Path:
    """The folder of crash reports, inside the profile."""
    place = profile / "log"
    place.mkdir(mode=0o700, exist_ok=True)
    return place


def voice_worker_command() -> list[str]:
    """The command that starts the voice's own process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--voice-worker"]
    return [sys.executable, "-m", "bedtime_app.system.voice.worker"]
