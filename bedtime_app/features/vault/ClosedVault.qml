pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A vault that is not open: nothing about what opens it can be changed, only when it locks.
FocusScope {
    id: closed

    required property VaultKeysView view

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: closed.width
        spacing: Theme.s32

        CalmButton {
            focus: true
            primary: true
            text: closed.view.vault === "locked" ? qsTr("Unlock") : qsTr("Make a vault")
            onClicked: closed.view.askUnlock()
        }

        WhenItLocks {
            view: closed.view
        }
    }
}
