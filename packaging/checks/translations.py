"""The committed translations/*.ts say what the sources say, and English knows its plurals.

python packaging/checks/translations.py [ROOT]             checks
python packaging/checks/translations.py --update [ROOT]    brings the files up to date
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LUPDATE = Path(sysconfig.get_path("scripts"), "pyside6-lupdate")
SOURCE_LANGUAGE = "en"
NOT_A_LITERAL = re.compile(r'\bqsTr\(\s*(?!["\s])')


def update(root: Path, ts: Path) -> str:
    """Bring `ts` up to date; returns lupdate's complaints."""
    package = root / "bedtime_app"
    sources = sorted([*package.rglob("*.py"), *package.rglob("*.qml")])
    language = ts.stem.removeprefix("bedtime_")
    command = [LUPDATE, "-silent", "-no-obsolete", "-locations", "none"]
    command += ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    done = subprocess.run(
        [*map(str, command), *map(str, sources), "-ts", str(ts)],
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else f"lupdate failed: {done.stdout}{done.stderr}"


def drift(root: Path) -> Iterator[str]:
    """Files that lupdate would change."""
    for ts in sorted((root / "translations").glob("*.ts")):
        fresh = root / "build/translations" / ts.name
        fresh.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ts, fresh)
        if complaint := update(root, fresh):
            yield complaint
        elif fresh.read_bytes() != ts.read_bytes():
            yield f"{ts.relative_to(root)}: out of date; run {Path(__file__).name} --update"


def plurals(root: Path) -> Iterator[str]:
    """English plurals without words, and `%n` that nobody counts."""
    ts = root / "translations" / f"bedtime_{SOURCE_LANGUAGE}.ts"
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source", "")
        forms = [form.text for form in message.iter("numerusform")]
        if "%n" in source and not message.get("numerus"):
            yield f"{ts.name}: {source!r} has %n, but nobody passes the number"
        if message.get("numerus") and not (forms and all(forms)):
            yield f"{ts.name}: {source!r} lacks its English plural"


def unreadable(root: Path) -> Iterator[str]:
    """What lupdate cannot read: anything but a literal inside tr."""
    for path in sorted((root / "bedtime_app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            if getattr(node.func, "attr", None) != "tr":
                continue
            if not isinstance(node.args[0], ast.Constant):
                yield f"{path.relative_to(root)}:{node.lineno}: tr takes a literal, with %1 and %n"
    for path in sorted((root / "bedtime_app").rglob("*.qml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if NOT_A_LITERAL.search(line):
                yield f"{path.relative_to(root)}:{number}: qsTr takes a literal, with %1 and %n"


def main(arguments: list[str]) -> int:
    """Check or update everything below the root."""
    root = Path(*[a for a in arguments if a != "--update"]).resolve()
    if "--update" in arguments:
        complaints = [update(root, ts) for ts in (root / "translations").glob("*.ts")]
        print("\n".join(filter(None, complaints)) or "translations are up to date")
        return 1 if any(complaints) else 0
    found = [*unreadable(root), *drift(root), *plurals(root)]
    print("\n".join(found) or "translations say what the sources say")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
