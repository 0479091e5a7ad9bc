pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The present passphrase, typed once more before something else takes the place of a secret.
FocusScope {
    id: prove

    required property VaultKeysView view
    property bool showing: false

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: prove.width
        spacing: Theme.s24

        CalmField {
            Layout.fillWidth: true
            focus: true
            label: qsTr("The passphrase you have now")
            text: prove.view.passphrase
            secret: !prove.showing
            onEdited: text => prove.view.typePassphrase(text)
            onAccepted: prove.view.goOn()
        }

        CalmLink {
            Layout.leftMargin: -leftPadding
            Layout.topMargin: -Theme.s12
            text: prove.showing ? qsTr("Hide what I type") : qsTr("Show what I type")
            onClicked: prove.showing = !prove.showing
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                primary: true
                text: prove.view.busy ? qsTr("One moment…") : qsTr("Go on")
                onClicked: prove.view.goOn()
            }

            CalmButton {
                text: qsTr("Use recovery words")
                onClicked: prove.view.setByWords(true)
            }

            CalmButton {
                quiet: true
                text: qsTr("Change nothing")
                onClicked: prove.view.giveUp()
            }
        }
    }
}
