pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The night to be told, last evening's list, a way to the dream. Everything may be left out.
CalmPage {
    id: page

    required property MorningView view
    // What tells the night stands here as a guest: the page knows only whether it asks just now.
    property var guest: null
    property url guestSource
    readonly property bool asked: guest !== null && guest.state === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool absent: view.vault === "absent"
    readonly property bool listed: view.listText !== ""
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real measure: Theme.measure * 1.15

    function rest(): void {
        if (asked)
            night.forceActiveFocus();
        else
            dream.forceActiveFocus();
    }

    accessibleName: qsTr("Morning")

    Component.onCompleted: {
        view.arrive();
        if (guest !== null) {
            guest.arrive();
            night.setSource(guestSource, {
                "view": guest
            });
        }
        rest();
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: page.head
            width: scroll.width - 2 * page.side
            spacing: Theme.s24

            GridLayout {
                Layout.fillWidth: true
                columns: heading.implicitWidth + aside.implicitWidth + Theme.s24 < width ? 2 : 1
                columnSpacing: Theme.s24
                rowSpacing: Theme.s4

                CalmHeading {
                    id: heading
                    Layout.fillWidth: true
                    text: qsTr("Good morning")
                }

                CalmLink {
                    id: aside
                    Layout.leftMargin: parent.columns === 1 ? -leftPadding : 0
                    visible: page.asked
                    iconName: "cloud"
                    text: dream.text
                    Accessible.description: dream.Accessible.description
                    onClicked: page.view.askDream()
                }
            }

            CalmText {
                Layout.fillWidth: true
                Layout.maximumWidth: page.measure
                visible: !page.asked
                text: qsTr("A dream fades within minutes. A few words are enough, and none is fine too.")
                tone: "muted"
            }

            CalmProse {
                id: waiting
                Layout.fillWidth: true
                Layout.maximumWidth: page.measure
                visible: page.view.fragmentWaits && !page.asked
                text: qsTr("A note from the night waits to become a dream, if there is more to it.")
                tone: "muted"
            }

            CalmButton {
                id: dream
                visible: !page.asked
                primary: true
                iconName: "cloud"
                text: page.view.fragmentWaits ? qsTr("Complete the fragment") : qsTr("Write the dream down")
                Accessible.description: page.view.fragmentWaits ? waiting.text : ""
                onClicked: page.view.askDream()
            }

            Loader {
                id: night
                Layout.fillWidth: true
                Layout.topMargin: page.asked ? -Theme.s8 : Theme.s16
                visible: page.guest !== null && !page.locked && !page.absent
            }

            CalmText {
                Layout.fillWidth: true
                Layout.maximumWidth: page.measure
                visible: page.view.passedUnseen
                text: qsTr("Last evening passed without Bedtime. Nothing is lost.")
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                Layout.maximumWidth: page.measure
                visible: text !== ""
                text: page.view.endingLine
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                Layout.maximumWidth: page.measure
                visible: text !== ""
                text: page.view.askedLine
                tone: "muted"
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
                Layout.maximumWidth: page.measure
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
                Layout.maximumWidth: page.measure
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
                Layout.maximumWidth: page.measure
                Layout.topMargin: Theme.s32
                text: page.locked ? qsTr("Your vault is locked. Last evening’s list is in it, if you wrote one.") : page.absent ? qsTr("There is no vault yet, so nothing was put down for this morning.") : page.view.troubled ? qsTr("Last evening’s list could not be read just now. It is still in the vault.") : ""
                actionText: page.locked ? qsTr("Unlock") : page.absent ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.view.troubled ? page.view.arrive() : page.view.askUnlock()
            }

            CalmCard {
                id: said
                Layout.fillWidth: true
                Layout.maximumWidth: page.measure
                Layout.topMargin: Theme.s32
                visible: page.view.aside !== ""
                implicitHeight: words.implicitHeight + 2 * padding

                ColumnLayout {
                    id: words
                    width: said.availableWidth
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
                                page.rest();
                                page.view.acceptAside();
                            }
                        }

                        CalmButton {
                            quiet: true
                            visible: text !== ""
                            text: page.view.asideAway
                            onClicked: {
                                page.rest();
                                page.view.putAsideAway();
                            }
                        }
                    }
                }
            }
        }
    }
}
