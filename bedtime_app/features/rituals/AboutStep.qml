pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What is known about the present practice, and what to mind.
CalmCard {
    id: about

    required property RitualRunView view

    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s8

        CalmText {
            Layout.fillWidth: true
            text: qsTr("Evidence %1 on a scale from A to D. %2").arg(about.view.evidenceGrade).arg(about.view.evidence)
            tone: "muted"
            size: Theme.label
        }

        CalmText {
            Layout.fillWidth: true
            visible: text !== ""
            text: about.view.caution
            size: Theme.label
        }
    }
}
