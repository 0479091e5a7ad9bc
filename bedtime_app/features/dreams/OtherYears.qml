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
        id: lines

        model: years.view.dreams

        CalmLink {
            required property string dreamId
            required property string line
            required property bool nightmare

            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            ink: nightmare ? Theme.rose : Theme.muted
            text: line
            onClicked: years.opened(dreamId)
        }
    }

    CalmLink {
        visible: years.view.restText !== ""
        ink: Theme.muted
        text: years.view.restText
        onClicked: years.view.showAll()
    }
}
