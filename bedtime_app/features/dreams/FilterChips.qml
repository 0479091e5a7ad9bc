pragma ComponentBehavior: Bound

import QtQuick
import bedtime_app.design
import bedtime_app.views

// What the journal is sifted by just now; a press takes one away.
Flow {
    id: chips

    required property DreamFiltersView view

    signal emptied

    spacing: Theme.s8

    Repeater {
        id: row

        model: chips.view.chips

        FilterPill {
            required property string key
            required property string name

            text: name
            iconName: "close"
            Accessible.name: qsTr("%1: take away").arg(name)
            onClicked: {
                if (row.count === 1)
                    chips.emptied();
                chips.view.remove(key);
            }
        }
    }

    CalmLink {
        ink: Theme.muted
        text: qsTr("Clear all")
        onClicked: {
            chips.emptied();
            chips.view.clear();
        }
    }
}
