pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import bedtime_app.design

// A quiet surface. With one child (a layout, say) it takes the child's implicit size.
T.Pane {
    id: card

    property color color: Theme.surface
    property real radius: Theme.radiusCard
    property color borderColor: Theme.line

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s24
    Accessible.ignored: true

    background: Rectangle {
        color: card.color
        radius: card.radius
        border.width: 1
        border.color: card.borderColor
    }
}
