pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The nights of a study in their order, a week a row, and what the shapes say.
ColumnLayout {
    id: nights

    required property StudyView view

    spacing: Theme.s16

    Grid {
        columns: 7
        columnSpacing: Theme.s8
        rowSpacing: Theme.s4
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The nights of the study")

        Repeater {
            model: nights.view.nights

            StudyNightShape {
                required property string name

                Accessible.ignored: false
                Accessible.role: Accessible.ListItem
                Accessible.name: name
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s16

        Repeater {
            model: [
                {
                    "arm": "changed",
                    "kept": "",
                    "said": qsTr("with the change")
                },
                {
                    "arm": "usual",
                    "kept": "",
                    "said": qsTr("as usual")
                },
                {
                    "arm": "usual",
                    "kept": "strayed",
                    "said": qsTr("not kept to")
                },
                {
                    "arm": "",
                    "kept": "",
                    "said": qsTr("to come")
                }
            ]

            Row {
                id: legend

                required property var modelData

                spacing: Theme.s8

                StudyNightShape {
                    anchors.verticalCenter: parent.verticalCenter
                    arm: legend.modelData.arm
                    kept: legend.modelData.kept
                    isTonight: false
                }

                CalmText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: legend.modelData.said
                    tone: "muted"
                    size: Theme.label
                }
            }
        }
    }
}
