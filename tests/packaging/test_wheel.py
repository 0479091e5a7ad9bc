from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from bedtime_app import __version__

ROOT = Path(__file__).parents[2]
SHIPPED = ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built offline, with this environment's own tools, from a copy of the tree."""
    source = tmp_path_factory.mktemp("source")
    for name in SHIPPED:
        shutil.copy(ROOT / name, source)
    for name in ("bedtime_app", "resources", "translations"):
        unbuilt = shutil.ignore_patterns("__pycache__", "*.qm")
        shutil.copytree(ROOT / name, source / name, ignore=unbuilt)
    built = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir"]
    done = subprocess.run(
        [*command, str(built), str(source)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def bedtime(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script of a venv that holds only the wheel; this environment's libraries are near."""
    place = tmp_path_factory.mktemp("venv")
    venv.create(place, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--python", str(place / "bin/python")]
    install = [*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    (site,) = place.glob("lib/python*/site-packages")
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return place / "bin/bedtime"


def run(program: Path, *arguments: str, cwd: Path) -> str:
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    # What Qt says of its own tray code wherever there is no X11, as offscreen.
    environment["QT_LOGGING_RULES"] = "qt.core.qobject.connect.warning=false"
    done = subprocess.run(
        [program, *arguments],
        timeout=120,
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_wheel_carries_pages_resources_and_compiled_translations(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "bedtime_app/py.typed" in names
    assert "bedtime_app/translations/bedtime_en.qm" in names
    kept = [path for path in ROOT.glob("bedtime_app/**/*.*") if "__pycache__" not in path.parts]
    assert {str(path.relative_to(ROOT)) for path in kept} <= names
    assert "bedtime_app/design/qmldir" in names
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert {f"bedtime_app/{path.relative_to(ROOT)}" for path in resources} <= names
    assert not [name for name in names if name.startswith(("tests", "packaging", "resources"))]


def test_an_installed_bedtime_says_its_version(bedtime: Path, tmp_path: Path) -> None:
    assert run(bedtime, "--version", cwd=tmp_path).strip().endswith(__version__)


def test_an_installed_bedtime_knows_tonight(bedtime: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    told = json.loads(run(bedtime, f"--profile-dir={profile}", "tonight", "--json", cwd=tmp_path))
    assert isinstance(told, list)
    assert told


def test_an_installed_bedtime_finds_what_was_shipped_with_it(bedtime: Path, tmp_path: Path) -> None:
    code = """
from pathlib import Path
import bedtime_app
from bedtime_app.system.paths import qml_import_path, shipped
home = Path(bedtime_app.__file__).parent
assert shipped("resources") == home / "resources", shipped("resources")
assert shipped("translations") == home / "translations"
assert (qml_import_path() / "bedtime_app/design/qmldir").is_file()
print(home)
"""
    home = run(bedtime.with_name("python"), "-c", code, cwd=tmp_path).strip()
    assert home.startswith(str(bedtime.parents[1]))


OPEN_AND_QUIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from bedtime_app.app import startup, wish

def quit_once_seen():
    if any(window.isExposed() for window in QGuiApplication.topLevelWindows()):
        print("seen")
        QGuiApplication.quit()

def watched(arguments, make=startup.make_application):
    app = make(arguments)
    app.watch = QTimer(app, interval=50)
    app.watch.timeout.connect(quit_once_seen)
    app.watch.start()
    return app

startup.make_application = watched
sys.exit(startup.start(Path(sys.argv[1]), None, wish.Wish.SHOW))
"""


def test_an_installed_bedtime_opens_its_window(bedtime: Path, tmp_path: Path) -> None:
    profile = str(tmp_path / "profile")
    told = run(bedtime.with_name("python"), "-c", OPEN_AND_QUIT, profile, cwd=tmp_path)
    assert told.startswith("seen")
