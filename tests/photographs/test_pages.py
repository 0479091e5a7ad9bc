from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_pages_are_photographed_without_a_warning(tmp_path: Path) -> None:
    scenes = "tonight-late,ritual-story,reader-first,dreams-long,unlock-wrong"
    command = [sys.executable, "-m", "tests.photographs.pages", str(tmp_path), "--only", scenes]
    done = subprocess.run(
        [*command, "--sizes", "wide-200"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    taken = {file.stem for file in (tmp_path / "wide-200").iterdir()}
    assert taken >= set(scenes.split(","))


def test_the_same_page_gives_the_same_photograph(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        command = [sys.executable, "-m", "tests.photographs.pages", str(tmp_path / folder)]
        subprocess.run(
            [*command, "--only", "tonight-late", "--sizes", "wide"], cwd=ROOT, check=True
        )
    one, other = (tmp_path / folder / "wide" / "tonight-late.png" for folder in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
