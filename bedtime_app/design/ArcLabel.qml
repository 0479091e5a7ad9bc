pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// Time and name of a moment; `align` is -1 when it ends at its dot, 1 when it begins there, else 0.
Item {
    id: label

    required property var modelData
    property int align: 0
    readonly property int side: align < 0 ? Text.AlignRight : align > 0 ? Text.AlignLeft : Text.AlignHCenter

    width: implicitWidth
    height: implicitHeight
    implicitWidth: Math.ceil(Math.max(hour.implicitWidth, Math.min(title.implicitWidth, Theme.label * 12)))
    implicitHeight: hour.implicitHeight + title.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData.done ? qsTr("%1 %2, done").arg(modelData.time).arg(modelData.name) : qsTr("%1 %2").arg(modelData.time).arg(modelData.name)

    CalmText {
        id: hour
        width: label.width
        text: label.modelData.time
        tone: label.modelData.done ? "lamp" : "text"
        size: Theme.label
        font.weight: Theme.strong
        horizontalAlignment: label.side
        Accessible.ignored: true
    }

    CalmText {
        id: title
        y: hour.implicitHeight
        width: label.width
        text: label.modelData.name
        tone: "muted"
        size: Theme.label
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        horizontalAlignment: label.side
        Accessible.ignored: true
    }
}
