from __future__ import annotations

import pytest

from tests.rules.conftest import ROOT, SCRIPTS, Tree

SOUND = '"""One sentence."""\n\n\ndef half(number: int) -> float:\n    return number / 2\n'


def mypy(tree: Tree, source: str) -> tuple[int, str]:
    tree.add("planted.py", source)
    configured = f"--config-file={ROOT}/pyproject.toml"
    cache = f"--cache-dir={ROOT}/build/mypy-planted"
    return tree.run([SCRIPTS / "mypy", configured, cache, "planted.py"])


def test_a_typed_function_passes(empty_tree: Tree) -> None:
    status, said = mypy(empty_tree, SOUND)
    assert status == 0, said


@pytest.mark.parametrize(
    ("planted", "code"),
    [
        ("def shout(text):\n    return text\n", "no-untyped-def"),
        ("def shout(text: str) -> int:\n    return text\n", "return-value"),
        ("def shout(texts: list) -> None:\n    texts.clear()\n", "type-arg"),
        ("NUMBER: int = 'one'  # type: ignore\n", "ignore-without-code"),
    ],
)
def test_a_gap_in_the_types_fails(empty_tree: Tree, planted: str, code: str) -> None:
    status, said = mypy(empty_tree, SOUND + "\n\n" + planted)
    assert status == 1
    assert f"[{code}]" in said


VIEW = """\"\"\"One sentence.\"\"\"

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class PlantedView(QObject):
    titleChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return ""

    @Property("QVariantList", constant=True)
    def moments(self) -> list[int]:
        return []


def use(view: PlantedView) -> tuple[str, list[int]]:
    return view.title.upper(), view.moments
"""


def test_a_view_models_property_is_of_its_getters_type(empty_tree: Tree) -> None:
    status, said = mypy(empty_tree, VIEW)
    assert status == 0, said


def test_mistaking_a_view_models_property_fails(empty_tree: Tree) -> None:
    status, said = mypy(empty_tree, VIEW.replace("title.upper()", "title + 1"))
    assert status == 1
    assert '"str"' in said
