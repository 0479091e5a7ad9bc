pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Each worry and its next step; then the notebook is closed.
WrittenStep {
    id: step

    readonly property bool beside: width > Theme.body * 34

    paper: rows
    kept: qsTr("It is kept in your vault.")
    lockedWords: qsTr("Your vault is locked, so nothing is kept here. A notebook of paper does as well.")
    absentWords: qsTr("There is no vault yet, so nothing is kept here. A notebook of paper does as well.")

    FocusScope {
        id: rows
        Layout.fillWidth: true
        implicitHeight: pairs.implicitHeight
        focus: true

        ColumnLayout {
            id: pairs
            width: rows.width
            spacing: Theme.s16

            Repeater {
                model: step.view.worries

                GridLayout {
                    id: pair

                    required property int index
                    required property string worry
                    required property string nextStep

                    Layout.fillWidth: true
                    columns: step.beside ? 2 : 1
                    columnSpacing: Theme.s16
                    rowSpacing: Theme.s8
                    uniformCellWidths: true

                    CalmField {
                        Layout.fillWidth: true
                        focus: pair.index === 0
                        label: pair.index === 0 || !step.beside ? qsTr("What worries you") : ""
                        placeholder: pair.index === 0 ? qsTr("The letter from the landlord") : qsTr("What worries you")
                        text: pair.worry
                        onEdited: text => step.view.writeWorry(pair.index, text)
                        onAccepted: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    }

                    CalmField {
                        Layout.fillWidth: true
                        label: pair.index === 0 || !step.beside ? qsTr("Its next step") : ""
                        placeholder: pair.index === 0 ? qsTr("Ask Mara on Monday") : qsTr("Its next step")
                        text: pair.nextStep
                        onEdited: text => step.view.writeNextStep(pair.index, text)
                        onAccepted: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
    }

    CalmButton {
        text: qsTr("Close the notebook")
        primary: true
        onClicked: step.view.next()
    }
}
