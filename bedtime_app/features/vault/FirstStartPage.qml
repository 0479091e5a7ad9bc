pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

VaultScene {
    id: page

    required property FirstStartView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property var headings: ({
            choose: qsTr("Welcome"),
            words: qsTr("Twelve words for paper"),
            confirm: qsTr("Two of them, once more"),
            making: qsTr("One moment"),
            done: qsTr("Your vault is ready")
        })
    readonly property var proses: ({
            choose: qsTr("What you write stays on this computer, in a vault that only you can open. Choose a passphrase for it."),
            words: qsTr("If you ever forget your passphrase, these open the vault. Write them on paper and keep it where important things are. They are shown only now."),
            confirm: qsTr("So that we know the paper is right."),
            making: qsTr("Your vault is being made."),
            done: qsTr("It opens with your passphrase, or with the twelve words. Nobody else can open it, and nobody can reset it for you.")
        })

    accessibleName: qsTr("First start")
    heading: headings[view.step]
    prose: proses[view.step]
    choices: view.step === "choose" ? choose : view.step === "words" ? words : view.step === "confirm" ? confirm : view.step === "making" ? making : done

    Keys.onEscapePressed: view.goBack()

    StepMarks {
        x: page.mirrored ? page.width - page.columnX - width : page.columnX
        y: page.height - height - Theme.s32
        visible: page.below >= Theme.s72
        count: page.view.stepCount
        current: page.view.stepNumber
    }

    Component {
        id: choose
        ChoosePassphrase {
            view: page.view
        }
    }

    Component {
        id: words
        RecoveryWordsSheet {
            view: page.view
        }
    }

    Component {
        id: confirm
        ConfirmWords {
            view: page.view
        }
    }

    Component {
        id: making

        // A layout gives an item without an implicit size the height of what was there before.
        Item {
            implicitHeight: 1
        }
    }

    Component {
        id: done
        FocusScope {
            implicitHeight: column.implicitHeight

            ColumnLayout {
                id: column
                width: parent.width
                spacing: Theme.s32

                CalmNotice {
                    Layout.fillWidth: true
                    text: page.view.trouble
                }

                CalmButton {
                    focus: true
                    primary: true
                    text: qsTr("Begin")
                    onClicked: page.view.goOn()
                }
            }
        }
    }
}
