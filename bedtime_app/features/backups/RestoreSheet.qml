pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One backup on its way back: its passphrase if need be, what would change, and the second question.
ColumnLayout {
    id: sheet

    required property BackupsView view
    readonly property string step: view.step

    function settle(): void {
        const next = step === "sealed" ? secret : step === "done" ? done : step === "preview" ? (view.asked ? stay : restore) : cancel;
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s16

    Connections {
        target: sheet.view

        function onAskedChanged(): void {
            if (sheet.step === "preview")
                sheet.settle();
        }
    }

    CalmHeading {
        Layout.fillWidth: true
        size: Theme.title
        text: sheet.step === "done" ? qsTr("The backup is back") : qsTr("The backup of %1").arg(sheet.view.chosenText)
    }

    CalmProse {
        Layout.fillWidth: true
        visible: text !== ""
        text: {
            switch (sheet.step) {
            case "looking":
                return qsTr("It is read and laid beside your vault.");
            case "sealed":
                return qsTr("This backup opens with the passphrase, or the twelve words, that it had on its day. They may not be those of today.");
            case "preview":
                return sheet.view.asked ? qsTr("Put this backup in the place of your vault? The present vault is kept aside, whole, in a folder beside it.") : !sheet.view.compared ? qsTr("There is no vault here that it could be compared with. It holds:") : sheet.view.unchanged ? qsTr("It holds the same as your vault. Nothing would change.") : qsTr("This would change if it came back:");
            case "restoring":
                return qsTr("It is copied and read once to see that it is whole. Your vault is locked meanwhile.");
            case "done":
                return sheet.view.vault === "open" ? qsTr("It is your vault now, and open. It opens with the passphrase and the words that it had then.") : qsTr("It is your vault now. It opens with the passphrase and the words that it had then.");
            default:
                return "";
            }
        }
    }

    CalmNotice {
        Layout.fillWidth: true
        caution: true
        text: sheet.view.trouble
    }

    CalmField {
        id: secret

        Layout.fillWidth: true
        visible: sheet.step === "sealed"
        label: qsTr("Its passphrase, or its twelve words")
        secret: true
        text: sheet.view.secret
        onEdited: text => sheet.view.typeSecret(text)
        onAccepted: sheet.view.trySecret()
    }

    Repeater {
        model: sheet.step === "preview" ? sheet.view.changes : null

        ColumnLayout {
            id: change

            required property string kind
            required property string changes

            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(change.kind).arg(change.changes)

            CalmText {
                Layout.fillWidth: true
                text: change.kind
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                text: change.changes
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        visible: sheet.step === "preview" && text !== ""
        text: sheet.view.nightsText
        tone: "muted"
    }

    CalmText {
        Layout.fillWidth: true
        visible: sheet.step === "preview" && sheet.view.older
        text: qsTr("Afterwards the vault opens with the passphrase and the words of that day, no longer with today’s.")
        tone: "muted"
    }

    CalmText {
        Layout.fillWidth: true
        visible: sheet.step === "done" && sheet.view.aside !== ""
        text: qsTr("The former vault is kept in %1.").arg(sheet.view.aside)
        tone: "muted"
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        spacing: Theme.s12

        CalmButton {
            visible: sheet.step === "sealed"
            primary: true
            text: sheet.view.trying ? qsTr("Opening…") : qsTr("Open it")
            onClicked: sheet.view.trySecret()
        }

        CalmButton {
            id: restore

            visible: sheet.step === "preview" && !sheet.view.asked
            primary: true
            text: qsTr("Restore…")
            onClicked: sheet.view.askRestore()
        }

        CalmButton {
            visible: sheet.step === "preview" && sheet.view.asked
            text: qsTr("Yes, restore it")
            onClicked: sheet.view.restore()
        }

        CalmButton {
            id: stay

            visible: sheet.step === "preview" && sheet.view.asked
            primary: true
            text: qsTr("Leave it as it is")
            onClicked: sheet.view.cancel()
        }

        CalmButton {
            id: cancel

            visible: sheet.step !== "done" && !sheet.view.asked
            text: qsTr("Cancel")
            onClicked: sheet.view.cancel()
        }

        CalmButton {
            id: done

            visible: sheet.step === "done"
            primary: true
            text: qsTr("Good")
            onClicked: sheet.view.cancel()
        }
    }
}
