pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One deleted dream, to be restored or, after a second question, erased for good.
CalmCard {
    id: card

    required property string dreamId
    required property string nightText
    required property string title
    required property string excerpt
    required property bool nightmare
    required property string erasedText
    required property bool asked

    signal restored
    signal eraseAsked
    signal erased
    signal withdrawn

    onAskedChanged: {
        if (card.asked)
            stay.forceActiveFocus(Qt.TabFocusReason);
        else
            restore.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.s4

        CalmText {
            Layout.fillWidth: true
            text: card.nightText
            tone: "faint"
            size: Theme.small
        }

        CalmText {
            Layout.fillWidth: true
            text: card.title
            tone: card.nightmare ? "rose" : "text"
            size: Theme.reading
            font.family: Theme.serif
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.excerpt
            tone: "muted"
            size: Theme.label
        }

        CalmText {
            Layout.fillWidth: true
            text: card.asked ? qsTr("Erase it for good, with its earlier versions? It cannot come back.") : card.erasedText
            tone: card.asked ? "text" : "faint"
            size: Theme.label
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
            spacing: Theme.s8

            CalmLink {
                id: restore

                visible: !card.asked
                text: qsTr("Restore")
                iconName: "undo"
                Accessible.name: qsTr("Restore: %1").arg(card.title)
                onClicked: card.restored()
            }

            CalmLink {
                visible: !card.asked
                ink: Theme.muted
                text: qsTr("Erase for good")
                iconName: "trash"
                Accessible.name: qsTr("Erase for good: %1").arg(card.title)
                onClicked: card.eraseAsked()
            }

            CalmLink {
                id: stay

                visible: card.asked
                text: qsTr("Let it be")
                onClicked: card.withdrawn()
            }

            CalmLink {
                visible: card.asked
                ink: Theme.rose
                text: qsTr("Yes, erase it")
                iconName: "trash"
                onClicked: card.erased()
            }
        }
    }
}
