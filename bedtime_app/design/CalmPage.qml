pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

FocusScope {
    id: page

    required property string accessibleName
    property bool sky: false
    property real horizon: 0
    // What every page keeps free at its sides and above its heading, so that turning them feels like one book.
    readonly property real margin: Math.max(Theme.s24, Math.min(Theme.s72, width * 0.06))
    readonly property real side: Math.max(margin, (width - Theme.column) / 2)
    readonly property real head: height < 680 ? Theme.s32 : Theme.s48 + Theme.s8
    default property alias content: body.data

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: accessibleName

    Rectangle {
        anchors.fill: parent
        visible: !page.sky
        color: Theme.ground
    }

    Loader {
        anchors.fill: parent
        active: page.sky
        sourceComponent: CalmSky {
            horizon: page.horizon
        }
    }

    Item {
        id: body
        anchors.fill: parent
    }
}
