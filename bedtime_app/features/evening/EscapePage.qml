pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// A firm evening is left at a small cost: one sentence, typed once. Esc goes back to it.
CalmPage {
    id: page

    required property EscapeView view

    accessibleName: qsTr("Leaving a firm evening")
    sky: true

    Keys.onEscapePressed: view.stay()

    Component.onCompleted: {
        view.arrive();
        field.forceActiveFocus();
    }

    CalmScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: Math.max(scroll.height, column.implicitHeight + 2 * Theme.s48)

        ColumnLayout {
            id: column
            x: (scroll.width - width) / 2
            y: Math.max(Theme.s48, (scroll.height - implicitHeight) * 0.4)
            width: Math.min(scroll.width - 2 * page.margin, Theme.body * 36)
            spacing: Theme.s24

            CalmHeading {
                Layout.fillWidth: true
                text: qsTr("You meant to be firm")
            }

            CalmText {
                Layout.fillWidth: true
                text: qsTr("You can leave at any time. Type this sentence, and the evening is yours again.")
                tone: "muted"
            }

            CalmProse {
                Layout.fillWidth: true
                text: page.view.sentence
                size: Theme.title
                lineHeight: 1.3
            }

            CalmField {
                id: field
                Layout.fillWidth: true
                focus: true
                label: qsTr("The sentence")
                hint: qsTr("Capitals and full stops do not matter.")
                text: page.view.typed
                onEdited: text => page.view.write(text)
            }

            CalmButton {
                primary: true
                text: qsTr("Go on with the evening")
                onClicked: page.view.stay()
            }
        }
    }
}
