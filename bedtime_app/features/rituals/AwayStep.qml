pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Something done away from the screen: one sentence in the near-dark, and nothing that moves.
Item {
    id: step

    required property RitualRunView view
    property bool dark: false

    implicitHeight: column.implicitHeight + Theme.s32

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.measure)
        spacing: Theme.s16

        CalmProse {
            Layout.fillWidth: true
            text: step.view.sentence
            size: Math.round(Theme.reading * 1.3)
            color: step.dark ? Theme.surface : Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }

        CalmText {
            Layout.fillWidth: true
            text: step.view.hint
            color: step.dark ? Theme.surface : Theme.faint
            size: Theme.label
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
