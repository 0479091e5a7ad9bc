pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The nights of one holiday or shift while they are being chosen; kept by a button.
FocusScope {
    id: form

    required property OtherWeeksView view
    readonly property bool narrow: width < Theme.body * 34

    signal done

    implicitWidth: card.implicitWidth
    implicitHeight: card.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: view.isNew ? qsTr("Plan other nights") : qsTr("Change these nights")

    CalmCard {
        id: card
        width: form.width
        focus: true  // a Pane is a focus scope of its own

        ColumnLayout {
            width: card.availableWidth
            spacing: Theme.s16

            CalmChoice {
                Layout.fillWidth: true
                focus: true
                label: qsTr("What for")
                options: form.view.kinds
                index: form.view.kind
                onChosen: index => form.view.chooseKind(index)
            }

            GridLayout {
                Layout.fillWidth: true
                columns: form.narrow ? 1 : 2
                columnSpacing: Theme.s16
                rowSpacing: Theme.s12

                CalmField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("First night")
                    text: form.view.first
                    hint: form.view.firstHint
                    error: form.view.firstError
                    onEdited: text => form.view.typeFirst(text)
                    Keys.onUpPressed: form.view.moveFirst(1)
                    Keys.onDownPressed: form.view.moveFirst(-1)
                }

                CalmField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("Last night")
                    text: form.view.last
                    hint: form.view.lastHint
                    error: form.view.lastError
                    onEdited: text => form.view.typeLast(text)
                    Keys.onUpPressed: form.view.moveLast(1)
                    Keys.onDownPressed: form.view.moveLast(-1)
                }
            }

            CalmSwitch {
                Layout.fillWidth: true
                text: qsTr("Evenings in these nights")
                detail: qsTr("Without them nothing is announced, and nothing is asked.")
                checked: form.view.evenings
                onToggled: form.view.setEvenings(checked)
            }

            EveningFields {
                Layout.fillWidth: true
                visible: form.view.evenings
                windDown: form.view.windDown
                lightsOut: form.view.lightsOut
                rise: form.view.rise
                windDownError: form.view.windDownError
                lightsOutError: form.view.lightsOutError
                riseError: form.view.riseError
                onEdited: (moment, text) => form.view.editTime(moment, text)
            }

            CalmNotice {
                Layout.fillWidth: true
                text: form.view.offer
                color: Theme.raised
                actionText: form.view.offerAction
                onActed: {
                    form.view.takeOffer();
                    form.done();
                }
            }

            RowLayout {
                spacing: Theme.s12

                CalmButton {
                    text: qsTr("Keep")
                    enabled: form.view.canKeep
                    onClicked: {
                        form.view.keep();
                        form.done();
                    }
                }

                CalmButton {
                    quiet: true
                    text: qsTr("Leave it")
                    onClicked: {
                        form.view.cancel();
                        form.done();
                    }
                }
            }
        }
    }
}
