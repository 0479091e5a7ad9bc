"""Checks every QML file against the Python it binds to: a misspelt view-model property is an error.

python packaging/checks/qml_lint.py [ROOT]      writes below ROOT/build/qml
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
SCRIPTS = Path(sysconfig.get_path("scripts"))
METATYPES = QT / "Qt/metatypes"
FOREIGN = [METATYPES / "qt6core_metatypes.json", METATYPES / "qt6qml_metatypes.json"]
URI = "bedtime_app.views"


def _run(program: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _constants(source: str) -> set[tuple[str, str]]:
    """Class and name of every property declared `constant=True`."""
    return {
        (view.name, getter.name)
        for view in ast.walk(ast.parse(source))
        if isinstance(view, ast.ClassDef)
        for getter in view.body
        if isinstance(getter, ast.FunctionDef)
        for decorator in getter.decorator_list
        if isinstance(decorator, ast.Call)
        for word in decorator.keywords
        if word.arg == "constant" and getattr(word.value, "value", False) is True
    }


def _mended(dumped: str, views: list[Path]) -> str:
    """WORKAROUND: metaobjectdump (PySide6 6.12) forgets constants, and bases in other files."""
    constants = {pair for view in views for pair in _constants(view.read_text(encoding="utf-8"))}
    modules = json.loads(dumped)
    for module in modules:
        for view in module["classes"]:
            view["object"] = True
            for prop in view.get("properties", []):
                prop["constant"] = (view["className"], prop["name"]) in constants
    return json.dumps(modules)


def describe_views(root: Path) -> Path:
    """Write the QML module `bedtime_app.views` from the views' source; returns its import path."""
    module = root / "build/qml" / URI.replace(".", "/")
    module.mkdir(parents=True, exist_ok=True)
    views = sorted((root / "bedtime_app").rglob("*_view.py"))
    dumped = _run(SCRIPTS / "pyside6-metaobjectdump", *views)
    if dumped.returncode:
        sys.exit(f"metaobjectdump: {dumped.stdout}{dumped.stderr}")
    description = root / "build/views.json"
    description.write_text(_mended(dumped.stdout, views), encoding="utf-8")
    registered = _run(
        SCRIPTS / "pyside6-qmltyperegistrar",
        "--generate-qmltypes",
        module / "views.qmltypes",
        "-o",
        "/dev/null",
        description,
        "--import-name",
        URI,
        "--major-version",
        "1",
        f"--foreign-types={','.join(map(str, FOREIGN))}",
    )
    if registered.returncode:
        sys.exit(f"qmltyperegistrar: {registered.stdout}{registered.stderr}")
    (module / "qmldir").write_text(f"module {URI}\ntypeinfo views.qmltypes\n", encoding="utf-8")
    return root / "build/qml"


def main(root: Path) -> int:
    """Lint everything below `root`; qmllint alone would call warnings a success."""
    types = describe_views(root)
    pages = sorted((root / "bedtime_app").rglob("*.qml"))
    if not pages:
        print("no QML here")
        return 0
    strict = ("--max-warnings", "0", "--unused-imports", "warning")
    linted = _run(QT / "qmllint", *strict, "-I", types, "-I", root, *pages)
    print(linted.stdout + linted.stderr, end="")
    if linted.returncode == 0:
        print(f"{len(pages)} QML files agree with their view-models")
    return 1 if linted.returncode else 0


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:]).resolve()))
