from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def bedtime(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "bedtime_app", "--profile-dir", str(tmp_path / "p"), *words],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=60,
    )


def test_the_week_is_written_without_a_display_and_never_over_another_file(tmp_path: Path) -> None:
    out = tmp_path / "week.pdf"
    run = bedtime(tmp_path, "paper", "--out", str(out), "--size", "letter")
    assert (run.returncode, run.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
    again = bedtime(tmp_path, "paper", "--out", str(out))
    assert again.returncode != 0
    assert again.stderr.startswith("Error: There is a file of that name already.")


def test_a_folder_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    run = bedtime(tmp_path, "paper", "--out", str(tmp_path / "nowhere" / "week.pdf"))
    assert run.returncode != 0
    assert len(run.stderr.strip().splitlines()) == 1
