pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// The three times of an evening, side by side where there is room.
FocusScope {
    id: fields

    property string windDown: ""
    property string lightsOut: ""
    property string rise: ""
    property string windDownError: ""
    property string lightsOutError: ""
    property string riseError: ""
    readonly property bool narrow: width < Theme.body * 27

    signal edited(string moment, string text)

    implicitWidth: Theme.body * 36
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid
        width: fields.width
        columns: fields.narrow ? 1 : 3
        columnSpacing: Theme.s16
        rowSpacing: Theme.s12

        CalmTimeField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            focus: true
            label: qsTr("Wind-down")
            text: fields.windDown
            error: fields.windDownError
            onEdited: text => fields.edited("wind_down", text)
        }

        CalmTimeField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Lights-out")
            text: fields.lightsOut
            error: fields.lightsOutError
            onEdited: text => fields.edited("lights_out", text)
        }

        CalmTimeField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Rise")
            text: fields.rise
            error: fields.riseError
            onEdited: text => fields.edited("rise", text)
        }
    }
}
