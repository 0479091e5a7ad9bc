"""A Python or Qt message at WARNING or above fails the test that did not announce it."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

LOUD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class ExpectedLog(logging.Handler):
    """Call it with a regular expression to announce a message that must then come."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.announced: list[str] = []
        self.heard: list[str] = []
        self.captures: list[object] = []

    def __call__(self, pattern: str) -> None:
        self.announced.append(pattern)
        for capture in self.captures:  # what pytest-qt hears is announced in the same breath
            known = getattr(capture, "_ignore_regexes")  # noqa: B009 - pytest-qt offers no door
            setattr(capture, "_ignore_regexes", [*known, pattern])  # noqa: B010 - the same

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def hear_qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in LOUD:
            self.heard.append(f"{kind.name}: {message}")

    def verdict(self) -> str | None:
        """What is wrong with what was heard, or None."""
        unexpected = [m for m in self.heard if not any(re.search(p, m) for p in self.announced)]
        if unexpected:
            return "unannounced messages:\n  " + "\n  ".join(unexpected)
        missing = [p for p in self.announced if not any(re.search(p, m) for m in self.heard)]
        if missing:
            return f"announced but never heard: {missing}"
        return None


_KEY = pytest.StashKey[ExpectedLog]()


@pytest.fixture
def expected_log(request: pytest.FixtureRequest) -> ExpectedLog:
    """`expected_log("disk is full")` announces a message, from Python or Qt, that must come."""
    return request.node.stash[_KEY]  # type: ignore[no-any-return]  # the node is untyped


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Listen from before the first fixture until after the last."""
    listener = item.stash[_KEY] = ExpectedLog()
    logging.getLogger().addHandler(listener)
    try:
        return (yield)
    finally:
        logging.getLogger().removeHandler(listener)


@pytest.fixture(autouse=True)
def _announce_to_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    capture = getattr(request.node, "qt_log_capture", None)
    listener: ExpectedLog = request.node.stash[_KEY]
    if capture is not None:
        listener.captures.append(capture)
    yield
    if capture is not None:
        listener.heard += [
            f"{record.log_type_name}: {record.message}"
            for record in capture.records
            if record.matches_level("WARNING") and record.ignored
        ]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Judge after the last fixture; pytest-qt itself no longer listens while they end."""
    listener = item.stash[_KEY]
    before = qInstallMessageHandler(listener.hear_qt)
    try:
        result = yield
    finally:
        qInstallMessageHandler(before)
    if trouble := listener.verdict():
        pytest.fail(trouble, pytrace=False)
    return result
