pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import bedtime_app.design

// One thread of the list: its name, its numbers, its picture, and why it is shown.
AbstractButton {
    id: card

    required property string term
    required property string name
    required property string countText
    required property string spanText
    required property string whyText
    required property var bars
    required property int firstLately
    required property var stretches
    required property string fromText
    required property string toText
    readonly property bool narrow: card.width < Theme.body * 34

    implicitHeight: grid.implicitHeight + topPadding + bottomPadding
    padding: Theme.s24
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: card.name
    Accessible.role: Accessible.Button
    Accessible.name: card.name
    Accessible.description: [card.countText, card.spanText, card.whyText, card.stretches.join(". ")].join(". ")
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
            radius: parent.radius + gap + 2
        }
    }

    contentItem: GridLayout {
        id: grid

        columns: card.narrow ? 1 : 2
        columnSpacing: Theme.s32
        rowSpacing: Theme.s16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: card.name
                size: Theme.reading
                font.family: Theme.serif
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                text: card.whyText
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s4
                text: qsTr("%1, %2").arg(card.countText).arg(card.spanText)
                tone: "faint"
                size: Theme.small
                Accessible.ignored: true
            }
        }

        ThreadPicture {
            Layout.fillWidth: card.narrow
            Layout.preferredWidth: Theme.body * 14
            Layout.alignment: Qt.AlignBottom
            bars: card.bars
            firstLately: card.firstLately
            stretches: card.stretches
            fromText: card.fromText
            toText: card.toText
            Accessible.ignored: true
        }
    }
}
