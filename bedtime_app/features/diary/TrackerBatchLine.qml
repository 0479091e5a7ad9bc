pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One import: when it was and what it brought, and, after a second question, the way back.
ColumnLayout {
    id: line

    required property string batch
    required property string brought
    required property string question
    readonly property bool asking: line.question !== ""

    signal asked
    signal withdrawn
    signal undone

    spacing: Theme.s4

    CalmText {
        Layout.fillWidth: true
        text: line.brought
    }

    CalmText {
        Layout.fillWidth: true
        visible: line.asking
        text: line.question
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -undo.leftPadding
        spacing: Theme.s8

        CalmLink {
            id: undo

            visible: !line.asking
            text: qsTr("Take it back")
            iconName: "undo"
            Accessible.name: qsTr("%1. Take it back").arg(line.brought)
            onClicked: {
                line.asked();
                stay.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        CalmLink {
            id: stay

            visible: line.asking
            text: qsTr("Let it be")
            onClicked: {
                line.withdrawn();
                undo.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        CalmLink {
            visible: line.asking
            ink: Theme.rose
            text: qsTr("Yes, take them out")
            iconName: "trash"
            onClicked: line.undone()
        }
    }
}
