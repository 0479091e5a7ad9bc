pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A few lines about something good, or none.
WrittenStep {
    id: step

    paper: area
    kept: qsTr("It is kept in your vault.")
    lockedWords: qsTr("Your vault is locked, so nothing is kept here. To think of it is enough.")
    absentWords: qsTr("There is no vault yet, so nothing is kept here. To think of it is enough.")

    CalmTextArea {
        id: area
        Layout.fillWidth: true
        text: step.view.written
        minimumHeight: Theme.reading * 5
        label: qsTr("One to three lines, if you like")
        placeholder: qsTr("The soup. The light on the stairs.")
        onEdited: text => step.view.write(text)
    }
}
