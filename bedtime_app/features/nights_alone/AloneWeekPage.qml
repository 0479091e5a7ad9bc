pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A week's quiet figure. Nothing is scored, and what is not known is not there.
CalmPage {
    id: page

    required property AloneWeekView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("The computer, left alone")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: {
        view.arrive();
        back.forceActiveFocus();
    }

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
                text: qsTr("The computer, left alone")
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s8
                visible: text !== ""
                text: page.open && !page.view.troubled && page.view.summary === "" ? qsTr("Nothing is known about the last seven nights. When the computer sleeps, or nobody touches it between lights-out and rise, it is counted here.") : page.view.summary
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("The last seven nights")

                Repeater {
                    model: page.view.nights

                    AloneNightLine {
                        Layout.fillWidth: true
                    }
                }
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.view.summary !== ""
                text: qsTr("From lights-out to rise, the minutes in which the computer slept or nobody touched it. A night of which less than half is known is left out.")
                tone: "muted"
                size: Theme.label
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.locked ? qsTr("Your vault is locked. The week’s figures are in it.") : !page.open ? qsTr("There is no vault yet, so nothing was kept.") : page.view.troubled ? qsTr("The figures could not be read just now. They are still in the vault.") : ""
                actionText: page.locked ? qsTr("Unlock") : !page.open ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.view.troubled ? page.view.arrive() : page.view.askUnlock()
            }
        }
    }
}
