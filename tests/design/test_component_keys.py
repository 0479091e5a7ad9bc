"""The keyboard is enough for every control, and what a page bound stays bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.design.conftest import Stage


def heard(item: QObject) -> list[object]:
    value = item.property("heard")
    return list(value.toVariant() if hasattr(value, "toVariant") else value)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter])
def test_return_enter_and_space_press_a_button(stage: Stage, key: Qt.Key) -> None:
    item = stage.show(
        """Item { property var heard: []
           CalmButton { text: "Begin"; onClicked: parent.heard.push(1) } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, key)
    assert heard(item) == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_return_and_space_turn_a_switch_and_its_binding_survives(stage: Stage, key: Qt.Key) -> None:
    item = stage.show(
        """Item { property var heard: []; property bool on: false
           CalmSwitch { id: one; text: "Dim"; checked: parent.on
                        onToggled: { parent.on = checked; parent.heard.push(checked) } } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, key)
    QTest.keyClick(stage.window, key)
    assert heard(item) == [True, False]
    item.setProperty("on", True)  # noqa: FBT003 - Qt's signature
    QTest.keyClick(stage.window, key)
    assert heard(item) == [True, False, False]


def test_arrows_choose_and_tab_leaves_a_choice(stage: Stage) -> None:
    item = stage.show(
        """Column { property var heard: []
           CalmChoice { label: "Look"; options: ["System", "Night", "Day"]; index: 0
                        onChosen: place => parent.heard.push(place) }
           CalmButton { text: "On"; onClicked: parent.heard.push("on") } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    QTest.keyClick(stage.window, Qt.Key.Key_Down)
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert heard(item) == [1, 2, "on"]


def test_arrows_move_a_slider_by_its_step(stage: Stage) -> None:
    item = stage.show(
        """Item { property var heard: []
           CalmSlider { label: "Pace"; from: 80; to: 160; step: 5; value: 110
                        onMoved: value => parent.heard.push(value) } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    QTest.keyClick(stage.window, Qt.Key.Key_Left)
    assert heard(item) == [115, 110]


def test_writing_is_told_letter_by_letter_and_a_binding_survives(stage: Stage) -> None:
    item = stage.show(
        """Item { property var heard: []; property string kept: "a"
           CalmField { objectName: "field"; label: "Title"; text: parent.kept
                       onEdited: text => parent.heard.push(text)
                       onAccepted: parent.heard.push("!") } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_End)
    QTest.keyClick(stage.window, Qt.Key.Key_B)
    QTest.keyClick(stage.window, Qt.Key.Key_C)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert heard(item) == ["ab", "abc", "!"]
    item.setProperty("kept", "other")
    field = item.findChild(QObject, "field")
    assert field is not None
    assert field.property("text") == "other"


def test_a_page_of_writing_is_left_by_tab_and_undo_is_told(stage: Stage) -> None:
    item = stage.show(
        """Column { property var heard: []
           CalmTextArea { label: "Dream"; onEdited: text => parent.heard.push(text) }
           CalmButton { text: "On"; onClicked: parent.heard.push("on") } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_K)
    QTest.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert heard(item) == ["k", "", "on"]


def test_a_time_is_told_when_it_is_whole_and_tidied_when_it_is_left(stage: Stage) -> None:
    item = stage.show(
        """Column { property var heard: []; property string kept: "22:45"
           CalmTimeField { objectName: "time"; label: "Into bed"; text: parent.kept
                           onEdited: text => parent.heard.push(text) }
           CalmButton { text: "On" } }"""
    )
    time = item.findChild(QObject, "time")
    assert time is not None
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Up)
    QTest.keyClick(stage.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_9, Qt.Key.Key_0, Qt.Key.Key_5):
        QTest.keyClick(stage.window, key)
    assert heard(item) == ["22:50"]
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert heard(item) == ["22:50", "09:05"]
    item.setProperty("kept", "21:00")
    assert time.property("text") == "21:00"


def test_a_time_typed_whole_is_told_at_once(stage: Stage) -> None:
    item = stage.show(
        """Item { property var heard: []
           CalmTimeField { label: "Into bed"; onEdited: text => parent.heard.push(text) } }"""
    )
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Colon, Qt.Key.Key_0, Qt.Key.Key_5):
        QTest.keyClick(stage.window, key)
    assert heard(item) == ["23:05"]
