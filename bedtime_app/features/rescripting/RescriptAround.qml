pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// What is always within reach: the way back into the room, what is known, and whom to call.
ColumnLayout {
    id: part

    required property RescriptingView view

    spacing: Theme.s16

    CalmCard {
        id: grounding
        Layout.fillWidth: true

        CalmText {
            width: grounding.availableWidth
            text: part.view.groundingText
        }
    }

    CalmText {
        Layout.fillWidth: true
        text: part.view.aboutText
        tone: "muted"
    }

    CalmText {
        Layout.fillWidth: true
        text: part.view.grade
        tone: "muted"
        size: Theme.label
    }

    CalmText {
        Layout.fillWidth: true
        text: part.view.referText
        tone: "muted"
    }

    CalmCard {
        id: crisis
        Layout.fillWidth: true

        CalmText {
            width: crisis.availableWidth
            text: part.view.crisisText
        }
    }
}
