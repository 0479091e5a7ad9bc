pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Copies of the vault: where they lie, which there are, and how one comes back.
CalmPage {
    id: page

    required property BackupsView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool choosing: view.step === "none"

    function settle(): void {
        scroll.contentY = 0;
        if (page.choosing)
            back.forceActiveFocus(Qt.TabFocusReason);
        else
            sheet.settle();
    }

    accessibleName: qsTr("Backups")

    Keys.onEscapePressed: page.choosing ? page.view.close() : page.view.cancel()
    Component.onCompleted: {
        page.view.arrive();
        page.settle();
    }
    Component.onDestruction: page.view.leave()

    Connections {
        target: page.view

        function onStepChanged(): void {
            page.settle();
        }
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
                focus: true
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.choosing ? page.view.close() : page.view.cancel()
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                text: qsTr("Backups")
            }

            BackupsList {
                Layout.fillWidth: true
                visible: page.choosing
                view: page.view
            }

            RestoreSheet {
                id: sheet

                Layout.fillWidth: true
                visible: !page.choosing
                view: page.view
            }
        }
    }
}
