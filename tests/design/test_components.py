"""Every component stands by itself, says what it is, and obeys the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from bedtime_app.design.lamp import palette
from tests.design.conftest import ROOT, Stage

SPEAKING = {
    'CalmPage { accessibleName: "Dreams" }': ("Pane", "Dreams"),
    'CalmText { text: "Kept." }': ("StaticText", "Kept."),
    'CalmHeading { text: "Good night." }': ("Heading", "Good night."),
    'CalmProse { text: "They stop." }': ("StaticText", "They stop."),
    'CalmButton { text: "Begin" }': ("Button", "Begin"),
    'CalmLink { text: "Stories"; iconName: "back" }': ("Button", "Stories"),
    'CalmField { label: "Title"; text: "The lake" }': ("EditableText", "Title"),
    'CalmField { placeholder: "Search" }': ("EditableText", "Search"),
    'CalmPlaceField { label: "Where the file is" }': ("EditableText", "Where the file is"),
    'CalmColumnPick { part: "a"; name: "The words"; columnName: "Dream"; picked: 0; open: true; '
    'names: ["Dream"]; narrow: false }': ("Button", "The words: Dream. Hide the columns"),
    'CalmTextArea { label: "What you remember" }': ("EditableText", "What you remember"),
    'CalmTimeField { label: "Into bed"; text: "22:32" }': ("EditableText", "Into bed"),
    'CalmSwitch { text: "Dim with the evening"; checked: true }': (
        "CheckBox",
        "Dim with the evening",
    ),
    'CalmChoice { label: "Look"; options: ["Night", "Day"]; index: 0 }': ("RadioButton", "Day"),
    'CalmSlider { label: "Pace"; value: 1; to: 3 }': ("Slider", "Pace"),
    'CalmNotice { text: "The disk is full." }': ("AlertMessage", "The disk is full."),
    "StepMarks { count: 5; current: 1 }": ("ProgressBar", "Step 2 of 5"),
}
SILENT = [
    'CalmCard { CalmText { text: "Kept." } }',
    "CalmScroll { anchors.fill: parent }",
    'CalmIcon { name: "moon" }',
    "CalmDisc { glow: true }",
    "CalmSky { anchors.fill: parent; horizon: 300 }",
    "BreathingDisc { level: 0.5; paused: true }",
    "FocusRing { shown: true }",
]


@pytest.mark.parametrize("qml", SPEAKING)
def test_a_screen_reader_hears_what_it_is(stage: Stage, qml: str) -> None:
    stage.show(qml)
    assert SPEAKING[qml] in stage.spoken()


@pytest.mark.parametrize("qml", SILENT)
def test_what_only_decorates_loads_and_stays_silent(stage: Stage, qml: str) -> None:
    stage.show(qml)
    names = {name for _, name in stage.spoken() if name}
    assert names <= {"Kept."}


def test_no_component_is_left_out() -> None:
    told = {
        line.split()[0]
        for line in (ROOT / "bedtime_app/design/qmldir").read_text().split("\n")
        if line.endswith(".qml") and not line.startswith(("singleton", "internal"))
    }
    shown = {qml.split()[0] for qml in (*SPEAKING, *SILENT, "EveningArc {")}
    assert told == shown
    assert {f"{name}.qml" for name in told} <= {
        path.name for path in (ROOT / "bedtime_app/design").glob("*.qml")
    }


def test_what_is_focused_is_scrolled_into_sight(stage: Stage) -> None:
    stage.singleton("Motion").setProperty("still", True)  # noqa: FBT003 - Qt's signature
    item = stage.show(
        """CalmScroll { width: 400; height: 300
             Column { width: parent.width; Repeater { model: 20
               CalmButton { required property int index; text: "Button " + index } } } }"""
    )
    for _ in range(12):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    stage.settle()
    assert item.property("contentY") > 250
    QTest.keyClick(stage.window, Qt.Key.Key_Home)
    stage.settle()
    assert item.property("contentY") == 0


def test_a_notice_tells_new_text_and_is_gone_without_any(stage: Stage) -> None:
    item = stage.show('CalmNotice { text: ""; actionText: "Try again" }')
    assert not item.isVisible()
    item.setProperty("text", "The disk is full.")
    assert item.isVisible()
    assert ("Button", "Try again") in stage.spoken()


def test_everything_grows_with_the_text_and_nothing_is_cut(stage: Stage) -> None:
    stage.singleton("Theme").setProperty("textScale", 2.0)
    item = stage.show(
        """ColumnLayout { width: 420
           CalmButton { Layout.fillWidth: true; text: "Go on with the evening, slowly and warmly" }
           CalmSwitch { Layout.fillWidth: true; text: "Dim with the evening and grow warmer" }
           CalmChoice { Layout.fillWidth: true; label: "Look"; index: 0
                        options: ["As the system has it, whatever that is", "Night"] } }"""
    )
    cut = [
        text.property("text")
        for text in item.findChildren(QObject)
        if text.metaObject().className().startswith("CalmText")
        and (
            text.property("truncated") or text.property("paintedWidth") > text.property("width") + 1
        )
    ]
    assert cut == []
    assert all(child.width() <= 420 for child in item.childItems())


@pytest.mark.parametrize(
    ("qml", "action", "said"),
    [
        ('CalmButton { text: "On"; onClicked: parent.heard.push("on") }', "Press", "on"),
        ('CalmSwitch { text: "On"; onToggled: parent.heard.push(checked) }', "Toggle", True),
        (
            'CalmChoice { options: ["A"]; onChosen: place => parent.heard.push(place) }',
            "Toggle",
            0,
        ),
        (
            "CalmSlider { value: 2; to: 9; onMoved: value => parent.heard.push(value) }",
            "Increase",
            3,
        ),
        (
            "CalmSlider { value: 2; to: 9; onMoved: value => parent.heard.push(value) }",
            "Decrease",
            1,
        ),
    ],
)
def test_a_screen_reader_can_act(stage: Stage, qml: str, action: str, said: object) -> None:
    item = stage.show(f"Item {{ property var heard: []; {qml} }}")
    stage.act(action)
    heard = item.property("heard")
    assert heard.toVariant() == [said]


def test_without_a_shell_the_theme_is_the_night_at_a_full_lamp(stage: Stage) -> None:
    theme = stage.singleton("Theme")
    wanted = palette(night=True, lamp=1.0)
    assert {name: theme.property(name).name() for name in wanted} == wanted
