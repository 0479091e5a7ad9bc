pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Other times for this night alone; they hold as soon as they make an evening.
FocusScope {
    id: only

    required property TonightView view

    signal done

    implicitWidth: card.implicitWidth
    implicitHeight: card.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Only tonight")

    CalmCard {
        id: card
        width: only.width
        focus: true  // a Pane is a focus scope of its own

        ColumnLayout {
            width: card.availableWidth
            spacing: Theme.s16

            CalmText {
                Layout.fillWidth: true
                text: qsTr("Only tonight. The plan of the week stays as it is.")
                tone: "muted"
            }

            EveningFields {
                Layout.fillWidth: true
                focus: true
                windDown: only.view.windDown
                lightsOut: only.view.lightsOut
                rise: only.view.rise
                windDownError: only.view.windDownError
                lightsOutError: only.view.lightsOutError
                riseError: only.view.riseError
                onEdited: (moment, text) => only.view.edit(moment, text)
            }

            GridLayout {
                Layout.fillWidth: true
                columns: card.availableWidth < Theme.body * 30 ? 1 : 3
                columnSpacing: Theme.s12
                rowSpacing: Theme.s8

                CalmButton {
                    text: qsTr("Done")
                    onClicked: only.done()
                }

                CalmButton {
                    quiet: true
                    visible: only.view.phase !== "free"
                    text: qsTr("Let tonight go")
                    onClicked: {
                        only.view.notTonight();
                        only.done();
                    }
                }

                CalmButton {
                    quiet: true
                    visible: only.view.altered
                    text: qsTr("Back to the plan")
                    onClicked: {
                        only.view.asPlanned();
                        only.done();
                    }
                }
            }
        }
    }
}
