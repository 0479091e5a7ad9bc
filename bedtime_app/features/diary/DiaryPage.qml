pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One night as it is remembered. Leaving everything out is fine, and so is leaving.
CalmPage {
    id: page

    required property DiaryEntryView view
    readonly property bool locked: view.vault === "locked"
    readonly property bool absent: view.vault === "absent"
    readonly property bool open: view.state === "open"
    readonly property bool mirrored: LayoutMirroring.enabled

    function begin(): void {
        if (!open)
            back.forceActiveFocus();
        else if (view.feelingsOnly)
            felt.first.forceActiveFocus();
        else
            times.first.forceActiveFocus();
    }

    accessibleName: qsTr("Sleep diary")

    Keys.onEscapePressed: view.close()

    Component.onCompleted: {
        view.arrive();
        begin();
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.mirrored ? scroll.width - width - page.side : page.side
            y: Theme.s24
            width: scroll.width - 2 * page.side
            spacing: Theme.s24

            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: -back.leftPadding
                spacing: Theme.s8

                CalmLink {
                    id: back
                    ink: Theme.muted
                    text: qsTr("Back")
                    iconName: "back"
                    onClicked: page.view.close()
                }

                CalmLink {
                    visible: page.view.hasEarlier
                    ink: Theme.muted
                    text: qsTr("The night before")
                    onClicked: page.view.goEarlier()
                }

                CalmLink {
                    visible: page.view.hasLater
                    ink: Theme.muted
                    text: qsTr("The night after")
                    onClicked: page.view.goLater()
                }
            }

            CalmHeading {
                Layout.fillWidth: true
                text: page.view.nightText !== "" ? page.view.nightText : qsTr("Good morning")
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s8
                visible: page.open
                text: page.view.nightText !== "" ? qsTr("As you remember it. Guesses are right; leave out what you like.") : qsTr("Last night, as you remember it. Guesses are right; leave out what you like.")
                tone: "muted"
            }

            NightPicture {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.open && !page.view.feelingsOnly
                view: page.view
            }

            DiaryTimes {
                id: times
                Layout.fillWidth: true
                visible: page.open && !page.view.feelingsOnly
                view: page.view
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.doubt
            }

            DiaryFelt {
                id: felt
                Layout.fillWidth: true
                visible: page.open && page.view.feelingsOnly
                view: page.view
            }

            DiaryMore {
                Layout.fillWidth: true
                visible: page.open && !page.view.feelingsOnly
                view: page.view
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.unclear ? qsTr("One answer is not understood yet. It is marked, and all the others still stand there.") : page.view.failed ? qsTr("The vault could not take it just now. Everything still stands there.") : page.view.kept ? qsTr("Kept. You can change it whenever you like.") : ""
            }

            Flow {
                Layout.fillWidth: true
                visible: page.open
                spacing: Theme.s12

                CalmButton {
                    primary: true
                    text: page.view.nightText !== "" ? qsTr("Keep this night") : qsTr("Keep this morning")
                    onClicked: page.view.keep()
                }

                CalmButton {
                    text: page.view.feelingsOnly ? qsTr("The night with its times") : qsTr("Only how it felt")
                    onClicked: {
                        page.view.setFeelingsOnly(!page.view.feelingsOnly);
                        page.begin();
                    }
                }

                CalmButton {
                    visible: page.view.nightText === "" && !page.view.told
                    text: qsTr("Not today")
                    onClicked: page.view.notToday()
                }
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.state === "silent" ? qsTr("Nothing is asked about this night.") : page.view.state === "unreadable" ? qsTr("The diary could not be read just now. It is still in the vault.") : page.locked ? qsTr("Your vault is locked. The diary is in it.") : page.absent ? qsTr("There is no vault yet, and the diary is kept in one.") : ""
                actionText: page.view.state === "silent" ? qsTr("Write about it") : page.view.state === "unreadable" ? qsTr("Try again") : page.locked ? qsTr("Unlock") : qsTr("Make a vault")
                onActed: {
                    if (page.view.state === "silent") {
                        page.view.writeAnyway();
                        page.begin();
                    } else if (page.view.state === "unreadable") {
                        page.view.arrive();
                    } else {
                        page.view.askUnlock();
                    }
                }
            }
        }
    }
}
