pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One line for tonight, here or on paper. Nothing is counted, and nobody asks what became of it.
CalmPage {
    id: page

    required property IntentionView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool mirrored: LayoutMirroring.enabled

    function settle(): void {
        if (page.open)
            line.forceActiveFocus(Qt.TabFocusReason);
        else
            back.forceActiveFocus(Qt.TabFocusReason);
    }

    accessibleName: qsTr("An intention for tonight")

    Keys.onEscapePressed: page.view.close()
    onOpenChanged: page.settle()
    Component.onCompleted: {
        page.view.arrive();
        page.settle();
    }
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
            spacing: Theme.s16

            CalmLink {
                id: back

                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                text: qsTr("An intention for tonight")
            }

            CalmProse {
                Layout.fillWidth: true
                text: page.view.aboutText
            }

            CalmText {
                Layout.fillWidth: true
                text: page.view.grade
                tone: "muted"
                size: Theme.label
            }

            CalmNotice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                text: page.locked ? qsTr("Your vault is locked. What you write here is kept in it.") : !page.open ? qsTr("What you write here is kept in a vault. There is none yet.") : page.view.troubled ? qsTr("That could not be kept or read just now. What is in the vault is still there.") : ""
                actionText: page.locked ? qsTr("Unlock") : !page.open ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.view.troubled ? page.view.retry() : page.view.askUnlock()
            }

            CalmField {
                id: line

                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.open
                label: qsTr("What you would like to dream of")
                placeholder: qsTr("How shall I begin the letter?")
                text: page.view.text
                error: page.view.error
                onEdited: text => page.view.write(text)
                onAccepted: page.view.keep()
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.earlier
                tone: "muted"
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                Layout.topMargin: -Theme.s8
                visible: page.view.earlier !== ""
                text: qsTr("Ask it again tonight")
                onClicked: {
                    page.settle();
                    page.view.askAgain();
                }
            }

            CalmButton {
                visible: page.open && !page.view.kept
                primary: true
                text: qsTr("Keep for tonight")
                onClicked: {
                    page.settle();
                    page.view.keep();
                }
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.kept ? qsTr("Kept for tonight. There is nothing more to do.") : ""
                actionText: qsTr("Let it go")
                onActed: {
                    page.settle();
                    page.view.letGo();
                }
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                text: qsTr("On paper instead")
                size: Theme.title
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("A pencil and a card by the bed do as well, and nothing of it is kept here.")
                tone: "muted"
            }

            CalmButton {
                enabled: !page.view.savingCards
                iconName: "paper"
                text: qsTr("Save cards to print")
                onClicked: page.view.saveCards()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.cardsSaid
                caution: page.view.cardsTroubled
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                text: qsTr("What is known, and when to leave it")
                size: Theme.title
            }

            CalmText {
                Layout.fillWidth: true
                text: page.view.evidenceText
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                text: page.view.cautionsText
                tone: "muted"
            }
        }
    }
}
