pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// How it felt, with no clock in it.
ColumnLayout {
    id: felt

    required property DiaryEntryView view
    property alias first: quality

    spacing: Theme.s24

    CalmChoice {
        id: quality
        Layout.fillWidth: true
        label: qsTr("How the night was")
        options: [qsTr("Unsaid"), qsTr("Very poor"), qsTr("Poor"), qsTr("So-so"), qsTr("Good"), qsTr("Very good")]
        index: felt.view.quality
        onChosen: index => felt.view.chooseQuality(index)
    }

    CalmChoice {
        Layout.fillWidth: true
        label: qsTr("How rested you are")
        options: [qsTr("Unsaid"), qsTr("Not at all"), qsTr("A little"), qsTr("Somewhat"), qsTr("Well"), qsTr("Very well")]
        index: felt.view.rested
        onChosen: index => felt.view.chooseRested(index)
    }

    CalmTextArea {
        Layout.fillWidth: true
        brief: true
        minimumHeight: Theme.reading * 4
        label: qsTr("Anything else")
        text: felt.view.texts.comment ?? ""
        onEdited: text => felt.view.write("comment", text)
        onAccepted: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
}
