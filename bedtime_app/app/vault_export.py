"""Everything in an open vault as open files: tables for machines, Markdown for people."""

from __future__ import annotations

import heapq
import json
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from bedtime_app import __version__
from bedtime_app.app.commands.opened_library import imported_store_in
from bedtime_app.app.dream_export import write_markdown
from bedtime_app.features.dreams.dream_query import DreamQuery
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.features.rituals.notebook_store import NotebookPage, NotebookStore
from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
from bedtime_app.storage.export import write_tables
from bedtime_app.storage.plain_folder import new_plain_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.plain_folder import PlainFolder
    from bedtime_app.storage.vault import Vault

FORMAT = "bedtime-export"
VERSION = 1


def export_vault(vault: Vault, dreams: DreamStore, clock: Clock, target: Path) -> Mapping[str, int]:
    """Write it all to `target`, which is new or empty; how many rows each table has.

    Raises `FolderTakenError`, OSError if the files cannot be written, `StorageError` if the vault
    cannot be read; what was written until then stays as `<target>.unfinished`.
    """
    with new_plain_folder(target) as folder:
        counts = write_tables(vault.database(), folder.folder("tables"))
        write_markdown(dreams, DreamQuery(), folder.folder("dreams"))
        _write_evenings(vault, clock, folder.folder("evenings"))
        _write_scripts(vault, folder.folder("scripts"))
        about = {"format": FORMAT, "version": VERSION, "bedtime": __version__, "tables": counts}
        with folder.file("export.json") as file:
            file.write(json.dumps(about, indent=2) + "\n")
    return counts


def _write_evenings(vault: Vault, clock: Clock, folder: PlainFolder) -> None:
    pages = heapq.merge(
        _headed("Tomorrow", TomorrowListStore(vault, clock).all()),
        _headed("Worries", NotebookStore(NotebookPage.WORRY, vault, clock).all()),
        _headed("Gratitude", NotebookStore(NotebookPage.GRATITUDE, vault, clock).all()),
        _headed("Intention", IntentionStore(vault, clock).all()),
        key=itemgetter(0),
    )
    for night, written in groupby(pages, key=itemgetter(0)):
        with folder.quick_file(f"{night}.md") as file:
            file.write(f"# {night}\n")
            for _, heading, text in written:
                file.write(f"\n## {heading}\n\n{text}\n")


def _headed(heading: str, pages: Iterator[tuple[Night, str]]) -> Iterator[tuple[Night, str, str]]:
    return ((night, heading, text) for night, text in pages)


def _write_scripts(vault: Vault, folder: PlainFolder) -> None:
    store = imported_store_in(vault)
    for script in store.all():
        with folder.quick_file(f"{script.key}.md") as file:
            file.write(store.source_of(script.key) or "")
