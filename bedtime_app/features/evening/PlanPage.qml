pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The week of evenings. Nothing is saved by a button: what makes an evening holds at once.
CalmPage {
    id: page

    required property PlanView view

    accessibleName: qsTr("Plan the week")

    Keys.onEscapePressed: view.close()

    CalmScroll {
        id: scroll
        anchors.fill: parent

        ColumnLayout {
            width: Math.min(scroll.width - 2 * Theme.pageMargin, Theme.body * 46)
            x: page.LayoutMirroring.enabled ? scroll.width - width - Theme.pageMargin : Theme.pageMargin
            spacing: Theme.s16

            RowLayout {
                Layout.topMargin: Theme.s48
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

                CalmButton {
                    text: qsTr("Back")
                    iconName: "back"
                    quiet: true
                    onClicked: page.view.close()
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

            CalmTimeField {
                Layout.topMargin: Theme.s16
                Layout.bottomMargin: Theme.s72
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.body * 26
                label: qsTr("A new night begins at")
                hint: qsTr("What you keep before this hour still belongs to the night before.")
                text: page.view.boundary
                error: page.view.boundaryError
                onEdited: text => page.view.editBoundary(text)
            }
        }
    }
}
