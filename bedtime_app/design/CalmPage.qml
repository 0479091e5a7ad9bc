pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

FocusScope {
    id: page

    required property string accessibleName
    property bool sky: false
    property real horizon: 0
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
