pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// A ritual that came with Bedtime, to make one's own.
AbstractButton {
    id: card

    required property string key
    required property string name
    required property string line
    required property string stepsText
    required property string lengthText

    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    padding: Theme.s24
    hoverEnabled: true
    text: [card.name, card.lengthText, card.stepsText].join(". ") + ". " + card.line
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
            text: card.lengthText
            tone: "muted"
            size: Theme.label
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: card.name
            size: Theme.title
            font.family: Theme.serif
            font.weight: Theme.light
            lineHeight: 0.9
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: card.line
            tone: "muted"
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
            text: card.stepsText
            size: Theme.label
            color: Theme.muted
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
