pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Tomorrow's list.
WrittenStep {
    id: step

    tall: true
    paper: area
    kept: qsTr("It is kept in your vault, and you find it again in the morning.")
    lockedWords: qsTr("Your vault is locked, so the list cannot be kept here. Paper does as well.")
    absentWords: qsTr("There is no vault yet, so the list cannot be kept here. Paper does as well.")

    CalmTextArea {
        id: area
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: step.view.written
        minimumHeight: Theme.reading * 7
        label: qsTr("One thing on each line")
        placeholder: qsTr("Call Ines at nine. Bread. The blue folder into the bag.")
        onEdited: text => step.view.write(text)
    }
}
