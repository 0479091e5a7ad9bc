from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system import paths

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "somewhere/bedtime_app"
    folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", folder)
    return folder


@pytest.mark.parametrize("name", ["resources", "translations"])
def test_this_checkout_has_what_is_shipped(name: str) -> None:
    assert any(paths.shipped(name).iterdir())


def test_in_a_checkout_resources_lie_beside_the_package(package: Path) -> None:
    (package.parent / "resources").mkdir()
    assert paths.shipped("resources") == package.parent / "resources"


def test_in_a_wheel_resources_lie_inside_the_package(package: Path) -> None:
    (package / "resources").mkdir()
    (package.parent / "resources").mkdir()  # somebody else's, in site-packages
    assert paths.shipped("resources") == package / "resources"


def test_a_frozen_build_keeps_them_where_it_unpacked_itself(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (package / "resources").mkdir()
    unpacked = tmp_path / "frozen"
    (unpacked / "bedtime_app/resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(unpacked), raising=False)
    assert paths.shipped("resources") == unpacked / "bedtime_app/resources"
    assert paths.qml_import_path() == unpacked


@pytest.mark.usefixtures("package")
def test_an_installation_without_resources_says_so() -> None:
    with pytest.raises(FileNotFoundError, match="resources"):
        paths.shipped("resources")


def test_qml_modules_are_found_from_the_packages_parent() -> None:
    assert (paths.qml_import_path() / "bedtime_app/design/qmldir").is_file()


def test_the_usual_profile_is_below_home_and_private(home: Path) -> None:
    profile = paths.profile_directory()
    assert profile == home / ".local/share/bedtime"
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700


def test_a_chosen_profile_that_others_could_read_becomes_private(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir(mode=0o755)
    assert paths.profile_directory(chosen) == chosen
    assert stat.S_IMODE(chosen.stat().st_mode) == 0o700


def test_a_folder_with_other_things_in_it_stays_open_to_others(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "somebody-elses").touch()
    shared.chmod(0o755)
    paths.profile_directory(shared)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
