pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The new dream and its practices can be erased for good, after a second question.
ColumnLayout {
    id: part

    required property RescriptingView view
    readonly property bool here: view.step === "change" || view.step === "rehearse"
    readonly property bool asked: view.eraseAsked

    spacing: Theme.s8

    onAskedChanged: {
        if (part.asked)
            stay.forceActiveFocus(Qt.TabFocusReason);
        else if (part.here)
            erase.forceActiveFocus(Qt.TabFocusReason);
    }

    CalmLink {
        id: erase
        Layout.leftMargin: -leftPadding
        visible: part.here && !part.asked
        ink: Theme.muted
        text: qsTr("Delete this new dream")
        iconName: "trash"
        onClicked: part.view.askErase()
    }

    CalmText {
        Layout.fillWidth: true
        visible: part.asked
        text: qsTr("Delete it for good, with what was kept of its practices? It cannot come back.")
    }

    Flow {
        Layout.fillWidth: true
        visible: part.asked
        spacing: Theme.s8

        CalmLink {
            id: stay
            text: qsTr("Let it be")
            onClicked: part.view.withdraw()
        }

        CalmLink {
            ink: Theme.rose
            text: qsTr("Yes, delete it")
            iconName: "trash"
            onClicked: part.view.erase()
        }
    }
}
