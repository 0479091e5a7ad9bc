pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// How far a row of steps has come; `current` counts from 0.
Row {
    id: marks

    property int count: 0
    property int current: 0

    spacing: Theme.s8 + 2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(count)

    Repeater {
        model: marks.count

        Rectangle {
            required property int index

            width: index === marks.current ? 54 : 22
            height: 5
            radius: 2.5
            color: index <= marks.current ? Theme.lamp : Theme.line
        }
    }
}
