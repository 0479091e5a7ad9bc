pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Where backups lie, the making of one, and those that are there.
ColumnLayout {
    id: list

    required property BackupsView view

    spacing: Theme.s16

    CalmText {
        Layout.fillWidth: true
        text: qsTr("A backup is a whole copy of your vault, encrypted like it. One is made each day while the vault is open. The newest of the last %1 days, %2 weeks and %3 months stay; others make room.").arg(list.view.daysKept).arg(list.view.weeksKept).arg(list.view.monthsKept)
        tone: "muted"
    }

    CalmNotice {
        Layout.fillWidth: true
        caution: true
        text: list.view.madeTrouble
        actionText: list.view.damaged && list.view.vault === "open" ? qsTr("What can be done…") : ""
        onActed: list.view.askRescue()
    }

    CalmNotice {
        Layout.fillWidth: true
        text: list.view.vault === "locked" ? qsTr("Your vault is locked. To make a backup, or to restore one, it has to be open.") : list.view.vault === "absent" ? qsTr("There is no vault here yet. A backup can become one.") : ""
        actionText: list.view.vault === "locked" ? qsTr("Unlock") : ""
        onActed: list.view.askUnlock()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s16
        visible: list.view.vault === "open"

        CalmButton {
            primary: true
            enabled: !list.view.making
            text: list.view.making ? qsTr("Backing up…") : qsTr("Back up now")
            onClicked: list.view.makeNow()
        }

        CalmText {
            Layout.fillWidth: true
            visible: list.view.making
            text: qsTr("It is copied, and then read once to see that it is whole.")
            tone: "muted"
            size: Theme.label
        }
    }

    CalmHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        size: Theme.title
        text: qsTr("What is there")
    }

    CalmNotice {
        Layout.fillWidth: true
        caution: !list.view.needsOpen
        text: list.view.trouble
        actionText: list.view.needsOpen ? qsTr("Unlock") : ""
        onActed: list.view.askUnlock()
    }

    CalmNotice {
        Layout.fillWidth: true
        caution: true
        text: list.view.listTrouble
    }

    CalmText {
        Layout.fillWidth: true
        visible: list.view.empty
        text: qsTr("There is no backup in this folder yet.")
        tone: "muted"
    }

    Repeater {
        model: list.view.backups

        BackupCard {
            Layout.fillWidth: true
            onChosen: list.view.choose(path)
        }
    }

    CalmHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s16
        size: Theme.title
        text: qsTr("Where they lie")
    }

    CalmText {
        Layout.fillWidth: true
        text: list.view.usual ? qsTr("Beside the vault, on this computer. A stick or another disk also helps when the computer is lost.") : qsTr("In a folder of your choice.")
        tone: "muted"
    }

    CalmField {
        Layout.fillWidth: true
        label: qsTr("The folder")
        text: list.view.place
        error: list.view.placeError
        onEdited: text => list.view.typePlace(text)
        onAccepted: list.view.choosePlace()
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s12

        CalmButton {
            enabled: list.view.place !== list.view.folder && !list.view.looking
            text: qsTr("Use this folder")
            onClicked: list.view.choosePlace()
        }

        CalmButton {
            visible: !list.view.usual
            text: qsTr("Back to the usual folder")
            onClicked: list.view.chooseUsual()
        }
    }
}
