pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What is looked at, as a page to print; the file is written only when it is asked for.
ColumnLayout {
    id: paper

    required property NightsPaperView view

    spacing: Theme.s16

    // In a field the arrows are its own, also at its ends.
    Keys.onLeftPressed: event => event.accepted = true
    Keys.onRightPressed: event => event.accepted = true

    GridLayout {
        Layout.fillWidth: true
        columns: paper.width < Theme.body * 36 ? 1 : 2
        columnSpacing: Theme.s16
        rowSpacing: Theme.s8

        CalmButton {
            iconName: "paper"
            text: paper.view.opened ? qsTr("No page after all") : qsTr("Make a page to print")
            onClicked: paper.view.toggle()
        }

        CalmText {
            Layout.fillWidth: true
            text: qsTr("The file can be read by anybody who has it: it leaves the vault because you say so.")
            tone: "muted"
            size: Theme.label
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        spacing: Theme.s16
        visible: paper.view.opened

        CalmField {
            Layout.fillWidth: true
            label: qsTr("Where the file goes")
            text: paper.view.place
            error: paper.view.placeError
            onEdited: text => paper.view.typePlace(text)
            onAccepted: paper.view.keep()
        }

        CalmNotice {
            Layout.fillWidth: true
            text: paper.view.said
            caution: paper.view.troubled
            actionText: paper.view.asking ? qsTr("Replace it") : ""
            onActed: paper.view.replace()
        }

        CalmButton {
            primary: true
            enabled: !paper.view.keeping
            text: qsTr("Save as PDF")
            onClicked: paper.view.keep()
        }
    }
}
