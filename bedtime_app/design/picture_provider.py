"""Shows in QML a picture that a view has drawn; it never lies in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage


class PictureProvider(QQuickImageProvider):
    """Answers `image://<its name>/<anything>` with what `picture` gives, which must not be null.

    The part after the name only has to differ when the picture does.
    """

    def __init__(self, picture: Callable[[], QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture

    def requestImage(self, _address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        """Give the picture, made smaller if a smaller one is wanted."""
        image = self._picture()
        if 0 < wanted.width() < image.width():
            # Not above: the Qt namespace costs 20 ms that the first frame need not wait for.
            from PySide6.QtCore import Qt

            image = image.scaledToWidth(wanted.width(), Qt.TransformationMode.SmoothTransformation)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
