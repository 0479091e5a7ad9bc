pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// The threads, the clearest first, and below them those that were put aside.
ColumnLayout {
    id: list

    required property ThreadsView view

    signal moved

    spacing: Theme.s16

    Repeater {
        model: list.view.threads

        ThreadCard {
            Layout.fillWidth: true
            onClicked: list.view.open(term)
        }
    }

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s24
        visible: aside.count > 0
        text: qsTr("Put aside")
        size: Theme.title
        font.family: Theme.serif
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: aside

        model: list.view.aside

        AsideLine {
            Layout.fillWidth: true
            onBrought: {
                list.moved();
                list.view.bringBack(term);
            }
        }
    }
}
