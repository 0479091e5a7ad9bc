pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design
import bedtime_app.views

// The end: two words, and then the dark.
Item {
    id: step

    required property RitualRunView view
    property bool dark: false

    implicitHeight: night.implicitHeight + Theme.s32

    CalmHeading {
        id: night
        anchors.centerIn: parent
        width: parent.width
        text: step.view.sentence
        color: step.dark ? Theme.surface : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
