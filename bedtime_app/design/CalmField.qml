pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// One line to write, under its label. `text` follows what is typed; a binding on it survives typing.
FocusScope {
    id: field

    property string label: ""
    property alias text: input.text
    property string placeholder: ""
    property bool secret: false
    property string error: ""
    property string hint: ""
    property alias input: input

    signal edited(string text)
    signal accepted
    signal finished

    implicitWidth: Math.max(Theme.body * 14, column.implicitWidth)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: field.width
        spacing: Theme.s8

        CalmText {
            id: caption
            Layout.fillWidth: true
            visible: text !== ""
            text: field.label
            tone: "muted"
            size: Theme.label
            Accessible.ignored: !field.secret
        }

        T.TextField {
            id: input
            Layout.fillWidth: true
            focus: true
            implicitHeight: Theme.buttonHeight
            leftPadding: Theme.s16
            rightPadding: Theme.s16
            verticalAlignment: TextInput.AlignVCenter
            horizontalAlignment: TextInput.AlignLeft
            font.family: Theme.sans
            font.pixelSize: Theme.body
            color: Theme.text
            selectionColor: Theme.lamp
            selectedTextColor: Theme.ink
            selectByMouse: true
            passwordCharacter: "•"
            echoMode: field.secret ? TextInput.Password : TextInput.Normal
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label !== "" ? field.label : field.placeholder
            // Qt gives no name for a field that hides what is typed; screen readers find it here.
            Accessible.labelledBy: caption
            Accessible.description: field.error !== "" ? field.error : field.hint
            onTextEdited: field.edited(text)
            onAccepted: field.accepted()
            onEditingFinished: field.finished()

            background: Rectangle {
                color: Theme.surface
                radius: Theme.radiusField
                border.width: input.activeFocus ? 2 : 1
                border.color: input.activeFocus ? Theme.lamp : field.error !== "" ? Theme.rose : Theme.line
            }

            cursorDelegate: Rectangle {
                width: 2
                visible: input.cursorVisible
                color: Theme.lamp
            }

            CalmText {
                anchors.fill: parent
                anchors.leftMargin: input.leftPadding
                anchors.rightMargin: input.rightPadding
                visible: input.length === 0 && input.preeditText === ""
                text: field.placeholder
                tone: "faint"
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }

        CalmText {
            id: trouble
            Layout.fillWidth: true
            visible: text !== ""
            text: field.error !== "" ? field.error : field.hint
            tone: field.error !== "" ? "rose" : "faint"
            size: Theme.label
        }
    }
}
