pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A step of the catalogue: how well it is supported, what to mind, and a way into the ritual.
FocusScope {
    id: offer

    required property string key
    required property string name
    required property string lengthText
    required property string grade
    required property string evidence
    required property string caution
    required property string error

    signal added(string key)

    implicitHeight: grid.implicitHeight + 2 * Theme.s16
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    GridLayout {
        id: grid
        y: Theme.s16
        width: offer.width
        columns: offer.width < Theme.body * 28 ? 1 : 2
        columnSpacing: Theme.s24
        rowSpacing: Theme.s8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: offer.name
            }

            CalmText {
                Layout.fillWidth: true
                text: [offer.lengthText, offer.grade].join(" · ")
                tone: "muted"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                text: offer.evidence
                tone: "muted"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: offer.caution
                tone: "rose"
                size: Theme.label
            }

            CalmText {
                Layout.fillWidth: true
                visible: text !== ""
                text: offer.error
                tone: "rose"
                size: Theme.label
                Accessible.role: Accessible.AlertMessage
            }
        }

        CalmButton {
            Layout.alignment: Qt.AlignVCenter
            focus: true
            iconName: "plus"
            text: qsTr("Add")
            Accessible.name: qsTr("Add %1").arg(offer.name)
            onClicked: offer.added(offer.key)
        }
    }

    Rectangle {
        y: offer.height - 1
        width: offer.width
        height: 1
        color: Theme.line
    }
}
