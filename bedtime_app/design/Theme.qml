pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

QtObject {
    id: theme

    // Set from outside by the shell; the defaults are the night at a full lamp (lamp.py).
    property var palette: ({
            skyTop: "#0d0f1c", skyLow: "#1a1f38", glow: "#232644", ground: "#0f1120",
            rail: "#0a0c17", surface: "#171b30", raised: "#20263f", line: "#2f3756",
            text: "#ece6d8", muted: "#adacc4", faint: "#8c8eaa", lamp: "#f0c48a",
            ink: "#2a1d0c", rose: "#e3a7a2", moon: "#f6ecd4"
        })
    property bool night: true
    property real textScale: 1

    readonly property color skyTop: palette.skyTop
    readonly property color skyLow: palette.skyLow
    readonly property color glow: palette.glow
    readonly property color ground: palette.ground
    readonly property color rail: palette.rail
    readonly property color surface: palette.surface
    readonly property color raised: palette.raised
    readonly property color line: palette.line
    readonly property color text: palette.text
    readonly property color muted: palette.muted
    readonly property color faint: palette.faint
    readonly property color lamp: palette.lamp
    readonly property color ink: palette.ink
    readonly property color rose: palette.rose
    readonly property color moon: palette.moon

    readonly property string serif: "Literata"
    readonly property string sans: "Atkinson Hyperlegible Next"
    readonly property int light: Font.Light
    readonly property int regular: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int strong: Font.DemiBold

    readonly property int small: Math.round(13 * textScale)
    readonly property int label: Math.round(15 * textScale)
    readonly property int body: Math.round(17 * textScale)
    readonly property int reading: Math.round(20 * textScale)
    readonly property int title: Math.round(26 * textScale)
    readonly property int display: Math.round(36 * textScale)
    readonly property int measure: Math.round(reading * 31.5)
    readonly property int column: Math.round(body * 62)

    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s24: 24
    readonly property int s32: 32
    readonly property int s48: 48
    readonly property int s72: 72
    readonly property int pageMargin: 56
    readonly property int radiusField: 12
    readonly property int radiusCard: 18
    readonly property real handScale: Math.max(1, 0.8 * textScale)
    readonly property int buttonHeight: Math.round(body * 1.2) + s32
}
