pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Where a file is, typed, and beside it what looks into it, or stops while that is `working`.
FocusScope {
    id: place

    property alias label: field.label
    property alias hint: field.hint
    property alias text: field.text
    property alias error: field.error
    property bool working: false

    signal edited(string text)
    signal looked
    signal stopped

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: place.width
        columns: width < Theme.body * 28 ? 1 : 2
        columnSpacing: Theme.s16
        rowSpacing: Theme.s12

        CalmField {
            id: field

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            focus: true
            onEdited: text => place.edited(text)
            onAccepted: place.looked()
        }

        CalmButton {
            // Beside the field, not beside the name above it.
            Layout.topMargin: grid.columns > 1 ? Math.round(Theme.label * 1.2) + Theme.s8 : 0
            Layout.alignment: Qt.AlignTop
            text: place.working ? qsTr("Stop") : qsTr("Look into it")
            onClicked: place.working ? place.stopped() : place.looked()
        }
    }
}
