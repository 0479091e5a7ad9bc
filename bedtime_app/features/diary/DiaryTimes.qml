pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What draws the night: six answers, three in a row where there is room.
GridLayout {
    id: times

    required property DiaryEntryView view
    property alias first: bed

    columns: width < Theme.body * 22 ? 1 : width < Theme.body * 36 ? 2 : 3
    columnSpacing: Theme.s16 + Theme.s4
    rowSpacing: Theme.s24

    DiaryField {
        id: bed
        focus: true
        view: times.view
        name: "into_bed"
        label: qsTr("Into bed")
    }

    DiaryField {
        view: times.view
        name: "tried"
        label: qsTr("Began trying to sleep")
    }

    DiaryField {
        view: times.view
        name: "latency"
        visible: times.view.slept
        label: qsTr("Minutes until sleep")
    }

    DiaryField {
        view: times.view
        name: "awakenings"
        visible: times.view.slept
        label: qsTr("Times awake")
    }

    DiaryField {
        view: times.view
        name: "awake"
        visible: times.view.slept
        label: qsTr("Minutes awake, together")
    }

    DiaryField {
        view: times.view
        name: "woke"
        label: qsTr("Last woke up")
    }
}
