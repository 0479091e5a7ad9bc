from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.diary.clock_style import ClockStyle
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_drafts import (
    KEEP_AFTER_SECONDS,
    RETRY_AFTER_SECONDS,
    DiaryDrafts,
)
from bedtime_app.features.diary.diary_form import DiaryForm, form_of
from tests.fakes import FakeDelay

if TYPE_CHECKING:
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault

ROOT = Path(__file__).parents[3]
NIGHT = Night(date(2026, 11, 19))
PASSPHRASE = "a lamp in the window"
BLANK, STYLE = DiaryAnswers(), ClockStyle()


@pytest.fixture
def delay() -> FakeDelay:
    return FakeDelay()


@pytest.fixture
def drafts(store: DiaryStore, delay: FakeDelay) -> DiaryDrafts:
    return DiaryDrafts(store, delay)


def typed(comment: str) -> DiaryForm:
    return form_of(BLANK, STYLE).wrote("comment", comment)


def test_a_draft_is_on_disk_soon_after_the_first_keystroke(
    drafts: DiaryDrafts, delay: FakeDelay, store: DiaryStore
) -> None:
    drafts.write(NIGHT, typed("r"))
    drafts.write(NIGHT, typed("rain"))
    assert (delay.seconds, store.draft(NIGHT)) == (KEEP_AFTER_SECONDS, None)
    delay.end()
    assert DiaryDrafts(store, FakeDelay()).of(NIGHT, BLANK, STYLE) == typed("rain")


def test_a_draft_the_vault_cannot_take_stays_and_is_tried_again(
    drafts: DiaryDrafts, delay: FakeDelay, store: DiaryStore, vault: Vault
) -> None:
    drafts.write(NIGHT, typed("rain"))
    vault.lock()
    delay.end()
    assert delay.seconds == RETRY_AFTER_SECONDS
    vault.unlock(PASSPHRASE)
    delay.end()
    assert store.draft(NIGHT) is not None
    assert drafts.has(NIGHT)


def test_what_is_kept_or_removed_leaves_no_draft(drafts: DiaryDrafts, store: DiaryStore) -> None:
    for end in (
        lambda: store.keep(NIGHT, DiaryAnswers(quality=3)),
        lambda: store.keep(NIGHT, DiaryAnswers(quality=3)),
        lambda: store.remove(NIGHT),
        lambda: store.keep(NIGHT, BLANK),
        lambda: drafts.forget(NIGHT),
    ):
        drafts.write(NIGHT, typed("rain"))
        drafts.keep()
        end()
        assert not drafts.has(NIGHT)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_what_was_typed_outlives_a_killed_process(store: DiaryStore, vault: Vault) -> None:
    vault.lock()
    ended = subprocess.run(
        [sys.executable, "-m", "tests.features.diary.draft_process", str(vault.directory)],
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert ended.returncode == -9, ended.stderr.decode()
    vault.unlock(PASSPHRASE)
    assert DiaryDrafts(store, FakeDelay()).of(NIGHT, BLANK, STYLE) == typed("rain")
