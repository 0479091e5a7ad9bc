pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// How it was after a practice, and after two weeks. Everything may be left out.
ColumnLayout {
    id: part

    required property RescriptingView view
    readonly property bool after: view.step === "after"
    readonly property bool back: view.step === "look_back"
    readonly property bool here: after || back

    spacing: Theme.s16

    CalmSlider {
        id: distress
        Layout.fillWidth: true
        visible: part.after
        label: qsTr("How heavy is it now, from 0 to 10? You may leave this out.")
        from: -1
        to: 10
        step: 1
        value: -1
        valueText: value < 0 ? qsTr("Not said") : value
    }

    CalmButton {
        visible: part.after
        text: qsTr("Done for today")
        onClicked: part.view.rate(distress.value)
    }

    CalmChoice {
        id: often
        Layout.fillWidth: true
        visible: part.back
        label: qsTr("Nightmares come")
        options: [qsTr("Less often"), qsTr("As often"), qsTr("More often")]
        onChosen: index => often.index = index
    }

    CalmChoice {
        id: distressing
        Layout.fillWidth: true
        visible: part.back
        label: qsTr("They trouble the day")
        options: [qsTr("Less"), qsTr("As much"), qsTr("More")]
        onChosen: index => distressing.index = index
    }

    CalmButton {
        visible: part.back
        enabled: often.index >= 0 && distressing.index >= 0
        text: qsTr("Keep")
        onClicked: part.view.answer(often.index, distressing.index)
    }
}
