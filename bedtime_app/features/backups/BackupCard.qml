pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One backup: when it was made, how large it is, and the way to bring it back.
CalmCard {
    id: card

    required property string path
    required property string madeText
    required property string sizeText
    required property string mark

    signal chosen

    GridLayout {
        id: grid

        readonly property bool narrow: card.availableWidth < Theme.body * 28

        anchors.left: parent?.left
        anchors.right: parent?.right
        columns: narrow ? 1 : 2
        columnSpacing: Theme.s16
        rowSpacing: Theme.s4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: card.madeText
            }

            CalmText {
                Layout.fillWidth: true
                text: card.mark === "" ? card.sizeText : qsTr("%1 · %2").arg(card.sizeText).arg(card.mark)
                tone: "faint"
                size: Theme.label
            }
        }

        CalmLink {
            Layout.leftMargin: grid.narrow ? -leftPadding : 0
            text: qsTr("Restore…")
            iconName: "undo"
            Accessible.name: qsTr("Restore the backup of %1").arg(card.madeText)
            onClicked: card.chosen()
        }
    }
}
