pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What can be done tonight; after lights-out almost nothing.
FocusScope {
    id: acts

    required property TonightView view

    signal changeAsked

    function takeFocus(): void {
        const first = begin.visible ? begin : only;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: acts.width
        spacing: Theme.s8

        GridLayout {
            readonly property bool narrow: acts.Layout.maximumWidth < begin.implicitWidth + (wait.visible ? wait.implicitWidth : 0) + (again.visible ? again.implicitWidth : 0) + only.implicitWidth + 3 * Theme.s16

            Layout.alignment: Qt.AlignHCenter
            columns: narrow ? 1 : 4
            columnSpacing: Theme.s12
            rowSpacing: Theme.s12

            CalmButton {
                id: begin
                Layout.alignment: Qt.AlignHCenter
                visible: acts.view.canBegin
                focus: visible
                primary: acts.view.phase !== "free"
                text: acts.view.actionText
                onClicked: acts.view.begin()
            }

            CalmButton {
                id: wait
                Layout.alignment: Qt.AlignHCenter
                visible: acts.view.canWait
                text: acts.view.waitText
                Accessible.description: qsTr("Calls again after that time. Lights-out stays where it is.")
                onClicked: acts.view.putOff()
            }

            CalmButton {
                id: again
                Layout.alignment: Qt.AlignHCenter
                visible: acts.view.phase === "free" && acts.view.altered
                text: qsTr("Back to the plan")
                onClicked: acts.view.asPlanned()
            }

            CalmButton {
                id: only
                Layout.alignment: Qt.AlignHCenter
                quiet: !begin.visible
                focus: !begin.visible
                text: qsTr("Only tonight…")
                Accessible.description: qsTr("Other times for this night, or none.")
                onClicked: acts.changeAsked()
            }
        }

        CalmLink {
            Layout.alignment: Qt.AlignHCenter
            visible: begin.visible
            text: qsTr("Plan the week")
            onClicked: acts.view.openPlan()
        }
    }
}
