pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One ritual. What leaves a ritual is kept at once; what does not is said beside where it happened.
CalmPage {
    id: page

    required property RitualEditorView view
    readonly property bool mirrored: LayoutMirroring.enabled
    property bool previewing: false

    function openPreview(): void {
        page.view.showStep(0);
        page.previewing = true;
        scroll.contentY = 0;
        preview.forceActiveFocus(Qt.TabFocusReason);
    }

    function closePreview(): void {
        page.previewing = false;
        look.forceActiveFocus(Qt.TabFocusReason);
    }

    function goBack(): void {
        if (page.previewing)
            closePreview();
        else
            page.view.close();
    }

    function undo(): void {
        page.view.undo();
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    // The place among the steps of the one that the pointer has passed the middle of.
    function drag(key: string, from: int, y: real): void {
        const at = list.mapFromItem(null, 0, y).y;
        for (let place = 0; place < steps.count; ++place) {
            const row = steps.itemAt(place) as Item;
            const passed = place < from ? at < row.y + row.height / 2 : at > row.y + row.height / 2;
            if (place !== from && passed && place < steps.count - 1)
                return page.view.moveTo(key, place);
            if (place === from && at <= row.y + row.height)
                return;
        }
    }

    accessibleName: page.view.title

    Keys.onEscapePressed: goBack()

    Connections {
        target: page.view

        function onSpoken(sentence: string): void {
            page.Accessible.announce(sentence, Accessible.Polite);
        }
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: page.view.undoable
        onActivated: page.undo()
    }

    CalmScroll {
        id: scroll
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: foot.top
        }
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
                ink: Theme.muted
                focus: true
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.goBack()
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s16

                CalmHeading {
                    Layout.fillWidth: true
                    text: page.view.title
                }

                CalmText {
                    text: page.view.keptText
                    tone: "muted"
                }
            }

            RitualPreview {
                id: preview
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, scroll.height - y - column.y - Theme.s24)
                visible: page.previewing
                view: page.view
                onFinished: page.closePreview()
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: !page.previewing
                spacing: Theme.s16

                CalmField {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.body * 26
                    visible: page.view.nameable
                    label: qsTr("Name")
                    hint: page.view.nameHint
                    error: page.view.nameError
                    text: page.view.name
                    onEdited: text => page.view.editName(text)
                }

                CalmText {
                    Layout.fillWidth: true
                    visible: !page.view.nameable
                    text: page.view.nameHint
                    tone: "muted"
                    size: Theme.label
                }

                ColumnLayout {
                    id: list
                    Layout.topMargin: Theme.s16
                    Layout.fillWidth: true
                    spacing: 0
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Steps")

                    Repeater {
                        id: steps
                        model: page.view.steps

                        RitualStepRow {
                            id: row
                            Layout.fillWidth: true
                            view: page.view
                            onDragged: y => page.drag(row.key, row.index, y)
                            onTaken: back.forceActiveFocus(Qt.TabFocusReason)
                        }
                    }
                }

                CalmText {
                    Layout.topMargin: Theme.s32
                    Layout.fillWidth: true
                    visible: offers.count > 0
                    text: qsTr("Add a step")
                    size: Theme.title
                    font.family: Theme.serif
                    font.weight: Theme.light
                    Accessible.role: Accessible.Heading
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    visible: offers.count > 0
                    spacing: 0
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Steps to add")

                    Repeater {
                        id: offers
                        model: page.view.addable

                        RitualStepOffer {
                            Layout.fillWidth: true
                            onAdded: key => page.view.add(key)
                        }
                    }
                }

                RitualFile {
                    Layout.topMargin: Theme.s32
                    Layout.fillWidth: true
                    label: qsTr("Give it away, as a file")
                    hint: page.view.fileText !== "" ? page.view.fileText : qsTr("Such as ~/evening.json")
                    error: page.view.fileTrouble
                    actionText: qsTr("Write it")
                    onAccepted: path => page.view.writeFile(path)
                }
            }
        }
    }

    Rectangle {
        id: foot
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: !page.previewing
        height: visible ? sums.implicitHeight + 2 * Theme.s16 : 0
        color: Theme.rail

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        ColumnLayout {
            id: sums
            x: page.mirrored ? foot.width - width - page.side : page.side
            y: Theme.s16
            width: column.width
            spacing: Theme.s8

            CalmNotice {
                id: notice
                Layout.fillWidth: true
                text: page.view.notice
                actionText: page.view.undoable ? qsTr("Undo") : ""
                onActed: page.undo()
            }

            GridLayout {
                Layout.fillWidth: true
                // Where there is little room, the offer to undo takes the place of the sums.
                visible: !notice.visible || page.height >= Theme.body * 24
                columns: sums.width < Theme.body * 34 ? 1 : 2
                columnSpacing: Theme.s24
                rowSpacing: Theme.s8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s4

                    CalmText {
                        Layout.fillWidth: true
                        text: [page.view.totalText, page.view.endsText].join(" · ")
                    }

                    CalmText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: page.view.lateText
                        tone: "rose"
                        size: Theme.label
                    }
                }

                CalmButton {
                    id: look
                    iconName: "play"
                    text: qsTr("Preview")
                    onClicked: page.openPreview()
                }
            }
        }
    }
}
