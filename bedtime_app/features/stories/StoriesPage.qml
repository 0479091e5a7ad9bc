pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The library: a calm card for each story and meditation there is.
CalmPage {
    id: shelf

    required property StoriesView view

    readonly property int columns: Math.max(1, Math.floor((column.width + Theme.s24) / (Theme.body * 21 + Theme.s24)))

    accessibleName: qsTr("Stories")

    Component.onCompleted: shelf.view.arrive()

    CalmScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + column.y + Theme.s48

        ColumnLayout {
            id: column

            x: shelf.side
            y: shelf.head
            width: scroll.width - 2 * shelf.side
            spacing: Theme.s32

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Stories")
            }

            CalmProse {
                Layout.fillWidth: true
                visible: shelf.view.empty
                text: qsTr("No stories are here. They came with Bedtime; putting it in place once more brings them back.")
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                caution: true
                text: shelf.view.trouble
            }

            CalmChoice {
                Layout.fillWidth: true
                visible: shelf.view.filterable
                label: qsTr("Show")
                options: [qsTr("Everything"), qsTr("Stories"), qsTr("Meditations")]
                index: shelf.view.kindIndex
                onChosen: index => shelf.view.chooseKind(index)
            }

            GridLayout {
                id: grid

                Layout.fillWidth: true
                columns: shelf.columns
                columnSpacing: Theme.s24
                rowSpacing: Theme.s24
                uniformCellWidths: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Stories and meditations")

                Repeater {
                    model: shelf.view.scripts

                    ScriptCard {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        focus: index === 0
                        onClicked: shelf.view.open(scriptId)
                        Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                        Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
    }
}
