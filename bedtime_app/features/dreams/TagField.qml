pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import bedtime_app.design
import bedtime_app.views

// Several names in one line; a comma or Enter begins the next. Own names that fit are offered below:
// Down goes to them, Enter takes one, Escape goes back to the line.
FocusScope {
    id: tags

    required property TagOffersView offers
    required property string name
    property alias label: field.label
    property alias hint: field.hint
    property alias text: field.text

    signal edited(string text)

    function next(): void {
        if (/[^\s,]\s*$/.test(field.text))
            field.input.insert(field.input.length, ", ");
        tags.tell(field.text);
    }

    function tell(text: string): void {
        tags.offers.write(tags.name, text);
        tags.edited(text);
    }

    function take(place: int): void {
        const text = tags.offers.choose(place);
        // Not `text = …`: that would end the page's binding on it.
        field.input.clear();
        field.input.insert(0, text);
        field.forceActiveFocus(Qt.OtherFocusReason);
        tags.edited(text);
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    onActiveFocusChanged: {
        if (tags.activeFocus)
            tags.offers.begin(tags.name);
        else
            tags.offers.end(tags.name);
    }

    ColumnLayout {
        id: column

        width: tags.width
        spacing: Theme.s8

        CalmField {
            id: field

            Layout.fillWidth: true
            focus: true
            onAccepted: tags.next()
            onEdited: text => tags.tell(text)
            Keys.onDownPressed: offered.begin()
        }

        TagOffers {
            id: offered

            Layout.fillWidth: true
            visible: tags.offers.field === tags.name && tags.offers.names.length > 0
            names: visible ? tags.offers.names : []
            said: visible ? tags.offers.said : ""
            onTaken: place => tags.take(place)
            onReturned: field.forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
}
