pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What may be said of a night beside its picture, folded away until it is wished.
ColumnLayout {
    id: more

    required property DiaryEntryView view

    spacing: Theme.s24

    CalmLink {
        Layout.leftMargin: -leftPadding
        ink: Theme.muted
        text: more.view.more ? qsTr("Less about it") : qsTr("More about it")
        onClicked: more.view.toggleMore()
    }

    GridLayout {
        Layout.fillWidth: true
        visible: more.view.more
        columns: width < Theme.body * 22 ? 1 : width < Theme.body * 36 ? 2 : 3
        columnSpacing: Theme.s16 + Theme.s4
        rowSpacing: Theme.s24

        DiaryField {
            view: more.view
            name: "out_of_bed"
            label: qsTr("Out of bed")
        }

        DiaryField {
            view: more.view
            name: "tried_again"
            label: qsTr("Minutes of trying after that")
            help: qsTr("After you last woke up.")
        }

        DiaryField {
            view: more.view
            name: "early"
            label: qsTr("Minutes earlier than planned")
            help: qsTr("0 if you did not wake early.")
        }

        DiaryField {
            view: more.view
            name: "estimate"
            label: qsTr("Your guess of the sleep")
            help: qsTr("In minutes, or like 6:30.")
        }

        DiaryField {
            view: more.view
            name: "naps"
            label: qsTr("Naps the day before")
            help: qsTr("Minutes and when, a comma between them. 0 for none.")
        }

        DiaryField {
            view: more.view
            name: "medicines"
            label: qsTr("Taken to sleep")
            help: qsTr("Name, dose, time. A semicolon begins the next, 0 is for none.")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: more.view.more
        columns: width < Theme.body * 22 ? 1 : width < Theme.body * 48 ? 2 : 4
        columnSpacing: Theme.s16 + Theme.s4
        rowSpacing: Theme.s24

        DiaryField {
            view: more.view
            name: "alcohol"
            label: qsTr("Drinks with alcohol")
        }

        DiaryField {
            view: more.view
            name: "alcohol_last"
            label: qsTr("The last of them at")
        }

        DiaryField {
            view: more.view
            name: "caffeine"
            label: qsTr("Drinks with caffeine")
        }

        DiaryField {
            view: more.view
            name: "caffeine_last"
            label: qsTr("The last with caffeine at")
        }
    }

    CalmSwitch {
        Layout.fillWidth: true
        visible: more.view.more
        text: qsTr("I did not sleep")
        checked: !more.view.slept
        onToggled: more.view.setSlept(!checked)
    }

    DiaryFelt {
        Layout.fillWidth: true
        visible: more.view.more
        view: more.view
    }
}
