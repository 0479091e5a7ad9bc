pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One answer on one line. Enter goes on to the next, as Tab does.
CalmField {
    id: field

    required property DiaryEntryView view
    required property string name
    property string help: ""

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    implicitWidth: Theme.body * 8
    text: view.texts[name] ?? ""
    error: view.errors[name] ?? ""
    hint: view.guesses[name] ?? help

    onEdited: text => view.write(name, text)
    onFinished: view.finish(name)
    onAccepted: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
}
