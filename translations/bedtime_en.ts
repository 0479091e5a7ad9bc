<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Nothing was written, so nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare. Open it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked. Give a passphrase file, or run this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these twelve words on paper. They open the vault if the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. Do not write to it; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamJournalView</name>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night of %1, written %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered. Open it when you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Your words stay on this page and are kept as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written. Your words stay on this page, and it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not keep this just now. Your words stay on this page, and it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault did not answer just now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellView</name>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
