pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// One thread: its picture with the numbers, a name of one's own, and the sentences it is in.
ColumnLayout {
    id: thread

    required property ThreadsView view
    property bool numbersShown: false

    signal putAside

    spacing: Theme.s16

    Repeater {
        model: thread.view.opened

        ColumnLayout {
            id: about

            required property string name
            required property string countText
            required property string spanText
            required property string whyText
            required property var bars
            required property int firstLately
            required property var stretches
            required property string fromText
            required property string toText

            Layout.fillWidth: true
            spacing: Theme.s16

            CalmHeading {
                Layout.fillWidth: true
                text: about.name
            }

            CalmProse {
                Layout.fillWidth: true
                text: about.whyText
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("%1, %2").arg(about.countText).arg(about.spanText)
                tone: "muted"
                size: Theme.label
            }

            ThreadPicture {
                Layout.fillWidth: true
                Layout.maximumWidth: about.bars.length * Theme.s48
                Layout.topMargin: Theme.s16
                bars: about.bars
                firstLately: about.firstLately
                stretches: about.stretches
                fromText: about.fromText
                toText: about.toText
                tall: Theme.s72
            }

            CalmText {
                Layout.fillWidth: true
                text: thread.view.about
                tone: "faint"
                size: Theme.label
            }

            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.s12
                Layout.rightMargin: -Theme.s12
                spacing: Theme.s8

                CalmLink {
                    ink: Theme.muted
                    text: thread.numbersShown ? qsTr("Without the numbers") : qsTr("The picture in numbers")
                    onClicked: thread.numbersShown = !thread.numbersShown
                }

                CalmLink {
                    ink: Theme.muted
                    text: qsTr("Put this thread aside")
                    onClicked: thread.putAside()
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: thread.numbersShown
                spacing: Theme.s4
                Accessible.role: Accessible.List
                Accessible.name: qsTr("The picture in numbers")

                CalmText {
                    Layout.fillWidth: true
                    text: qsTr("Dreams with it, of all dreams of those days:")
                    tone: "faint"
                    size: Theme.label
                }

                Repeater {
                    model: about.stretches

                    CalmText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        tone: "muted"
                        size: Theme.label
                        Accessible.role: Accessible.ListItem
                    }
                }
            }
        }
    }

    CalmField {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        label: qsTr("Your own name for it")
        placeholder: thread.view.written
        hint: qsTr("Counted are its words: %1").arg(thread.view.written)
        text: thread.view.ownName
        onEdited: text => thread.view.typeName(text)
        onFinished: thread.view.keepName()
    }

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s24
        text: qsTr("Where it stands")
        size: Theme.title
        font.family: Theme.serif
        Accessible.role: Accessible.Heading
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.s16
        Layout.rightMargin: -Theme.s16
        spacing: Theme.s4

        Repeater {
            model: thread.view.evidence

            ThreadSentence {
                Layout.fillWidth: true
                onClicked: thread.view.openDream(dreamId)
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        visible: text !== ""
        text: thread.view.olderText
        tone: "muted"
        size: Theme.label
    }
}
