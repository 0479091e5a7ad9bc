"""`bedtime paper`: the week and the ritual's cards on one page, for evenings without a screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication, QLocale

from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.paper.paper_sheet import PaperSheet

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(name="paper", short_help="The week and the ritual on one page, as a PDF.")
@click.option("--out", type=FILE, default=Path("bedtime-week.pdf"), help="The file to write.")
@click.option("--size", type=click.Choice(["a4", "letter"]), help="The paper; your country's.")
@click.pass_obj
def command(invocation: Invocation, out: Path, size: str | None) -> None:
    """Write the week's sheet and the ritual's cards to cut out. A file that is there stays."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # nothing is shown
    from bedtime_app.design.fonts import load_fonts
    from bedtime_app.design.paper_press import press_pdf, usual_size
    from bedtime_app.design.printed_page import PaperSize
    from bedtime_app.features.paper.paper_file import PaperExists, keep_paper
    from bedtime_app.features.paper.paper_words_view import PaperWords
    from bedtime_app.system.paths import shipped

    application = _gui_application()
    load_fonts(shipped("resources") / "fonts")
    words = PaperWords(application)
    page = words.page(_sheet(invocation))
    paper = PaperSize(size) if size else usual_size(QLocale())
    try:
        keep_paper(out, press_pdf(page, paper))
    except PaperExists:
        raise click.ClickException(words.exists()) from None
    except StorageError as error:
        raise click.ClickException(words.trouble(error)) from error
    click.echo(out)


def _gui_application() -> QCoreApplication:
    """Drawing needs an application with fonts; the one that the command line has, has none."""
    from PySide6.QtGui import QGuiApplication
    from shiboken6 import delete

    from bedtime_app.app.startup import install_translations

    there = QCoreApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    if there is not None:
        delete(there)
    application = QGuiApplication([])
    install_translations(application)
    return application


def _sheet(invocation: Invocation) -> PaperSheet:
    from bedtime_app.app.content_words import words_folder
    from bedtime_app.app.profile import Profile
    from bedtime_app.app.weeks_paper import weeks_paper
    from bedtime_app.core.local_time import night_of
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.paper.paper_sheet import read_paper_content
    from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
    from bedtime_app.features.rituals.ritual_plan import to_ritual
    from bedtime_app.features.rituals.ritual_words import read_ritual_words
    from bedtime_app.features.rituals.step_catalogue import CATALOGUE
    from bedtime_app.system.clock import SystemClock

    settings, clock = Profile.at(invocation.profile_dir).settings(), SystemClock()
    plan = EveningPlanStore(settings).plan()
    night = night_of(clock.now(), plan.boundary, clock.zone())
    planned = RitualBookStore(settings).book().for_night(night)
    ritual = to_ritual(planned, lambda step: CATALOGUE[step.key].script, lambda _script: None)
    content = words_folder()
    return weeks_paper(
        ritual,
        plan,
        read_ritual_words(content / "rituals.json"),
        read_paper_content(content / "paper.json"),
    )
