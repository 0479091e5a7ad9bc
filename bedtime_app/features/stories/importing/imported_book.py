"""Makes one script with chapters out of an EPUB book."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from bedtime_app.core.script_front_matter import FrontMatter, is_language
from bedtime_app.core.script_parser import LARGEST
from bedtime_app.features.stories.importing.epub_archive import opened_epub
from bedtime_app.features.stories.importing.epub_blocks import epub_blocks
from bedtime_app.features.stories.importing.epub_package import read_package
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.features.stories.importing.imported_text import made_preview

if TYPE_CHECKING:
    from typing import BinaryIO

    from bedtime_app.core.import_progress import ImportProgress
    from bedtime_app.features.stories.importing.blocks import Block
    from bedtime_app.features.stories.importing.import_preview import ImportPreview

_FOR_PAGES = 0.8
"""Share of the work."""
_PIECE = 1024 * 1024


def book_preview(
    file: BinaryIO, name: str, language: str, progress: ImportProgress
) -> ImportPreview:
    """What that book becomes; raises `ImportRefused` and `ImportCancelled`."""
    progress.reach(0.0)
    with opened_epub(file) as archive:
        package = read_package(archive)
        blocks: list[Block] = []
        characters = 0
        for number, page in enumerate(package.pages):
            progress.reach(_FOR_PAGES * number / len(package.pages))
            found = epub_blocks(archive.read(page))
            characters += sum(len(block.text) for block in found)
            if characters > LARGEST:
                raise ImportRefused(ImportTrouble.TOO_LONG)
            blocks += found
    about = FrontMatter(
        title=package.title,
        author=package.author,
        language=package.language if is_language(package.language) else language,
    )
    return made_preview(blocks, about, name, _digest(file), progress)


def _digest(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while piece := file.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()
