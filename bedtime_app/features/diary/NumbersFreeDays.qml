pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// On which days nothing makes one get up; social jetlag compares the nights before them with the others.
ColumnLayout {
    id: free

    required property NumbersView view
    property bool opened: false

    spacing: Theme.s8

    CalmText {
        Layout.fillWidth: true
        text: qsTr("Days on which nothing makes you get up: %1.").arg(free.view.freeText)
    }

    CalmText {
        Layout.fillWidth: true
        text: free.view.alarm ? qsTr("An alarm wakes you on them all the same. Social jetlag compares the nights before them with the others.") : qsTr("Social jetlag compares the nights before them with the others.")
        tone: "muted"
        size: Theme.label
    }

    CalmLink {
        Layout.leftMargin: -leftPadding
        text: free.opened ? qsTr("That is right so") : qsTr("Change these days")
        onClicked: free.opened = !free.opened
    }

    GridLayout {
        Layout.fillWidth: true
        visible: free.opened
        columns: width < Theme.body * 22 ? 1 : 2
        columnSpacing: Theme.s48
        rowSpacing: 0

        Repeater {
            model: free.view.days

            CalmSwitch {
                id: one

                required property int day
                required property string name
                required property bool isFree

                Layout.fillWidth: true
                text: name
                checked: one.isFree
                onToggled: free.view.setFree(day, checked)
            }
        }
    }

    CalmSwitch {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        visible: free.opened
        text: qsTr("An alarm wakes me on these days too")
        checked: free.view.alarm
        onToggled: free.view.setAlarm(checked)
    }
}
