pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import bedtime_app.design

// Words written straight on the page, without a box; Tab leaves them.
TextArea {
    id: paper

    property string label: ""
    property string placeholder: ""

    // Without an implicitWidth of ours: Qt would then not wrap a text that is set later.
    implicitHeight: Math.max(contentHeight, hint.implicitHeight)
    padding: 0
    leftPadding: 0  // Basic gives a TextArea more of it at its sides
    rightPadding: 0
    background: null
    font.family: Theme.serif
    font.pixelSize: Theme.reading
    color: Theme.text
    selectionColor: Theme.lamp
    selectedTextColor: Theme.ink
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.name: paper.label
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    cursorDelegate: Rectangle {
        id: caret

        width: 2
        color: Theme.lamp
        visible: paper.cursorVisible

        Timer {
            interval: 600
            repeat: true
            running: paper.cursorVisible && !Motion.still
            onTriggered: caret.opacity = 1 - caret.opacity
            onRunningChanged: caret.opacity = 1
        }
    }

    CalmProse {
        id: hint

        width: parent.width
        visible: paper.length === 0 && paper.preeditText === ""
        text: paper.placeholder
        tone: "faint"
        font: paper.font
        lineHeight: 1
        Accessible.ignored: true
    }
}
