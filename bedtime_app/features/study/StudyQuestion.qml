pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Whether something is meant that cannot be taken back.
CalmCard {
    id: question

    required property StudyView view
    property string text: ""
    property string actionText: ""
    property string restText: ""

    Accessible.ignored: false
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    onVisibleChanged: {
        if (visible)
            rest.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        width: question.availableWidth
        spacing: Theme.s16

        CalmText {
            Layout.fillWidth: true
            text: question.text
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s12

            CalmButton {
                text: question.actionText
                onClicked: question.view.confirm()
            }

            CalmButton {
                id: rest

                quiet: true
                text: question.restText
                onClicked: question.view.ask("")
            }
        }
    }
}
