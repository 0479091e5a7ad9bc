pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// A moment on the arc: lit when done, an open ring when it is still to come.
CalmDisc {
    id: dot

    property bool done: false

    width: 11
    height: width
    color: done ? Theme.lamp : Theme.muted
    Accessible.ignored: true

    CalmDisc {
        anchors.centerIn: parent
        width: parent.width - 4
        height: width
        visible: !dot.done
        color: Theme.skyLow
    }
}
