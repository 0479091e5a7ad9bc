from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.storage.settings_store import LONGEST, Setting, SettingsStore, SettingsTrouble

if TYPE_CHECKING:
    from pathlib import Path


def read_number(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError("no number")  # noqa: TRY004 - what a Setting promises
    return value


SCALE = Setting("text scale", 100, read_number, int)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "settings.json"


def test_before_anything_is_chosen_the_default_holds_and_no_file_is_made(path: Path) -> None:
    assert SettingsStore(path).get(SCALE) == 100
    assert not path.exists()


def test_a_choice_is_there_after_the_next_start(path: Path) -> None:
    SettingsStore(path).put(SCALE, 150)
    assert SettingsStore(path).get(SCALE) == 150
    assert SettingsStore(path).troubles == ()


def test_a_change_is_told_by_name_and_only_if_it_is_one(path: Path) -> None:
    store = SettingsStore(path)
    told: list[str] = []
    store.changed.add(told.append)
    store.put(SCALE, 150)
    store.put(SCALE, 150)
    store.put(SCALE, 160)
    assert told == ["text scale", "text scale"]


def test_nonsense_in_one_choice_leaves_the_others_and_is_replaced_by_the_next(path: Path) -> None:
    other = Setting("other", 1, read_number, int)
    path.parent.mkdir()
    path.write_text('{"text scale": "huge", "other": 5}', "utf-8")
    store = SettingsStore(path)
    assert (store.get(SCALE), store.get(other)) == (100, 5)
    store.put(SCALE, 120)
    assert SettingsStore(path).get(SCALE) == 120


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"from the future": {"a": [1, 2]}}', "utf-8")
    SettingsStore(path).put(SCALE, 150)
    assert json.loads(path.read_text("utf-8")) == {
        "from the future": {"a": [1, 2]},
        "text scale": 150,
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null", b"[" * 100_000, b'{"x": 1}' + b" " * LONGEST],
)
def test_a_damaged_file_is_set_aside_and_defaults_hold(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.with_name("settings.damaged-1.json").write_bytes(b"an earlier one")
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.get(SCALE) == 100
    assert store.troubles == (SettingsTrouble.DAMAGED,)
    assert path.with_name("settings.damaged-2.json").read_bytes() == content
    assert path.with_name("settings.damaged-1.json").read_bytes() == b"an earlier one"
    store.put(SCALE, 150)
    assert SettingsStore(path).get(SCALE) == 150


def test_a_file_that_may_not_be_read_is_never_overwritten(path: Path) -> None:
    path.mkdir(parents=True)  # a folder where the file should be: unreadable also for root
    store = SettingsStore(path)
    store.put(SCALE, 150)
    assert store.get(SCALE) == 150
    assert store.troubles == (SettingsTrouble.UNREADABLE, SettingsTrouble.NOT_KEPT)
    assert path.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")
def test_what_is_no_file_is_not_waited_for(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    store = SettingsStore(path)
    assert store.get(SCALE) == 100
    assert store.troubles == (SettingsTrouble.UNREADABLE,)


def test_a_choice_that_cannot_be_kept_still_holds_and_the_old_file_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsStore(path).put(SCALE, 120)
    store = SettingsStore(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    store.put(SCALE, 150)
    assert store.get(SCALE) == 150
    assert store.troubles == (SettingsTrouble.NOT_KEPT,)
    assert SettingsStore(path).get(SCALE) == 120
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_what_could_not_be_kept_is_kept_once_there_is_room(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SettingsStore(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as no_room:
        no_room.setattr(os, "fsync", full)
        store.put(SCALE, 150)
        store.keep()
    assert not path.exists()
    store.keep()
    assert store.troubles == ()
    assert SettingsStore(path).get(SCALE) == 150


def test_half_a_character_in_the_file_keeps_nothing_from_being_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"another": "\\ud800"}')
    SettingsStore(path).put(SCALE, 150)
    assert json.loads(path.read_text()) == {"another": "\ud800", "text scale": 150}


def test_a_number_that_is_too_large_is_nonsense(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"pace": 1' + "0" * 400 + "}")
    pace = Setting("pace", 1.0, float, float)  # type: ignore[arg-type]  # as a careless reader does
    assert SettingsStore(path).get(pace) == 1.0
