pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Holidays and shifts: nights for which the plan of the week steps aside.
CalmPage {
    id: page

    required property OtherWeeksView view
    readonly property bool mirrored: LayoutMirroring.enabled

    function write(): void {
        form.forceActiveFocus(Qt.TabFocusReason);
    }

    function goBack(): void {
        if (!view.writing) {
            view.close();
            return;
        }
        view.cancel();
        add.forceActiveFocus(Qt.TabFocusReason);
    }

    accessibleName: qsTr("Other weeks")

    Keys.onEscapePressed: goBack()

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
                Layout.leftMargin: -leftPadding
                ink: Theme.muted
                text: qsTr("Back")
                iconName: "back"
                onClicked: page.view.close()
            }

            CalmHeading {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                text: qsTr("Other weeks")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("A holiday, or a week of night shifts. For these nights your usual plan steps aside; what you change only for tonight still comes first.")
                tone: "muted"
            }

            CalmNotice {
                Layout.fillWidth: true
                text: page.view.removedText
                actionText: qsTr("Bring it back")
                onActed: {
                    page.view.undo();
                    add.forceActiveFocus(Qt.TabFocusReason);
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: !page.view.empty
                spacing: 0

                Repeater {
                    model: page.view.rows

                    OtherWeekLine {
                        id: line
                        Layout.fillWidth: true
                        onEditAsked: {
                            page.view.edit(line.key);
                            page.write();
                        }
                        onRemoveAsked: {
                            page.view.remove(line.key);
                            add.forceActiveFocus(Qt.OtherFocusReason);
                        }
                    }
                }
            }

            CalmButton {
                id: add
                focus: true
                visible: !page.view.writing
                iconName: "plus"
                text: qsTr("Plan other nights")
                onClicked: {
                    page.view.add();
                    page.write();
                }
            }

            OtherWeekForm {
                id: form
                Layout.fillWidth: true
                visible: page.view.writing
                view: page.view
                onDone: add.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
