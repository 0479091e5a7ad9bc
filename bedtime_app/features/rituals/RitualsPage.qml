pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// All rituals and their evenings. What is chosen holds at once.
CalmPage {
    id: page

    required property RitualBookView view
    readonly property bool mirrored: LayoutMirroring.enabled

    function undo(): void {
        page.view.undo();
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    accessibleName: qsTr("Your rituals")

    Keys.onEscapePressed: view.close()
    Component.onCompleted: view.arrive()

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
            bottom: said.top
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
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                text: qsTr("Your rituals")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("Every evening has one of them. Choose a day to give it to a ritual.")
                tone: "muted"
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: page.view.rituals

                    RitualLine {
                        Layout.fillWidth: true
                        view: page.view
                    }
                }
            }

            CalmChoice {
                Layout.topMargin: Theme.s16
                Layout.fillWidth: true
                label: qsTr("When little of the evening is left")
                options: page.view.shortOptions
                index: page.view.shortIndex
                onChosen: index => page.view.chooseShort(index)
            }

            CalmText {
                Layout.topMargin: Theme.s32
                Layout.fillWidth: true
                text: qsTr("Begin with a ready one")
                size: Theme.title
                font.family: Theme.serif
                font.weight: Theme.light
                Accessible.role: Accessible.Heading
            }

            GridLayout {
                Layout.fillWidth: true
                columns: column.width < Theme.body * 34 ? 1 : 2
                columnSpacing: Theme.s16
                rowSpacing: Theme.s16
                uniformCellWidths: true

                Repeater {
                    model: page.view.offers

                    ReadyRitual {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onClicked: page.view.addReady(key)
                    }
                }
            }

            RitualFile {
                Layout.topMargin: Theme.s32
                Layout.fillWidth: true
                label: qsTr("A ritual somebody gave you, as a file")
                hint: qsTr("Such as ~/Downloads/evening.json")
                error: page.view.fileTrouble
                actionText: qsTr("Take it in")
                onAccepted: path => page.view.takeFile(path)
            }
        }
    }

    Item {
        id: said
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: notice.visible ? notice.implicitHeight + 2 * Theme.s16 : 0

        CalmNotice {
            id: notice
            x: Theme.s24
            y: Theme.s16
            width: parent.width - 2 * Theme.s24
            text: page.view.notice
            actionText: page.view.undoable ? qsTr("Undo") : ""
            onActed: page.undo()
        }
    }
}
