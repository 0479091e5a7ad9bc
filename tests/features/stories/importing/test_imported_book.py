from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.import_progress import ImportCancelled, ImportProgress
from bedtime_app.core.script import Say
from bedtime_app.core.script_parser import LARGEST, parse_script
from bedtime_app.features.stories.importing.import_file import preview_of
from bedtime_app.features.stories.importing.import_trouble import ImportTrouble
from tests.features.stories.importing.epubs import WHOLE, book, page, simple

if TYPE_CHECKING:
    from tests.features.stories.importing.conftest import Desk

FONTS = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
 xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
<enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData>
</encryption>"""


def test_a_book_becomes_one_script_in_the_order_in_which_it_is_read(desk: Desk) -> None:
    script = parse_script(desk.preview(book(WHOLE), "x.epub").source)

    assert script.text.split("\n\n") == [
        "I. The Canal",
        "The gates drip. Then they stop — [pause 9s] for now.",
        "She hangs the windlass up. There are 2nd beans.",
        "* * *",
        "# not a heading",
        "The Bench",
        "Tonight there is only the bench.",
        "A cup.",
        "A lamp.",
        "漢",
    ]
    assert all(isinstance(segment, Say) for segment in script.segments)


def test_a_book_says_its_title_author_language_chapters_and_length(desk: Desk) -> None:
    raw = book(WHOLE)
    found = desk.preview(raw, "x.epub")

    assert (found.title, found.language) == ("Still Water", "de-AT")
    assert found.about.author == "Some Body"
    assert found.chapters == ("I. The Canal", "The Bench")
    assert (found.words, found.length.minutes()) == (
        len(parse_script(found.source).text.split()),
        1,
    )
    assert found.sha256 == hashlib.sha256(raw).hexdigest()


def test_a_book_that_names_neither_goes_by_its_first_chapter_and_our_language(desk: Desk) -> None:
    found = desk.preview(book(simple(page("<h1>Dusk</h1><p>Still.</p>"))), "x.epub")

    assert (found.title, found.language) == ("Dusk", "en")


def test_a_book_whose_fonts_alone_are_hidden_is_open(desk: Desk) -> None:
    parts = {**simple(page("<p>Still.</p>")), "META-INF/encryption.xml": FONTS}

    assert desk.preview(book(parts), "x.epub").words == 1


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "windows-1252", "utf-8"])
def test_a_page_may_be_in_any_usual_encoding(desk: Desk, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{page("<p>Café still.</p>")}'
    found = desk.preview(book(simple(text.encode(encoding))), "x.epub")

    assert "Café still." in found.body


def test_names_of_letters_are_read_without_anybodys_definitions(desk: Desk) -> None:
    found = desk.preview(book(simple(page("<p>Caf&eacute;&hellip; &nosuch; still</p>"))), "x.epub")

    assert "Café… still" in found.body


def test_a_long_book_is_one_script_with_chapters(desk: Desk) -> None:
    pages = [page(f"<h1>Night {n}</h1>" + "<p>The lamp is low.</p>" * 200) for n in range(200)]
    found = desk.preview(book(simple(*pages)), "x.epub")

    assert len(found.chapters) == 200
    assert found.words == 200 * (2 + 200 * 4)


def test_a_book_longer_than_a_script_may_be_is_refused_kindly(desk: Desk) -> None:
    # Several distinct words, or it would be taken for a bomb.
    pages = [page("".join(f"<p>{n}</p>" for n in range(k, k + 50_000))) for k in range(10)]
    assert sum(map(len, pages)) > LARGEST

    assert desk.refusal(book(simple(*pages))) is ImportTrouble.TOO_LONG


def test_an_import_tells_how_far_it_is_and_can_be_called_off(desk: Desk) -> None:
    pages = [page(f"<p>Night {n}.</p>") for n in range(10)]
    path = desk.file(book(simple(*pages)), "x.epub")
    told: list[float] = []
    preview_of(path, "en", ImportProgress(told.append))

    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) >= 10

    progress = ImportProgress(lambda share: progress.cancel() if share > 0.3 else None)
    with pytest.raises(ImportCancelled):
        preview_of(path, "en", progress)
