from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bedtime_app.storage.chosen_file import FileFault, FileFaultError, bytes_of

if TYPE_CHECKING:
    from pathlib import Path


def fault_of(path: Path, largest: int = 10) -> FileFault:
    with pytest.raises(FileFaultError) as refused:
        bytes_of(path, largest)
    return refused.value.fault


def test_a_file_is_read_whole_up_to_its_largest_size(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"0123456789")
    assert bytes_of(tmp_path / "file", 10) == b"0123456789"
    assert fault_of(tmp_path / "file", 9) is FileFault.TOO_LARGE


def test_what_is_no_file_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "loop"):
        assert fault_of(path) is FileFault.NO_FILE
    assert fault_of(tmp_path / "gone") is FileFault.MISSING


def test_a_name_that_no_file_can_have_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    for name in ("nul\0", "x" * 300):
        assert fault_of(tmp_path / name) is FileFault.UNREADABLE


def test_a_disk_that_fails_while_it_is_read_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "mem").symlink_to("/proc/self/mem")
    assert fault_of(tmp_path / "mem") is FileFault.UNREADABLE


def test_a_file_that_hides_its_size_is_read_no_further_than_allowed(tmp_path: Path) -> None:
    (tmp_path / "status").symlink_to("/proc/self/status")
    assert fault_of(tmp_path / "status") is FileFault.TOO_LARGE
