"""Books that were made to do harm, or came to it."""

from __future__ import annotations

import io
import os
import random
import stat
import zipfile
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.features.stories.importing.epub_archive import LARGEST_PART, MOST_PARTS
from bedtime_app.features.stories.importing.import_file import LARGEST_BOOK, preview_of
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.features.stories.importing.safe_xml import DEEPEST
from tests.features.stories.importing.epubs import CONTAINER, WHOLE, book, opf, page, simple

if TYPE_CHECKING:
    from pathlib import Path

    from tests.features.stories.importing.conftest import Desk

STILL = page("<p>Still.</p>")
LAUGHS = (
    '<!DOCTYPE html [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + "]>"
    + page("<p>&j;</p>")
)
OUTSIDE = [
    "../../../../etc/passwd",
    "/etc/passwd",
    "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "..\\..\\..\\etc\\passwd",
    "file:///etc/passwd",
    "http://127.0.0.1:1/x.xhtml",
    "//127.0.0.1/x.xhtml",
    "C:\\x.xhtml",
    "C:/x.xhtml",
    "http://[",
    "p0.xhtml%00.png",
]


def named(name: str, attributes: int = 0) -> bytes:
    """A whole book with one part more, of that name."""
    stream = io.BytesIO(book(simple(STILL)))
    with zipfile.ZipFile(stream, "a") as archive:
        part = zipfile.ZipInfo("x" * len(name))
        part.external_attr = attributes << 16
        archive.writestr(part, "/etc/passwd")
    return stream.getvalue().replace(b"x" * len(name), name.encode())


@pytest.mark.parametrize("name", ["book.epub", "text.txt"])
def test_a_gigabyte_is_refused_by_its_size(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(1024**3)  # takes no room, and a read of all of it would be noticed

    with pytest.raises(ImportRefused) as caught:
        preview_of(path, "en", ImportProgress())
    assert caught.value.trouble is ImportTrouble.TOO_LARGE
    assert LARGEST_BOOK < 1024**3


def test_a_part_that_grows_a_thousandfold_is_not_unpacked(desk: Desk) -> None:
    bomb = book(simple(page(" " * 8_000_000)))

    assert len(bomb) < 20_000
    assert desk.refusal(bomb) is ImportTrouble.SWOLLEN


def test_a_part_larger_than_a_book_is_not_unpacked(desk: Desk) -> None:
    large = page(f"<!--{'sleep ' * (LARGEST_PART // 6)}-->")

    assert desk.refusal(book(simple(large), zipfile.ZIP_STORED)) is ImportTrouble.SWOLLEN


def test_parts_that_are_too_much_together_are_not_all_unpacked(desk: Desk) -> None:
    large = page(f"<!--{'sleep ' * (LARGEST_PART // 7)}--><p>Still.</p>")

    refused = desk.refusal(book(simple(*[large] * 6), zipfile.ZIP_STORED))
    assert refused is ImportTrouble.SWOLLEN


def test_parts_beyond_number_are_not_listed(desk: Desk) -> None:
    many = book({**simple(STILL), **{str(number): b"" for number in range(MOST_PARTS)}})

    assert desk.refusal(many) is ImportTrouble.SWOLLEN


def test_a_directory_that_says_it_is_huge_is_not_read(desk: Desk) -> None:
    raw = bytearray(book(simple(STILL)))
    raw[-10:-6] = (1024**3).to_bytes(4, "little")

    assert desk.refusal(bytes(raw)) is ImportTrouble.SWOLLEN


def test_a_directory_of_the_kind_for_huge_archives_is_not_read(desk: Desk) -> None:
    raw = book(simple(STILL))
    locator = b"PK\x06\x07" + bytes(16)

    assert desk.refusal(raw[:-22] + locator + raw[-22:]) is ImportTrouble.SWOLLEN


def test_a_part_that_is_longer_than_it_says_is_damage(desk: Desk) -> None:
    raw = book(simple(page("<p>Still.</p>" * 500)))
    size = len(page("<p>Still.</p>" * 500)).to_bytes(4, "little")
    assert raw.count(size) == 2

    assert desk.refusal(raw.replace(size, (100).to_bytes(4, "little"))) is ImportTrouble.BROKEN_BOOK


def test_an_archive_within_an_archive_is_no_page(desk: Desk) -> None:
    inner = book(simple(STILL))

    assert desk.refusal(book(simple(inner))) is ImportTrouble.BROKEN_BOOK
    assert desk.refusal(book({"inner.epub": inner})) is ImportTrouble.NO_BOOK


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_no_book_has_is_not_unpacked(desk: Desk, packing: int) -> None:
    assert desk.refusal(book(simple(STILL), packing)) is ImportTrouble.BROKEN_BOOK


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "..\\x", "C:\\x", "C:x", "a\0b"])
def test_a_part_whose_name_leads_outside_spoils_the_book(desk: Desk, name: str) -> None:
    assert desk.refusal(named(name)) is ImportTrouble.LEADS_OUTSIDE


