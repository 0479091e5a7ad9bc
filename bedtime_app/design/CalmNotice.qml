pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// One calm sentence with a way out. Empty text hides it; new text is told to screen readers.
// `bare` is a centred line without a ground, for pages that show one thing only.
CalmCard {
    id: notice

    property string text: ""
    property bool caution: false
    property bool bare: false
    property string actionText: ""

    signal acted

    function tell(): void {
        if (text !== "" && visible)
            notice.Accessible.announce(text, Accessible.Polite);
    }

    visible: text !== ""
    padding: bare ? 0 : Theme.s16
    color: bare ? "transparent" : Theme.surface
    borderColor: bare ? "transparent" : caution ? Theme.rose : Theme.line
    Accessible.ignored: false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    onTextChanged: tell()
    Component.onCompleted: tell()

    RowLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.s16

        CalmIcon {
            visible: notice.caution
            name: "bell"
            color: Theme.rose
            size: Math.round(Theme.body * 1.35)
        }

        GridLayout {
            readonly property bool narrow: notice.availableWidth < Theme.body * 32

            Layout.fillWidth: true
            columns: narrow ? 1 : 2
            columnSpacing: Theme.s16
            rowSpacing: Theme.s4

            CalmText {
                Layout.fillWidth: true
                text: notice.text
                tone: notice.bare ? "muted" : "text"
                size: notice.bare ? Theme.label : Theme.body
                horizontalAlignment: notice.bare ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            CalmLink {
                Layout.leftMargin: parent.narrow ? -leftPadding : 0
                visible: notice.actionText !== ""
                text: notice.actionText
                onClicked: notice.acted()
            }
        }
    }
}
