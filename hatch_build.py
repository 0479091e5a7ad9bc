"""Compiles translations/*.ts into the wheel, where only their compiled form is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOLS = Path(PySide6.__file__).parent


class Translations(BuildHookInterface[Any]):
    """Adds bedtime_app/translations/*.qm to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into build/, which is never committed."""
        if version == "editable":
            return
        compiled = Path(self.root, "build/wheel-translations")
        compiled.mkdir(parents=True, exist_ok=True)
        lrelease = TOOLS / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        for ts in sorted(Path(self.root, "translations").glob("*.ts")):
            qm = compiled / f"{ts.stem}.qm"
            subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True, stdout=sys.stderr)
            build_data["force_include"][str(qm)] = f"bedtime_app/translations/{qm.name}"
