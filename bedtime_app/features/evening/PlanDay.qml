pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One weekday's evening, or every weekday's at once.
FocusScope {
    id: row

    required property PlanView view
    required property int day
    required property string name
    required property bool switched
    required property bool timed
    required property string windDown
    required property string lightsOut
    required property string rise
    required property string windDownError
    required property string lightsOutError
    required property string riseError
    readonly property bool every: day < 0
    readonly property bool narrow: width < Theme.body * 40

    implicitWidth: Theme.body * 30
    implicitHeight: grid.implicitHeight + line.height
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    GridLayout {
        id: grid
        width: row.width
        columns: row.narrow ? 1 : 2
        columnSpacing: Theme.s32
        rowSpacing: Theme.s12

        CalmSwitch {
            // Beside the fields, not beside the names above them.
            Layout.topMargin: !row.timed ? 0 : row.narrow || !row.switched ? Theme.s16 : Theme.s16 + Math.round(Theme.label * 1.2) + Theme.s8 + (Theme.buttonHeight - implicitHeight) / 2
            Layout.bottomMargin: row.timed && !row.narrow ? Theme.s16 : 0
            Layout.fillWidth: row.narrow || !row.timed
            Layout.preferredWidth: Theme.body * 11
            Layout.alignment: row.timed && !row.narrow ? Qt.AlignTop : Qt.AlignVCenter
            visible: !row.every
            focus: !row.every
            text: row.name
            checked: row.switched
            onToggled: row.view.switch(row.day, checked)
        }

        EveningFields {
            Layout.fillWidth: true
            Layout.topMargin: row.narrow && !row.every ? 0 : Theme.s16
            Layout.bottomMargin: Theme.s16
            visible: row.timed && (row.switched || row.every)
            focus: row.every
            windDown: row.windDown
            lightsOut: row.lightsOut
            rise: row.rise
            windDownError: row.windDownError
            lightsOutError: row.lightsOutError
            riseError: row.riseError
            onEdited: (moment, text) => row.view.edit(row.day, moment, text)
        }
    }

    Rectangle {
        id: line
        y: row.height - 1
        width: row.width
        height: 1
        color: Theme.line
    }
}
