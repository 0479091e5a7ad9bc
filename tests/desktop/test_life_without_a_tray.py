from __future__ import annotations

import time as wall
from typing import TYPE_CHECKING

import pytest

from tests.desktop.test_read_from_outside import dreams
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.conftest import Starts
    from tests.desktop.running_bedtime import RunningBedtime

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


@pytest.fixture
def passphrase_file(profile_dir: Path) -> Path:
    """A vault is there, and a file that opens it."""
    made_vault(profile_dir)
    file = profile_dir / "passphrase"
    file.write_text(f"{PASSPHRASE}\n")
    file.chmod(0o600)
    return file


def opens_a_page(bedtime: RunningBedtime) -> None:
    bedtime.sees("Begin the evening")
    bedtime.press("Dreams", "page tab")
    bedtime.press("Write a dream")
    bedtime.sees("Title of the dream")
    bedtime.hits("Return")


def test_being_ended_keeps_the_half_written_dream(
    starts: Starts, profile_dir: Path, passphrase_file: Path
) -> None:
    bedtime = starts("--passphrase-file", str(passphrase_file))
    opens_a_page(bedtime)
    bedtime.types("Half a dre")
    bedtime.sees("Half a dre")
    assert bedtime.ends() == 0
    assert bedtime.said_to_stderr() == ""
    assert dreams(profile_dir) == ["Half a dre"]


def test_the_key_for_quitting_quits(
    starts: Starts, profile_dir: Path, passphrase_file: Path
) -> None:
    bedtime = starts("--passphrase-file", str(passphrase_file))
    opens_a_page(bedtime)
    bedtime.types("Half a dre")
    bedtime.hits("q", control=True)
    assert bedtime.process.wait(20) == 0
    assert dreams(profile_dir) == ["Half a dre"]


def test_kill_9_while_typing_in_the_real_window_loses_at_most_a_second(
    starts: Starts, profile_dir: Path, passphrase_file: Path
) -> None:
    bedtime = starts("--passphrase-file", str(passphrase_file))
    opens_a_page(bedtime)
    stamps = bedtime.asked("type_slowly", count=120)
    killed = wall.monotonic()  # noqa: TID251 - what the other process really had
    bedtime.process.kill()
    bedtime.process.wait()
    due = sum(1 for stamp in stamps if stamp <= killed - 1.0)
    assert due > 0
    (kept,) = dreams(profile_dir)
    assert due <= len(kept) <= len(stamps)
    assert set(kept) == {"x"}
    again = starts("--passphrase-file", str(passphrase_file))
    again.sees("Begin the evening")
    assert again.ends() == 0


def test_a_passphrase_file_that_is_not_there_ends_it_with_one_line(
    starts: Starts, profile_dir: Path
) -> None:
    made_vault(profile_dir)
    bedtime = starts("--passphrase-file", str(profile_dir / "nowhere"))
    assert bedtime.process.wait(20) == 1
    assert bedtime.said_to_stderr() == "Error: The passphrase file cannot be read."
