pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What locks the vault without being asked.
VaultSection {
    id: locks

    required property StayingOpenView view

    title: qsTr("When it locks")

    CalmChoice {
        Layout.fillWidth: true
        visible: locks.view.idle === "known"
        label: qsTr("When nobody has touched the computer for")
        options: locks.view.waits
        index: locks.view.lockAfter
        onChosen: index => locks.view.chooseLockAfter(index)
    }

    CalmText {
        Layout.fillWidth: true
        visible: locks.view.idle === "unknown"
        text: qsTr("This computer does not tell how long nobody has touched it, so Bedtime cannot lock the vault after a while.")
        tone: "muted"
    }

    CalmSwitch {
        Layout.fillWidth: true
        text: qsTr("When the computer goes to sleep")
        checked: locks.view.lockOnSuspend
        onToggled: locks.view.setLockOnSuspend(checked)
    }

    CalmSwitch {
        Layout.fillWidth: true
        text: qsTr("When the screen is locked")
        detail: qsTr("A text of your own that is being read aloud comes to its end first.")
        checked: locks.view.lockWithSession
        onToggled: locks.view.setLockWithSession(checked)
    }
}
