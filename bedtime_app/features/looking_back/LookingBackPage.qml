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
    readonly property bool readable: open && !view.troubled
    readonly property bool mirrored: LayoutMirroring.enabled

    // What leads on goes where there is nothing more; the keyboard stays on the page.
    function goLater(): void {
        view.goLater();
        if (!view.hasLater)
            earlier.forceActiveFocus();
    }

    function turn(event: var): void {
        const later = mirrored ? Qt.Key_Left : Qt.Key_Right;
        const earlier = mirrored ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = true;
        if (event.key === Qt.Key_PageDown || event.key === later)
            goLater();
        else if (event.key === Qt.Key_PageUp || event.key === earlier)
            view.goEarlier();
        else
            event.accepted = false;
    }

    accessibleName: qsTr("Look back")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: {
        view.arrive();
        if (open)
            earlier.forceActiveFocus();
    }

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

            Keys.onPressed: event => page.turn(event)

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Look back")
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.locked ? qsTr("Your vault is locked. Your nights are in it.") : !page.open ? qsTr("There is no vault yet, so no night was kept.") : page.view.troubled ? qsTr("The nights could not be read just now. They are still in the vault.") : ""
                actionText: page.locked ? qsTr("Unlock") : !page.open ? qsTr("Make a vault") : qsTr("Try again")
                onActed: page.view.troubled ? page.view.arrive() : page.view.askUnlock()
            }

            GridLayout {
                Layout.fillWidth: true
                visible: page.open
                columns: column.width < Theme.body * 40 ? 1 : 2
                columnSpacing: Theme.s24
                rowSpacing: Theme.s12

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s4

                    CalmButton {
                        id: earlier
                        Layout.leftMargin: -leftPadding
                        quiet: true
                        ink: Theme.muted
                        iconName: "back"
                        Accessible.name: page.view.reach === 0 ? qsTr("The week before") : qsTr("The month before")
                        onClicked: page.view.goEarlier()
                    }

                    CalmText {
                        Layout.maximumWidth: column.width * 0.6
                        text: page.view.title
                        size: Theme.reading
                        font.family: Theme.serif
                    }

                    CalmButton {
                        quiet: true
                        enabled: page.view.hasLater
                        ink: Theme.muted
                        opacity: enabled ? 1 : 0
                        iconName: "next"
                        Accessible.name: page.view.reach === 0 ? qsTr("The week after") : qsTr("The month after")
                        onClicked: page.goLater()
                    }

                    CalmLink {
                        visible: page.view.hasLater
                        text: qsTr("Today")
                        onClicked: {
                            page.view.goToday();
                            earlier.forceActiveFocus();
                        }
                    }

                    Item {
                        Layout.fillWidth: true
                    }
                }

                CalmChoice {
                    Layout.rightMargin: -Theme.s8
                    options: [qsTr("Week"), qsTr("Month")]
                    index: page.view.reach
                    Accessible.name: qsTr("How far back at once")
                    onChosen: index => page.view.chooseReach(index)
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.teaching
                tone: "muted"
            }

            CalmCard {
                Layout.fillWidth: true
                Layout.maximumWidth: page.view.feelingsOnly ? Theme.measure : column.width
                visible: page.readable && !page.view.asTable

                SeenNights {
                    id: nights
                    anchors.left: parent?.left
                    anchors.right: parent?.right
                    view: page.view
                }
            }

            CalmCard {
                Layout.fillWidth: true
                visible: page.readable && page.view.asTable

                SeenTable {
                    anchors.left: parent?.left
                    anchors.right: parent?.right
                    view: page.view
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.view.legend
                tone: "muted"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s16
                visible: text !== "" && !nights.narrow
                text: page.view.feltLegend
                tone: "muted"
                size: Theme.label
            }

            CalmSwitch {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
                visible: page.open
                text: qsTr("As a table")
                checked: page.view.asTable
                onToggled: page.view.setAsTable(checked)
            }

            SeenPaper {
                Layout.fillWidth: true
                visible: page.readable
                view: page.view.paper as NightsPaperView
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
