pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The weeks and the months as they were. Nothing is scored, and nothing points up or down.
CalmPage {
    id: page

    required property LookingBackView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Look back")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: view.arrive()

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column
            x: page.side
            y: page.head
            width: scroll.width - 2 * page.side
            spacing: Theme.s24

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Look back")
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.open ? "" : page.locked ? qsTr("Your vault is locked. Your nights are in it.") : qsTr("There is no vault yet, so no night was kept.")
                actionText: page.locked ? qsTr("Unlock") : qsTr("Make a vault")
                onActed: page.view.askUnlock()
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s12
                visible: page.open

                CalmButton {
                    text: qsTr("Numbers")
                    onClicked: page.view.askNumbers()
                }

                CalmButton {
                    text: qsTr("Try one change")
                    onClicked: page.view.askStudy()
                }

                CalmButton {
                    text: qsTr("Bring in a tracker’s nights")
                    onClicked: page.view.askTrackers()
                }
            }
        }
    }
}
