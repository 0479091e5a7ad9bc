pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A new passphrase, typed twice, with a kind word about it and a way to see it.
FocusScope {
    id: fields

    property string passphrase: ""
    property string repeated: ""
    property string hint: ""
    property string passphraseError: ""
    property string repeatedError: ""
    property bool showing: false

    signal passphraseEdited(string text)
    signal repeatedEdited(string text)
    signal accepted

    implicitHeight: column.implicitHeight

    onPassphraseErrorChanged: if (passphraseError !== "") first.forceActiveFocus()
    onRepeatedErrorChanged: if (repeatedError !== "") second.forceActiveFocus()

    ColumnLayout {
        id: column
        width: fields.width
        spacing: Theme.s16

        CalmField {
            id: first
            Layout.fillWidth: true
            focus: true
            label: qsTr("Passphrase")
            text: fields.passphrase
            secret: !fields.showing
            hint: fields.hint
            error: fields.passphraseError
            onEdited: text => fields.passphraseEdited(text)
            onAccepted: second.forceActiveFocus()
        }

        CalmField {
            id: second
            Layout.fillWidth: true
            label: qsTr("The same once more")
            text: fields.repeated
            secret: !fields.showing
            error: fields.repeatedError
            onEdited: text => fields.repeatedEdited(text)
            onAccepted: fields.accepted()
        }

        CalmLink {
            Layout.leftMargin: -Theme.s12
            text: fields.showing ? qsTr("Hide what I type") : qsTr("Show what I type")
            onClicked: fields.showing = !fields.showing
        }
    }
}
