pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.design

CalmSwitch {
    text: qsTr("Let this computer remember")
    detail: qsTr("The vault then opens by itself, for everyone who uses your account here.")
}
