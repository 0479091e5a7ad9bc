pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// One story or meditation to choose.
AbstractButton {
    id: card

    required property string scriptId
    required property string title
    required property string summary
    required property string kindText
    required property string lengthText
    required property bool begun
    readonly property string begunText: begun ? qsTr("You are in the middle of it.") : ""

    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: Theme.s32 - Theme.s4
    hoverEnabled: true
    text: [card.title, card.kindText, card.lengthText, card.summary, card.begunText].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.Button
    Accessible.name: card.text
    Accessible.onPressAction: card.click()
    Keys.onReturnPressed: card.click()
    Keys.onEnterPressed: card.click()

    background: Rectangle {
        radius: Theme.radiusCard
        color: card.down || card.hovered ? Theme.raised : Theme.surface
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: card.visualFocus
            radius: Theme.radiusCard + gap
        }
    }

    contentItem: ColumnLayout {
        id: words

        spacing: Theme.s8

        CalmText {
            Layout.fillWidth: true
            text: [card.kindText, card.lengthText].join(" · ")
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: card.title
            size: Theme.title
            font.family: Theme.serif
            font.weight: Theme.light
            lineHeight: 0.9
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.summary
            tone: "muted"
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
            visible: card.begun
            text: card.begunText
            tone: "lamp"
            size: Theme.label
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
