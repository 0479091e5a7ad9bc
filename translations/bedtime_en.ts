<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutStep</name>
    <message>
        <source>Evidence %1 on a scale from A to D. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AloneWeekPage</name>
    <message>
        <source>The computer, left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about the last seven nights. When the computer sleeps, or nobody touches it between lights-out and rise, it is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From lights-out to rise, the minutes in which the computer slept or nobody touched it. A night of which less than half is known is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. The week’s figures are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read just now. They are still in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AloneWeekView</name>
    <message numerus="yes">
        <source>On average %1 a night, over the %n nights that are known.</source>
        <translation>
            <numerusform>%1, in the one night that is known.</numerusform>
            <numerusform>On average %1 a night, over the %n nights that are known.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArcLabel</name>
    <message>
        <source>%1 %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArcList</name>
    <message>
        <source>%1 %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsideLine</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsList</name>
    <message>
        <source>A backup is a whole copy of your vault, encrypted like it. One is made each day while the vault is open. The newest of the last %1 days, %2 weeks and %3 months stay; others make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. To make a backup, or to restore one, it has to be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here yet. A backup can become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied, and then read once to see that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the vault, on this computer. A stick or another disk also helps when the computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsWords</name>
    <message>
        <source>Of another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touches the night of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It touches %n nights, from %1 to %2.</source>
        <translation>
            <numerusform>It touches %n night, from %1 to %2.</numerusform>
            <numerusform>It touches %n nights, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the folder’s whole path, such as /media/stick or ~/Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>%n would come back</numerusform>
            <numerusform>%n would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n would go</numerusform>
            <numerusform>%n would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be as they were then</source>
        <translation>
            <numerusform>%n would be as it was then</numerusform>
            <numerusform>%n would be as they were then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlackPage</name>
    <message>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any letter: ten minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: fall silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlackView</name>
    <message>
        <source>It has faded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is silent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundariesPage</name>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmonitored nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is asked. Such a night is no gap: Bedtime simply knows nothing of it. What you write yourself is still kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unmonitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Bedtime notices about itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was open too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one sentence a week, in the morning: if you opened it after lights-out on three nights or more, or if it was open for an hour and a half on three evenings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to be needed less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After four weeks that went well it proposes fewer steps, and later paper. If you decline, it is silent about it for eight weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each evening: whether the ritual was begun, how many steps it had and whether it ended with the day; how often the window was opened after lights-out and how long it was open. Only these numbers, in your vault, for eight weeks at most. While the vault is closed, a week of them waits beside it. Nothing is counted when both switches are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked, so only what waits for it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals you have answered are remembered, so that you are not asked again too soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundariesWords</name>
    <message>
        <source>No night is recorded and none is asked about, until you change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night is yours alone. From tomorrow on it is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These nights are yours alone, up to the one that begins on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week up to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n evening(s) known,</source>
        <translation>
            <numerusform>one evening known,</numerusform>
            <numerusform>%n evenings known,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ritual begun on %n,</source>
        <translation>
            <numerusform>ritual begun on one,</numerusform>
            <numerusform>ritual begun on %n,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended with the day on %n;</source>
        <translation>
            <numerusform>ended with the day on one;</numerusform>
            <numerusform>ended with the day on %n;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened after lights-out on %n;</source>
        <translation>
            <numerusform>opened after lights-out on one;</numerusform>
            <numerusform>opened after lights-out on %n;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n minute(s) between wind-down and rise.</source>
        <translation>
            <numerusform>open for a minute between wind-down and rise.</numerusform>
            <numerusform>open for %n minutes between wind-down and rise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreathingStep</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softly, no deeper than is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowly, as if cooling soup. Nothing to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lightly, and for no longer than is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowly, as if cooling soup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Night of %1, %n dreams</source>
        <translation>
            <numerusform>Night of %1, %n dream</numerusform>
            <numerusform>Night of %1, %n dreams</numerusform>
        </translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the present one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmColumnPick</name>
    <message>
        <source>%1: %2. Hide the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Choose another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmPlaceField</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsStep</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later is fine. Evenings and stories need no vault; dreams will ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedVault</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>It is back in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash for thirty days; --undo puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several dreams begin so. Give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare, covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, but gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out. A thread is in at least three dreams lately, over two weeks or more, and more often than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} of {of} dreams; lately {k} of {lately}, before {m} of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare. Open it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a tag.</source>
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
        <source>There is a vault in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these twelve words on paper. They open the vault without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged and no whole backup is in the folder for them. Do not write to it; “bedtime vault salvage” takes out what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. Do not write to it. “bedtime vault restore” brings back its newest whole backup, %1; “bedtime vault salvage” takes out what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no rehearsal’s. Choose another --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timings needs --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file, or give --voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device found. Write a file with --out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file or folder, or --undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --column like text=Dream; parts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the journal already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long for a dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams erased again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams that would be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams kept: %1. With --undo they are erased again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file that holds dreams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More entries than a life has nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal in a form that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the words. Say which with --column text=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice of that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice for the script’s language here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not speak this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: others on this computer can read the passphrase file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: a mistake in Bedtime (%1 in %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date looks like 2026-11-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time looks like 22:45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such zone. One is called Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered, so nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the night of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first night is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no room for these nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be meant for one night: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told of this night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that these evenings fit, each night begins at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is written en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked, so imported texts are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only imported texts, imported/…, can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. With --yes it is, without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script of that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plan has its own minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only one of --preset, --mix and --plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out needs --minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sound. --list tells the names; levels go from -20 to 0, up to four sounds make a mix, and a plan lasts ten hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is written like en or de-AT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was some or none, not both: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {option} comes a number, such as 2 or 2@14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back. It opens with the passphrase and words it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former vault is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this in the place of your vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here to compare it with. It holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 only in the backup, %3 only in the vault, %4 different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Run this in a terminal, or add --yes-destroy-everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes the vault in %1 with everything you wrote in it. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To destroy it, type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sealed keys were overwritten first. A disk may keep an old copy all the same; where one survives, the passphrase of then still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer and may still hold the key. Look there for “Bedtime”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies were left alone in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Copies may lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in %1. These files are plain: whoever gets at them can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier export stopped in %1. Look at it, remove it, and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in %1 already. Name a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file in %1 already. Name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written so far is in %1, in plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the vault. Backups made before keep the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal, or give --yes: two of the words are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the new words open the vault. Backups made before keep the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not remember the key. Your passphrase opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this in a terminal, or give --words-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of words cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --new-passphrase-file, or run this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 on your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged vault is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages (%2 bytes) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows can be read, %3 are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows from %2 on cannot be read, if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest whole backup is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept for tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 signs fit into the line. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams written to %1: %2. They are plain: whoever gets at them can read them, also the words of nightmares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sleep at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you tried to sleep before going to bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you woke before you tried to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you got up before you woke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were awake for longer than there was between trying and waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you tried to sleep again for longer than you stayed in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that makes more than 16 hours in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that makes a night of more than 16 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some minutes are less than none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it right? As it stands, %1. It is kept, and stays out of the averages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rest from numbers: only how a night felt is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the diary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free days: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm wakes you on these days all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of {begin} to {end}: mean ± SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n {n}, missing {missing}, doubtful {doubtful}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE is TST/DSE (Reed and Sacco 2016, doi:10.5664/jcsm.5498), with TST/TIB beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every formula and its paper stand in --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-reported estimates. Bedtime is not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE of sums leaves out nights without any sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights that were not told are unknown, and not taken for waking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SRI and IS, the minutes awake lie in equal blocks, evenly spaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRI without WASO is as if nobody had woken in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing was said of naps, there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SRI and IS, naps without a clock time are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are compared 24 hours apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks changed in between, so days are compared by what clocks showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSFsc takes it that no alarm ends the sleep of free days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social jetlag is from the diary, and no score of a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPD is the deviation from MSFsc and from the night before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPD is the deviation from the mean mid-sleep and the night before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files, or --undo, or --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps that would be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps kept: %1. With --undo they are taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps taken back: %1. Former ones that are back: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone %1. One is called Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the source is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --column like start=Bedtime, and end=Woke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of a table is called %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps: %1, from {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {new}. Measured anew, in place of the former: {changed}. Known: {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a sleep of another source: %1. Both are kept, and pictures show one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study goes on; end it first, or let it be over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is one line of 1 to 160 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a difference cannot be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight belongs to no study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night is not of the study, or still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over. What is compared is laid down before the result is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, and what it said before is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ended. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks are always 21 nights; leave out --nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was laid down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmNewWords</name>
    <message>
        <source>Keep the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DarkPage</name>
    <message>
        <source>After lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds for twenty minutes and fades out by itself. Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Good night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight’s fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough. Enter keeps them, and all goes dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. The words stay here until it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet. The words stay here until there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be kept yet. The words stay here; Enter tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device found, so it stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes, and it fades out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayAndTime</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysOfNight</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysWords</name>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryFelt</name>
    <message>
        <source>How the night was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rested you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryMore</name>
    <message>
        <source>Less about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of trying after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you last woke up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes earlier than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 if you did not wake early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess of the sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In minutes, or like 6:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naps the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and when, a comma between them. 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, dose, time. A semicolon begins the next, 0 is for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks with alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of them at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks with caffeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last with caffeine at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not sleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Sleep diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. The diary is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, and the diary is kept in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryTelling</name>
    <message>
        <source>As you remember it. Guesses are right; leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night, as you remember it. Guesses are right; leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer is not understood yet. It is marked, and all the others still stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not take it just now. Everything still stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. You can change it whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked about this night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be read just now. It is still in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night with its times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nights before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryTimes</name>
    <message>
        <source>Into bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began trying to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes awake, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last woke up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryWords</name>
    <message>
        <source>The night of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name first, as short as you like; a semicolon begins the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is understood here, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes first, then when it began, like 20 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than fits into one night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many was it? 1 is fine as a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess from when your ritual ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess from the evening’s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: nobody touched the computer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night was told later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night was told a day later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This night was told %n days later.</source>
        <translation>
            <numerusform>This night was told %n day later.</numerusform>
            <numerusform>This night was told %n days later.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was changed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That makes %n hours in bed, is it right?</source>
        <translation>
            <numerusform>That makes %n hour in bed, is it right?</numerusform>
            <numerusform>That makes %n hours in bed, is it right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes a night of %n hours, is it right?</source>
        <translation>
            <numerusform>That makes a night of %n hour, is it right?</numerusform>
            <numerusform>That makes a night of %n hours, is it right?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the minutes are less than none, is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes awake are longer than the night was, is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More minutes of trying than there were before you got up, is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these times are the other way round, is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into bed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying to sleep from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>asleep after %n minutes</source>
        <translation>
            <numerusform>asleep after %n minute</numerusform>
            <numerusform>asleep after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>awake %n times in between</source>
        <translation>
            <numerusform>awake once in between</numerusform>
            <numerusform>awake %n times in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>awake for %n minutes together</source>
        <translation>
            <numerusform>awake for %n minute together</numerusform>
            <numerusform>awake for %n minutes together</numerusform>
        </translation>
    </message>
    <message>
        <source>no sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awake for good at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of bed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the night. It grows as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night in a picture: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamDetails</name>
    <message>
        <source>Less about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this may stay unsaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, but gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare stays covered until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written like 06:45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How vivid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like waking life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt, from very unpleasant to very pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the feelings were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I knew that I was dreaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or Enter begins the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamFilters</name>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, place, feeling or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of yours begins like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the night of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written like 2026-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the night of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From −3, very unpleasant, to +3, very pleasant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamHistory</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting one back is an edit too: what stands on the page now becomes a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. When you change a dream later, what it was before is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the one that stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamImportPage</name>
    <message>
        <source>Bring dreams in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From jrnl, from another dream journal in JSON or CSV, or from a folder of texts. What is there stays as it is, and nothing is kept before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams are locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file or the folder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as ~/Documents/dreams.csv, or let it fall on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of what stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, erase them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamImportView</name>
    <message>
        <source>Bring dreams in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file or one folder of this computer, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the file or the folder is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it. A long journal takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keeping %n dreams.</source>
        <translation>
            <numerusform>Keeping %n dream.</numerusform>
            <numerusform>Keeping %n dreams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dreams are in your journal now.</source>
        <translation>
            <numerusform>%n dream is in your journal now.</numerusform>
            <numerusform>%n dreams are in your journal now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dreams are erased again.</source>
        <translation>
            <numerusform>%n dream is erased again.</numerusform>
            <numerusform>%n dreams are erased again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. None of these dreams were kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamImportWords</name>
    <message numerus="yes">
        <source>A journal of jrnl with %n entries</source>
        <translation>
            <numerusform>A journal of jrnl with %n entry</numerusform>
            <numerusform>A journal of jrnl with %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A journal in JSON with %n entries</source>
        <translation>
            <numerusform>A journal in JSON with %n entry</numerusform>
            <numerusform>A journal in JSON with %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %n rows</source>
        <translation>
            <numerusform>A table with %n row</numerusform>
            <numerusform>A table with %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A folder with %n texts</source>
        <translation>
            <numerusform>A folder with %n text</numerusform>
            <numerusform>A folder with %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dreams</source>
        <translation>
            <numerusform>%n new dream</numerusform>
            <numerusform>%n new dreams</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are in your journal already</source>
        <translation>
            <numerusform>%n is in your journal already</numerusform>
            <numerusform>%n are in your journal already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep these %n dreams</source>
        <translation>
            <numerusform>Keep this dream</numerusform>
            <numerusform>Keep these %n dreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest import brought %n dreams.</source>
        <translation>
            <numerusform>The latest import brought %n dream.</numerusform>
            <numerusform>The latest import brought %n dreams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase these %n dreams for good? Those you have changed since then stay.</source>
        <translation>
            <numerusform>Erase this dream for good? If you have changed it since then, it stays.</numerusform>
            <numerusform>Erase these %n dreams for good? Those you have changed since then stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your journal already, or stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for a dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no entry that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was a nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was lucid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named so that its words would be found. Choose one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be one person’s journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has more entries than a life has nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no journal in a form that Bedtime knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of that name is in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. None of these dreams were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written. None of these dreams were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault did not answer just now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamList</name>
    <message>
        <source>Search your dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intention for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring dreams in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted dreams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamPaper</name>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered. Open it when you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice for the day: it becomes another dream, and only the new one is rehearsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note from the night. It waits here until you write the rest and say below what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you still see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamTrashPage</name>
    <message>
        <source>Deleted dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for %1 days and can be restored. After that it is erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams are locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DreamsPage</name>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams will be kept here, encrypted, once you have chosen a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams will be kept here, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams are locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intention for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring dreams in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dream, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Your ritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight’s, in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added before lights-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written. Its name and its steps are in it, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at wind-down, it ends at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at wind-down on %1, it ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This ends %n minutes after lights-out. On such an evening it will be shortened.</source>
        <translation>
            <numerusform>This ends a minute after lights-out. On such an evening it will be shortened.</numerusform>
            <numerusform>This ends %n minutes after lights-out. On such an evening it will be shortened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you see it: it is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own can be read while the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own would be kept in the vault; there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most eighty letters, all of which can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not kept yet, for the vault is not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingChoicePage</name>
    <message>
        <source>How the evening ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At lights-out the window goes dark and waits one minute. Any key keeps the computer on. If nobody presses one, it is left as you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuts down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is forced to close: what is unsaved can hold a shutdown up, and then the computer stays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts five seconds, says what would be done, and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>The end of the evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>Good night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Any key leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a try. Any key stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any key keeps it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not be locked last night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not be put to sleep last night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not be shut down last night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let Bedtime lock the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let Bedtime put the computer to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let Bedtime shut the computer down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The computer will be locked in %n seconds.</source>
        <translation>
            <numerusform>The computer will be locked in one second.</numerusform>
            <numerusform>The computer will be locked in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer will go to sleep in %n seconds.</source>
        <translation>
            <numerusform>The computer will go to sleep in one second.</numerusform>
            <numerusform>The computer will go to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer will shut down in %n seconds.</source>
        <translation>
            <numerusform>The computer will shut down in one second.</numerusform>
            <numerusform>The computer will shut down in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer would have been locked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer would have gone to sleep now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer would have shut down now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscapePage</name>
    <message>
        <source>Leaving a firm evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meant to be firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave at any time. Type this sentence, and the evening is yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and full stops do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscapeView</name>
    <message>
        <source>I leave this evening on purpose, and that is all right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningArc</name>
    <message>
        <source>Tonight’s moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningFields</name>
    <message>
        <source>Wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningWords</name>
    <message>
        <source>Monday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Lights-out comes after wind-down. Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than six hours before lights-out. Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise comes after lights-out, the next day. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening would run into the hour at which a new night begins. That hour can be moved in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evening may not cross %1, where a new night begins now. All evenings would fit around another hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new night at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time looks like 22:45.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A · in a guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · several trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C · small studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D · plausible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>%1: take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>A dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, but gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dreams found</source>
        <translation>
            <numerusform>%n dream found</numerusform>
            <numerusform>%n dreams found</numerusform>
        </translation>
    </message>
    <message>
        <source>No dream fits all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night of %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays on this computer, in a vault that only you can open. Choose a passphrase for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ever forget your passphrase, these open the vault. Write them on paper and keep it where important things are. They are shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that we know the paper is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your passphrase, or with the twelve words. Nobody else can open it, and nobody can reset it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GratitudeStep</name>
    <message>
        <source>It is kept in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked, so nothing is kept here. To think of it is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, so nothing is kept here. To think of it is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three lines, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soup. The light on the stairs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportOutLine</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A text of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain text, a Markdown file or an open EPUB book. It is kept in your vault; the file itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as ~/Books/tale.epub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it. A long book takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spoken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is on your shelf already. Keeping it again puts it in the place of the former.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Write where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own texts are kept in the vault, which is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be kept just now. The file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime reads texts and books whose names end in .txt, .md or .epub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a text for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than Bedtime can read aloud: two million characters, about thirty hours. A part of it, in a file of its own, can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold an EPUB book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book’s file is damaged. Another copy of it may be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book does not say in which order it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is locked by whoever sold it. Bedtime reads books that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, this book would be far larger than a book is. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this book points outside of it, which a book need not. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book brings definitions of its own, which could hide anything. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is written in an encoding that Bedtime does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter has no closing ---.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter has a key that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter has this key twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter has a value that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language is written like en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind is story, meditation or guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audience is adults or everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence is guideline, several_trials, small_studies or plausible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a [cue] has no closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this [cue] is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[bell] and [end] have nothing else in their brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause is written like [pause 20s].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pace is a number from 0.5 to 2, such as 0.85, and 1 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaths are written like [breath 4 6] or [breath 4 7 8 x3], in seconds up to 30, ten minutes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound is written like [ambient ocean -6dB], from -40 to 0, or [ambient none].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentionPage</name>
    <message>
        <source>An intention for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. What you write here is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here is kept in a vault. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be kept or read just now. What is in the vault is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like to dream of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shall I begin the letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it again tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for tonight. There is nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pencil and a card by the bed do as well, and nothing of it is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save cards to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known, and when to leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentionWords</name>
    <message>
        <source>Put one question or wish that matters to you into a few words, and look at them for a few minutes before lights-out. Picture them as one image, and tell yourself as you drift off that you would like to dream of it. In the morning lie still for a moment, then write down what came, also if it seems to be about something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one class that did this every night for a week, about half remembered a dream that seemed to them to be about their question. Nobody was compared with them (Barrett, Dreaming 3, 1993).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no duty, and a night without an answer is a good night too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dream is no advice and no sign of what will come. What it is worth, you decide by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing terrible that happened to you. If nightmares come more often, or you sometimes lose hold of what is real, leave this out, and speak with a doctor about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm and no shorter night for a dream’s sake. If the question keeps you awake, let it go for tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has %1 signs, and at most %2 fit into the line. Shorten it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last evening you asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down, in a few words, what you would like to dream of. Look at it for a few minutes, then picture it as one image. Lay card and pencil by the bed, and tell yourself as you drift off that you would like to dream of it. On waking lie still for a moment, then write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no duty, and any dream is a good answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intention for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to cut out, one for each evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards are in %1. Print them, or take any piece of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the cards. Any piece of paper will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents may not be written to. Any piece of paper will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards could not be saved. Any piece of paper will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
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
        <source>On this night, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the night, to be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, but gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream</source>
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
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault did not answer just now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptKinds</name>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, places, feelings and tags of dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long deleted dreams have lain there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun in the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said of threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dreams in place of nightmares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsals of new dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks back at new dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like to dream of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists for tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of rituals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence for a firm evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers about evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of the sleep diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of diary nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights that are being told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps that a tracker measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports from trackers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of tracked sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of your studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of your studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about doing less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>One thing on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call Ines at nine. Bread. The blue folder into the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in your vault, and you find it again in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked, so the list cannot be kept here. Paper does as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, so the list cannot be kept here. Paper does as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. Your nights are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, so no night was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nights could not be read just now. They are still in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a tracker’s nights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingWords</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmonitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nights, as you told them. Nothing here is a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its short line, a dot stands between the least and the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale is in bed, full is asleep, and the stroke marks the middle of sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined is what a tracker measured; it is never counted with what you told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each morning you tell adds a line. Gaps are fine and stay gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told of these nights. How it felt is enough, and none is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told of these nights. A minute in the morning draws one of them, and leaving nights out is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the night was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rested %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the ritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer left alone for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dreams kept</source>
        <translation>
            <numerusform>%n dream kept</numerusform>
            <numerusform>%n dreams kept</numerusform>
        </translation>
    </message>
    <message>
        <source>in bed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of sleep at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with %1 asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
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
    <name>MannersPage</name>
    <message>
        <source>How the evening calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say beforehand that the evening comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, in one evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry time, early in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this hour you are asked to give each worry a line and its next step. Leave it empty for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while I am busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full screen, in a call or undisturbed, the evening waits and calls when you are free again, if lights-out has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once begun, it is let go only by typing a sentence that you wrote for such an hour. Closing the window and quitting stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to read before you stay up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in your vault. Without one, a plain sentence of ours stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence could not be kept just now. The one before still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence is in the vault, which is locked. Until then a plain sentence of ours stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sentence needs a vault. Until then a plain sentence of ours stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MannersView</name>
    <message>
        <source>Worries written down late keep awake. It calls only two hours or more before lights-out, and before wind-down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fall asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From falling asleep to the last waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bed after the last waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to sleep after the last waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time given to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sleep time with naps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency, of the time given to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency, of the time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency of all nights as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep maintenance efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the times into bed lie apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the times out of bed lie apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the middles of sleep lie apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep regularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep regularity, waking in between left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of sleep from day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social jetlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social jetlag, sleep debt taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of sleep on free days, sleep debt taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation from the usual time and the night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit: 100 is every day alike, 0 is chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit: 1 is every day alike, 0 is no pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>needs %n nights</source>
        <translation>
            <numerusform>needs %n night</numerusform>
            <numerusform>needs %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a told night</source>
        <translation>
            <numerusform>%n after a told night</numerusform>
            <numerusform>%n after a told night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before free days</source>
        <translation>
            <numerusform>%n before free days</numerusform>
            <numerusform>%n before free days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole days compared</source>
        <translation>
            <numerusform>%n whole day compared</numerusform>
            <numerusform>%n whole days compared</numerusform>
        </translation>
    </message>
    <message>
        <source>needs more nights in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs two nights before free days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs two nights before work days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs free days without an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told from these nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights without any sleep are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights not told are unknown, and not taken for waking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes awake lie in equal blocks, evenly spaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as if you had not woken in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no nap was told, there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naps without a clock time are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are compared 24 hours apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks changed in between, so days are compared by what clocks showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free days: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm ends the sleep of free days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the diary, and no score of a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual time is the middle of sleep on free days, sleep debt taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual time is your mean middle of sleep; that of free days is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaFace</name>
    <message>
        <source>A text of yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniPlayer</name>
    <message>
        <source>The story that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningAside</name>
    <message>
        <source>Thank you, that is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week you opened Bedtime after lights-out on %1 nights. If it helps, fine; if not, the window can stay shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 evenings of this week Bedtime was open for more than an hour and a half. If it helps, fine; if not, the ritual is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your evenings have gone well for four weeks. You may not need a screen for them: the ritual fits on a card of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your evenings have gone well for four weeks. A ritual with fewer steps may be enough now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take steps away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dream fades within minutes. A few words are enough, and none is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last evening passed without Bedtime. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note from the night waits to become a dream, if there is more to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the dream down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down last evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put down no list last evening. What you write at the first step of the ritual, you find here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the computer was left alone this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. Last evening’s list is in it, if you wrote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, so nothing was put down for this morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last evening’s list could not be read just now. It is still in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrationStep</name>
    <message>
        <source>In a moment.</source>
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
    <name>NewPassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightCalendar</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each night stands under the evening on which it begins. A dot is a dream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightLine</name>
    <message>
        <source>Wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightsPage</name>
    <message>
        <source>The coming nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, offset and UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightsView</name>
    <message>
        <source>In the time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, UTC%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightsWords</name>
    <message>
        <source>This computer names no time zone that exists. Bedtime goes by its clock, %1, and cannot know when clocks change. A zone can be chosen in the system’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go forward in this night, which is %1 shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go back in this night, which is %1 longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist, so wind-down is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, so lights-out is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, so rise is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes twice; the first one is wind-down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes twice; the first one is lights-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes twice; the first one is rise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKeyWords</name>
    <message>
        <source>The system is being asked. It may want to hear from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave no key. Switch this off and on to ask once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system took the key back. Switch this off and on to ask once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not offer that. In its own keyboard settings you can give a key the command “bedtime --note”, which does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave a key; its keyboard settings say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program, which keeps it. In the system’s own keyboard settings you can give another key the command “bedtime --note”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersFreeDays</name>
    <message>
        <source>Days on which nothing makes you get up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm wakes you on them all the same. Social jetlag compares the nights before them with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social jetlag compares the nights before them with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm wakes me on these days too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersLine</name>
    <message>
        <source>Enough of how it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersNote</name>
    <message>
        <source>You have looked a few times today. These weeks are over, so the numbers stay as they are. Numbers without help can hurt, and you may rest from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word beside the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baron and others (2017) describe three people whom the numbers of a tracker made worry about their sleep, and lie in bed for longer (doi:10.5664/jcsm.6472). Gavriloff and others (2018) told 63 people with insomnia invented numbers: those who were told of a bad night felt less alert and more tired by the evening, while tests of their attention came out alike (doi:10.1111/jsr.12726). With somebody who helps to read them, numbers can also do good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough of why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell only how it felt from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are made of what you remembered. Such estimates are good for laying weeks beside one another. They are no score, no measurement and no diagnosis, and they say nothing about a single night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates of your own. No score, no measurement and no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries often tell more sleep than instruments measure, half an hour a night or more. Numbers without help can hurt; you can leave them hidden, and the diary is worth just as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to tell only how it felt, so no numbers are made here. Everything you told is still in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change that here, or in the morning, where the diary asks about the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have times and numbers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole weeks that are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nights are being counted. You can leave; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be read just now. It is still in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. The diary is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, and the diary is kept in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the formulas B is into bed, L is beginning to try to sleep, F is the last waking, O is out of bed. SD is a standard deviation. From seven nights on, with a weekend among them, a week tells most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, with how each is made. When the vault locks, they leave the clipboard again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersWords</name>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of the last two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of the last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of all weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A night, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the days are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free days and the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nights from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights told.</source>
        <translation>
            <numerusform>%1 of %n night told.</numerusform>
            <numerusform>%1 of %n nights told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights told; from four on there are numbers.</source>
        <translation>
            <numerusform>%1 of %n night told; from four on there are numbers.</numerusform>
            <numerusform>%1 of %n nights told; from four on there are numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights told, too few of them with the times that numbers come from.</source>
        <translation>
            <numerusform>%1 of %n night told, too few of them with the times that numbers come from.</numerusform>
            <numerusform>%1 of %n nights told, too few of them with the times that numbers come from.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, for their answers cannot all be right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from %1 of %n nights</source>
        <translation>
            <numerusform>from %1 of %n night</numerusform>
            <numerusform>from %1 of %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2, the mean of the nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: doi:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-reported estimates. Bedtime is not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later on free days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier on free days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyTonight</name>
    <message>
        <source>Only tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tonight. The plan of the week stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let tonight go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenThread</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this thread aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams with it, of all dreams of those days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are its words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWeekForm</name>
    <message>
        <source>Plan other nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings in these nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them nothing is announced, and nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWeekLine</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWeeksPage</name>
    <message>
        <source>Other weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday, or a week of night shifts. For these nights your usual plan steps aside; what you change only for tonight still comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan other nights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWeeksWords</name>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down %1, lights-out %2, rise %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, is taken out of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last night comes after the first. Choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a year. Choose an earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these nights are in your list already. Choose other dates, or change the nights that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date looks like 2026-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherYearsView</name>
    <message numerus="yes">
        <source>%n more from other years</source>
        <translation>
            <numerusform>%n more from other years</numerusform>
            <numerusform>%n more from other years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSounds</name>
    <message>
        <source>A story or a sound is playing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperAnswers</name>
    <message>
        <source>Word %1 on your paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>A week on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for a week without a screen: your evenings, a line for each morning, and a card for each step of your ritual. Nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week and the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper in your printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the page will look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>In the morning, write a word or two about how rested you feel: a guess is enough, and an empty line is fine. The times are an offer. If a night goes otherwise, the next one begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen is needed this week, and nothing is recorded. What stands here is yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise, next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rested, next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder may not be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. It stays until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a folder and a name, such as Documents/bedtime-week.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1. Print it with whatever opens PDF files here, then leave the screen alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to cut out and lay by the bed, in the order of the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps more found no room here.</source>
        <translation>
            <numerusform>One step more found no room here.</numerusform>
            <numerusform>%n steps more found no room here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down begins the evening, lights-out ends it, and rise is when morning comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same times every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new night begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep before this hour still belongs to the night before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a holiday or a week of night shifts this plan can step aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coming nights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this hour one of your evenings is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the present sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices hold until Bedtime ends, but could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come forward at wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens by itself when the evening begins. Otherwise there is only a quiet message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime then waits in the background, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system did not let Bedtime change that. You can set it in the system’s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that notes a dream, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the nearly black page with one field, whatever window is in front. The system is asked for a key; none is taken from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of your evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the evening calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the evening ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices, for each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is open. Everything you write is encrypted in it, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet. It keeps everything you write, encrypted, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed window goes on waiting for the evening. Once Bedtime has been quit, no evening begins by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Another Bedtime starts there, or one that is gone. Switch it on to start this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s own settings hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system keeps about this cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProveByPassphrase</name>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProveByWords</name>
    <message>
        <source>The twelve words you have now, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays. Arrows go by sentence, Page keys by paragraph, with Ctrl by chapter; C lists them. E gives ten minutes more, B makes the screen black, T asks how it is told, F marks a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>This text of yours is not on the shelf while the vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends with this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silent in %n minutes</source>
        <translation>
            <numerusform>Silent in %n minute</numerusform>
            <numerusform>Silent in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long for tonight: the voice fades by lights-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %1 of %n minutes. The end stays the end.</source>
        <translation>
            <numerusform>About %1 of %n minute. The end stays the end.</numerusform>
            <numerusform>About %1 of %n minutes. The end stays the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to where you last stirred, about %n minutes before the end</source>
        <translation>
            <numerusform>Back to where you last stirred, about %n minute before the end</numerusform>
            <numerusform>Back to where you last stirred, about %n minutes before the end</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that a voice could tell. It can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device found. The words go on at speaking pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice is installed here. The words go on at speaking pace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryWordsSheet</name>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberSwitch</name>
    <message>
        <source>Let this computer remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault then opens by itself, for everyone who uses your account here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedDream</name>
    <message>
        <source>Erase it for good, with its earlier versions? It cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescriptChoice</name>
    <message>
        <source>I have read this. Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to choosing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is not in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescriptErasing</name>
    <message>
        <source>Delete this new dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good, with what was kept of its practices? It cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescriptPractice</name>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How heavy is it now, from 0 to 10? You may leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the new dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescriptRating</name>
    <message>
        <source>How heavy is it now, from 0 to 10? You may leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightmares come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They trouble the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescripting</name>
    <message>
        <source>In danger, call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were last looked after on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night of %1, intensity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for another new dream from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescriptingPage</name>
    <message>
        <source>Changing a nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. What you write here is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here is kept in a vault. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be kept or read just now. What is in the vault is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescriptingView</name>
    <message>
        <source>Twenty minutes were practised today. That is enough for one day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A damaged vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being read. Nothing is changed while that goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be your vault. The damaged one is kept aside as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds all that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the backup of %1, and opens with the passphrase and the words that it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of %1. Whatever you choose, the damaged vault is kept aside, and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in the folder for backups. Whatever you choose, the damaged vault is kept aside, and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase, or the twelve words, of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged vault is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>That does not open it. Type the passphrase, or the twelve words, that it had on its day, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that can be read whole. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault’s file can be read any more. A backup can still be opened, if there is one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file (%1) cannot be read.</source>
        <translation>
            <numerusform>%n page of the file (%1) cannot be read.</numerusform>
            <numerusform>%n pages of the file (%1) cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be read</source>
        <translation>
            <numerusform>%n can be read</numerusform>
            <numerusform>%n can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are lost</source>
        <translation>
            <numerusform>%n is lost</numerusform>
            <numerusform>%n are lost</numerusform>
        </translation>
    </message>
    <message>
        <source>none is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came after number %1 is lost, if anything did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers %1 to %2 are lost, if they were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The backup is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read and laid beside your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens with the passphrase, or the twelve words, that it had on its day. They may not be those of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup in the place of your vault? The present vault is kept aside, whole, in a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here that it could be compared with. It holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the same as your vault. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change if it came back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied and read once to see that it is whole. Your vault is locked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your vault now, and open. It opens with the passphrase and the words that it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your vault now. It opens with the passphrase and the words that it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase, or its twelve words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the vault opens with the passphrase and the words of that day, no longer with today’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former vault is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualBookView</name>
    <message>
        <source>The ritual is gone. Its evenings have the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ritual is here. Its name was left out, for the vault is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ritual is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty rituals are the most that Bedtime keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening’s own, made shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ritual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualEditorPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it away, as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as ~/evening.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualHandle</name>
    <message>
        <source>The arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualHeader</name>
    <message>
        <source>Evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1, about this practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualKeys</name>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualLine</name>
    <message>
        <source>Evenings with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualMinutes</name>
    <message>
        <source>%1: a minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a minute more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualPage</name>
    <message>
        <source>No sound device found. The words go on silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice found. The words go on silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is late, so tonight’s ritual is shorter. Lights-out stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device found. This step goes on in silence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualPlanWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five and five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-7-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for four, held for seven, out for eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for four, held for four, out for four, held for four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About six breaths a minute, in and out alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for five, out for five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for four, out for six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for four, out for eight. Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In for four, out for four. Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in pregnancy, not with an illness of the heart or the lungs, epilepsy, panic or dizziness, and never in water or at the wheel. Without holds it is just as good for the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ritual has at least one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ritual has at most thirty steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime does not know this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights-out is always the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes at least twenty seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes at most three hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the ritual would take more than six hours. It stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime does not know this breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes look like 5, or 4:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of this file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file. A ritual comes as a small file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a ritual. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no ritual, or it is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is nested without end. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in this file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds something else than a ritual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ritual was written by a newer Bedtime, which this one cannot read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not say which version it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something that Bedtime does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ritual’s name is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ritual’s name is too long. Eighty letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are signs in the ritual’s name that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no list of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ritual has more steps than an evening. Thirty is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ritual has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime does not know this step. It may come from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is in this ritual twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ritual does not end with lights-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its minutes are no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes at least twenty seconds and at most three hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ritual takes more than six hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds are either true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has something that belongs to another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no story. A file never says where to look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualStepOffer</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualStepRow</name>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RitualsPage</name>
    <message>
        <source>Your rituals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every evening has one of them. Choose a day to give it to a ritual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When little of the evening is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a ready one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ritual somebody gave you, as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as ~/Downloads/evening.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>You are in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F marks it as a favourite. Delete takes it off the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F marks it as a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenNights</name>
    <message>
        <source>The night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nights, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenPaper</name>
    <message>
        <source>No page after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read by anybody who has it: it leaves the vault because you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenTable</name>
    <message>
        <source>The nights, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>A text of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Heard %n nights ago</source>
        <translation>
            <numerusform>Heard %n night ago</numerusform>
            <numerusform>Heard %n nights ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard some weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is off your shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be taken away just now. It is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scripts could not be read and are left out.</source>
        <translation>
            <numerusform>%n script could not be read and is left out.</numerusform>
            <numerusform>%n scripts could not be read and are left out.</numerusform>
        </translation>
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
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShuffleStep</name>
    <message>
        <source>In a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night insects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The key P begins it and ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device found, so it stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mix, of one to four sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, and does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steady sound covers other noises, and some find company in it. That it improves sleep is not shown: a review of what was studied calls the evidence very low (Riedy and others, 2021, doi 10.1016/j.smrv.2020.101385).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin low: just loud enough to soften what disturbs you. Bedtime keeps every sound quiet, but your loudspeaker decides the rest. With a baby in the room keep it quieter still, and far from the cot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it plays the computer stays awake, which a battery feels; afterwards it may sleep again. A closed lid still puts it to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsView</name>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsWords</name>
    <message>
        <source>Your mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain on a roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain and wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep hush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft hush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night insects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2, then %3 for %4, then silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for about %2, until rise, then silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, then silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayingOpenView</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
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
    <name>StoriesPage</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories are here. They came with Bedtime; putting it in place once more brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, summaries and topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind, length and favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the shelf is quite like that. Fewer words, or another length, may find something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens a card, F marks it as a favourite, Ctrl and F searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a text of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stories are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyBegin</name>
    <message>
        <source>Choose a change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyChoose</name>
    <message>
        <source>What is different on some nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it might do. How rested you feel matters most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest difference that would matter to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the nights are shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyForeseen</name>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins tonight. The nights are laid down now and stay as they are. You will see what tonight is, and the result when the last night is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose differently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyGoing</name>
    <message>
        <source>Show what the nights to come are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fairer not to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it kept to? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it here? The result comes at once, and says that it was ended early. What chance chose for the nights to come is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyNights</name>
    <message>
        <source>The nights of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>A study of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. Your studies and the diary are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study is kept in a vault, as the diary is. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyRelations</name>
    <message>
        <source>What went together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five things of your last ninety nights can be held against one outcome: drinks with alcohol and with caffeine, a ritual, the computer left alone, and bedtime. Nothing is looked at before you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against which outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyResult</name>
    <message>
        <source>Choose another change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this study, its plan and what you said of its nights? The diary stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyResultWords</name>
    <message numerus="yes">
        <source>Cannot tell yet. An answer needs at least %n told nights of each kind.</source>
        <translation>
            <numerusform>Cannot tell yet. An answer needs at least %n told night of each kind.</numerusform>
            <numerusform>Cannot tell yet. An answer needs at least %n told nights of each kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot tell yet. These nights fit with no difference as well as with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell yet. The week with the change was apart from both weeks beside it, which chance alone does one time in three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is a difference, it is smaller than the %1 that would matter to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a difference. Whether it is as large as would matter to you cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a difference, and it is at least as large as would matter to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliff’s delta is %1: 0 is no difference, ±1 are nights wholly apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every night counts as it was planned, kept to or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the nights not kept to. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of these nights of yours, and is no advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot tell. It takes %2 nights that are not all alike; there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot tell (rho %2, %3 nights).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the more of it, the higher the outcome (rho %2, %3 nights).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the more of it, the lower the outcome (rho %2, %3 nights).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things were looked at. One in twenty looks like something by chance, so the more are looked at, the more each has to show (Benjamini and Yekutieli 2001).</source>
        <translation>
            <numerusform>%n thing was looked at. One in twenty looks like something by chance, so the more are looked at, the more each has to show (Benjamini and Yekutieli 2001).</numerusform>
            <numerusform>%n things were looked at. One in twenty looks like something by chance, so the more are looked at, the more each has to show (Benjamini and Yekutieli 2001).</numerusform>
        </translation>
    </message>
    <message>
        <source>That two things go together does not say that one makes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the change it was on average the same as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the change it was on average %1 less than as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the change it was on average %1 more than as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 95 % interval goes from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three weeks can stand in three orders, and %1 of them set the middle one as far apart. So no more than a direction can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the change did nothing, chance would give as much in fewer than 1 of 100 orders of these nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the change did nothing, chance would give as much in about %1 of 100 orders of these nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 nights told, %4 not kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks with alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks with caffeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ritual begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes the computer was left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to bed later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyWords</name>
    <message>
        <source>No screen after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole ritual before lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without soma: no scrolling, no tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rested you feel, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well you slept, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to fall asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes awake in the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency, TST/DSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own estimate of your sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance chooses each night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week as usual, a week with it, a week as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points from 1 to 5; half a point is a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose one change, and one thing that it might do. On some nights you make the change, on others all is as usual, and when the plan is over Bedtime compares them. Often the honest answer is that one cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is from your last %n nights, which differ by about %1 from one another.</source>
        <translation>
            <numerusform>This is from your last %n night, which differs by about %1.</numerusform>
            <numerusform>This is from your last %n nights, which differ by about %1 from one another.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 of your nights are told, or all are alike. So it is assumed that nights differ by about %2 from one another. Yours may differ more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %n nights you would see a difference of %1 %2.</source>
        <translation>
            <numerusform>With %n night you would see a difference of %1 %2.</numerusform>
            <numerusform>With %n nights you would see a difference of %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>About 8 times in 10 you would see one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than once in 10 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n times in 10</source>
        <translation>
            <numerusform>about once in 10</numerusform>
            <numerusform>about %n times in 10</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks are easier to keep to, and tell less: three can stand in only three orders, so that chance alone sets one of them apart one time in three. They can show a direction, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night %1 of %2. The result comes when the last one is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n nights are over.</source>
        <translation>
            <numerusform>The night is over.</numerusform>
            <numerusform>All %n nights are over.</numerusform>
        </translation>
    </message>
    <message>
        <source>You ended it early, after %1 of %2 nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid down on %1: %2. A difference of %3 would matter to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was foreseen to show such a difference %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rest from numbers, and this study compares some. They wait until you wish for them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out what each length would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing your nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your last ninety nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what would be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 signs, and at most %2 fit into the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number above 0, please, in the unit of what is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be kept just now. What is in the vault is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nights could not be read just now. They are still in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 it said: %2, and %3 would have mattered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagOffersView</name>
    <message>
        <source>Down arrow for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingPage</name>
    <message>
        <source>How stories are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows softer until nothing is heard. The key E gives ten minutes more; on the black screen any letter does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower and softer towards the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be finished by lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evening is short, passages are left out at quiet places. The end stays the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light the word that is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it only the sentence is lit, which is calmer. Of the voices, eSpeak alone tells its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text waits for the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones and loudspeakers without a wire are often a little late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingView</name>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPicture</name>
    <message>
        <source>Over time. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadSentence</name>
    <message>
        <source>Leads to the dream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadsPage</name>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes more often in your dreams lately than it did before. It is counted on this computer and never interpreted: what it means is yours to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams will be kept in a vault, and what comes back in them is counted there. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams are locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dreams are being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted so far: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadsWords</name>
    <message numerus="yes">
        <source>In %n of %1 dreams</source>
        <translation>
            <numerusform>In %n of %1 dreams</numerusform>
            <numerusform>In %n of %1 dreams</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately in %1 of %2 dreams; in the %3 before it was in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately in %1 of %2 dreams, before that in %3 of %4: about %5 times as often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately is since %1. Its bars are lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what comes back, Bedtime needs at least %1 dreams over %2 days or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out just now. A thread is in at least three dreams lately, over two weeks or more, and more often than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence from a nightmare, covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a tag of this dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And in %n earlier dreams.</source>
        <translation>
            <numerusform>And in %n earlier dream.</numerusform>
            <numerusform>And in %n earlier dreams.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is put aside. It can be brought back below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault did not answer just now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n so far.</source>
        <translation>
            <numerusform>There is %n so far.</numerusform>
            <numerusform>There are %n so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightActs</name>
    <message>
        <source>Calls again after that time. Lights-out stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tonight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times for this night, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TonightWords</name>
    <message>
        <source>Go on with the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the short evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down begins at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute to lights-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to lights-out</source>
        <translation>
            <numerusform>%n minute to lights-out</numerusform>
            <numerusform>%n minutes to lights-out</numerusform>
        </translation>
    </message>
    <message>
        <source>Good night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the evening is yours. Lights-out at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened to fit. First: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening calls again at %1, for the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The evening calls again at %1. It can be put off %n more times.</source>
        <translation>
            <numerusform>The evening calls again at %1. It can be put off once more.</numerusform>
            <numerusform>The evening calls again at %1. It can be put off %n more times.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: lights-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evening is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next evening is %1, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights-out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerBatchLine</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take them out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerImportPage</name>
    <message>
        <source>Nights from a tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Fitbit, Oura, Apple Health, Sleep as Android, Plees Tracker, another sleep diary or a table. What a device measured stands beside what you tell, and never in the numbers of your diary. Nothing is kept before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nights are locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as ~/Downloads/sleep-export.csv, or let it fall on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date such as 03/04/2020, first comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whose clocks its times are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone such as Europe/Berlin. The return key reads the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to say of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns of the table hold what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerImportView</name>
    <message>
        <source>Nights from a tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file of this computer, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone has this name. One is called Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. None of these sleeps were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it. %1 % are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerPlanWords</name>
    <message>
        <source>No sleep was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sleeps, from %1 to %2</source>
        <translation>
            <numerusform>%n sleep, from %1 to %2</numerusform>
            <numerusform>%n sleeps, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n is new</numerusform>
            <numerusform>%n are new</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take the place of what was here</source>
        <translation>
            <numerusform>%n takes the place of what was here</numerusform>
            <numerusform>%n take the place of what was here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already</source>
        <translation>
            <numerusform>%n is here already</numerusform>
            <numerusform>%n are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation>
            <numerusform>%n was left out</numerusform>
            <numerusform>%n were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>The day, where it stands apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or how long it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long until asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was a nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sleeps</source>
        <translation>
            <numerusform>%n sleep</numerusform>
            <numerusform>%n sleeps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n sleeps out of your vault again?</source>
        <translation>
            <numerusform>Take this sleep out of your vault again?</numerusform>
            <numerusform>Take these %n sleeps out of your vault again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that they replaced come back.</source>
        <translation>
            <numerusform>%n that was replaced comes back.</numerusform>
            <numerusform>%n that they replaced come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n sleeps.</source>
        <translation>
            <numerusform>Bringing in %n sleep.</numerusform>
            <numerusform>Bringing in %n sleeps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeps are in your vault now, beside your diary.</source>
        <translation>
            <numerusform>%n sleep is in your vault now, beside your diary.</numerusform>
            <numerusform>%n sleeps are in your vault now, beside your diary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sleeps are taken out again.</source>
        <translation>
            <numerusform>%n sleep is taken out again.</numerusform>
            <numerusform>%n sleeps are taken out again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault did not answer just now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerRemarkLine</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerWords</name>
    <message>
        <source>Plees Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep as Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sleep diary in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sleep diary in CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, or no file. One file is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds more than a life of nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip unfolds into more than any tracker writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no form that Bedtime knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns hold the beginning and the end is unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its dates begin with the day or the month is unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %2, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of the form that the rest has; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far too long for one night; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off in the middle; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beginning and end that can be read; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year that cannot be meant; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sleep, but a meal, an alarm or the like; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip within the zip; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that leads out of the zip; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by a password, or damaged; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sleep again; the later one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than a day; taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time zone that nobody knows; the chosen clocks count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zone and its offset disagree; the offset counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a zone, read by the chosen clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour that clocks showed twice, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number was spoilt, and made anew from the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that cannot be; left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very long comment; its end was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a good or a bad dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in UTF-8; read as text of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a sleep of another source; both are kept, and pictures show one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>A new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks here are set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your evenings went by %1 so far. Which time shall they keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the time of %1, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clocks here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TravelView</name>
    <message>
        <source>Wind-down at %1, lights-out at %2.</source>
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
        <source>Note a dream</source>
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
<context>
    <name>UnlockPage</name>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this vault aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand on your paper. Small or capital letters, commas and numbers do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like a new passphrase, one that stays? Your recovery words remain as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves into a folder of its own beside this one, and you can begin a new vault. Nothing is deleted, and it can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWithPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWithWords</name>
    <message>
        <source>The twelve words, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultKeysOverview</name>
    <message>
        <source>The new words open the vault from now on, and the old ones no longer do. Backups made before still open with the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on. Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve words on your paper open the vault if the passphrase is forgotten. If the paper is lost, or somebody may have read it, let new words take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultKeysPage</name>
    <message>
        <source>Nobody else can open it, and nobody can reset it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked. Unlock it to change what opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet. It keeps everything you write, encrypted, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the words that open the vault now, so that nobody who finds it open can shut you out. Small or capital letters, commas and numbers do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the passphrase that opens the vault now, so that nobody who finds it open can shut you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you keep the new one, the old one opens the vault. Your recovery words remain as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them on paper and keep it where important things are. They are shown only now. Until two of them are asked back, the old words hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that we know the paper is right. Then the old words no longer open the vault; backups made before keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>Word %1 is not in the list of recovery words. Look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are twelve recovery words. So far there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that only you would put together are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little longer: eight letters at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats itself. More variety makes it harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will do. One more word would make it firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is firm: long enough that nobody guesses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the word we showed. Look at your paper, or at the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring did not answer, so the key may still lie in it. Bedtime does not ask for it any more. Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that could remember the key. Your passphrase opens the vault as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer no longer remembers the key. Your passphrase opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring is locked. Your passphrase opens the vault as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring does not answer. Your passphrase opens the vault as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyring could not help. Your passphrase opens the vault as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s file is damaged or gone. If you have a copy, put it back. You can also set the vault aside and begin a new one; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the vault’s sealed keys is damaged or gone. If you have a copy of vault.keys, put it back. You can also set the vault aside and begin a new one; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Try again, or use your recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are recovery words, but of another vault. Is there a second paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these words is another one on your paper, or stands in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer remembers belongs to another vault. Your passphrase opens this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little free memory to open the vault. Close another program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Bedtime wrote this vault. Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Bedtime has this vault open. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder may not be written here. Make it writable, or start Bedtime with another folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost. Make some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do as it was asked. Nothing is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version could not bring the vault up to date, and left it as it was. The version you had before still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Close this page and open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups is not there. Connect its disk, or choose another folder; the vault itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups may not be written. Choose another folder; the vault itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be read whole. Choose another one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>Until %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vividness %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensity %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knew that it was a dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, but gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (America)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (Britain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pico, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piper, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eSpeak, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like a person. Takes about 220 MB of memory while it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older voice, plain and restful. Takes about 20 MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your folder. Takes 300 MB of memory or more while it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the system of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear, and plainly a machine. Takes about 20 MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice can be had for this language here. The text is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice you chose is not here at present. The best there is reads in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural English voice is not installed. It is the extra named natural; packaging/run installs it where it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pico, which reads this language better, is not installed. It is the extra named languages; packaging/run installs it where it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice has one pitch only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) found there.</source>
        <translation>
            <numerusform>%n voice found there.</numerusform>
            <numerusform>%n voices found there.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice was found there. Each is a file that ends in .onnx beside one that ends in .onnx.json, and Piper itself is the extra named piper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound here. Look whether this computer has a sound device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by … looking which voices there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with Piper voices of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Bedtime goes on quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will begin your evening. Open it again to see or quit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A short one fits into the %n minutes left.</source>
        <translation>
            <numerusform>A short one fits into the minute left.</numerusform>
            <numerusform>A short one fits into the %n minutes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each worry a line and its next step, on paper if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It begins in %n minutes.</source>
        <translation>
            <numerusform>It begins in a minute.</numerusform>
            <numerusform>It begins in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note a dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime is ready when you are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenItLocks</name>
    <message>
        <source>When it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched the computer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not tell how long nobody has touched it, so Bedtime cannot lock the vault after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the computer goes to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of your own that is being read aloud comes to its end first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPaper</name>
    <message>
        <source>Your twelve words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorryStep</name>
    <message>
        <source>It is kept in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is locked, so nothing is kept here. A notebook of paper does as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault yet, so nothing is kept here. A notebook of paper does as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter from the landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Mara on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteNewWords</name>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenStep</name>
    <message>
        <source>This could not be kept yet. It stays here, and Bedtime goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
