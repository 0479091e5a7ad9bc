"""`bedtime library`: what there is to read and hear, and texts of one's own."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opened_library import imported_in, library_of
from bedtime_app.app.commands.opening import open_unasked, open_vault, storage_errors_in_words
from bedtime_app.features.stories.imported_scripts import IMPORTED
from bedtime_app.storage.errors import VaultAbsent
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.stories.imported_scripts import ImportedScripts
    from bedtime_app.features.stories.importing.import_preview import ImportPreview

translate = QCoreApplication.translate
AS_JSON = click.option("--json", "as_json", is_flag=True, help="JSON.")
MOST_CHAPTERS = 12
"""Shown before it is kept."""


class _Language(click.ParamType[str]):
    name = "language"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from bedtime_app.core.script_front_matter import is_language

        if not is_language(value):
            self.fail(translate("CommandLine", "A language is written en or pt-BR."), param, ctx)
        return value


@click.group(name="library")
def command() -> None:
    """What there is to read and hear, and texts of your own."""


@command.command(name="list")
@AS_JSON
@click.option("--language", type=_Language(), default=None, help="The shelf of that language.")
@click.option("--search", default="", metavar="WORDS", help="Only what all these words are in.")
@click.pass_obj
def list_(invocation: Invocation, *, as_json: bool, language: str | None, search: str) -> None:
    """Every script on the shelf. Imported ones need the vault to be open."""
    from bedtime_app.features.stories.library_rows import row_of
    from bedtime_app.features.stories.library_search import found_by

    with open_unasked(invocation) as (profile, vault):
        found = found_by(search, library_of(profile, vault, language).shelf().scripts)
        if vault.state is VaultState.LOCKED:
            click.echo(
                translate("CommandLine", "The vault is locked, so imported texts are not shown."),
                err=True,
            )
    if as_json:
        click.echo(json.dumps([row_of(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        minutes = translate("CommandLine", "%n minutes", "", one.minutes)
        click.echo(f"{one.id:<44} {minutes:>11}  {one.language:<3} {one.title}")


@command.command()
@AS_JSON
@click.argument("script_id", metavar="ID")
@click.option("--language", type=_Language(), default=None, help="In that language, if it is.")
@click.pass_obj
def show(invocation: Invocation, script_id: str, *, as_json: bool, language: str | None) -> None:
    """One script: what it says about itself, and its text."""
    from bedtime_app.features.stories.library import ScriptMissingError
    from bedtime_app.features.stories.library_rows import row_of

    opening = open_vault if script_id.startswith(IMPORTED) else open_unasked
    with opening(invocation) as (profile, vault):
        library = library_of(profile, vault, language)
        try:
            text = library.script(script_id).text
        except ScriptMissingError as error:
            raise _no_such_script() from error
        (one,) = (one for one in library.shelf().scripts if one.id == script_id)
    row = row_of(one)
    if as_json:
        click.echo(json.dumps({**row, "text": text}, ensure_ascii=False, indent=2))
        return
    for key, value in row.items():
        said = ", ".join(value) if isinstance(value, list) else value
        if said and said is not True:
            click.echo(f"{key + ':':<10} {said}")
    click.echo(f"\n{text}")


@command.command(name="import", short_help="Make a script of a .txt, .md or .epub file.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--title", default="", help="What it is called, if not as the file says.")
@click.option("--language", type=_Language(), default=None, help="In which it is written.")
@click.option("--yes", is_flag=True, help="Keep it without asking.")
@click.pass_obj
def import_(
    invocation: Invocation, file: Path, title: str, language: str | None, *, yes: bool
) -> None:
    """Say what FILE holds, and keep it in the vault if that is wanted."""
    from bedtime_app.app.profile import Profile

    with storage_errors_in_words():
        vault = Profile.at(invocation.profile_dir).vault()
        if vault.state is VaultState.ABSENT:
            raise VaultAbsent
    preview = _looked_at(imported_in(vault), file).called(title).in_language(language or "")
    _describe(preview)
    if not yes:
        _ask()
    with open_vault(invocation) as (_, vault):
        script_id = imported_in(vault).keep(preview)
    click.echo(translate("CommandLine", "Kept as %1.").replace("%1", script_id))


@command.command()
@click.argument("script_id", metavar="ID")
@click.pass_obj
def remove(invocation: Invocation, script_id: str) -> None:
    """Take an imported text away for good; the file it came from stays."""
    if not script_id.startswith(IMPORTED):
        raise click.ClickException(
            translate("CommandLine", "Only imported texts, imported/…, can be removed.")
        )
    with open_vault(invocation) as (_, vault):
        removed = imported_in(vault).remove(script_id)
    if not removed:
        raise _no_such_script()
    click.echo(translate("CommandLine", "Removed."))


def _looked_at(imported: ImportedScripts, file: Path) -> ImportPreview:
    from bedtime_app.features.stories.import_words_view import ImportWords
    from bedtime_app.features.stories.importing.import_trouble import ImportRefused

    try:
        return imported.preview(file)
    except ImportRefused as error:
        raise click.ClickException(ImportWords().refusal(error)) from error


def _describe(preview: ImportPreview) -> None:
    click.echo(f"{preview.title} ({preview.language})")
    click.echo(translate("CommandLine", "%n words", "", preview.words))
    click.echo(translate("CommandLine", "about %n minutes", "", preview.length.minutes()))
    click.echo(translate("CommandLine", "%n chapters", "", len(preview.chapters)))
    for chapter in preview.chapters[:MOST_CHAPTERS]:
        click.echo(f"  {chapter}")
    if len(preview.chapters) > MOST_CHAPTERS:
        click.echo("  …")


def _ask() -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise click.ClickException(
            translate("CommandLine", "Nothing was kept. With --yes it is, without being asked.")
        )
    if not click.confirm(translate("CommandLine", "Keep it?"), default=True):
        raise click.exceptions.Exit(0)


def _no_such_script() -> click.ClickException:
    return click.ClickException(translate("CommandLine", "There is no script of that id."))
