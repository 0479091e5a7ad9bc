pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The nights of one month. Arrows move, Page Up and Page Down turn the month, Enter shows the dreams.
FocusScope {
    id: calendar

    required property NightCalendarView view
    readonly property bool mirrored: LayoutMirroring.enabled

    signal chosen

    function choose(): void {
        if (calendar.view.choose())
            calendar.chosen();
    }

    CalmScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.s16

        ColumnLayout {
            id: column

            x: calendar.mirrored ? scroll.width - width - Theme.s16 : Theme.s16
            width: Math.min(Theme.body * 32, scroll.width - 2 * Theme.s16)
            spacing: Theme.s8

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s4

                CalmText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.s8
                    text: calendar.view.monthText
                    size: Theme.reading
                    font.family: Theme.serif
                }

                CalmButton {
                    quiet: true
                    ink: Theme.muted
                    iconName: "back"
                    Accessible.name: qsTr("Month before")
                    onClicked: calendar.view.moveMonths(-1)
                }

                CalmButton {
                    quiet: true
                    ink: Theme.muted
                    iconName: "next"
                    Accessible.name: qsTr("Month after")
                    onClicked: calendar.view.moveMonths(1)
                }
            }

            FocusScope {
                id: scope

                Layout.fillWidth: true
                implicitHeight: grid.implicitHeight
                focus: true
                activeFocusOnTab: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Nights of %1").arg(calendar.view.monthText)

                Keys.onLeftPressed: calendar.view.moveDays(calendar.mirrored ? 1 : -1)
                Keys.onRightPressed: calendar.view.moveDays(calendar.mirrored ? -1 : 1)
                Keys.onUpPressed: calendar.view.moveDays(-7)
                Keys.onDownPressed: calendar.view.moveDays(7)
                Keys.onReturnPressed: calendar.choose()
                Keys.onEnterPressed: calendar.choose()
                Keys.onSpacePressed: calendar.choose()
                Keys.onPressed: event => {
                    const moves = new Map([[Qt.Key_PageUp, () => calendar.view.moveMonths(-1)], [Qt.Key_PageDown, () => calendar.view.moveMonths(1)], [Qt.Key_Home, () => calendar.view.moveToFirst()], [Qt.Key_End, () => calendar.view.moveToLast()]]);
                    const move = moves.get(event.key);
                    event.accepted = move !== undefined;
                    if (move !== undefined)
                        move();
                }

                GridLayout {
                    id: grid

                    width: scope.width
                    columns: 7
                    columnSpacing: Theme.s4
                    rowSpacing: Theme.s4
                    uniformCellWidths: true

                    Repeater {
                        model: calendar.view.weekdays

                        CalmText {
                            required property int index
                            required property string modelData

                            Layout.row: 0
                            Layout.column: index
                            Layout.fillWidth: true
                            text: modelData
                            tone: "faint"
                            size: Theme.small
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                            horizontalAlignment: Text.AlignHCenter
                            Accessible.ignored: true
                        }
                    }

                    Repeater {
                        model: calendar.view.nights

                        CalendarNight {
                            onClicked: {
                                calendar.view.goTo(day);
                                calendar.choose();
                            }
                        }
                    }
                }
            }

            CalmText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s8
                Layout.rightMargin: Theme.s8
                text: qsTr("Each night stands under the evening on which it begins. A dot is a dream.")
                tone: "faint"
                size: Theme.label
            }
        }
    }
}
