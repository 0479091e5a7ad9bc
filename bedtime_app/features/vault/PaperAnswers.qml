pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// Two of the words, asked back to know that the paper is right.
FocusScope {
    id: paper

    property list<int> asked: [1, 2]
    property list<string> answers: ["", ""]
    property list<string> errors: ["", ""]

    signal edited(int number, string text)
    signal accepted

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: paper.width
        spacing: Theme.s24

        Repeater {
            id: fields
            model: 2

            CalmField {
                required property int index

                Layout.fillWidth: true
                focus: index === 0
                label: qsTr("Word %1 on your paper").arg(paper.asked[index])
                text: paper.answers[index]
                error: paper.errors[index]
                onEdited: text => paper.edited(index, text)
                onAccepted: index === 0 ? fields.itemAt(1).forceActiveFocus() : paper.accepted()
            }
        }
    }
}
