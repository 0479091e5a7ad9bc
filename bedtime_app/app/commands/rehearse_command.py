"""`bedtime rehearse`: the whole evening in quick time, with real parts."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import click
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
MARK = "rehearsal"
"""A file that tells a rehearsal's profile from a person's own."""
OURS = ("[01][0-9]-*.png", "evening.wav", "report.json", "screen.json")


@click.command(name="rehearse")
@click.option(
    "--seconds",
    type=click.FloatRange(min=20, max=3600),
    default=60.0,
    show_default=True,
    help="About how long it takes.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("rehearsal"),
    show_default=True,
    help="Where pictures, evening.wav and report.json go.",
)
@click.pass_context
def command(ctx: click.Context, seconds: float, out: Path) -> None:
    """Play an evening through, and report what really happened.

    It has a profile of its own below OUT; yours is not touched.
    """
    folder = _fresh_profile(out)
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", _offscreen(out))
    from bedtime_app.app.doors import real_doors
    from bedtime_app.app.profile import Profile
    from bedtime_app.app.qt_messages import quieten
    from bedtime_app.app.rehearsal.evening import Rehearsal
    from bedtime_app.app.rehearsal.report import Report
    from bedtime_app.app.startup import make_application

    quieten()
    app = make_application(sys.argv[:1])
    profile = Profile.at(folder)
    doors = real_doors(profile, app)
    report = Report(doors.clock)
    Rehearsal(profile, doors, app, out, seconds, report).play()
    report.write(out / "report.json")
    for part in report.parts:
        mark = "✓" if part.done else "✗"
        click.echo(f"{mark} {part.name} ({part.seconds:.1f} s) {part.trouble}".rstrip())
    ctx.exit(0 if report.whole else 1)


def _offscreen(out: Path) -> str:
    """Qt's own screen in memory, as large as a small laptop's."""
    screen = {"name": "rehearsal", "x": 0, "y": 0, "width": 1280, "height": 800}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = out / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return f"offscreen:configfile={path}"


def _fresh_profile(out: Path) -> Path:
    """An empty profile below `out`; only what an earlier rehearsal left there is removed."""
    profile = out / "profile"
    try:
        out.mkdir(parents=True, exist_ok=True)
        if profile.exists():
            if not (profile / MARK).exists():
                sentence = translate("CommandLine", "%1 is no rehearsal’s. Choose another --out.")
                raise click.ClickException(sentence.replace("%1", str(profile)))
            shutil.rmtree(profile)
            for name in OURS:
                for path in out.glob(name):
                    path.unlink()
        profile.mkdir()
        (profile / MARK).touch()
    except OSError as error:
        sentence = translate("CommandLine", "Nothing can be written to %1.")
        raise click.ClickException(sentence.replace("%1", str(out))) from error
    return profile
