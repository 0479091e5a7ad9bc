pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

VaultScene {
    id: page

    required property UnlockView view
    readonly property var headings: ({
            passphrase: qsTr("Welcome back"),
            words: qsTr("Your recovery words"),
            renew: qsTr("The vault is open"),
            aside: qsTr("Set this vault aside?"),
            open: qsTr("The vault is open")
        })
    readonly property var proses: ({
            passphrase: view.busy ? qsTr("Your vault is being opened.") : qsTr("Your vault is locked."),
            words: qsTr("As they stand on your paper. Small or capital letters, commas and numbers do not matter."),
            renew: qsTr("Would you like a new passphrase, one that stays? Your recovery words remain as they are."),
            aside: qsTr("It moves into a folder of its own beside this one, and you can begin a new vault. Nothing is deleted, and it can be put back."),
            open: ""
        })

    accessibleName: qsTr("Unlock")
    heading: headings[view.mode]
    prose: proses[view.mode]
    notice: view.trouble
    noticeAction: view.wayOut === "words" ? qsTr("Use recovery words") : view.wayOut === "rescue" ? qsTr("What can be done…") : ""
    choices: view.mode === "passphrase" ? passphrase : view.mode === "words" ? words : view.mode === "renew" ? renew : view.mode === "aside" ? aside : open

    onNoticeActed: view.wayOut === "words" ? view.useWords() : view.askRescue()

    Keys.onEscapePressed: if (view.mode === "words" || view.mode === "aside") view.usePassphrase()

    Component {
        id: passphrase
        UnlockWithPassphrase {
            view: page.view
        }
    }

    Component {
        id: words
        UnlockWithWords {
            view: page.view
        }
    }

    Component {
        id: renew
        FocusScope {
            implicitHeight: column.implicitHeight

            ColumnLayout {
                id: column
                width: parent.width
                spacing: Theme.s24

                NewPassphraseFields {
                    Layout.fillWidth: true
                    focus: true
                    passphrase: page.view.newPassphrase
                    repeated: page.view.repeated
                    hint: page.view.passphraseHint
                    passphraseError: page.view.newPassphraseError
                    repeatedError: page.view.repeatedError
                    onPassphraseEdited: text => page.view.typeNewPassphrase(text)
                    onRepeatedEdited: text => page.view.typeRepeated(text)
                    onAccepted: page.view.goOn()
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s12

                    CalmButton {
                        primary: true
                        text: qsTr("Keep the new passphrase")
                        onClicked: page.view.goOn()
                    }

                    CalmButton {
                        text: qsTr("Not now")
                        onClicked: page.view.skipRenewing()
                    }
                }
            }
        }
    }

    Component {
        id: aside
        FocusScope {
            implicitHeight: ways.implicitHeight

            Flow {
                id: ways
                width: parent.width
                spacing: Theme.s12

                CalmButton {
                    text: qsTr("Set it aside")
                    onClicked: page.view.goOn()
                }

                CalmButton {
                    focus: true
                    primary: true
                    text: qsTr("Leave it here")
                    onClicked: page.view.usePassphrase()
                }
            }
        }
    }

    Component {
        id: open
        FocusScope {
            implicitHeight: goOn.implicitHeight

            CalmButton {
                id: goOn
                focus: true
                visible: !page.view.busy
                primary: true
                text: qsTr("Go on")
                onClicked: page.view.goOn()
            }
        }
    }
}
