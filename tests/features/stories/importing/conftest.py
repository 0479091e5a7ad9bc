from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.features.stories.importing.import_file import preview_of
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.stories.importing.import_preview import ImportPreview


class Desk:
    """A folder with one file in it, which is looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def file(self, content: str | bytes, name: str) -> Path:
        path = self._folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def preview(self, content: str | bytes, name: str = "my-text.md") -> ImportPreview:
        return preview_of(self.file(content, name), "en", ImportProgress())

    def refusal(self, content: str | bytes, name: str = "my-book.epub") -> ImportTrouble:
        with pytest.raises(ImportRefused) as caught:
            self.preview(content, name)
        return caught.value.trouble


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
