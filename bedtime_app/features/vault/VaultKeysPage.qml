pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What opens the vault, and when it locks. While something is being changed there is only that.
CalmPage {
    id: page

    required property VaultKeysView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool resting: view.step === "rest"
    readonly property bool newWords: view.change === "words"
    readonly property var proses: ({
            rest: view.vault === "open" ? qsTr("Nobody else can open it, and nobody can reset it for you.") : view.vault === "locked" ? qsTr("Your vault is locked. Unlock it to change what opens it.") : qsTr("There is no vault yet. It keeps everything you write, encrypted, on this computer only."),
            prove: view.byWords ? qsTr("First the words that open the vault now, so that nobody who finds it open can shut you out. Small or capital letters, commas and numbers do not matter.") : qsTr("First the passphrase that opens the vault now, so that nobody who finds it open can shut you out."),
            choose: qsTr("Until you keep the new one, the old one opens the vault. Your recovery words remain as they are."),
            write: qsTr("Write them on paper and keep it where important things are. They are shown only now. Until two of them are asked back, the old words hold."),
            confirm: qsTr("So that we know the paper is right. Then the old words no longer open the vault; backups made before keep them.")
        })

    readonly property var bodies: ({
            rest: view.vault === "open" ? overview : closed,
            prove: view.byWords ? proveByWords : proveByPassphrase,
            choose: choose,
            write: write,
            confirm: confirm
        })

    function arrive(): void {
        scroll.contentY = 0;
        scroll.scrollTo(0);
        scroll.reveal();
    }

    accessibleName: qsTr("What opens the vault")

    Keys.onEscapePressed: page.view.goBack()
    Component.onCompleted: page.view.arrive()
    Component.onDestruction: page.view.leave()

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: Math.min(scroll.width - 2 * page.side, Theme.measure)
            spacing: Theme.s24

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.goBack()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: page.resting ? qsTr("What opens the vault") : page.newWords ? qsTr("New recovery words") : qsTr("A new passphrase")
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s12
                text: page.proses[page.view.step]
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                caution: true
                text: page.view.trouble
            }

            Loader {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                sourceComponent: page.bodies[page.view.step]
                onLoaded: {
                    (item as Item).forceActiveFocus();
                    Qt.callLater(page.arrive);
                }
            }
        }
    }

    Component {
        id: overview
        VaultKeysOverview {
            view: page.view
        }
    }

    Component {
        id: closed
        ClosedVault {
            view: page.view
        }
    }

    Component {
        id: proveByPassphrase
        ProveByPassphrase {
            view: page.view
        }
    }

    Component {
        id: proveByWords
        ProveByWords {
            view: page.view
        }
    }

    Component {
        id: choose
        ChangePassphrase {
            view: page.view
        }
    }

    Component {
        id: write
        WriteNewWords {
            view: page.view
        }
    }

    Component {
        id: confirm
        ConfirmNewWords {
            view: page.view
        }
    }
}
