pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One night and its figure, on one line, or on two where it is narrow.
Item {
    id: line

    required property string name
    required property string lengthText

    implicitHeight: row.implicitHeight + Theme.s24
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + lengthText

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: line.width < Theme.body * 20 ? 1 : 2
        columnSpacing: Theme.s24
        rowSpacing: Theme.s4

        CalmText {
            Layout.fillWidth: true
            text: line.name
            tone: "muted"
            Accessible.ignored: true
        }

        CalmText {
            text: line.lengthText
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.line
    }
}
