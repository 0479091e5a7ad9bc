pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

CalmText {
    id: prose

    size: Theme.reading
    font.family: Theme.serif
    lineHeight: 1.2
    lineHeightMode: Text.ProportionalHeight
}
