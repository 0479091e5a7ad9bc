pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What comes back in the journal: counted, shown with its sentences, never interpreted.
CalmPage {
    id: page

    required property ThreadsView view
    readonly property bool unlocked: view.vault === "open"
    readonly property bool absent: view.vault === "absent"
    readonly property bool opened: view.term !== ""
    readonly property bool mirrored: LayoutMirroring.enabled

    function settle(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    function stepBack(): void {
        if (page.opened)
            page.view.closeThread();
        else
            page.view.close();
    }

    accessibleName: qsTr("Threads")

    Keys.onEscapePressed: page.stepBack()
    onUnlockedChanged: page.settle()
    onOpenedChanged: {
        scroll.contentY = 0;
        page.settle();
    }
    Component.onCompleted: {
        page.view.arrive();
        page.settle();
    }
    Component.onDestruction: page.view.leave()

    Connections {
        target: page.view

        function onSaidChanged(): void {
            if (page.view.said !== "")
                page.Accessible.announce(page.view.said, Accessible.Polite);
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
            width: Math.min(scroll.width - 2 * page.side, Theme.body * 48)
            spacing: Theme.s16

            CalmLink {
                id: back

                Layout.leftMargin: -leftPadding
                focus: true
                ink: Theme.muted
                text: page.opened ? qsTr("Threads") : qsTr("Dreams")
                iconName: "back"
                onClicked: page.stepBack()
            }

            CalmHeading {
                Layout.fillWidth: true
                visible: !page.opened
                text: qsTr("Threads")
            }

            CalmText {
                Layout.fillWidth: true
                visible: !page.opened
                text: qsTr("What comes more often in your dreams lately than it did before. It is counted on this computer and never interpreted: what it means is yours to say.")
                tone: "muted"
            }

            CalmText {
                Layout.fillWidth: true
                visible: !page.opened && text !== ""
                text: page.view.about
                tone: "faint"
                size: Theme.label
            }

            CalmNotice {
                Layout.fillWidth: true
                caution: true
                text: page.view.trouble
                actionText: page.view.stopped ? qsTr("Count again") : ""
                onActed: page.view.arrive()
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.notice
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: text !== ""
                text: page.unlocked ? page.view.said : page.absent ? qsTr("Your dreams will be kept in a vault, and what comes back in them is counted there. There is none yet.") : qsTr("Your dreams are locked away.")
            }

            CalmButton {
                visible: !page.unlocked
                primary: true
                text: page.absent ? qsTr("Choose a passphrase") : qsTr("Unlock")
                onClicked: page.view.askUnlock()
            }

            CalmButton {
                visible: page.view.stopped && page.view.trouble === ""
                text: qsTr("Count again")
                onClicked: page.view.arrive()
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.view.counting
                spacing: Theme.s16

                CalmText {
                    Layout.fillWidth: true
                    text: qsTr("Your dreams are being counted.")
                }

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.s4
                    radius: Theme.s4 / 2
                    color: Theme.line
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("Counted so far: %1 %").arg(Math.round(page.view.part * 100))

                    Rectangle {
                        anchors.left: parent.left
                        width: parent.width * page.view.part
                        height: parent.height
                        radius: parent.radius
                        color: Theme.lamp
                    }
                }

                CalmButton {
                    text: qsTr("Stop")
                    onClicked: {
                        page.settle();
                        page.view.cancel();
                    }
                }
            }

            ThreadList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                visible: page.unlocked && !page.opened
                view: page.view
                onMoved: page.settle()
            }

            Loader {
                Layout.fillWidth: true
                visible: active
                active: page.opened
                sourceComponent: OpenThread {
                    view: page.view
                    onPutAside: page.view.dismiss()
                }
            }
        }
    }
}
