"""The command line journal jrnl, beside which ours is measured wherever it is installed."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.bench.ground import CHILDREN, fresh, said

INSTALL = "jrnl is not on PATH; `pip install jrnl==4.6` in an environment of its own"


def python_of_jrnl() -> str | None:
    """The interpreter that the command `jrnl` on PATH runs with; None without one."""
    command = shutil.which("jrnl")
    if command is None:
        return None
    first = Path(command).read_text(encoding="utf-8", errors="replace").partition("\n")[0]
    return first.removeprefix("#!").strip() if first.startswith("#!") else None


def jrnl_figures(python: str, size: int, *, longest: float) -> dict[str, float]:
    """Milliseconds to open, to add and to search an encrypted journal of that size."""
    command = [python, str(CHILDREN / "jrnl_journal.py"), str(fresh("jrnl")), str(size)]
    words = said(command, longest=longest)[1]
    return {name: float(words[name]) for name in ("open", "add", "type")}
