pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// A page to write on; it grows with what is written. Tab leaves it. With `brief`, Enter is the end
// of what is written, and Shift and Enter begin a line.
FocusScope {
    id: area

    property string label: ""
    property alias text: input.text
    property string placeholder: ""
    property bool brief: false
    property real minimumHeight: Theme.reading * 6
    property alias input: input

    signal edited(string text)
    signal accepted

    function enter(event: KeyEvent): void {
        event.accepted = area.brief && !(event.modifiers & Qt.ShiftModifier);
        if (event.accepted)
            area.accepted();
    }

    implicitWidth: Theme.measure
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: area.width
        height: Math.max(implicitHeight, area.height)
        spacing: Theme.s8

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: area.label
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }

        T.TextArea {
            id: input
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.max(area.minimumHeight, contentHeight + topPadding + bottomPadding)
            focus: true
            padding: Theme.s16
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
            Accessible.name: area.label !== "" ? area.label : area.placeholder
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: event => area.enter(event)
            Keys.onEnterPressed: event => area.enter(event)
            onTextEdited: area.edited(text)

            background: Rectangle {
                color: Theme.surface
                radius: Theme.radiusField
                border.width: input.activeFocus ? 2 : 1
                border.color: input.activeFocus ? Theme.lamp : Theme.line
            }

            cursorDelegate: Rectangle {
                width: 2
                visible: input.cursorVisible
                color: Theme.lamp
            }

            CalmProse {
                anchors.fill: parent
                anchors.margins: input.padding
                visible: input.length === 0 && input.preeditText === ""
                text: area.placeholder
                tone: "faint"
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
