pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import bedtime_app.design

// One night of the calendar, under its evening; a dot below the number stands for a dream.
T.AbstractButton {
    id: night

    required property string day
    required property int week
    required property int column
    required property string number
    required property string mark
    required property string name
    required property bool current
    required property bool present

    Layout.row: night.week + 1
    Layout.column: night.column
    Layout.fillWidth: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.s4
    bottomPadding: Theme.s4
    focus: night.current
    focusPolicy: Qt.ClickFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: night.name
    Accessible.onPressAction: night.click()

    contentItem: ColumnLayout {
        spacing: 0

        CalmText {
            Layout.fillWidth: true
            text: night.number
            size: Theme.label
            tone: night.mark !== "" ? "text" : "muted"
            font.underline: night.present
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        CalmText {
            Layout.fillWidth: true
            text: night.mark
            size: Theme.small
            tone: "lamp"
            lineHeight: 0.7
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusField
        color: night.mark !== "" ? Theme.raised : night.hovered ? Theme.surface : "transparent"

        FocusRing {
            gap: -2
            shown: night.activeFocus
            radius: Theme.radiusField
        }
    }
}
