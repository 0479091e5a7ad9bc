pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import bedtime_app.design

// One line that leads somewhere, without the weight of a link.
T.AbstractButton {
    id: line

    property string tone: "muted"

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s4
    leftPadding: Theme.s16
    rightPadding: Theme.s16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: line.text
    Accessible.onPressAction: line.click()
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    contentItem: CalmText {
        text: line.text
        tone: line.tone
        size: Theme.label
        elide: Text.ElideRight
        maximumLineCount: 2
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusField
        color: line.hovered ? Theme.surface : "transparent"

        FocusRing {
            gap: -2
            shown: line.visualFocus
            radius: Theme.radiusField
        }
    }
}
