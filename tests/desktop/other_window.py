"""Another program's window, full screen or not; prints its number once it is shown."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication, QWindow


def main(state: str) -> int:
    application = QGuiApplication([])
    window = QWindow()
    if state == "fullscreen":
        window.showFullScreen()
    else:
        window.resize(300, 200)
        window.show()
    print(int(window.winId()), flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
