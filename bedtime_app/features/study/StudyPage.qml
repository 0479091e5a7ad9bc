pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One change on some nights, and what came of it when the plan is over; never sooner.
CalmPage {
    id: page

    required property StudyView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property string stage: view.stage

    function settle(): void {
        scroll.contentY = 0;
        if (page.stage === "choose")
            choose.first.forceActiveFocus(Qt.TabFocusReason);
        else
            back.forceActiveFocus(Qt.TabFocusReason);
    }

    accessibleName: qsTr("A study of your own")

    Keys.onEscapePressed: page.view.goBack()
    onStageChanged: page.settle()
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
                onClicked: page.view.goBack()
            }

            CalmHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                text: qsTr("A study of your own")
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.locked ? qsTr("Your vault is locked. Your studies and the diary are in it.") : !page.open ? qsTr("A study is kept in a vault, as the diary is. There is none yet.") : page.view.trouble
                actionText: page.locked ? qsTr("Unlock") : !page.open ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.open ? page.view.retry() : page.view.askUnlock()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.busy
                actionText: qsTr("Stop")
                onActed: page.view.stop()
            }

            StudyBegin {
                Layout.fillWidth: true
                visible: page.stage === "begin"
                view: page.view
            }

            StudyChoose {
                id: choose

                Layout.fillWidth: true
                visible: page.stage === "choose"
                view: page.view
            }

            StudyForeseen {
                Layout.fillWidth: true
                visible: page.stage === "foreseen"
                view: page.view
            }

            StudyGoing {
                Layout.fillWidth: true
                visible: page.stage === "going"
                view: page.view
            }

            StudyResult {
                Layout.fillWidth: true
                visible: page.stage === "result"
                view: page.view
            }

            StudyRelations {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s32
                visible: page.stage === "begin" || page.stage === "result"
                view: page.view
            }
        }
    }
}
