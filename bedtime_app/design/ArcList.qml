pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Tonight's moments line by line, where the arc has no room for its labels.
ColumnLayout {
    id: list

    property var moments: []

    spacing: Theme.s12

    Repeater {
        model: list.visible ? list.moments : []

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.s16
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.done ? qsTr("%1 %2, done").arg(modelData.time).arg(modelData.name) : qsTr("%1 %2").arg(modelData.time).arg(modelData.name)

            ArcDot {
                done: row.modelData.done
            }

            CalmText {
                text: row.modelData.time
                tone: row.modelData.done ? "lamp" : "text"
                font.weight: Theme.strong
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                text: row.modelData.name
                tone: "muted"
                Accessible.ignored: true
            }
        }
    }
}
