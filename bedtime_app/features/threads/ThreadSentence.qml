pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// One dream of a thread and the sentence in which it stands; leads to the dream.
AbstractButton {
    id: line

    required property string dreamId
    required property string nightText
    required property string sentence
    required property string sentenceMarked
    required property string told

    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: Theme.s16
    topPadding: Theme.s12
    bottomPadding: Theme.s12
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: [line.nightText, line.told !== "" ? line.told : line.sentence].join(". ")
    Accessible.role: Accessible.Button
    Accessible.name: line.text
    Accessible.description: qsTr("Leads to the dream.")
    Accessible.onPressAction: line.click()
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    background: Rectangle {
        radius: Theme.radiusField
        color: line.down || line.hovered ? Theme.surface : "transparent"

        FocusRing {
            gap: -2
            shown: line.visualFocus
            radius: Theme.radiusField
        }
    }

    contentItem: ColumnLayout {
        id: words

        spacing: Theme.s4

        CalmText {
            Layout.fillWidth: true
            text: line.nightText
            tone: "faint"
            size: Theme.small
            Accessible.ignored: true
        }

        CalmProse {
            Layout.fillWidth: true
            visible: line.told === ""
            text: line.sentenceMarked
            textFormat: Text.StyledText
            lineHeight: 1.05
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            visible: line.told !== ""
            text: line.told
            tone: "muted"
            font.italic: true
            Accessible.ignored: true
        }
    }
}
