pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A thread that was put aside, and the way back.
RowLayout {
    id: line

    required property string term
    required property string name

    signal brought

    spacing: Theme.s16

    CalmText {
        Layout.fillWidth: true
        text: line.name
        tone: "muted"
    }

    CalmLink {
        text: qsTr("Bring back")
        iconName: "undo"
        Accessible.name: qsTr("Bring back: %1").arg(line.name)
        onClicked: line.brought()
    }
}
