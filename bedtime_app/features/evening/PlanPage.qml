pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The week of evenings. Nothing is saved by a button: what makes an evening holds at once.
CalmPage {
    id: page

    required property PlanView view
    readonly property bool mirrored: LayoutMirroring.enabled

    accessibleName: qsTr("Plan the week")

    Keys.onEscapePressed: view.close()

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

            RowLayout {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                spacing: Theme.s16

                CalmHeading {
                    Layout.fillWidth: true
                    text: qsTr("Your evenings")
                }

                CalmText {
                    text: page.view.keptText
                    tone: "muted"
                }
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("Wind-down begins the evening, lights-out ends it, and rise is when morning comes.")
                tone: "muted"
            }

            CalmSwitch {
                Layout.fillWidth: true
                focus: true
                text: qsTr("The same times every day")
                checked: page.view.alike
                onToggled: page.view.makeAlike(checked)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: page.view.rows

                    PlanDay {
                        Layout.fillWidth: true
                        view: page.view
                    }
                }
            }

            CalmNotice {
                Layout.topMargin: Theme.s8
                Layout.fillWidth: true
                text: page.view.offer
                actionText: page.view.offerAction
                onActed: page.view.takeOffer()
            }

            CalmTimeField {
                Layout.topMargin: Theme.s16
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.body * 26
                label: qsTr("A new night begins at")
                hint: qsTr("What you keep before this hour still belongs to the night before.")
                text: page.view.boundary
                error: page.view.boundaryError
                onEdited: text => page.view.editBoundary(text)
            }

            CalmText {
                Layout.topMargin: Theme.s16
                Layout.fillWidth: true
                text: qsTr("Other weeks")
                size: Theme.title
                font.family: Theme.serif
                Accessible.role: Accessible.Heading
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("For a holiday or a week of night shifts this plan can step aside.")
                tone: "muted"
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s12

                CalmButton {
                    text: qsTr("Holidays and shifts")
                    onClicked: page.view.askOtherWeeks()
                }

                CalmButton {
                    text: qsTr("The coming nights")
                    onClicked: page.view.askNights()
                }
            }
        }
    }
}
