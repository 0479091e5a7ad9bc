pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What was put down last evening, and a way to the dream. Nothing is asked, nothing is counted.
CalmPage {
    id: page

    required property MorningView view
    readonly property bool locked: view.vault === "locked"
    readonly property bool absent: view.vault === "absent"
    readonly property bool listed: view.listText !== ""
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Morning")

    Component.onCompleted: {
        view.arrive();
        dream.forceActiveFocus();
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: page.head
            width: Math.min(scroll.width - 2 * page.side, Theme.measure * 1.15)
            spacing: Theme.s24

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Good morning")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("A dream fades within minutes. A few words are enough, and none is fine too.")
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.view.passedUnseen
                text: qsTr("Last evening passed without Bedtime. Nothing is lost.")
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.endingLine
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.askedLine
                tone: "muted"
            }

            CalmProse {
                id: waiting
                Layout.fillWidth: true
                visible: page.view.fragmentWaits
                text: qsTr("A note from the night waits to become a dream, if there is more to it.")
                tone: "muted"
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s12

                CalmButton {
                    id: dream
                    primary: true
                    iconName: "cloud"
                    text: page.view.fragmentWaits ? qsTr("Complete the fragment") : qsTr("Write the dream down")
                    Accessible.description: page.view.fragmentWaits ? waiting.text : ""
                    onClicked: page.view.askDream()
                }

                CalmButton {
                    visible: page.view.nightWaits
                    text: qsTr("Tell the night")
                    onClicked: page.view.askNight()
                }
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                Layout.topMargin: -Theme.s8
                visible: !page.locked && !page.absent && !page.view.nightWaits
                ink: Theme.muted
                text: qsTr("The sleep diary")
                onClicked: page.view.askNight()
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                visible: page.listed
                text: qsTr("Put down last evening")
                size: Theme.title
            }

            CalmCard {
                id: card
                Layout.fillWidth: true
                visible: page.listed
                implicitHeight: list.implicitHeight + 2 * padding

                CalmProse {
                    id: list
                    anchors.left: parent.left
                    anchors.right: parent.right
                    text: page.view.listText
                    lineHeight: 1.25
                }
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                visible: text !== ""
                text: page.locked || page.absent || page.listed || page.view.troubled ? "" : qsTr("You put down no list last evening. What you write at the first step of the ritual, you find here.")
                tone: "muted"
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                visible: page.view.weekDue
                text: qsTr("How long the computer was left alone this week")
                onClicked: page.view.askWeek()
            }

            CalmNotice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                text: page.locked ? qsTr("Your vault is locked. Last evening’s list is in it, if you wrote one.") : page.absent ? qsTr("There is no vault yet, so nothing was put down for this morning.") : page.view.troubled ? qsTr("Last evening’s list could not be read just now. It is still in the vault.") : ""
                actionText: page.locked ? qsTr("Unlock") : page.absent ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.view.troubled ? page.view.arrive() : page.view.askUnlock()
            }

            CalmCard {
                id: aside
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                visible: page.view.aside !== ""
                implicitHeight: words.implicitHeight + 2 * padding

                ColumnLayout {
                    id: words
                    width: aside.availableWidth
                    spacing: Theme.s16

                    CalmText {
                        Layout.fillWidth: true
                        text: page.view.aside
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s12

                        CalmButton {
                            visible: text !== ""
                            text: page.view.asideAccept
                            onClicked: {
                                dream.forceActiveFocus();
                                page.view.acceptAside();
                            }
                        }

                        CalmButton {
                            quiet: true
                            visible: text !== ""
                            text: page.view.asideAway
                            onClicked: {
                                dream.forceActiveFocus();
                                page.view.putAsideAway();
                            }
                        }
                    }
                }
            }
        }
    }
}
