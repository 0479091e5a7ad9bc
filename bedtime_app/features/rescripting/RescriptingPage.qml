pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A nightmare is changed and what it became is rehearsed. The old one has no place on this page.
CalmPage {
    id: page

    required property RescriptingView view
    readonly property bool open: view.vault === "open"
    readonly property bool locked: view.vault === "locked"
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Changing a nightmare")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: {
        view.arrive();
        back.forceActiveFocus();
    }
    Component.onDestruction: view.leave()

    Connections {
        target: page.view

        function onStepChanged(): void {
            scroll.contentY = 0;
            back.forceActiveFocus();
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
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Changing a nightmare")
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.locked ? qsTr("Your vault is locked. What you write here is kept in it.") : !page.open ? qsTr("What you write here is kept in a vault. There is none yet.") : page.view.troubled ? qsTr("That could not be kept or read just now. What is in the vault is still there.") : ""
                actionText: page.locked ? qsTr("Unlock") : !page.open ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.view.troubled ? page.view.retry() : page.view.askUnlock()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.open ? page.view.advice : ""
                caution: true
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.heading
                size: Theme.title
            }

            CalmProse {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.sentence
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.hint
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.doseText
                tone: "muted"
            }

            RescriptChoice {
                id: choice
                Layout.fillWidth: true
                visible: page.open && choice.here
                view: page.view
            }

            RescriptPractice {
                id: practice
                Layout.fillWidth: true
                visible: page.open && practice.here
                view: page.view
            }

            RescriptRating {
                id: rating
                Layout.fillWidth: true
                visible: page.open && rating.here
                view: page.view
            }

            RescriptErasing {
                id: erasing
                Layout.fillWidth: true
                visible: page.open && erasing.here
                view: page.view
            }

            RescriptAround {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s24
                view: page.view
            }
        }
    }
}
