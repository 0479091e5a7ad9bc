pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

QtObject {
    id: motion

    // Set from outside: true when nothing may move.
    property bool still: false

    readonly property int gentle: still ? 0 : 400
    readonly property int slow: still ? 0 : 900
    readonly property int easing: Easing.InOutSine
}
