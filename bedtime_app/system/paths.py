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
    """The folder that holds everything a person keeps, made if need be, readable by nobody else.

    A folder with other things in it, such as /tmp or a home, stays as open as it is; what is kept
    there is closed by itself. Raises OSError where no folder can be.
    """
    place = user_data_path("bedtime", appauthor=False) if chosen is None else chosen.expanduser()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    if chosen is None or not any(place.iterdir()):
        place.chmod(0o700)
    return place.resolve()
