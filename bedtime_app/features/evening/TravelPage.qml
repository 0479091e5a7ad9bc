pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Asked once in a new place: follow its time, or keep home's for a while.
CalmPage {
    id: page

    required property TravelView view

    accessibleName: qsTr("A new place")
    sky: true

    Keys.onEscapePressed: view.follow()

    Component.onCompleted: {
        view.arrive();
        follow.forceActiveFocus();
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: Math.max(scroll.height, column.implicitHeight + 2 * Theme.s48)

        ColumnLayout {
            id: column
            x: (scroll.width - width) / 2
            y: Math.max(Theme.s48, (scroll.height - implicitHeight) * 0.4)
            width: Math.min(scroll.width - 2 * page.margin, Theme.body * 38)
            spacing: Theme.s24

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("The clocks here are set to %1").arg(page.view.here)
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("Your evenings went by %1 so far. Which time shall they keep?").arg(page.view.home)
                tone: "muted"
            }

            CalmButton {
                id: follow
                primary: true
                Layout.topMargin: Theme.s8
                text: qsTr("The time here")
                Accessible.description: page.view.hereTimes
                onClicked: page.view.follow()
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s12
                text: page.view.hereTimes
                tone: "muted"
                Accessible.ignored: true
            }

            CalmChoice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                label: qsTr("Or the time of %1, until").arg(page.view.home)
                options: page.view.days
                index: page.view.day
                onChosen: index => page.view.chooseDay(index)
            }

            CalmButton {
                text: qsTr("Keep the time of %1").arg(page.view.home)
                Accessible.description: page.view.homeTimes
                onClicked: page.view.keep()
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.s12
                text: qsTr("By the clocks here: %1").arg(page.view.homeTimes)
                tone: "muted"
                Accessible.ignored: true
            }
        }
    }
}
