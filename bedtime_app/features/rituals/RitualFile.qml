pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Where a ritual file is, or shall be.
FocusScope {
    id: file

    property alias label: field.label
    property alias hint: field.hint
    property alias error: field.error
    property alias path: field.text
    property string actionText: ""

    signal accepted(string path)

    implicitWidth: Theme.body * 30
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid
        width: file.width
        columns: file.width < Theme.body * 28 ? 1 : 2
        columnSpacing: Theme.s16
        rowSpacing: Theme.s12

        CalmField {
            id: field
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            focus: true
            onAccepted: file.accepted(text)
        }

        CalmButton {
            // Beside the field, not beside the name above it.
            Layout.topMargin: grid.columns > 1 ? Math.round(Theme.label * 1.2) + Theme.s8 : 0
            Layout.alignment: Qt.AlignTop
            text: file.actionText
            onClicked: file.accepted(field.text)
        }
    }
}
