pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One ritual of the book: what it is, on which evenings, and what can be done with it.
FocusScope {
    id: line

    required property RitualBookView view
    required property string key
    required property string name
    required property string stepsText
    required property string lengthText
    required property list<bool> days
    required property string daysText

    implicitHeight: column.implicitHeight + Theme.s24 * 2
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: daysText

    ColumnLayout {
        id: column
        y: Theme.s24
        width: line.width
        spacing: Theme.s8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s16

            CalmText {
                Layout.fillWidth: true
                text: line.name
                size: Theme.title
                font.family: Theme.serif
                font.weight: Theme.light
                lineHeight: 0.9
                Accessible.role: Accessible.Heading
            }

            CalmText {
                text: line.lengthText
                tone: "muted"
                size: Theme.label
            }
        }

        CalmText {
            Layout.fillWidth: true
            text: line.stepsText
            tone: "muted"
            size: Theme.label
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            spacing: Theme.s8
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Evenings with %1").arg(line.name)

            Repeater {
                model: line.view.week

                RitualDay {
                    required property var modelData

                    letters: modelData.letters
                    fullName: modelData.name
                    chosen: line.days[modelData.day]
                    onClicked: line.view.assign(line.key, modelData.day)
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.s12
            spacing: Theme.s8

            CalmLink {
                focus: true
                text: qsTr("Change")
                Accessible.name: qsTr("Change %1").arg(line.name)
                onClicked: line.view.open(line.key)
            }

            CalmLink {
                ink: Theme.muted
                text: qsTr("Duplicate")
                Accessible.name: qsTr("Duplicate %1").arg(line.name)
                onClicked: line.view.duplicate(line.key)
            }

            CalmLink {
                ink: Theme.muted
                visible: line.view.removable
                text: qsTr("Delete")
                Accessible.name: qsTr("Delete %1").arg(line.name)
                onClicked: line.view.remove(line.key)
            }
        }
    }

    Rectangle {
        y: line.height - 1
        width: line.width
        height: 1
        color: Theme.line
    }
}
