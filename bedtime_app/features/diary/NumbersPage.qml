pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Numbers of whole past weeks, for whoever asks. Nothing is scored, and they are hidden again on leaving.
CalmPage {
    id: page

    required property NumbersView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool feelings: view.state === "feelings"
    readonly property bool shown: view.state === "shown"
    readonly property bool answered: shown || view.state === "few"
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Numbers")

    Keys.onEscapePressed: view.close()
    onAnsweredChanged: {
        if (answered)
            page.Accessible.announce(view.weeksText + ". " + view.toldText, Accessible.Polite);
    }
    onOpenChanged: back.forceActiveFocus()
    onFeelingsChanged: back.forceActiveFocus()
    Component.onCompleted: {
        view.arrive();
        back.forceActiveFocus();
    }
    Component.onDestruction: view.leave()

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
                text: qsTr("Numbers")
            }

            CalmProse {
                Layout.fillWidth: true
                visible: page.open && !page.feelings && !page.answered
                text: qsTr("These numbers are made of what you remembered. Such estimates are good for laying weeks beside one another. They are no score, no measurement and no diagnosis, and they say nothing about a single night.")
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.open && !page.feelings
                text: page.answered ? qsTr("Estimates of your own. No score, no measurement and no diagnosis.") : qsTr("Diaries often tell more sleep than instruments measure, half an hour a night or more. Numbers without help can hurt; you can leave them hidden, and the diary is worth just as much.")
                tone: "muted"
            }

            CalmProse {
                Layout.fillWidth: true
                visible: page.feelings
                text: qsTr("You chose to tell only how it felt, so no numbers are made here. Everything you told is still in the diary.")
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.feelings
                text: qsTr("You can change that here, or in the morning, where the diary asks about the night.")
                tone: "muted"
            }

            CalmButton {
                Layout.topMargin: Theme.s8
                visible: page.feelings
                text: qsTr("Have times and numbers again")
                onClicked: page.view.setFeelingsOnly(false)
            }

            CalmChoice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.open && !page.feelings
                label: qsTr("Whole weeks that are over")
                options: page.view.spans
                index: page.view.span
                onChosen: place => page.view.chooseSpan(place)
            }

            CalmButton {
                Layout.maximumWidth: column.width
                visible: page.open && !page.feelings
                primary: !page.answered
                text: page.answered ? qsTr("Hide the numbers") : page.view.askText
                onClicked: page.answered ? page.view.leave() : page.view.ask()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.state === "counting" ? qsTr("Your nights are being counted. You can leave; nothing is lost.") : page.view.state === "unreadable" ? qsTr("The diary could not be read just now. It is still in the vault.") : page.locked ? qsTr("Your vault is locked. The diary is in it.") : !page.open ? qsTr("There is no vault yet, and the diary is kept in one.") : ""
                actionText: page.view.state === "unreadable" ? qsTr("Try again") : page.locked ? qsTr("Unlock") : !page.open ? qsTr("Make a vault") : ""
                onActed: page.view.state === "unreadable" ? page.view.ask() : page.view.askUnlock()
            }

            NumbersNote {
                Layout.fillWidth: true
                visible: page.view.often
                onRestWished: page.view.setFeelingsOnly(true)
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.answered
                spacing: Theme.s4

                CalmText {
                    Layout.fillWidth: true
                    text: page.view.weeksText
                    font.weight: Theme.strong
                }

                CalmText {
                    Layout.fillWidth: true
                    text: page.view.toldText
                    tone: "muted"
                }

                CalmText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.view.doubtText
                    tone: "muted"
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.shown
                spacing: 0
                Accessible.role: Accessible.List
                Accessible.name: page.view.weeksText

                Repeater {
                    model: page.view.numbers

                    NumbersLine {
                        Layout.fillWidth: true
                        onMadeToggled: key => page.view.toggleMade(key)
                    }
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.shown
                text: qsTr("In the formulas B is into bed, L is beginning to try to sleep, F is the last waking, O is out of bed. SD is a standard deviation. From seven nights on, with a weekend among them, a week tells most.")
                tone: "faint"
                size: Theme.label
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                visible: page.shown
                text: qsTr("Copy these numbers")
                onClicked: page.view.copyNumbers()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.copied ? qsTr("Copied, with how each is made. When the vault locks, they leave the clipboard again.") : ""
            }

            NumbersFreeDays {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                visible: page.open && !page.feelings
                view: page.view
            }
        }
    }
}
