from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.result import Ok
from bedtime_app.core.script_error import ScriptError, ScriptTrouble
from bedtime_app.features.stories.import_words_view import ImportWords
from bedtime_app.features.stories.imported_script_migrations import imported_script_migrations
from bedtime_app.features.stories.imported_script_store import ImportedScriptStore
from bedtime_app.features.stories.imported_scripts import ImportedScripts
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.features.stories.library import Library, Listed, ScriptMissingError
from bedtime_app.features.stories.reading import Reading
from bedtime_app.storage.errors import VaultLocked
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from bedtime_app.system.jobs import SerialJobs
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.core.result import Result
    from bedtime_app.features.stories.library import Shelf

PASSPHRASE = "a lamp by the water"
TEXT = "# The Weir\n\nWater goes over it [sic].\n\nAll night.\n"


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [imported_script_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def imported(vault: Vault) -> ImportedScripts:
    numbers = count(1)
    store = ImportedScriptStore(vault, FakeClock(), lambda: f"key{next(numbers)}")
    return ImportedScripts(store, "en")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "weir.md"
    path.write_text(TEXT, "utf-8")
    return path


def test_a_file_is_looked_at_without_anything_being_kept(
    imported: ImportedScripts, file: Path
) -> None:
    found = imported.preview(file)

    assert (found.title, found.chapters, found.words) == ("The Weir", ("The Weir",), 9)
    assert not imported.is_kept(found)
    assert imported.all() == ()


def test_what_is_kept_can_be_read_under_its_id(imported: ImportedScripts, file: Path) -> None:
    script_id = imported.keep(imported.preview(file).called("At the Weir").in_language("de"))
    script = imported.script(script_id)

    assert script_id == "imported/key1"
    assert script is not None
    assert (script.title, script.language) == ("At the Weir", "de")
    assert script.text == "The Weir\n\nWater goes over it [sic].\n\nAll night."
    ((listed_id, listed),) = imported.all()
    assert (listed_id, listed.title, listed.language) == (script_id, "At the Weir", "de")


def test_the_same_file_twice_is_one_text_under_its_last_title(
    imported: ImportedScripts, file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "another name.md"
    copy.write_bytes(file.read_bytes())
    first = imported.keep(imported.preview(file))
    found = imported.preview(copy).called("Once more")

    assert imported.is_kept(found)
    assert imported.keep(found) == first
    assert [one.title for _, one in imported.all()] == ["Once more"]


def test_what_is_removed_is_gone_and_the_file_is_not(
    imported: ImportedScripts, file: Path, vault: Vault
) -> None:
    script_id = imported.keep(imported.preview(file))

    assert imported.remove(script_id)
    assert not imported.remove(script_id)
    assert not imported.remove("stories/key1")
    assert imported.script(script_id) is None
    assert vault.database()["imported_scripts"].count == 0
    assert file.exists()


def test_nothing_of_a_text_is_to_be_found_on_the_disk(
    imported: ImportedScripts, file: Path, vault: Vault
) -> None:
    imported.keep(imported.preview(file))
    vault.lock()
    file.unlink()

    kept = b"".join(path.read_bytes() for path in vault.directory.rglob("*") if path.is_file())
    assert b"Weir" not in kept
    assert b"All night" not in kept


def test_without_an_open_vault_nothing_is_kept_and_nothing_is_there(
    imported: ImportedScripts, file: Path, vault: Vault
) -> None:
    script_id = imported.keep(imported.preview(file))
    vault.lock()

    found = imported.preview(file)
    assert imported.all() == ()
    assert imported.script(script_id) is None
    for act in (lambda: imported.keep(found), lambda: imported.remove(script_id)):
        with pytest.raises(VaultLocked):
            act()
    vault.unlock(PASSPHRASE)
    assert imported.script(script_id) is not None


def test_imported_texts_stand_last_on_the_shelf_while_the_vault_is_open(
    library: Library, imported: ImportedScripts, file: Path, vault: Vault
) -> None:
    script_id = imported.keep(imported.preview(file))
    ours = library.shelf().scripts
    library.take_in(imported)

    assert library.shelf().scripts == (
        *ours,
        Listed(script_id, "The Weir", "story", "", 1, imported=True),
    )
    assert library.reading(script_id).script.title == "The Weir"
    vault.lock()
    assert library.shelf().scripts == ours
    with pytest.raises(ScriptMissingError):
        library.reading(script_id)


def test_the_shelf_is_filled_away_from_the_vaults_own_thread(
    library: Library, imported: ImportedScripts, file: Path, qtbot: QtBot
) -> None:
    imported.keep(imported.preview(file))
    library.take_in(imported)
    outcomes: list[Result[Shelf]] = []
    jobs = SerialJobs()
    jobs.run(library.shelf, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    jobs.stop()

    assert isinstance(outcomes[0], Ok)
    assert outcomes[0].value.scripts[-1].imported


def test_a_text_takes_as_long_at_any_pace_as_it_takes_to_read(
    imported: ImportedScripts, tmp_path: Path
) -> None:
    path = tmp_path / "own.md"
    lines = "[rate 0.8] Water goes by. [pause 20s] And by [ambient rain] again.\n\n" * 40
    path.write_text(f"---\nkind: story\nrate: 0.9\n---\n{lines}", "utf-8")
    script_id = imported.keep(imported.preview(path))
    ((_, one),) = imported.all()
    script = imported.script(script_id)

    assert script is not None
    for pace in (0.5, 0.85, 1.0, 1.7):
        assert one.length.seconds(pace) == pytest.approx(Reading(script, pace).length)


@pytest.mark.parametrize("trouble", ImportTrouble)
def test_every_refusal_is_a_calm_sentence(trouble: ImportTrouble) -> None:
    if trouble is not ImportTrouble.FAULTY_SCRIPT:
        said = ImportWords().refusal(ImportRefused(trouble))
        assert said.endswith(".")
        assert "!" not in said


@pytest.mark.parametrize("trouble", ScriptTrouble)
def test_every_mistake_in_a_script_is_told_with_its_place(trouble: ScriptTrouble) -> None:
    refused = ImportRefused(ImportTrouble.FAULTY_SCRIPT, ScriptError(3, 14, trouble))
    said = ImportWords().refusal(refused)
    assert said.startswith("Line 3, column 14: ")
    assert said.endswith(".")


def test_no_two_troubles_have_the_same_sentence() -> None:
    words = ImportWords()
    said = [words.mistake(ScriptError(1, 1, trouble)) for trouble in ScriptTrouble]
    said += [
        words.refusal(ImportRefused(trouble))
        for trouble in ImportTrouble
        if trouble is not ImportTrouble.FAULTY_SCRIPT
    ]
    assert len(set(said)) == len(said)
