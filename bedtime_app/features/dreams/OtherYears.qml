pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What was dreamt on this night in other years, in a quiet line each.
ColumnLayout {
    id: years

    required property OtherYearsView view

    signal opened(dreamId: string)

    spacing: 0

    Repeater {
        model: years.view.dreams

        QuietLine {
            required property string dreamId
            required property string line
            required property bool nightmare

            Layout.fillWidth: true
            text: line
            tone: nightmare ? "rose" : "muted"
            onClicked: years.opened(dreamId)
        }
    }

    QuietLine {
        Layout.fillWidth: true
        visible: text !== ""
        text: years.view.restText
        tone: "faint"
        onClicked: years.view.showAll()
    }

    Item {
        implicitHeight: Theme.s8
    }
}
