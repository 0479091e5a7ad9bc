pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What becomes of the computer when the evening ends. A choice holds at once.
CalmPage {
    id: page

    required property EndingChoiceView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("How the evening ends")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: {
        view.arrive();
        ways.forceActiveFocus();
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
            spacing: Theme.s24

            CalmLink {
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("How the evening ends")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("At lights-out the window goes dark and waits one minute. Any key keeps the computer on. If nobody presses one, it is left as you choose here.")
                tone: "muted"
            }

            CalmChoice {
                id: ways
                Layout.fillWidth: true
                label: qsTr("The computer")
                options: [qsTr("Stays as it is"), qsTr("Is locked"), qsTr("Goes to sleep"), qsTr("Shuts down")]
                index: page.view.way
                onChosen: index => page.view.choose(index)
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.trouble
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.view.chosen
                text: qsTr("No program is forced to close: what is unsaved can hold a shutdown up, and then the computer stays on.")
                tone: "muted"
            }

            CalmButton {
                visible: page.view.chosen
                text: qsTr("Try it")
                Accessible.description: qsTr("Counts five seconds, says what would be done, and does nothing.")
                onClicked: page.view.askTry()
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s16
                visible: page.view.chosen
                text: qsTr("Counts five seconds, says what would be done, and does nothing.")
                tone: "muted"
                size: Theme.label
                Accessible.ignored: true
            }
        }
    }
}
