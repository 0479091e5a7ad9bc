pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// How many minutes a step takes; a minute less, a field, a minute more.
FocusScope {
    id: minutes

    required property string stepName
    required property string text
    required property string error

    signal edited(string text)
    signal moved(bool longer)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Keys.onUpPressed: event => {
        event.accepted = !(event.modifiers & Qt.AltModifier);
        if (event.accepted)
            moved(true);
    }
    Keys.onDownPressed: event => {
        event.accepted = !(event.modifiers & Qt.AltModifier);
        if (event.accepted)
            moved(false);
    }

    RowLayout {
        id: row
        spacing: Theme.s4

        CalmButton {
            quiet: true
            text: "−"
            implicitWidth: implicitHeight
            Accessible.name: qsTr("%1: a minute less").arg(minutes.stepName)
            onClicked: minutes.moved(false)
        }

        CalmField {
            id: field
            Layout.preferredWidth: Theme.body * 4.5
            implicitWidth: Theme.body * 4.5
            focus: true
            text: minutes.text
            input.horizontalAlignment: TextInput.AlignHCenter
            input.leftPadding: Theme.s8
            input.rightPadding: Theme.s8
            input.Accessible.name: qsTr("%1: minutes").arg(minutes.stepName)
            input.Accessible.description: minutes.error
            input.inputMethodHints: Qt.ImhFormattedNumbersOnly
            onEdited: text => minutes.edited(text)
        }

        CalmButton {
            quiet: true
            text: "+"
            implicitWidth: implicitHeight
            Accessible.name: qsTr("%1: a minute more").arg(minutes.stepName)
            onClicked: minutes.moved(true)
        }
    }
}
