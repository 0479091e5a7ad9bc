pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Dreams out of another journal: where it is, what they would become, and only then are they kept.
CalmPage {
    id: page

    required property DreamImportView view
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool working: page.view.busy !== ""

    function settle(): void {
        if (page.view.locked)
            unlock.forceActiveFocus(Qt.TabFocusReason);
        else
            place.forceActiveFocus(Qt.OtherFocusReason);
    }

    accessibleName: qsTr("Bring dreams in")

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
            page.Accessible.announce([page.view.recognised, page.view.summary, page.view.needsWords].join(". "), Accessible.Polite);
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
                text: qsTr("Dreams")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("Bring dreams in")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("From jrnl, from another dream journal in JSON or CSV, or from a folder of texts. What is there stays as it is, and nothing is kept before you have seen it.")
                tone: "muted"
            }

            CalmProse {
                Layout.fillWidth: true
                visible: page.view.locked
                text: qsTr("Your dreams are locked away.")
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
                    label: qsTr("Where the file or the folder is")
                    hint: qsTr("Such as ~/Documents/dreams.csv, or let it fall on this page")
                    text: page.view.place
                    error: page.view.placeError
                    working: page.working
                    onEdited: text => page.view.typePlace(text)
                    onLooked: page.view.look()
                    onStopped: page.view.cancel()
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.leftMargin: -file.leftPadding
                    visible: page.view.canChoose
                    spacing: Theme.s8

                    CalmLink {
                        id: file

                        text: qsTr("Choose a file")
                        onClicked: page.view.choose(false)
                    }

                    CalmLink {
                        text: qsTr("Choose a folder")
                        onClicked: page.view.choose(true)
                    }
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
                        visible: text !== ""
                        text: page.view.summary
                        tone: "muted"
                    }
                }

                CalmNotice {
                    Layout.fillWidth: true
                    text: page.view.needsWords
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    visible: page.view.columnNames.length > 0
                    spacing: 0

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

                CalmText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s8
                    visible: page.view.keepText !== ""
                    text: qsTr("The first of them")
                    tone: "muted"
                    size: Theme.label
                }

                Repeater {
                    model: page.view.dreams

                    FoundDreamLine {
                        Layout.fillWidth: true
                    }
                }

                CalmLink {
                    Layout.leftMargin: -leftPadding
                    visible: page.view.moreDreams
                    text: qsTr("Show more of them")
                    onClicked: page.view.showMoreDreams()
                }

                CalmButton {
                    id: keep

                    Layout.topMargin: Theme.s8
                    visible: page.view.keepText !== ""
                    primary: true
                    text: page.view.keepText
                    onClicked: page.view.keep()
                }

                CalmText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s16
                    visible: outs.count > 0
                    text: qsTr("What stays out, and why")
                    tone: "muted"
                    size: Theme.label
                }

                Repeater {
                    id: outs

                    model: page.view.out

                    ImportOutLine {
                        Layout.fillWidth: true
                    }
                }

                CalmLink {
                    Layout.leftMargin: -leftPadding
                    visible: page.view.moreOut
                    text: qsTr("Show more of what stays out")
                    onClicked: page.view.showMoreOut()
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: page.view.latest !== "" && !page.view.found
                spacing: Theme.s4

                CalmText {
                    Layout.fillWidth: true
                    text: page.view.asked !== "" ? page.view.asked : page.view.latest
                    tone: page.view.asked !== "" ? "text" : "muted"
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.leftMargin: -undo.leftPadding
                    spacing: Theme.s8

                    CalmLink {
                        id: undo

                        visible: page.view.asked === ""
                        text: qsTr("Undo this import")
                        iconName: "undo"
                        onClicked: {
                            page.view.askUndo();
                            stay.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }

                    CalmLink {
                        id: stay

                        visible: page.view.asked !== ""
                        text: qsTr("Let it be")
                        onClicked: {
                            page.view.withdraw();
                            undo.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }

                    CalmLink {
                        visible: page.view.asked !== ""
                        ink: Theme.rose
                        text: qsTr("Yes, erase them")
                        iconName: "trash"
                        onClicked: {
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
