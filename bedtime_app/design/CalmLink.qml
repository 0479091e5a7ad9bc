pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

CalmButton {
    id: link

    quiet: true
    textSize: Theme.label
    implicitHeight: Math.round(textSize * 1.2) + Theme.s16 + Theme.s4
}