def test_a_symbolic_link_spoils_the_book(desk: Desk) -> None:
    assert desk.refusal(named("link", stat.S_IFLNK | 0o777)) is ImportTrouble.LEADS_OUTSIDE


@pytest.mark.parametrize("href", OUTSIDE)
def test_a_page_that_lies_outside_is_not_looked_for(desk: Desk, href: str) -> None:
    package = opf({"a": href, "p0": "p0.xhtml"})

    assert desk.refusal(book(simple(STILL, package=package))) is ImportTrouble.LEADS_OUTSIDE


@pytest.mark.parametrize("place", OUTSIDE)
def test_a_package_that_lies_outside_is_not_looked_for(desk: Desk, place: str) -> None:
    container = CONTAINER.replace("OEBPS/book.opf", place)

    assert desk.refusal(book(simple(STILL, container=container))) is ImportTrouble.LEADS_OUTSIDE


@pytest.mark.parametrize("bit", [0x1, 0x41])
def test_an_encrypted_part_is_said_to_be_locked(desk: Desk, bit: int) -> None:
    raw = bytearray(book(simple(STILL)))
    raw[raw.rindex(b"PK\x01\x02") + 8] |= bit

    assert desk.refusal(bytes(raw)) is ImportTrouble.PROTECTED


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("META-INF/rights.xml", "<rights/>"),
        ("META-INF/sinf.xml", "<sinf/>"),
        (
            "META-INF/encryption.xml",
            '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>',
        ),
        ("META-INF/encryption.xml", "<e><EncryptionMethod/></e>"),
    ],
)
def test_managed_rights_are_said_and_not_broken(desk: Desk, name: str, content: str) -> None:
    assert desk.refusal(book({**simple(STILL), name: content})) is ImportTrouble.PROTECTED


@pytest.mark.parametrize(
    "bad",
    [
        LAUGHS,
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + page("<p>&x;</p>"),
        '<!DOCTYPE html [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]>' + STILL,
        "<!DOCTYPE html [<!ATTLIST p a CDATA 'b'>]>" + STILL,
        "<!DOCTYPE html []>" + STILL,
    ],
    ids=["laughs", "file", "address", "attributes", "nothing"],
)
@pytest.mark.parametrize("part", ["page", "package", "container", "encryption"])
def test_xml_that_defines_anything_is_refused_everywhere(desk: Desk, bad: str, part: str) -> None:
    parts = simple(bad) if part == "page" else simple(STILL, **{part: bad})
    if part == "encryption":
        parts["META-INF/encryption.xml"] = bad

    assert desk.refusal(book(parts)) is ImportTrouble.DEFINES_ENTITIES


def test_a_dtd_at_an_address_is_never_fetched(desk: Desk) -> None:
    text = f'<!DOCTYPE html SYSTEM "http://127.0.0.1:1/x.dtd">{page("<p>Still&nbsp;air.</p>")}'

    assert "Still air." in desk.preview(book(simple(text)), "x.epub").body


