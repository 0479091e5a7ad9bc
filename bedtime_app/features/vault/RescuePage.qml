pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A damaged vault: its newest backup, what can still be read of it, or a new beginning.
VaultScene {
    id: page

    required property RescueView view
    readonly property bool backedUp: view.backupText !== ""

    accessibleName: qsTr("A damaged vault")
    heading: view.step === "ways" ? qsTr("What can be done") : view.step === "loss" ? qsTr("What can be saved") : qsTr("The vault is open again")
    prose: {
        if (view.busy)
            return qsTr("The files are being read. Nothing is changed while that goes on.");
        if (view.step === "loss")
            return qsTr("This would be your vault. The damaged one is kept aside as it is.");
        if (view.step === "done")
            return view.losses.length > 0 ? qsTr("It holds all that could be read.") : qsTr("It is the backup of %1, and opens with the passphrase and the words that it had then.").arg(view.backupText);
        return backedUp ? qsTr("The newest backup is of %1. Whatever you choose, the damaged vault is kept aside, and nothing is deleted.").arg(view.backupText) : qsTr("There is no backup in the folder for backups. Whatever you choose, the damaged vault is kept aside, and nothing is deleted.");
    }
    notice: view.trouble
    choices: view.step === "ways" ? ways : view.step === "loss" ? loss : done

    Keys.onEscapePressed: page.view.cancel()
    Component.onDestruction: page.view.leave()

    Component {
        id: ways
        FocusScope {
            id: scope

            implicitHeight: column.implicitHeight

            ColumnLayout {
                id: column
                width: parent.width
                spacing: Theme.s24

                CalmField {
                    Layout.fillWidth: true
                    visible: page.view.asked
                    label: qsTr("The passphrase, or the twelve words, of that day")
                    secret: true
                    text: page.view.secret
                    onEdited: text => page.view.typeSecret(text)
                    onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s12

                    CalmButton {
                        visible: page.backedUp
                        primary: true
                        enabled: !page.view.busy
                        text: qsTr("Open the newest backup")
                        onClicked: page.view.openBackup()
                    }

                    CalmButton {
                        primary: !page.backedUp
                        enabled: !page.view.busy
                        text: qsTr("Save what can be read")
                        onClicked: page.view.salvage()
                    }

                    CalmButton {
                        enabled: !page.view.busy
                        text: qsTr("Set it aside…")
                        onClicked: page.view.askSetAside()
                    }

                    CalmButton {
                        focus: true
                        quiet: true
                        text: page.view.busy ? qsTr("Stop") : qsTr("Back")
                        onClicked: page.view.cancel()
                    }
                }
            }
        }
    }

    Component {
        id: loss
        FocusScope {
            implicitHeight: losses.implicitHeight

            ColumnLayout {
                id: losses
                width: parent.width
                spacing: Theme.s12

                Repeater {
                    model: page.view.losses

                    CalmText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s12
                    spacing: Theme.s12

                    CalmButton {
                        focus: true
                        primary: true
                        text: qsTr("Go on with that")
                        onClicked: page.view.keepSalvaged()
                    }

                    CalmButton {
                        text: qsTr("Leave it as it is")
                        onClicked: page.view.cancel()
                    }
                }
            }
        }
    }

    Component {
        id: done
        FocusScope {
            implicitHeight: kept.implicitHeight

            ColumnLayout {
                id: kept
                width: parent.width
                spacing: Theme.s12

                Repeater {
                    model: page.view.losses

                    CalmText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }

                CalmText {
                    Layout.fillWidth: true
                    visible: page.view.aside !== ""
                    text: qsTr("The damaged vault is kept in %1.").arg(page.view.aside)
                    tone: "muted"
                }

                CalmButton {
                    Layout.topMargin: Theme.s12
                    focus: true
                    primary: true
                    text: qsTr("Go on")
                    onClicked: page.view.goOn()
                }
            }
        }
    }
}
