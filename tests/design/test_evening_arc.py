"""The arc of the evening: labels keep their distance, and it is heard moment by moment."""

from __future__ import annotations

import math
from itertools import combinations
from typing import NamedTuple

import pytest
from PySide6.QtQml import QJSEngine

from tests.design.conftest import ROOT, Stage

pytestmark = pytest.mark.usefixtures("qapp")  # without one, Qt's JavaScript ends the process

ARC = """EveningArc { width: 1180; height: 440; progress: %s; moments: [
  { time: "21:45", name: "Tomorrow’s list", position: 0, done: true },
  { time: "21:52", name: "Slow breathing", position: 0.117, done: true },
  { time: "22:08", name: "Body scan", position: 0.383, done: false },
  { time: "22:45", name: "Lights-out", position: 1, done: false } ] }"""


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    def apart(self, x: float, y: float) -> float:
        """Distance of a point from the box."""
        return math.hypot(
            max(self.x - x, 0, x - self.x - self.width),
            max(self.y - y, 0, y - self.y - self.height),
        )


class Arc(NamedTuple):
    cx: float
    cy: float
    rx: float
    ry: float

    def at(self, place: float) -> tuple[float, float]:
        angle = math.pi * place
        return self.cx - self.rx * math.cos(angle), self.cy - self.ry * math.sin(angle)


def placed(
    positions: list[float],
    arc: Arc,
    bounds: tuple[float, float],
    moon: float | None = None,
    size: tuple[float, float] = (100, 38),
) -> list[Box]:
    engine = QJSEngine()
    place = engine.importModule(str(ROOT / "bedtime_app/design/ArcLabels.mjs")).property("place")
    spots = [arc.at(position) for position in positions]
    labels = [{"x": x, "y": y, "width": size[0], "height": size[1]} for x, y in spots]
    shines = None
    if moon is not None:
        shines = dict(zip("xy", arc.at(moon), strict=True)) | {"radius": 34}
    answer = place.call(
        [
            engine.toScriptValue(value)
            for value in (labels, arc._asdict(), shines, {"width": bounds[0], "height": bounds[1]})
        ]
    )
    assert not answer.isError(), answer.toString()
    return [Box(one["x"], one["y"], *size) for one in answer.toVariant()]


EVENINGS = [
    [0.0, 0.117, 0.383, 0.583, 1.0],
    [0.0, 0.3, 0.5, 0.7, 0.9, 1.0],
    [0.0, 0.25, 0.33, 0.41, 1.0],
    [0.05, 0.95],
]


@pytest.mark.parametrize("positions", EVENINGS)
@pytest.mark.parametrize("moon", [None, 0.0, 0.22, 0.383, 0.5, 0.98])
def test_labels_touch_neither_the_arc_nor_each_other_nor_the_moon(
    positions: list[float], moon: float | None
) -> None:
    arc = Arc(590, 370, 480, 300)
    boxes = placed(positions, arc, (1180, 440), moon)
    assert len(boxes) == len(positions)
    for box in boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= 1180
        assert box.y + box.height <= 440
        assert min(box.apart(*arc.at(step / 400)) for step in range(401)) > 6
        if moon is not None and box.y < arc.cy:
            assert box.apart(*arc.at(moon)) > 30
    for one, other in combinations(boxes, 2):
        assert (
            one.x + one.width < other.x
            or other.x + other.width < one.x
            or one.y + one.height < other.y
            or other.y + other.height < one.y
        )


def test_without_room_no_label_is_placed_at_all() -> None:
    assert placed([0.0, 0.5, 0.51, 0.52, 0.53, 1.0], Arc(120, 90, 60, 40), (240, 120)) == []


def test_a_label_stays_where_it_is_while_the_moon_is_elsewhere() -> None:
    arc = Arc(590, 370, 480, 300)
    early = placed(EVENINGS[0], arc, (1180, 440), 0.2)
    later = placed(EVENINGS[0], arc, (1180, 440), 0.25)
    assert early == later


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_each_moment_is_heard_with_its_time_name_and_whether_it_is_done(
    stage: Stage, scale: float
) -> None:
    stage.singleton("Theme").setProperty("textScale", scale)
    item = stage.show(ARC % "0.22")
    assert item.property("asList") is (scale > 1.5)
    assert [name for role, name in stage.spoken() if role == "ListItem"] == [
        "21:45 Tomorrow’s list, done",
        "21:52 Slow breathing, done",
        "22:08 Body scan",
        "22:45 Lights-out",
    ]


def test_after_lights_out_the_sky_is_bare(stage: Stage) -> None:
    stage.show(ARC % "1.01")
    assert not [name for role, name in stage.spoken() if role == "ListItem"]


def test_a_narrow_window_shows_the_list(stage: Stage) -> None:
    item = stage.show(ARC % "0.22")
    item.setWidth(260)
    stage.settle()
    assert item.property("asList") is True
