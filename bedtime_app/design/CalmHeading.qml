pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

CalmText {
    id: heading

    size: Theme.display
    font.family: Theme.serif
    font.weight: Theme.light
    lineHeight: 0.86
    Accessible.role: Accessible.Heading
}
