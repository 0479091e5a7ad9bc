pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What was deleted from the journal, for as long as it can be restored.
CalmPage {
    id: page

    required property DreamTrashView view
    readonly property bool mirrored: LayoutMirroring.enabled

    function settle(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    accessibleName: qsTr("Deleted dreams")

    Keys.onEscapePressed: page.view.close()
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
                focus: true
                ink: Theme.muted
                text: qsTr("Dreams")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                text: qsTr("Deleted dreams")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("What you delete stays here for %1 days and can be restored. After that it is erased for good.").arg(page.view.daysKept)
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                caution: true
                text: page.view.trouble
            }

            CalmProse {
                Layout.fillWidth: true
                visible: page.view.locked || page.view.empty
                text: page.view.locked ? qsTr("Your dreams are locked away.") : qsTr("There is nothing here.")
            }

            CalmButton {
                visible: page.view.locked
                primary: true
                text: qsTr("Unlock")
                onClicked: page.view.askUnlock()
            }

            Repeater {
                model: page.view.dreams

                RemovedDream {
                    Layout.fillWidth: true
                    onRestored: {
                        page.settle();
                        page.view.restore(dreamId);
                    }
                    onEraseAsked: page.view.askErase(dreamId)
                    onErased: {
                        page.settle();
                        page.view.erase();
                    }
                    onWithdrawn: page.view.withdraw()
                }
            }

            CalmLink {
                Layout.leftMargin: -leftPadding
                visible: page.view.more
                text: qsTr("Show more")
                onClicked: page.view.showMore()
            }
        }
    }
}
