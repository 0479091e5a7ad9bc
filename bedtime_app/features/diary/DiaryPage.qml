pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The nights before the last, to be told late or looked at.
CalmPage {
    id: page

    required property DiaryEntryView view
    readonly property bool locked: view.vault === "locked"
    readonly property bool absent: view.vault === "absent"
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Sleep diary")

    Keys.onEscapePressed: view.close()

    Component.onCompleted: {
        view.arriveEarlier();
        if (view.state === "open" || view.state === "told")
            telling.forceActiveFocus();
        else
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
                text: page.view.nightText !== "" ? page.view.nightText : qsTr("Last night")
            }

            DiaryTelling {
                id: telling
                Layout.fillWidth: true
                focus: true
                leads: false
                view: page.view
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.locked ? qsTr("Your vault is locked. The diary is in it.") : page.absent ? qsTr("There is no vault yet, and the diary is kept in one.") : ""
                actionText: page.locked ? qsTr("Unlock") : qsTr("Make a vault")
                onActed: page.view.askUnlock()
            }
        }
    }
}
