pragma ComponentBehavior: Bound

import QtQuick
import bedtime_app.design

// Names to choose from by arrows and Enter. Tab passes them by.
Flow {
    id: offers

    required property list<string> names
    required property string said

    signal taken(place: int)
    signal returned

    function begin(): void {
        if (offers.visible)
            offers.go(0);
    }

    function go(place: int): void {
        if (place < 0)
            offers.returned();
        else
            row.itemAt(Math.min(place, row.count - 1))?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s8

    onSaidChanged: {
        if (offers.said !== "")
            offers.Accessible.announce(offers.said, Accessible.Polite);
    }

    Repeater {
        id: row

        model: offers.names

        FilterPill {
            id: pill

            required property int index
            required property string modelData

            activeFocusOnTab: false
            text: modelData
            onClicked: offers.taken(index)
            Keys.onDownPressed: offers.go(index + 1)
            Keys.onUpPressed: offers.go(index - 1)
            Keys.onRightPressed: offers.go(index + (mirrored ? -1 : 1))
            Keys.onLeftPressed: offers.go(index - (mirrored ? -1 : 1))
            Keys.onEscapePressed: offers.returned()
        }
    }
}