@pytest.mark.parametrize(
    "encoding", ["shift_jis", "utf-7", "rot13", "nonsense", "idna", "x" * 5000]
)
def test_an_encoding_that_no_book_has_is_said(desk: Desk, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{STILL}'

    assert desk.refusal(book(simple(text))) is ImportTrouble.UNKNOWN_ENCODING


def test_elements_without_end_within_each_other_are_refused(desk: Desk) -> None:
    deep = page("<div>" * 100_000 + "Still." + "</div>" * 100_000)
    fine = page("<div>" * (DEEPEST - 2) + "Still." + "</div>" * (DEEPEST - 2))

    assert desk.refusal(book(simple(deep), zipfile.ZIP_STORED)) is ImportTrouble.BROKEN_BOOK
    assert desk.preview(book(simple(fine)), "x.epub").words == 1


@pytest.mark.parametrize(
    ("parts", "trouble"),
    [
        ({}, ImportTrouble.NO_BOOK),
        (simple(STILL, container="<container/>"), ImportTrouble.NO_BOOK),
        (simple(STILL, container=""), ImportTrouble.BROKEN_BOOK),
        ({"META-INF/container.xml": CONTAINER}, ImportTrouble.BROKEN_BOOK),
        (simple(STILL, package="<package>"), ImportTrouble.BROKEN_BOOK),
        (simple(STILL, package="<package/>"), ImportTrouble.NO_PAGES),
        (simple(STILL, package=opf({"p0": "p0.xhtml"}, [])), ImportTrouble.NO_PAGES),
        (simple(STILL, package=opf({"p0": "gone.xhtml"})), ImportTrouble.BROKEN_BOOK),
        (simple("<html><body><p>Not closed.</body></html>"), ImportTrouble.BROKEN_BOOK),
        (simple(b"<html>\xff\xfe</html>"), ImportTrouble.BROKEN_BOOK),
        (simple(page("")), ImportTrouble.NOTHING_TO_SAY),
        (simple(page("<p>***</p>")), ImportTrouble.NOTHING_TO_SAY),
    ],
)
def test_what_a_book_lacks_is_said(
    desk: Desk, parts: dict[str, str | bytes], trouble: ImportTrouble
) -> None:
    assert desk.refusal(book(parts)) is trouble


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"no archive at all " * 100, b"PK\x05\x06" + bytes(18), bytes(70_000)]
)
def test_what_is_no_archive_is_no_book(desk: Desk, content: bytes) -> None:
    assert desk.refusal(content) is ImportTrouble.NO_BOOK


def test_a_book_cut_short_anywhere_is_refused(desk: Desk) -> None:
    raw = book(WHOLE)
    for length in range(0, len(raw) - 1, 37):
        assert desk.refusal(raw[:length]) in {ImportTrouble.NO_BOOK, ImportTrouble.BROKEN_BOOK}


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_book_with_any_bytes_changed_is_read_or_refused(desk: Desk, packing: int) -> None:
    whole = book(WHOLE, packing)
    chance = random.Random(20261126)  # noqa: S311 - the same bytes on each run
    for _ in range(400):
        raw = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            raw[chance.randrange(len(raw))] = chance.choice((0, 0xFF, chance.randrange(256)))
        path = desk.file(bytes(raw), "fuzzed.epub")
        try:
            preview_of(path, "en", ImportProgress())
        except ImportRefused:
            continue


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("nowhere.epub", ImportTrouble.MISSING),
        ("folder.epub", ImportTrouble.NO_FILE),
        ("pipe.epub", ImportTrouble.NO_FILE),
        ("loop.epub", ImportTrouble.NO_FILE),
        ("a\0b.epub", ImportTrouble.UNREADABLE),
        ("x" * 300 + ".epub", ImportTrouble.UNREADABLE),
        ("film.mp4", ImportTrouble.UNKNOWN_KIND),
        ("noending", ImportTrouble.UNKNOWN_KIND),
    ],
)
def test_what_is_no_file_of_ours_is_said(tmp_path: Path, name: str, trouble: ImportTrouble) -> None:
    (tmp_path / "folder.epub").mkdir()
    os.mkfifo(tmp_path / "pipe.epub")
    (tmp_path / "loop.epub").symlink_to(tmp_path / "loop.epub")

    with pytest.raises(ImportRefused) as caught:
        preview_of(tmp_path / name, "en", ImportProgress())
    assert caught.value.trouble is trouble
