pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

// A time of day as "22:45". `edited` tells a finished time, or what was left when focus goes away;
// the arrows move it by five minutes.
FocusScope {
    id: time

    property alias label: field.label
    property alias text: field.text
    property alias error: field.error
    property alias hint: field.hint
    property alias placeholder: field.placeholder
    property string told: ""

    signal edited(string text)

    function tell(): void {
        if (field.text === told)
            return;
        told = field.text;
        edited(told);
    }

    // Not `text = …`: that would end the page's binding on it.
    function become(text: string): void {
        if (text !== field.text) {
            field.input.clear();
            field.input.insert(0, text);
        }
        tell();
    }

    function tidy(): void {
        const parts = /^\s*(\d{1,2})[:.h]?(\d{2})\s*$/.exec(field.text);
        become(parts === null ? field.text : parts[1].padStart(2, "0") + ":" + parts[2]);
    }

    function move(minutes: int): void {
        const parts = /^(\d{1,2}):(\d{2})$/.exec(field.text);
        if (parts === null)
            return;
        const day = 24 * 60;
        const sum = (Number(parts[1]) * 60 + Number(parts[2]) + minutes + day) % day;
        become(String(Math.floor(sum / 60)).padStart(2, "0") + ":" + String(sum % 60).padStart(2, "0"));
    }

    implicitWidth: Theme.body * 9
    implicitHeight: field.implicitHeight
    Keys.onUpPressed: move(5)
    Keys.onDownPressed: move(-5)

    onTextChanged: {
        if (!field.input.activeFocus)
            told = text;
    }

    CalmField {
        id: field
        width: time.width
        focus: true
        onEdited: text => {
            if (/^\d{2}:\d{2}$/.test(text))
                time.tell();
        }
        onFinished: time.tidy()
    }
}
