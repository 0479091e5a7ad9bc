pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

Text {
    id: calmText

    property string tone: "text"
    property real size: Theme.body

    color: tone === "muted" ? Theme.muted : tone === "faint" ? Theme.faint : tone === "lamp" ? Theme.lamp : tone === "rose" ? Theme.rose : Theme.text
    font.family: Theme.sans
    font.pixelSize: size
    font.weight: Theme.regular
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
