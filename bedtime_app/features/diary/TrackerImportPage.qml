pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What a tracker measured: where its file is, what it would become, and only then is it kept.
CalmPage {
    id: page

    required property TrackerImportView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool working: page.view.busy !== ""

    function settle(): void {
        if (page.view.locked)
            unlock.forceActiveFocus(Qt.TabFocusReason);
        else
            place.forceActiveFocus(Qt.OtherFocusReason);
    }

    accessibleName: qsTr("Nights from a tracker")

    Keys.onEscapePressed: page.working ? page.view.cancel() : page.view.close()
    Component.onCompleted: {
        page.view.arrive();
        page.settle();
    }
    Component.onDestruction: page.view.leave()

    Connections {
        target: page.view

        function onFoundChanged(): void {
            if (!page.view.found) {
                page.settle();
                return;
            }
            page.Accessible.announce([page.view.recognised, page.view.span, page.view.summary].join(". "), Accessible.Polite);
            if (page.view.keepText !== "")
                keep.forceActiveFocus(Qt.TabFocusReason);
        }

        function onLockedChanged(): void {
            page.settle();
        }
    }

    DropArea {
        id: drops

        anchors.fill: parent
        enabled: !page.view.locked
        keys: ["text/uri-list"]
        onDropped: drop => page.view.drop(drop.urls)
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
                text: qsTr("Nights from a tracker")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("From Fitbit, Oura, Apple Health, Sleep as Android, Plees Tracker, another sleep diary or a table. What a device measured stands beside what you tell, and never in the numbers of your diary. Nothing is kept before you have seen it.")
                tone: "muted"
            }

            CalmProse {
                Layout.fillWidth: true
                visible: page.view.locked
                text: qsTr("Your nights are locked away.")
            }

            CalmButton {
                id: unlock

                visible: page.view.locked
                primary: true
                text: qsTr("Unlock")
                onClicked: page.view.askUnlock()
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: !page.view.locked
                spacing: Theme.s8

                CalmPlaceField {
                    id: place

                    Layout.fillWidth: true
                    label: qsTr("Where the file is")
                    hint: qsTr("Such as ~/Downloads/sleep-export.csv, or let it fall on this page")
                    text: page.view.place
                    error: page.view.placeError
                    working: page.working
                    onEdited: text => page.view.typePlace(text)
                    onLooked: page.view.look()
                    onStopped: page.view.cancel()
                }

                CalmLink {
                    Layout.leftMargin: -leftPadding
                    visible: page.view.canChoose
                    text: qsTr("Choose a file")
                    onClicked: page.view.choose()
                }
            }

            CalmText {
                Layout.fillWidth: true
                visible: page.working
                text: page.view.busy
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                caution: page.view.troubled
                text: page.view.said
            }

            CalmChoice {
                Layout.fillWidth: true
                visible: page.view.asksOrder
                label: qsTr("In a date such as 03/04/2020, first comes")
                options: [qsTr("the day"), qsTr("the month")]
                index: page.view.order
                onChosen: place => page.view.chooseOrder(place)
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.view.found
                spacing: Theme.s16

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s4

                    CalmText {
                        Layout.fillWidth: true
                        text: page.view.recognised
                        size: Theme.reading
                        font.family: Theme.serif
                    }

                    CalmText {
                        Layout.fillWidth: true
                        text: page.view.span
                    }

                    CalmText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: page.view.summary
                        tone: "muted"
                    }
                }

                CalmField {
                    Layout.fillWidth: true
                    visible: page.view.asksZone
                    label: qsTr("By whose clocks its times are read")
                    hint: qsTr("A zone such as Europe/Berlin. The return key reads the file again.")
                    text: page.view.zone
                    error: page.view.zoneError
                    onEdited: text => page.view.typeZone(text)
                    onAccepted: page.view.look()
                }

                CalmButton {
                    id: keep

                    visible: page.view.keepText !== ""
                    primary: true
                    text: page.view.keepText
                    onClicked: page.view.keep()
                }

                CalmText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s16
                    visible: remarks.count > 0
                    text: qsTr("What there is to say of it")
                    tone: "muted"
                    size: Theme.label
                }

                Repeater {
                    id: remarks

                    model: page.view.remarks

                    TrackerRemarkLine {
                        Layout.fillWidth: true
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.view.columnNames.length > 0
                spacing: 0

                CalmText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.s8
                    text: qsTr("Which columns of the table hold what")
                    tone: "muted"
                    size: Theme.label
                }

                Repeater {
                    model: page.view.columns

                    CalmColumnPick {
                        Layout.fillWidth: true
                        names: page.view.columnNames
                        narrow: column.width < Theme.body * 28
                        onAsked: page.view.openColumn(part)
                        onChosen: place => page.view.chooseColumn(part, place)
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: batches.count > 0 && !page.view.found && !page.view.locked
                spacing: Theme.s16

                CalmText {
                    Layout.fillWidth: true
                    text: qsTr("What came in")
                    tone: "muted"
                    size: Theme.label
                }

                Repeater {
                    id: batches

                    model: page.view.batches

                    TrackerBatchLine {
                        Layout.fillWidth: true
                        onAsked: page.view.askUndo(batch)
                        onWithdrawn: page.view.withdraw()
                        onUndone: {
                            place.forceActiveFocus(Qt.OtherFocusReason);
                            page.view.undo();
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.s8
        visible: drops.containsDrag
        color: "transparent"
        radius: Theme.radiusCard
        border.width: 2
        border.color: Theme.lamp
    }
}
