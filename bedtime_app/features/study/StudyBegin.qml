pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Before there is a study: what it would be, and the way to one.
ColumnLayout {
    id: begin

    required property StudyView view

    spacing: Theme.s24

    CalmProse {
        Layout.fillWidth: true
        text: begin.view.about
    }

    CalmButton {
        primary: true
        text: qsTr("Choose a change")
        onClicked: begin.view.choose()
    }
}
