"""Builds EPUB books by hand, whole ones and hostile ones."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""
DTD = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN"'
    ' "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
)
CANAL = f"""<?xml version="1.0" encoding="UTF-8"?>
{DTD}
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Not to be read</title><style>p {{ margin: 0 }}</style></head>
<body>
  <h2 class="chapter"><span>I.</span> The&nbsp;Canal</h2>
  <p>The gates drip.<a href="notes.xhtml#n1"><sup>1</sup></a> Then they
     <em>stop</em> &mdash; [pause 9s] for now.</p>
  <p>She hangs the windlass up.<br/>
     There are 2<sup>nd</sup> beans<sup><a href="#n2">2</a></sup>.</p>
  <hr/>
  <script>alert("no")</script>
  <p># not a heading</p>
</body></html>
"""
BENCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<body epub:type="bodymatter">
  <section><header><h1>The Bench</h1></header>
  <p>Tonight there is only the bench.<a epub:type="noteref" href="#n">2</a></p>
  <span epub:type="pagebreak" title="12">12</span>
  <ul><li>A cup.</li><li>A lamp.</li></ul>
  <aside epub:type="footnote" id="n"><p>A note.</p></aside>
  <svg xmlns="http://www.w3.org/2000/svg"><text>drawn</text></svg>
  <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>
  </section>
</body></html>
"""
CONTENTS = "<html><body><p>Contents: the canal, the bench.</p></body></html>"


def opf(
    items: Mapping[str, str],
    spine: Iterable[str] | None = None,
    *,
    about: str = "",
    extra: str = "",
) -> str:
    """A package with pages `items` (id to href), read in the order of `spine`."""
    manifest = "".join(
        f'<item id="{key}" href="{href}" media-type="application/xhtml+xml"/>'
        for key, href in items.items()
    )
    order = "".join(f'<itemref idref="{key}"/>' for key in (items if spine is None else spine))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{about}</metadata>
<manifest>{manifest}{extra}</manifest><spine>{order}</spine></package>"""


ABOUT = (
    "<dc:title>  Still\n Water </dc:title><dc:title>Another</dc:title>"
    "<dc:creator>Some Body</dc:creator><dc:language>de-AT</dc:language>"
)
WHOLE: dict[str, str | bytes] = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": opf(
        {"b": "Text/the%20bench.xhtml", "a": "canal.xhtml", "toc": "contents.xhtml"},
        ["toc", "a", "pic", "nav", "b", "gone"],
        about=ABOUT,
        extra='<item id="nav" href="nav.xhtml" properties="nav"'
        ' media-type="application/xhtml+xml"/>'
        '<item id="pic" href="cover.jpg" media-type="image/jpeg"/>',
    ).replace(
        "</package>",
        '<guide><reference type="toc" title="Contents" href="contents.xhtml#top"/></guide>'
        "</package>",
    ),
    "OEBPS/canal.xhtml": CANAL,
    "OEBPS/Text/the bench.xhtml": BENCH,
    "OEBPS/contents.xhtml": CONTENTS,
    "OEBPS/nav.xhtml": CONTENTS,
    "OEBPS/cover.jpg": b"\xff\xd8\xff",
}


def book(parts: Mapping[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these parts, which begins as every EPUB does."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packing) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def simple(*pages: str | bytes, **others: str | bytes) -> dict[str, str | bytes]:
    """The parts of a book with these pages; `others` replace `container` or `package`."""
    items = {f"p{number}": f"p{number}.xhtml" for number in range(len(pages))}
    return {
        "META-INF/container.xml": others.get("container", CONTAINER),
        "OEBPS/book.opf": others.get("package", opf(items)),
        **{f"OEBPS/{items[f'p{number}']}": page for number, page in enumerate(pages)},
    }


def page(body: str) -> str:
    """A page with that in its body."""
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'
