pragma ComponentBehavior: Bound

import QtQuick
import bedtime_app.design

// Several names in one line; a comma or Enter begins the next.
CalmField {
    id: field

    function next(): void {
        if (/[^\s,]\s*$/.test(field.text))
            field.input.insert(field.input.length, ", ");
        field.edited(field.text);
    }

    onAccepted: field.next()
}
