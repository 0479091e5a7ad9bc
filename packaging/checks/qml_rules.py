"""Our own rules for QML, which qmllint does not know.

python packaging/checks/qml_rules.py [ROOT]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PRAGMA = "pragma ComponentBehavior: Bound"
IMPORT = re.compile(r'^\s*import\s+(?P<module>"[^"]*"|[\w.]+)')
FEATURES = {
    "QtQuick",
    "QtQuick.Layouts",
    "QtQuick.Shapes",
    "QtQuick.Templates",
    "QtQuick.Controls.Basic",
    "bedtime_app.design",
    "bedtime_app.views",
}
SHELL = re.compile(r"QtQuick\.Window$|bedtime_app\.features\.\w+$")
DESIGN = re.compile(r'QtQuick\.(Window|Controls\.impl)$|"\w+\.mjs"$')

SHOWN = re.compile(
    r"^\s*(?:property\s+string\s+)?"
    r"(?P<name>text|title|label|detail|hint|error|placeholder|placeholderText|valueText|actionText"
    r"|accessibleName|Accessible\.name|Accessible\.description|\w*(?:Text|Label|Title|Sentence))"
    r"\s*:(?P<value>.*)$"
)
GOES_ON = re.compile(r"^\s*([?:+|&]|\"|qsTr)")
TRANSLATED = re.compile(r'qsTr\(\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")?')
LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')
COMPARED = re.compile(r'[=!]==?\s*"(?:[^"\\]|\\.)*"')
COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"')
COMMENT = re.compile(r"(?<!:)//.*$")


def _untranslated(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Literals with letters that a person would read, outside qsTr."""
    for index, line in enumerate(lines):
        match = SHOWN.match(line)
        if match is None:
            continue
        value = match["value"]
        for following in lines[index + 1 :]:
            if not GOES_ON.match(following):
                break
            value += following
        for literal in LITERAL.findall(COMPARED.sub("", TRANSLATED.sub("", value))):
            if re.search(r"[^\W\d_]", literal) and not COLOUR.fullmatch(literal):
                yield index + 1, f"{match['name']} shows {literal} outside qsTr"


def _imports(path: Path, lines: list[str]) -> Iterator[tuple[int, str]]:
    own = ".".join(path.parent.parts[path.parent.parts.index("bedtime_app") :])
    more = {"shell": SHELL, "design": DESIGN}.get(path.parent.name)
    for number, line in enumerate(lines, 1):
        match = IMPORT.match(line)
        if match is None:
            continue
        module = match["module"]
        if module in FEATURES or module == own or (more and more.match(module)):
            continue
        yield number, f"imports {module}; QML talks to its view-model and the design, nothing else"


def troubles(path: Path) -> Iterator[tuple[int, str]]:
    """Line numbers and sentences for everything in `path` that breaks a rule."""
    lines = [COMMENT.sub("", line) for line in path.read_text(encoding="utf-8").splitlines()]
    if PRAGMA not in lines:
        yield 1, f"lacks `{PRAGMA}`"
    yield from _imports(path, lines)
    yield from _untranslated(lines)


def context_properties(path: Path) -> Iterator[tuple[int, str]]:
    """Where Python hands QML a name that no tool can check."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r"\bsetContextProperty|\bsetContextObject", line):
            yield number, "a context property; hand view-models over as required properties"


def main(root: Path) -> int:
    """Print every breach below `root`."""
    found = [
        f"{path.relative_to(root)}:{number}: {sentence}"
        for suffix, rules in (("*.qml", troubles), ("*.py", context_properties))
        for path in sorted((root / "bedtime_app").rglob(suffix))
        for number, sentence in rules(path)
    ]
    print("\n".join(found) or "every QML file keeps our rules")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:]).resolve()))
