pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design

// A kind word to whoever looks at numbers many times a day. It keeps nobody from looking.
CalmCard {
    id: note

    property bool why: false
    readonly property string said: qsTr("You have looked a few times today. These weeks are over, so the numbers stay as they are. Numbers without help can hurt, and you may rest from them.")

    signal restWished

    Accessible.ignored: false
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("A word beside the numbers")

    onVisibleChanged: {
        if (visible)
            note.Accessible.announce(said, Accessible.Polite);
    }

    ColumnLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.s8

        CalmText {
            Layout.fillWidth: true
            text: note.said
        }

        CalmText {
            Layout.fillWidth: true
            visible: note.why
            text: qsTr("Baron and others (2017) describe three people whom the numbers of a tracker made worry about their sleep, and lie in bed for longer (doi:10.5664/jcsm.6472). Gavriloff and others (2018) told 63 people with insomnia invented numbers: those who were told of a bad night felt less alert and more tired by the evening, while tests of their attention came out alike (doi:10.1111/jsr.12726). With somebody who helps to read them, numbers can also do good.")
            tone: "muted"
            size: Theme.label
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: -reason.leftPadding
            spacing: Theme.s8

            CalmLink {
                id: reason
                text: note.why ? qsTr("Enough of why") : qsTr("Why this is said")
                onClicked: note.why = !note.why
            }

            CalmLink {
                text: qsTr("Tell only how it felt from now on")
                onClicked: note.restWished()
            }
        }
    }
}
