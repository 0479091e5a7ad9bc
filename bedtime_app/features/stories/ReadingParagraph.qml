pragma ComponentBehavior: Bound

import QtQuick
import bedtime_app.design
import bedtime_app.views

// One paragraph: heard in faint, coming in muted, and the present sentence lit by a soft ground.
CalmProse {
    id: paragraph

    required property ReaderView view
    required property int index
    required property string words
    required property string markup
    required property bool heading
    readonly property bool current: index === view.presentParagraph

    function span(words: string, colour: color): string {
        return "<span style='color:" + hex(colour) + "'>" + words + "</span>";
    }

    function lit(words: string, more: real): string {
        return "<span style='color:" + hex(Theme.text) + ";background-color:" + hex(Qt.tint(Theme.ground, Qt.alpha(Theme.lamp, 0.14 + more))) + "'>" + words + "</span>";
    }

    function hex(colour: color): string {
        return "#" + colour.toString().slice(-6);
    }

    function painted(): string {
        return span(view.before, Theme.faint) + lit(view.wordBefore, 0) + lit(view.word, 0.2) + lit(view.wordAfter, 0) + span(view.after, Theme.muted);
    }

    text: current ? painted() : markup
    // Rich everywhere, so that lines break alike before, during and after.
    textFormat: Text.RichText
    color: index < view.presentParagraph ? Theme.faint : Theme.muted
    size: heading ? Theme.title : Theme.reading
    font.weight: heading ? Theme.light : Theme.regular
    bottomPadding: Theme.s16
    topPadding: heading ? Theme.s24 : 0
    Accessible.role: heading ? Accessible.Heading : Accessible.Paragraph
    Accessible.name: words
}
