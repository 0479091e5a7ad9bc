pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The journal at the left and the open page at the right, or one after the other where it is narrow.
CalmPage {
    id: journal

    required property DreamJournalView view

    readonly property bool unlocked: journal.view.vault === "open"
    readonly property bool absent: journal.view.vault === "absent"
    readonly property bool bare: journal.view.empty && !journal.view.pageOpen
    readonly property bool wide: journal.width >= Theme.body * 58
    readonly property real listWidth: Math.max(Theme.body * 18, Math.min(Theme.body * 22, journal.width * 0.34))

    function beginAnew(): void {
        journal.view.newDream();
        paper.begin();
    }

    function backToList(): void {
        if (!journal.wide)
            journal.view.closePage();
        journal.settle();
    }

    function settle(): void {
        if (!journal.unlocked || journal.bare)
            first.forceActiveFocus(Qt.TabFocusReason);
        else if (list.visible)
            list.focusLines();
        else
            paper.begin();
    }

    accessibleName: qsTr("Dreams")

    Keys.onEscapePressed: event => {
        event.accepted = journal.view.pageOpen && (paper.activeFocus || !journal.wide);
        if (event.accepted)
            journal.backToList();
    }
    onUnlockedChanged: journal.settle()
    Component.onCompleted: {
        journal.view.arrive();
        journal.settle();
    }
    Component.onDestruction: journal.view.leave()

    Shortcut {
        sequences: [StandardKey.New]
        enabled: journal.unlocked
        onActivated: journal.beginAnew()
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: journal.unlocked && !journal.bare
        onActivated: {
            if (!journal.wide)
                journal.view.closePage();
            list.focusSearch();
        }
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: journal.view.notice !== ""
        onActivated: journal.view.undo()
    }

    Connections {
        target: Application

        function onStateChanged(): void {
            journal.view.keepNow();
        }
    }

    CalmScroll {
        anchors.fill: parent
        visible: !journal.unlocked || journal.bare

        ColumnLayout {
            width: parent.width
            height: Math.max(implicitHeight, journal.height)
            spacing: Theme.s24

            Item {
                Layout.fillHeight: true
            }

            CalmIcon {
                Layout.alignment: Qt.AlignHCenter
                name: journal.unlocked ? "cloud" : "lock"
                color: Theme.faint
                size: Theme.display
            }

            CalmProse {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure * 0.8
                Layout.leftMargin: Theme.s24
                Layout.rightMargin: Theme.s24
                Layout.alignment: Qt.AlignHCenter
                horizontalAlignment: Text.AlignHCenter
                text: journal.absent ? qsTr("Your dreams will be kept here, encrypted, once you have chosen a passphrase.") : journal.unlocked ? qsTr("Your dreams will be kept here, for you alone.") : qsTr("Your dreams are locked away.")
            }

            CalmButton {
                id: first

                Layout.alignment: Qt.AlignHCenter
                primary: true
                text: journal.absent ? qsTr("Choose a passphrase") : journal.unlocked ? qsTr("Write a dream") : qsTr("Unlock")
                onClicked: journal.unlocked ? journal.beginAnew() : journal.view.askUnlock()
            }

            CalmLink {
                Layout.alignment: Qt.AlignHCenter
                ink: Theme.muted
                text: qsTr("An intention for tonight")
                onClicked: journal.view.askIntention()
            }

            CalmLink {
                Layout.alignment: Qt.AlignHCenter
                visible: journal.bare && journal.unlocked
                ink: Theme.muted
                text: qsTr("Bring dreams in")
                onClicked: journal.view.askImport()
            }

            CalmLink {
                Layout.alignment: Qt.AlignHCenter
                visible: journal.bare && journal.unlocked
                ink: Theme.muted
                text: qsTr("Deleted dreams")
                onClicked: journal.view.askTrash()
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: list.width
        visible: list.visible && journal.wide
        color: Theme.rail

        Rectangle {
            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
            }
            width: 1
            color: Theme.line
        }
    }

    DreamList {
        id: list

        anchors {
            left: parent.left
            top: parent.top
            bottom: journal.wide ? parent.bottom : notices.top
        }
        width: journal.wide ? journal.listWidth : parent.width
        visible: journal.unlocked && !journal.bare && (journal.wide || !journal.view.pageOpen)
        view: journal.view
        onOpened: paper.begin()
    }

    CalmProse {
        anchors {
            left: list.right
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.s48
        }
        visible: journal.wide && list.visible && !journal.view.pageOpen
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Open a dream, or write a new one.")
        tone: "faint"
    }

    DreamPaper {
        id: paper

        anchors {
            left: journal.wide ? list.right : parent.left
            right: parent.right
            top: parent.top
            bottom: notices.top
        }
        visible: journal.unlocked && journal.view.pageOpen
        view: journal.view
        alone: !journal.wide
        onClosed: journal.backToList()
    }

    ColumnLayout {
        id: notices

        readonly property bool some: journal.view.trouble !== "" || journal.view.notice !== ""

        anchors {
            left: journal.wide && list.visible ? list.right : parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.s24
            bottomMargin: notices.some ? Theme.s24 : 0
        }

        CalmNotice {
            Layout.fillWidth: true
            caution: true
            text: journal.view.trouble
        }

        CalmNotice {
            Layout.fillWidth: true
            text: journal.view.notice
            actionText: qsTr("Undo")
            onActed: {
                journal.view.undo();
                journal.backToList();
            }
        }
    }
}
