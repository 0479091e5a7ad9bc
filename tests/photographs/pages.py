"""Photographs every page in every state.

    python -m tests.photographs.pages [folder] [--only tonight,dreams] [--sizes wide,small-200]
    python -m tests.photographs.pages --readme

A name stands for every scene that begins with it. A warning of Qt or QML ends it with status 1.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[2]
# Before the first QApplication.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.setdefault("QML_DISK_CACHE_PATH", str(ROOT / "build" / "qml-cache"))

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: E402

from bedtime_app.app.startup import make_application  # noqa: E402
from tests.photographs import (  # noqa: E402 - scenes
    backups_scenes,  # noqa: F401
    diary_scenes,  # noqa: F401
    door_scenes,  # noqa: F401
    dream_import_scenes,  # noqa: F401
    dream_scenes,  # noqa: F401
    ending_scenes,  # noqa: F401
    evening_scenes,  # noqa: F401
    finding_scenes,  # noqa: F401
    intention_scenes,  # noqa: F401
    lookback_scenes,  # noqa: F401
    manners_scenes,  # noqa: F401
    numbers_scenes,  # noqa: F401
    paper_scenes,  # noqa: F401
    plan_scenes,  # noqa: F401
    reading_scenes,  # noqa: F401
    ritual_scenes,  # noqa: F401
    shortcut_scenes,  # noqa: F401
    sounds_scenes,  # noqa: F401
    step_scenes,  # noqa: F401
    story_scenes,  # noqa: F401
    study_scenes,  # noqa: F401
    threads_scenes,  # noqa: F401
    tracker_scenes,  # noqa: F401
    vault_keys_scenes,  # noqa: F401
    voices_scenes,  # noqa: F401
)
from tests.photographs.scene import SCENES  # noqa: E402
from tests.photographs.studio import Size, Studio  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QApplication

    from tests.photographs.scene import Scene

SIZES = {
    "wide": Size(1280, 800),
    "small": Size(900, 600),
    "wide-200": Size(1280, 800, text=2.0),
    "small-200": Size(900, 600, text=2.0),
    "rtl": Size(1280, 800, mirrored=True),
}
README = {
    "tonight": "tonight",
    "breathe": "ritual-breathing",
    "reader": "reader",
    "dreams": "dreams",
}
OFFSCREEN = "This plugin does not support raise()"


def main(arguments: Sequence[str]) -> int:
    """Take the photographs asked for; the exit status."""
    asked = _parse(arguments)
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and message != OFFSCREEN:
            heard.append(message)

    qInstallMessageHandler(hear)
    QLocale.setDefault(QLocale("en_GB"))
    app = make_application(sys.argv[:1])
    app.setCursorFlashTime(0)
    if asked.readme:
        for name, scene in README.items():
            file = ROOT / "docs" / "pictures" / f"{name}.png"
            _photograph(app, SCENES[scene], {file: SIZES["wide"]})
    else:
        for name in _chosen(SCENES, asked.only):
            files = {
                asked.folder / size / f"{name}.png": SIZES[size]
                for size in _chosen(SIZES, asked.sizes, whole=True)
            }
            _photograph(app, SCENES[name], files)
            for message in heard:
                print(f"{name}: {message}", file=sys.stderr)
            asked.warned = asked.warned or bool(heard)
            heard.clear()
    return int(asked.warned)


def _photograph(app: QApplication, scene: Scene, files: dict[Path, Size]) -> None:
    for file, size in files.items():
        studio = Studio(app, size, scene.now, vault=scene.vault)
        try:
            scene.act(studio)
            studio.take(file)
        finally:
            studio.close()


def _chosen(known: Mapping[str, object], asked: str, *, whole: bool = False) -> list[str]:
    names = [name.strip() for name in asked.split(",") if name.strip()]
    if not names:
        return list(known)

    def is_asked(name: str) -> bool:
        return name in names or (not whole and any(name.startswith(one) for one in names))

    return [name for name in known if is_asked(name)]


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Photographs every page in every state.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "pages")
    parser.add_argument("--only", default="", help="scenes, or how their names begin")
    parser.add_argument("--sizes", default="", help=", ".join(SIZES))
    parser.add_argument("--readme", action="store_true", help="the pictures in docs/pictures")
    parser.set_defaults(warned=False)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
