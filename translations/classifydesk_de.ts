<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cd::AddIdsDialog</name>
    <message>
        <source>Add files by ID</source>
        <translation>Dateien über ihre ID hinzufügen</translation>
    </message>
    <message>
        <source>File IDs</source>
        <translation>Datei-IDs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these files</source>
        <translation>Diese Dateien hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s)</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>File &amp;IDs, separated by spaces, commas or line breaks:</source>
        <translation>Datei-&amp;IDs, getrennt durch Leerzeichen, Kommas oder Zeilenumbrüche:</translation>
    </message>
    <message>
        <source>Discard the IDs?</source>
        <translation>IDs verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) you entered have not been added.</source>
        <translation>
            <numerusform>%Ln eingegebene ID wurde noch nicht hinzugefügt.</numerusform>
            <numerusform>%Ln eingegebene IDs wurden noch nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not a file ID: correct or delete it to add the others</source>
        <translation>
            <numerusform>%Ln Eintrag ist keine Datei-ID: Korrigieren oder löschen Sie ihn, um die übrigen hinzuzufügen</numerusform>
            <numerusform>%Ln Einträge sind keine Datei-IDs: Korrigieren oder löschen Sie sie, um die übrigen hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs consist of letters, digits, hyphens and underscores; anything else is a separator.</source>
        <translation>IDs bestehen aus Buchstaben, Ziffern, Binde- und Unterstrichen; alles andere gilt als Trennzeichen.</translation>
    </message>
</context>
<context>
    <name>cd::AddJobDialog</name>
    <message>
        <source>Add jobs by ID</source>
        <translation>Aufträge über ihre ID hinzufügen</translation>
    </message>
    <message>
        <source>Job IDs</source>
        <translation>Auftrags-IDs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Job &amp;IDs, separated by spaces, commas or line breaks. The jobs must be on the service selected now.</source>
        <translation>Auftrags-&amp;IDs, getrennt durch Leerzeichen, Kommas oder Zeilenumbrüche. Die Aufträge müssen beim jetzt gewählten Dienst liegen.</translation>
    </message>
</context>
<context>
    <name>cd::ChangeBar</name>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln nur hier</numerusform>
            <numerusform>%Ln nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only there</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln nur dort</numerusform>
            <numerusform>%Ln nur dort</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show only these, again to show all</source>
        <translation>Klicken zeigt nur diese, nochmaliges Klicken wieder alle</translation>
    </message>
    <message>
        <source>Filter files by change</source>
        <translation>Dateien nach Änderung filtern</translation>
    </message>
</context>
<context>
    <name>cd::ChartPane</name>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1: what a chart is called</extracomment>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures instead of the picture</source>
        <translation>Die Zahlen statt des Bildes zeigen</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>cd::ChartTools</name>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>Bild und Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1: %2</source>
        <translation>Das Bild ließ sich nicht als %1 speichern: %2</translation>
    </message>
</context>
<context>
    <name>cd::ChooseRunDialog</name>
    <message>
        <source>the label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Label, time</source>
        <translation>Bezeichnung, Zeit</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>Jobs to compare with</source>
        <translation>Aufträge zum Vergleichen</translation>
    </message>
    <message>
        <source>Compare with another job</source>
        <translation>Mit einem anderen Auftrag vergleichen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Looking for jobs over the same files…</source>
        <translation>Es wird nach Aufträgen mit denselben Dateien gesucht…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Jobs with the same label or the same files come first. Any two jobs can be compared: select both in the list of jobs.</source>
        <translation>Aufträge mit derselben Bezeichnung oder denselben Dateien stehen oben. Vergleichen lassen sich beliebige zwei Aufträge: Wählen Sie dazu beide in der Auftragsliste aus.</translation>
    </message>
    <message>
        <source>No jobs match.</source>
        <translation>Kein Auftrag passt zur Suche.</translation>
    </message>
    <message>
        <source>There is no other job with results yet.</source>
        <translation>Es gibt noch keinen anderen Auftrag mit Ergebnissen.</translation>
    </message>
</context>
<context>
    <name>cd::CloudTry</name>
    <message>
        <source>Ask %1: 1 file, at most %2 credits</source>
        <translation>%1 fragen: 1 Datei, höchstens %2 Credits</translation>
    </message>
    <message>
        <source>Ask %1: 1 file, no limit of pages</source>
        <translation>%1 fragen: 1 Datei, ohne Seitengrenze</translation>
    </message>
    <message>
        <source>Submits this one file with these rules as a job.</source>
        <translation>Sendet diese eine Datei mit diesen Regeln als Auftrag.</translation>
    </message>
    <message>
        <source>Choose a file here that is among the files to submit.</source>
        <translation>Wählen Sie hier eine Datei, die unter den zu sendenden ist.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <extracomment>a job&apos;s name; %1: a file</extracomment>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 ist unterwegs.</translation>
    </message>
    <message>
        <source>%1 has no answer for %2.</source>
        <translation>%1 hat keine Antwort zu %2.</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Ask LlamaCloud</source>
        <translation>LlamaCloud fragen</translation>
    </message>
</context>
<context>
    <name>cd::ColumnList</name>
    <message>
        <source>Columns to save</source>
        <translation>Zu speichernde Spalten</translation>
    </message>
    <message>
        <source>Drag columns into their order, or move them with Alt+Up and Alt+Down. F2 gives one another name in the file.</source>
        <translation>Ziehen Sie Spalten in ihre Reihenfolge, oder verschieben Sie sie mit Alt+Auf und Alt+Ab. F2 gibt einer in der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <extracomment>%1: what a column is called, if it has no other name</extracomment>
        <translation>Statt „%1“</translation>
    </message>
    <message>
        <source>Another column is already called “%1”.</source>
        <extracomment>%1: a name that a person typed for a column</extracomment>
        <translation>Eine andere Spalte heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>cd::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>cd::Command</name>
    <message>
        <source>not possible now</source>
        <translation>zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>%1: the menu that an entry is in; it is switched on</extracomment>
        <translation>%1 · ein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::CommandPalette</name>
    <message>
        <source>Find actions, presets, views and jobs</source>
        <translation>Aktionen, Vorlagen, Ansichten und Aufträge suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter do it   Esc close</source>
        <extracomment>names of keys, and what they do here</extracomment>
        <translation>↑ ↓ wählen   Eingabe ausführen   Esc schließen</translation>
    </message>
    <message>
        <source>&gt; actions   @ presets   # jobs</source>
        <extracomment>signs that are typed first, and what is looked for then</extracomment>
        <translation>&gt; Aktionen   @ Vorlagen   # Aufträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all commands are listed: &quot;11 of 214&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cd::CommandsModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Ansichten der Liste</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>cd::ComparePane</name>
    <message>
        <source>The jobs that are compared</source>
        <translation>Die verglichenen Aufträge</translation>
    </message>
    <message>
        <source>Name, folder, reasoning</source>
        <translation>Name, Ordner, Begründung</translation>
    </message>
    <message>
        <source>Search the files of both jobs</source>
        <translation>Dateien beider Aufträge durchsuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reasoning here</source>
        <translation>Begründung hier</translation>
    </message>
    <message>
        <source>Reasoning there</source>
        <translation>Begründung dort</translation>
    </message>
    <message>
        <source>Copy the files that are shown, with both results</source>
        <translation>Die angezeigten Dateien mit beiden Ergebnissen kopieren</translation>
    </message>
    <message>
        <source>Other job…</source>
        <translation>Anderer Auftrag…</translation>
    </message>
    <message>
        <source>Compare with another job</source>
        <translation>Mit einem anderen Auftrag vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the comparison; both jobs stay as they are</source>
        <translation>Vergleich beenden; beide Aufträge bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Rows: types here. Columns: types there. Choose a cell to see its files.</source>
        <translation>Zeilen: Typen hier. Spalten: Typen dort. Wählen Sie eine Zelle, um deren Dateien zu sehen.</translation>
    </message>
    <message>
        <source>No file is in both jobs.</source>
        <translation>Keine Datei kommt in beiden Aufträgen vor.</translation>
    </message>
    <message>
        <source>Show all files of both jobs again</source>
        <translation>Wieder alle Dateien beider Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Reading and comparing the results…</source>
        <translation>Die Ergebnisse werden gelesen und verglichen…</translation>
    </message>
    <message>
        <source>Results are still to come. Until then their files count as not done yet.</source>
        <translation>Es stehen noch Ergebnisse aus. Bis dahin zählen deren Dateien als noch offen.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The other job is no longer in the list. What is shown was compared before.</source>
        <translation>Der andere Auftrag ist nicht mehr in der Liste. Angezeigt wird, was vorher verglichen wurde.</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <extracomment>two jobs that are compared</extracomment>
        <translation>Hier: %1. Dort: %2.</translation>
    </message>
    <message>
        <source>No files match.</source>
        <translation>Keine Datei passt zur Suche.</translation>
    </message>
    <message>
        <source>The jobs have no files.</source>
        <translation>Die Aufträge haben keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <extracomment>files that match what is asked for; %1: of how many</extracomment>
        <translation>
            <numerusform>%Ln von %1 angezeigt</numerusform>
            <numerusform>%Ln von %1 angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Save the files that are shown, with both results, as a workbook or CSV</source>
        <translation>Die gezeigten Dateien mit beiden Ergebnissen als Arbeitsmappe oder CSV speichern</translation>
    </message>
    <message>
        <source>Find in the comparison</source>
        <translation>Im Vergleich suchen</translation>
    </message>
    <message>
        <source>Go through the files that are shown and whose types differ, or through those of the cell that is chosen</source>
        <translation>Die gezeigten Dateien durchgehen, deren Typen sich unterscheiden, oder die der gewählten Zelle</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei prüfen…</numerusform>
            <numerusform>%Ln Dateien prüfen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ComparedModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this job does not have the file</source>
        <translation>dieser Auftrag hat die Datei nicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Type here</source>
        <extracomment>of the job that is looked at; the other one is &quot;there&quot;</extracomment>
        <translation>Typ hier</translation>
    </message>
    <message>
        <source>Confidence here</source>
        <translation>Konfidenz hier</translation>
    </message>
    <message>
        <source>Type there</source>
        <translation>Typ dort</translation>
    </message>
    <message>
        <source>Confidence there</source>
        <translation>Konfidenz dort</translation>
    </message>
    <message>
        <source>Reasoning here</source>
        <translation>Begründung hier</translation>
    </message>
    <message>
        <source>Reasoning there</source>
        <translation>Begründung dort</translation>
    </message>
</context>
<context>
    <name>cd::ComparedView</name>
    <message>
        <source>Files of both jobs</source>
        <translation>Dateien beider Aufträge</translation>
    </message>
    <message>
        <source>Columns of the files of both jobs</source>
        <translation>Spalten der Dateien beider Aufträge</translation>
    </message>
</context>
<context>
    <name>cd::ComparisonSave</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <extracomment>%1: the name of a job</extracomment>
        <translation>Typ in %1</translation>
    </message>
    <message>
        <source>Confidence in %1</source>
        <translation>Konfidenz in %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Job here</source>
        <translation>Auftrag hier</translation>
    </message>
    <message>
        <source>Job there</source>
        <translation>Auftrag dort</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The comparison could not be saved as %1: %2. If a file of that name was there before, it is unchanged.</source>
        <translation>Der Vergleich konnte nicht als %1 gespeichert werden: %2. Eine Datei dieses Namens, die schon da war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>part of a file&apos;s name; %1 and %2: names of two jobs</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 is there already. Choose another name.</source>
        <translation>Es wurde nichts gespeichert: %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>a sheet of a workbook: at most 25 characters, none of []:*?/ in it</extracomment>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>cd::ConfidenceChart</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>cd::ConfigurationsPane</name>
    <message>
        <source>Configurations on the service</source>
        <translation>Konfigurationen beim Dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>&amp;Use in the form</source>
        <translation>Ins &amp;Formular</translation>
    </message>
    <message>
        <source>“%1” is in the form.</source>
        <translation>„%1“ steht im Formular.</translation>
    </message>
    <message>
        <source>Save on the service</source>
        <translation>Beim Dienst speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” is on the service, version %2.</source>
        <translation>„%1“ liegt beim Dienst, Version %2.</translation>
    </message>
    <message>
        <source>&amp;Save form to service…</source>
        <translation>Formular beim Dienst &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Overwrite with form…</source>
        <translation>Mit Formular ü&amp;berschreiben…</translation>
    </message>
    <message>
        <source>De&amp;lete from service…</source>
        <translation>Beim Dienst &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>This service uses API v1, which can&apos;t refer to a saved configuration: its rules and options are sent instead.</source>
        <translation>Dieser Dienst verwendet API v1, die nicht auf eine gespeicherte Konfiguration verweisen kann: Stattdessen werden deren Regeln und Optionen gesendet.</translation>
    </message>
    <message>
        <source>Name on the service (an existing name gets a new version)</source>
        <translation>Name beim Dienst (ein vorhandener Name bekommt eine neue Version)</translation>
    </message>
    <message>
        <source>Overwrite it on the service?</source>
        <translation>Beim Dienst überschreiben?</translation>
    </message>
    <message>
        <source>Overwrite “%1” with the rules and options in the form?</source>
        <translation>„%1“ mit den Regeln und Optionen im Formular überschreiben?</translation>
    </message>
    <message>
        <source>Everyone using it in this project will get the new rules.</source>
        <translation>Alle, die sie in diesem Projekt verwenden, bekommen die neuen Regeln.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Delete it from the service?</source>
        <translation>Beim Dienst löschen?</translation>
    </message>
    <message>
        <source>Delete “%1” from the service?</source>
        <translation>„%1“ beim Dienst löschen?</translation>
    </message>
    <message>
        <source>No one in this project will be able to use it. The form stays as it is.</source>
        <translation>Niemand in diesem Projekt kann sie danach noch verwenden. Das Formular bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No configurations are saved on this service yet.</source>
        <translation>Bei diesem Dienst sind noch keine Konfigurationen gespeichert.</translation>
    </message>
</context>
<context>
    <name>cd::ConflictPane</name>
    <message>
        <source>reviewed</source>
        <comment>how a label came about</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>in an audit</source>
        <comment>how a label came about</comment>
        <translation>in einer Stichprobe</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>how a label came about</comment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>no type</source>
        <comment>what a label says</comment>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who gave a label</comment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a type; %2: who gave it, how and when</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Labels that differ</source>
        <translation>Labels, die sich widersprechen</translation>
    </message>
    <message>
        <source>Labels differ</source>
        <translation>Labels widersprechen sich</translation>
    </message>
    <message>
        <source>The digit of a type decides, 0 that it is none.</source>
        <translation>Die Ziffer eines Typs entscheidet; 0: keiner davon.</translation>
    </message>
</context>
<context>
    <name>cd::ConfusionChart</name>
    <message>
        <source>%1 of %2 files were answered as they are labelled.</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>%1 von %2 Dateien wurden so beantwortet, wie ihr Label sagt.</translation>
    </message>
</context>
<context>
    <name>cd::ConfusionDelegate</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a number from 0 to 100</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cd::ConfusionModel</name>
    <message>
        <source>other types</source>
        <extracomment>all types that have no row of their own in a table</extracomment>
        <translation>andere Typen</translation>
    </message>
    <message>
        <source>true %1</source>
        <extracomment>What a document is, as labels say; %1: a type, or &quot;no type&quot;</extracomment>
        <translation>tatsächlich %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <extracomment>%1: &quot;true invoice&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln Datei</numerusform>
            <numerusform>%1, %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, answered %2, %Ln file(s), %3 %</source>
        <extracomment>%1: &quot;true invoice&quot;; %2: a type, or &quot;no type&quot;; %3: a number from 0 to 100, of those that are truly this type</extracomment>
        <translation>
            <numerusform>%1, Antwort %2, %Ln Datei, %3 %</numerusform>
            <numerusform>%1, Antwort %2, %Ln Dateien, %3 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, answered %2, %Ln file(s), %3 % of these answers</source>
        <extracomment>the same, but %3 is of those that are answered so</extracomment>
        <translation>
            <numerusform>%1, Antwort %2, %Ln Datei, %3 % dieser Antworten</numerusform>
            <numerusform>%1, Antwort %2, %Ln Dateien, %3 % dieser Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>a column: how many files have the label of the row</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>answered %1</source>
        <extracomment>%1: a type, or &quot;no type&quot;</extracomment>
        <translation>Antwort %1</translation>
    </message>
</context>
<context>
    <name>cd::ConfusionPane</name>
    <message>
        <source>Confused only</source>
        <translation>Nur Verwechslungen</translation>
    </message>
    <message>
        <source>Shares of the answers</source>
        <translation>Anteile an den Antworten</translation>
    </message>
    <message>
        <source>A row for each type</source>
        <translation>Eine Zeile für jeden Typ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>List all files that are answered wrongly</source>
        <translation>Alle falsch beantworteten Dateien auflisten</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>answers</comment>
        <translation>Richtige</translation>
    </message>
    <message>
        <source>List all files that are answered rightly</source>
        <translation>Alle richtig beantworteten Dateien auflisten</translation>
    </message>
    <message>
        <source>All</source>
        <comment>files</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>List all files</source>
        <translation>Alle Dateien auflisten</translation>
    </message>
    <message>
        <source>About the types</source>
        <translation>Über die Typen</translation>
    </message>
    <message>
        <source>Labels against answers</source>
        <translation>Labels gegen Antworten</translation>
    </message>
    <message>
        <source>Leaves out types without errors</source>
        <translation>Lässt Typen ohne Fehler weg</translation>
    </message>
    <message>
        <source>Instead of shares of the labels: how many of the files with the same answer are in a cell</source>
        <translation>Statt der Anteile an den Labels: wie viele der Dateien mit derselben Antwort in einer Zelle sind</translation>
    </message>
    <message>
        <source>Also where there are very many</source>
        <translation>Auch wenn es sehr viele sind</translation>
    </message>
    <message>
        <source>Label against answer</source>
        <translation>Label gegen Antwort</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table with its headers (%1)</source>
        <translation>Tabelle mit ihren Überschriften kopieren (%1)</translation>
    </message>
    <message>
        <source>More of the matrix</source>
        <translation>Mehr zur Matrix</translation>
    </message>
    <message>
        <source>Show all types</source>
        <translation>Alle Typen zeigen</translation>
    </message>
    <message>
        <source>Types in the order of the &amp;rules</source>
        <translation>Typen in der Reihenfolge der &amp;Regeln</translation>
    </message>
    <message>
        <source>The most &amp;confused types first</source>
        <translation>Am häufigsten &amp;verwechselte Typen zuerst</translation>
    </message>
    <message>
        <source>Types with most &amp;files first</source>
        <translation>Typen mit den meisten &amp;Dateien zuerst</translation>
    </message>
    <message>
        <source>Types by &amp;name</source>
        <translation>Typen nach &amp;Namen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln most confused of %1 types</source>
        <extracomment>%n: types with most errors; %1: how many types there are</extracomment>
        <translation>
            <numerusform>Der %Ln am häufigsten verwechselte von %1 Typen</numerusform>
            <numerusform>Die %Ln am häufigsten verwechselten von %1 Typen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ConfusionView</name>
    <message>
        <source>Labels, by row, against answers, by column</source>
        <translation>Labels, als Zeilen, gegen Antworten, als Spalten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>cd::ContestText</name>
    <message>
        <source>%1 won by: %2.</source>
        <extracomment>%1: the type that was answered; %2: words of its rule that are in the document</extracomment>
        <translation>%1 gewann durch: %2.</translation>
    </message>
    <message>
        <source>Of %1 only: %2.</source>
        <extracomment>%1: the right type; %2: words that only its rule has</extracomment>
        <translation>Nur von %1: %2.</translation>
    </message>
    <message>
        <source>Of %1 not found: %2.</source>
        <extracomment>%1: the right type; %2: words of its rule that the document does not have</extracomment>
        <translation>Von %1 nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>By words alone %1 is ahead here.</source>
        <extracomment>%1: the right type</extracomment>
        <translation>Nach den Wörtern allein liegt hier %1 vorn.</translation>
    </message>
    <message>
        <source>Words, as the local service finds them: </source>
        <translation>Wörter, wie der lokale Dienst sie findet: </translation>
    </message>
</context>
<context>
    <name>cd::CopyAs</name>
    <message>
        <source>Commands for a shell that upload the files and create the job</source>
        <translation>Befehle für eine Shell, die die Dateien hochladen und den Auftrag anlegen</translation>
    </message>
    <message>
        <source>A program that uploads the files, creates the job and waits for it</source>
        <translation>Ein Programm, das die Dateien hochlädt, den Auftrag anlegt und auf ihn wartet</translation>
    </message>
    <message>
        <source>The same by LlamaParse&apos;s command line</source>
        <translation>Dasselbe mit der Befehlszeile von LlamaParse</translation>
    </message>
</context>
<context>
    <name>cd::DeliverBar</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are moved</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei wird verschoben</numerusform>
            <numerusform>%1 von %Ln Dateien werden verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) get a hard link</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei bekommt einen Hardlink</numerusform>
            <numerusform>%1 von %Ln Dateien bekommen einen Hardlink</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are listed</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei wird aufgelistet</numerusform>
            <numerusform>%1 von %Ln Dateien werden aufgelistet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are copied</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei wird kopiert</numerusform>
            <numerusform>%1 von %Ln Dateien werden kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals are removed after the copy was checked</source>
        <translation>Originale werden entfernt, wenn die Kopie geprüft ist</translation>
    </message>
    <message>
        <source>Originals stay where they are</source>
        <translation>Originale bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Deliver the files</source>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <source>How far delivering is</source>
        <translation>Wie weit das Ablegen ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after the file that is being delivered</source>
        <translation>Nach der Datei anhalten, die gerade abgelegt wird</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Einen Plan aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Plan sichern…</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>Den Plan als Datei sichern</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size, such as 41 GB, of a disk</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>nothing is overwritten</source>
        <translation>nichts wird überschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay where they are</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln bleibt liegen</numerusform>
            <numerusform>%Ln bleiben liegen</numerusform>
        </translation>
    </message>
    <message>
        <source>each step is written down first</source>
        <translation>jeder Schritt wird vorher notiert</translation>
    </message>
    <message>
        <source>go to Deliver first, where you see what is done</source>
        <translation>gehen Sie erst zu Ablegen, wo Sie sehen, was geschieht</translation>
    </message>
</context>
<context>
    <name>cd::DeliverPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>History</source>
        <comment>of deliveries</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About delivering</source>
        <translation>Über das Ablegen</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Go to New job</source>
        <translation>Zu Neuer Auftrag gehen</translation>
    </message>
    <message>
        <source>Files to deliver</source>
        <translation>Abzulegende Dateien</translation>
    </message>
    <message>
        <source>Filter the files to deliver</source>
        <translation>Abzulegende Dateien filtern</translation>
    </message>
    <message>
        <source>Watched folders, and what was delivered</source>
        <translation>Überwachte Ordner, und was abgelegt wurde</translation>
    </message>
    <message>
        <source>Watched folders and history</source>
        <translation>Überwachte Ordner und Verlauf</translation>
    </message>
    <message>
        <source>No files match.</source>
        <translation>Keine Datei passt.</translation>
    </message>
    <message>
        <source>This job has no files.</source>
        <translation>Dieser Auftrag hat keine Dateien.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <extracomment>%1 of %2: numbers of files</extracomment>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at the files: %1 of %2</source>
        <translation>Die Dateien werden angesehen: %1 von %2</translation>
    </message>
    <message>
        <source>There is nothing to deliver.</source>
        <translation>Es gibt nichts abzulegen.</translation>
    </message>
    <message>
        <source>Once a job has classified documents, this place puts them into folders by their types.</source>
        <translation>Hat ein Auftrag Dokumente klassifiziert, kommen sie von hier aus nach Typ in Ordner.</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Die Aufträge werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>History · %Ln stopped</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>Verlauf · %Ln angehalten</numerusform>
            <numerusform>Verlauf · %Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back from %3: %1 of %2</source>
        <extracomment>%1 of %2: numbers of files; %3: a folder</extracomment>
        <translation>Aus %3 zurück: %1 von %2</translation>
    </message>
    <message>
        <source>Into %3: %1 of %2</source>
        <translation>In %3: %1 von %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Wieder ablegen</translation>
    </message>
</context>
<context>
    <name>cd::DeliveryWords</name>
    <message>
        <source>Today %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 of %Ln file(s)</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei verschoben</numerusform>
            <numerusform>%1 von %Ln Dateien verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %1 of %Ln file(s)</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei verlinkt</numerusform>
            <numerusform>%1 von %Ln Dateien verlinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 of %Ln file(s)</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 von %Ln Datei kopiert</numerusform>
            <numerusform>%1 von %Ln Dateien kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <extracomment>%1: &quot;Copied 38 files&quot;; %2: a folder</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>stopped, %Ln to go</source>
        <extracomment>a delivery that did not come to its end</extracomment>
        <translation>
            <numerusform>angehalten, %Ln fehlt</numerusform>
            <numerusform>angehalten, %Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln zurückgenommen</numerusform>
            <numerusform>%Ln zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be taken back</source>
        <extracomment>files that could not be taken back</extracomment>
        <translation>
            <numerusform>%Ln ließ sich nicht zurücknehmen</numerusform>
            <numerusform>%Ln ließen sich nicht zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>of a file that was to be delivered: nothing was done yet</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>perhaps delivered</source>
        <extracomment>of a file: it was being delivered when the program ended</extracomment>
        <translation>vielleicht abgelegt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>perhaps taken back</source>
        <extracomment>of a file: it was being taken back when the program ended</extracomment>
        <translation>vielleicht zurückgenommen</translation>
    </message>
    <message>
        <source>not taken back</source>
        <extracomment>of a file that could not be taken back</extracomment>
        <translation>nicht zurückgenommen</translation>
    </message>
    <message>
        <source>it is no longer where it was</source>
        <translation>sie liegt nicht mehr dort</translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation>sie wurde seit der Klassifizierung geändert</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the same content is there already</source>
        <translation>derselbe Inhalt liegt schon dort</translation>
    </message>
    <message>
        <source>another file has that name</source>
        <translation>eine andere Datei heißt so</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>in den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>there is no room on the disk</source>
        <translation>auf dem Datenträger ist kein Platz</translation>
    </message>
    <message>
        <source>a hard link can&apos;t lead to another disk</source>
        <translation>ein Hardlink führt nicht auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>a link stands where a folder was expected</source>
        <translation>statt eines Ordners liegt dort eine Verknüpfung</translation>
    </message>
    <message>
        <source>it was stopped before</source>
        <translation>vorher wurde angehalten</translation>
    </message>
    <message>
        <source>what was delivered is no longer there</source>
        <translation>was abgelegt wurde, ist nicht mehr da</translation>
    </message>
    <message>
        <source>what was delivered was changed since</source>
        <translation>was abgelegt wurde, ist seitdem geändert</translation>
    </message>
    <message>
        <source>another file stands where it came from</source>
        <translation>wo sie herkam, liegt eine andere Datei</translation>
    </message>
    <message>
        <source>the system did not allow it</source>
        <translation>das System hat es nicht zugelassen</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei verschoben</numerusform>
            <numerusform>%Ln Dateien verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei verlinkt</numerusform>
            <numerusform>%Ln Dateien verlinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei aufgelistet</numerusform>
            <numerusform>%Ln Dateien aufgelistet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei kopiert</numerusform>
            <numerusform>%Ln Dateien kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln Datei verschieben</numerusform>
            <numerusform>%Ln Dateien verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln Datei verlinken</numerusform>
            <numerusform>%Ln Dateien verlinken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save a list of %Ln file(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Liste mit %Ln Datei sichern…</numerusform>
            <numerusform>Liste mit %Ln Dateien sichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln Datei kopieren</numerusform>
            <numerusform>%Ln Dateien kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DescriptionField</name>
    <message>
        <source>Add to my words</source>
        <extracomment>a word that no dictionary has</extracomment>
        <translation>Zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>cd::DetailsPage</name>
    <message>
        <source>Select a job to see its results.</source>
        <translation>Wählen Sie einen Auftrag aus, um seine Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Details of the job</source>
        <translation>Details des Auftrags</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Timeline of the job&apos;s statuses</source>
        <translation>Ablauf: die Status des Auftrags nacheinander</translation>
    </message>
    <message>
        <source>Job, as returned by the service</source>
        <translation>Auftrag laut Dienst</translation>
    </message>
    <message>
        <source>Results, as returned by the service</source>
        <translation>Ergebnisse laut Dienst</translation>
    </message>
    <message>
        <source>The service hasn&apos;t returned anything for this job yet.</source>
        <translation>Der Dienst hat zu diesem Auftrag noch nichts geliefert.</translation>
    </message>
    <message>
        <source>This job was not submitted from here. This is its request as far as the service returns it.</source>
        <translation>Dieser Auftrag wurde nicht von hier aus abgesandt. Dies ist seine Anfrage, soweit der Dienst sie liefert.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln requests. The others differ only in their files and, in API v2, the transaction_id.</source>
        <translation>
            <numerusform>Die erste %1 von %Ln Anfrage. Die anderen unterscheiden sich nur in ihren Dateien und, bei API v2, in der transaction_id.</numerusform>
            <numerusform>Die ersten %1 von %Ln Anfragen. Die anderen unterscheiden sich nur in ihren Dateien und, bei API v2, in der transaction_id.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected job</source>
        <translation>Ausgewählter Auftrag</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The results of your jobs will stand here.</source>
        <translation>Hier stehen später die Ergebnisse Ihrer Aufträge.</translation>
    </message>
</context>
<context>
    <name>cd::DiagnosticsFile</name>
    <message>
        <source>The diagnostics were saved as %1. They hold no keys, documents, results or names of files. Read them before you send them to anyone.</source>
        <translation>Die Diagnose wurde als %1 gespeichert. Sie enthält keine Schlüssel, Dokumente, Ergebnisse oder Dateinamen. Lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved as %1: %2. If a file of that name was there before, it is unchanged.</source>
        <translation>Die Diagnose konnte nicht als %1 gespeichert werden: %2. Falls es schon eine Datei dieses Namens gab, ist sie unverändert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>cd::DiffView</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) the same</source>
        <translation>
            <numerusform>%Ln Regel gleich</numerusform>
            <numerusform>%Ln Regeln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules stand in another order.</source>
        <translation>Die Regeln stehen in anderer Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>cd::DiffWords</name>
    <message>
        <source>No difference in rules and options</source>
        <translation>Kein Unterschied bei Regeln und Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) changed</source>
        <translation>
            <numerusform>%Ln Regel geändert</numerusform>
            <numerusform>%Ln Regeln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) renamed</source>
        <translation>
            <numerusform>%Ln Regel umbenannt</numerusform>
            <numerusform>%Ln Regeln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) added</source>
        <translation>
            <numerusform>%Ln Regel neu</numerusform>
            <numerusform>%Ln Regeln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) removed</source>
        <translation>
            <numerusform>%Ln Regel entfernt</numerusform>
            <numerusform>%Ln Regeln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>rules in another order</source>
        <translation>Regeln in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>options changed</source>
        <translation>Optionen geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a rule</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <extracomment>a rule; %1: its type before</extracomment>
        <translation>umbenannt, vorher %1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a rule</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a rule</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version of a preset, in short; %1: its number</extracomment>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>cd::DocumentActionWords</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Of a page</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Of a page</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>Of a page, in the room that there is</extracomment>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Of words on a page; on or off</extracomment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Mark the words that the reasoning names</source>
        <translation>Die Wörter markieren, die die Begründung nennt</translation>
    </message>
    <message>
        <source>Open the selected file in its default program</source>
        <translation>Die ausgewählte Datei im zugehörigen Programm öffnen</translation>
    </message>
    <message>
        <source>Show the folder that holds the selected file</source>
        <translation>Den Ordner anzeigen, in dem die ausgewählte Datei liegt</translation>
    </message>
</context>
<context>
    <name>cd::DocumentBar</name>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>More about the document</source>
        <translation>Mehr zum Dokument</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cd::DocumentBeside</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Show the document of the selected result</source>
        <translation>Das Dokument des ausgewählten Ergebnisses anzeigen</translation>
    </message>
</context>
<context>
    <name>cd::DocumentPane</name>
    <message>
        <source>Reading the document…</source>
        <translation>Das Dokument wird gelesen…</translation>
    </message>
    <message>
        <source>Select a file to see it here.</source>
        <translation>Wählen Sie eine Datei aus, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>This file is not on this computer, as far as is known.</source>
        <translation>Diese Datei liegt, soweit bekannt, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Once the service of its job is selected and can be reached, it can be fetched from there.</source>
        <translation>Sobald der Dienst ihres Auftrags gewählt und erreichbar ist, kann sie von dort geholt werden.</translation>
    </message>
    <message>
        <source>The service has it. Fetched files are kept until the program ends; this is asked only once.</source>
        <translation>Der Dienst hat sie. Geholte Dateien werden bis zum Ende des Programms aufbewahrt. Sie werden hiernach nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Fetching the document from the service…</source>
        <translation>Das Dokument wird vom Dienst geholt…</translation>
    </message>
    <message>
        <source>This file has changed since it was sent: the result may be about something else.</source>
        <translation>Diese Datei wurde geändert, seit sie gesendet wurde: Das Ergebnis gilt vielleicht für etwas anderes.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which page of a document is in view: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cd::DocumentView</name>
    <message>
        <source>About the document</source>
        <translation>Über das Dokument</translation>
    </message>
    <message>
        <source>Fetch it from the service</source>
        <translation>Vom Dienst holen</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>cd::DriftWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1: a percentage; %2 and %3: the ends of its interval</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s))</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln Datei)</numerusform>
            <numerusform>%1 (%Ln Dateien)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%Ln file(s))</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>
            <numerusform>%1 bis %2 (%Ln Datei)</numerusform>
            <numerusform>%1 bis %2 (%Ln Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files without a type rose from %1 to %2 since %3.</source>
        <translation>Dateien ohne Typ stiegen seit dem %3 von %1 auf %2.</translation>
    </message>
    <message>
        <source>Files without a type fell from %1 to %2 since %3.</source>
        <translation>Dateien ohne Typ fielen seit dem %3 von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3 since %4.</source>
        <translation>%1 stieg seit dem %4 von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 since %4.</source>
        <translation>%1 fiel seit dem %4 von %2 auf %3.</translation>
    </message>
    <message>
        <source>Corrections: %1 then, %2 now; that may be chance.</source>
        <extracomment>%1: a percentage, %2: one with its interval</extracomment>
        <translation>Korrekturen: damals %1, jetzt %2; das kann Zufall sein.</translation>
    </message>
    <message>
        <source>Corrections rose from %1 to %2 since %3: more answers are wrong.</source>
        <translation>Korrekturen stiegen seit dem %3 von %1 auf %2: Mehr Antworten sind falsch.</translation>
    </message>
    <message>
        <source>Corrections fell from %1 to %2 since %3.</source>
        <translation>Korrekturen fielen seit dem %3 von %1 auf %2.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>how a day is written: &quot;1 Nov 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>There are no results of version %1 in these days.</source>
        <translation>An diesen Tagen gibt es keine Ergebnisse von Version %1.</translation>
    </message>
    <message>
        <source>There are no results of version %1 yet.</source>
        <translation>Von Version %1 gibt es noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>%1, around the evaluation of version %2 on %3</source>
        <extracomment>%1: days and files, %2: a version&apos;s number, %3: a day</extracomment>
        <translation>%1, um die Bewertung von Version %2 am %3</translation>
    </message>
    <message>
        <source>%1, the first of version %2, which was not evaluated</source>
        <extracomment>%1: days and files, %2: a version&apos;s number</extracomment>
        <translation>%1, die ersten von Version %2, die nicht bewertet wurde</translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <extracomment>%1: days and files</extracomment>
        <translation>%1, wie gewählt</translation>
    </message>
    <message>
        <source>Baseline: %1. Nothing came since.</source>
        <extracomment>%1: what is the baseline</extracomment>
        <translation>Vergleichsbasis: %1. Seitdem kam nichts.</translation>
    </message>
    <message>
        <source>Baseline: %1. Compared with: %2.</source>
        <extracomment>%1: what is the baseline, %2: days and files</extracomment>
        <translation>Vergleichsbasis: %1. Verglichen mit: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too few files to compare: it takes %Ln on each side.</source>
        <translation>
            <numerusform>Zu wenige Dateien für einen Vergleich: Nötig ist auf jeder Seite %Ln.</numerusform>
            <numerusform>Zu wenige Dateien für einen Vergleich: Nötig sind auf jeder Seite %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>People correct more than before: look at the rules again.</source>
        <translation>Es wird mehr korrigiert als früher: Sehen Sie sich die Regeln noch einmal an.</translation>
    </message>
    <message>
        <source>Answers have changed more than chance explains. Whether that is the documents or an error, only reviews can tell.</source>
        <translation>Die Antworten haben sich stärker geändert, als Zufall erklärt. Ob es an den Dokumenten liegt oder ein Fehler ist, zeigt nur eine Prüfung.</translation>
    </message>
    <message>
        <source>Some shares have moved; all in all the change is small.</source>
        <translation>Einige Anteile haben sich verschoben; insgesamt ist die Änderung klein.</translation>
    </message>
    <message>
        <source>Nothing has changed more than chance explains.</source>
        <translation>Nichts hat sich stärker geändert, als Zufall erklärt.</translation>
    </message>
    <message>
        <source>The service is sure of %1 in another way than before.</source>
        <extracomment>%1: a type</extracomment>
        <translation>Der Dienst ist sich bei %1 anders sicher als früher.</translation>
    </message>
    <message>
        <source>Confidences of %1 are others: %2 on average then, %3 now.</source>
        <extracomment>%1: a type, %2 and %3: confidences from 0 to 1</extracomment>
        <translation>Konfidenzen von %1 sind andere: damals im Mittel %2, jetzt %3.</translation>
    </message>
    <message numerus="yes">
        <source>Whether errors rose can&apos;t be told: it takes %Ln reviewed answer(s) on each side.</source>
        <translation>
            <numerusform>Ob Fehler zunahmen, lässt sich nicht sagen: Nötig ist auf jeder Seite %Ln geprüfte Antwort.</numerusform>
            <numerusform>Ob Fehler zunahmen, lässt sich nicht sagen: Nötig sind auf jeder Seite %Ln geprüfte Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections are of answers that people chose to look at, not of ones drawn by chance.</source>
        <translation>Korrekturen betreffen Antworten, die Menschen ausgesucht haben, nicht zufällig gezogene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of another service or mode are left out.</source>
        <translation>
            <numerusform>%Ln Antwort eines anderen Dienstes oder Modus zählt nicht mit.</numerusform>
            <numerusform>%Ln Antworten eines anderen Dienstes oder Modus zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated answer(s) for the same content don&apos;t count.</source>
        <translation>
            <numerusform>%Ln wiederholte Antwort zum selben Inhalt zählt nicht mit.</numerusform>
            <numerusform>%Ln wiederholte Antworten zum selben Inhalt zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers otherwise than before. %2</source>
        <extracomment>%1: a preset; %2: a sentence that says what</extracomment>
        <translation>„%1“ antwortet anders als früher. %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Files then</source>
        <translation>Dateien damals</translation>
    </message>
    <message>
        <source>Share then</source>
        <translation>Anteil damals</translation>
    </message>
    <message>
        <source>Files now</source>
        <translation>Dateien jetzt</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Anteil jetzt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>gefallen</translation>
    </message>
</context>
<context>
    <name>cd::DropVeil</name>
    <message numerus="yes">
        <source>Adds %Ln file(s) or folder(s) to the form.</source>
        <translation>
            <numerusform>Nimmt %Ln Datei oder Ordner ins Formular auf.</numerusform>
            <numerusform>Nimmt %Ln Dateien oder Ordner ins Formular auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %Ln preset(s).</source>
        <translation>
            <numerusform>Öffnet %Ln Vorlage.</numerusform>
            <numerusform>Öffnet %Ln Vorlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds the files or file IDs in this text to the form.</source>
        <translation>Nimmt die Dateien oder Datei-IDs aus diesem Text ins Formular auf.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you press Submit.</source>
        <translation>Nichts verlässt diesen Computer, bevor Sie auf „Absenden“ klicken.</translation>
    </message>
    <message>
        <source>Files are uploaded to %1 at once.</source>
        <extracomment>%1: a service</extracomment>
        <translation>Dateien werden sofort zu %1 hochgeladen.</translation>
    </message>
</context>
<context>
    <name>cd::EmptyJobs</name>
    <message>
        <source>Fetch the service&apos;s list</source>
        <translation>Liste des Dienstes holen</translation>
    </message>
    <message>
        <source>Add a job by its ID…</source>
        <translation>Auftrag über seine ID hinzufügen…</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge anzeigen</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Archiv anzeigen</translation>
    </message>
    <message>
        <source>All jobs are in the archive</source>
        <translation>Alle Aufträge sind im Archiv</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Use a LlamaCloud account…</source>
        <translation>LlamaCloud-Konto verwenden…</translation>
    </message>
    <message>
        <source>Load the samples</source>
        <translation>Beispiele laden</translation>
    </message>
    <message>
        <source>Choose files and rules, then press Submit. The job appears here at once and is watched until it ends. Jobs submitted elsewhere can be added.</source>
        <translation>Wählen Sie Dateien und Regeln und klicken Sie auf „Absenden“. Der Auftrag erscheint sofort hier und wird bis zu seinem Ende beobachtet. Auch anderswo abgesandte Aufträge lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>You&apos;re using the local service: it&apos;s free, and nothing leaves this computer. To use LlamaCloud, paste an API key; it&apos;s checked right away.</source>
        <translation>Sie verwenden den lokalen Dienst: Er ist kostenlos, und nichts verlässt diesen Computer. Um LlamaCloud zu verwenden, fügen Sie einen API-Schlüssel ein; er wird sofort geprüft.</translation>
    </message>
    <message>
        <source>No jobs match the filter</source>
        <translation>Kein Auftrag passt zum Filter</translation>
    </message>
    <message>
        <source>No jobs match these words and this status.</source>
        <translation>Kein Auftrag passt zu diesen Wörtern und diesem Status.</translation>
    </message>
    <message>
        <source>There are no other jobs here.</source>
        <translation>Weitere Aufträge gibt es hier nicht.</translation>
    </message>
    <message>
        <source>You can move ended jobs here, out of the way.</source>
        <translation>Beendete Aufträge können Sie hier ablegen, damit sie nicht im Weg sind.</translation>
    </message>
</context>
<context>
    <name>cd::ErrorText</name>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The service failed (status %1).</source>
        <translation>Beim Dienst ist ein Fehler aufgetreten (Status %1).</translation>
    </message>
    <message>
        <source>There is no key for this service.</source>
        <translation>Für diesen Dienst gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>No action was taken.</source>
        <translation>Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Check the network and the service&apos;s address.</source>
        <translation>Prüfen Sie das Netz und die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Check the key, and whether it belongs to this region: North America and Europe have keys of their own.</source>
        <translation>Prüfen Sie den Schlüssel und ob er zu dieser Region gehört: Nordamerika und Europa haben jeweils eigene Schlüssel.</translation>
    </message>
    <message>
        <source>Choose another project, or a key with more rights.</source>
        <translation>Wählen Sie ein anderes Projekt oder einen Schlüssel mit mehr Rechten.</translation>
    </message>
    <message>
        <source>Check the ID and the project.</source>
        <translation>Prüfen Sie die ID und das Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <comment>how long the service wants us to wait</comment>
        <translation>
            <numerusform>Warten Sie %n Sekunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written: %1</source>
        <translation>In den Datenordner lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>Der Datenträger ist voll: %1</translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>Der Verlauf ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The history was written by a later version of Classify Desk: %1</source>
        <translation>Der Verlauf wurde von einer neueren Version von Classify Desk geschrieben: %1</translation>
    </message>
    <message>
        <source>Another Classify Desk has this data folder open: %1</source>
        <translation>Ein anderes Classify Desk hat diesen Datenordner geöffnet: %1</translation>
    </message>
    <message>
        <source>The history could not be read or written: %1</source>
        <translation>Der Verlauf konnte nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The damaged file was kept beside the new one. Fetch the service&apos;s list of jobs to rebuild the history.</source>
        <translation>Die beschädigte Datei wurde neben der neuen aufbewahrt. Holen Sie die Auftragsliste des Dienstes, um den Verlauf wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use that window, or choose another folder with --data.</source>
        <translation>Es wurde nichts geändert. Verwenden Sie dessen Fenster oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Try again. (%1)</source>
        <translation>Versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Er meldet: „%1“</translation>
    </message>
    <message>
        <source>Set the proxy under File, Network.</source>
        <translation>Stellen Sie den Proxy unter „Datei“, „Netzwerk“ ein.</translation>
    </message>
    <message>
        <source>Enter one under Services.</source>
        <translation>Geben Sie unter „Dienste“ einen ein.</translation>
    </message>
    <message>
        <source>No secure connection could be established: the service&apos;s certificate isn&apos;t signed by an authority this computer trusts.</source>
        <translation>Es kam keine sichere Verbindung zustande: Das Zertifikat des Dienstes stammt von keiner Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>No secure connection could be established: the service&apos;s certificate is not valid today.</source>
        <translation>Es kam keine sichere Verbindung zustande: Das Zertifikat des Dienstes ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>No secure connection could be established: the certificate belongs to a different server.</source>
        <translation>Es kam keine sichere Verbindung zustande: Das Zertifikat gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>No secure connection could be established.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>If your company inspects encrypted traffic, ask IT for its certificate and add it under File, Network. Otherwise someone may be intercepting the connection: don&apos;t continue.</source>
        <translation>Wenn Ihre Firma verschlüsselte Verbindungen prüft, lassen Sie sich von der IT deren Zertifikat geben und fügen Sie es unter „Datei“, „Netzwerk“ hinzu. Andernfalls hört vielleicht jemand mit: Machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, contact the service&apos;s administrator.</source>
        <translation>Prüfen Sie die Uhr dieses Computers. Geht sie richtig, wenden Sie sich an den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address, and whether a proxy or the network&apos;s sign-in page is in between.</source>
        <translation>Prüfen Sie die Adresse des Dienstes und ob ein Proxy oder die Anmeldeseite des Netzes dazwischensteht.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy is in between.</source>
        <translation>Prüfen Sie die Adresse und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Can&apos;t reach the service: there&apos;s no network connection, or nothing is answering at its address.</source>
        <translation>Der Dienst ist nicht erreichbar: Es gibt keine Netzverbindung, oder unter seiner Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>The service&apos;s host name could not be found.</source>
        <translation>Der Hostname des Dienstes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached or refused the connection.</source>
        <translation>Der Proxy ist nicht erreichbar oder hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy needs a user name and password, or rejected the ones you entered.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort oder hat die eingegebenen abgelehnt.</translation>
    </message>
    <message>
        <source>The service did not respond in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the full response arrived.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The service redirected to a different address. It was not followed, because your key is only sent to the address you entered.</source>
        <translation>Der Dienst wollte auf eine andere Adresse umleiten. Das wurde nicht zugelassen, weil Ihr Schlüssel nur an die eingegebene Adresse gesendet wird.</translation>
    </message>
    <message>
        <source>The service&apos;s response could not be read.</source>
        <translation>Die Antwort des Dienstes konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The service&apos;s response is too large to be genuine.</source>
        <translation>Die Antwort des Dienstes ist zu groß, um echt zu sein.</translation>
    </message>
    <message>
        <source>The service rejected the key.</source>
        <translation>Der Dienst hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>This key doesn&apos;t have permission to do that.</source>
        <translation>Dieser Schlüssel hat dazu keine Berechtigung.</translation>
    </message>
    <message>
        <source>Not found, or this key doesn&apos;t have access to it.</source>
        <translation>Nicht gefunden, oder dieser Schlüssel hat keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read.</source>
        <translation>Eine Datei auf diesem Computer konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A file was changed on this computer after it was submitted.</source>
        <translation>Eine Datei wurde nach dem Absenden auf diesem Computer geändert.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the service carried out the request.</source>
        <translation>Es ist nicht bekannt, ob der Dienst die Anfrage ausgeführt hat.</translation>
    </message>
    <message>
        <source>The request was carried out, but its response was lost.</source>
        <translation>Die Anfrage wurde ausgeführt, aber die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Correct the fields it names, then try again.</source>
        <translation>Korrigieren Sie die genannten Felder und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the file still exists and can be read.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und gelesen werden kann.</translation>
    </message>
    <message>
        <source>Try again to send it as it is now, or continue without it.</source>
        <translation>Versuchen Sie es erneut, um sie so zu senden, wie sie jetzt ist, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>Check before trying again: it may already have gone through and been billed.</source>
        <translation>Prüfen Sie das, bevor Sie es erneut versuchen: Die Anfrage kann schon ausgeführt und berechnet worden sein.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be opened or created: %1</source>
        <translation>Der Datenordner lässt sich nicht öffnen oder anlegen: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Give yourself write permission there, or choose another folder with --data.</source>
        <translation>Es wurde nichts geändert. Geben Sie sich dort Schreibrechte oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Everything saved earlier is safe. Free some disk space, then try again.</source>
        <translation>Alles bisher Gespeicherte ist noch da. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please use that newer version.</source>
        <translation>Es wurde nichts geändert. Verwenden Sie bitte die neuere Version.</translation>
    </message>
    <message>
        <source>There are no credits left: the account is empty, or the project&apos;s cap is reached.</source>
        <translation>Keine Credits mehr: Das Konto ist leer oder die Obergrenze des Projekts erreicht.</translation>
    </message>
    <message>
        <source>Add credits or raise the cap, then go on.</source>
        <translation>Laden Sie Credits auf oder heben Sie die Obergrenze an und wählen Sie dann „Weiter“.</translation>
    </message>
    <message>
        <source>Raise the limit under File, Usage and prices, or go on above it.</source>
        <translation>Heben Sie das Limit unter „Datei“, „Verbrauch und Preise“ an, oder senden Sie darüber hinaus weiter.</translation>
    </message>
    <message>
        <source>This would exceed your monthly limit of credits.</source>
        <translation>Das würde Ihr Monatslimit an Credits überschreiten.</translation>
    </message>
    <message>
        <source>Not everything was completed: another service, project or account was chosen meanwhile.</source>
        <translation>Nicht alles, was der Dienst tun sollte, wurde getan: Inzwischen wurde ein anderer Dienst, ein anderes Projekt oder ein anderes Konto gewählt.</translation>
    </message>
    <message>
        <source>Choose the earlier one again to see what is left, and try again.</source>
        <translation>Wählen Sie die frühere Verbindung wieder, um zu sehen, was noch zu tun ist, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>cd::EstimateLine</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln page(s)</source>
        <translation>
            <numerusform>bis zu %Ln Seite</numerusform>
            <numerusform>bis zu %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>alle Seiten</translation>
    </message>
    <message>
        <source>free: local trial</source>
        <translation>kostenlos: lokaler Test</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln credit(s)</source>
        <translation>
            <numerusform>höchstens %Ln Credit</numerusform>
            <numerusform>höchstens %Ln Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), one per file</source>
        <translation>
            <numerusform>%Ln Auftrag, einer je Datei</numerusform>
            <numerusform>%Ln Aufträge, einer je Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s) per page</source>
        <translation>
            <numerusform>%Ln Credit je Seite</numerusform>
            <numerusform>%Ln Credits je Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>credits per page, with no page limit</source>
        <translation>Credits je Seite, Seitenzahl unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of up to %1 files</source>
        <extracomment>%1: a number, such as 500</extracomment>
        <translation>
            <numerusform>%Ln Auftrag mit bis zu %1 Dateien</numerusform>
            <numerusform>%Ln Aufträge mit je bis zu %1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>cd::Evaluate</name>
    <message>
        <source>Nothing was sent. See classifydesk evaluate --help.</source>
        <translation>Es wurde nichts gesendet. Siehe classifydesk evaluate --help.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Nothing was sent.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was sent.</source>
        <translation>Unterbrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There are no labelled documents to send.</source>
        <translation>Es gibt keine Dokumente mit Labels, die gesendet werden können.</translation>
    </message>
    <message>
        <source>There is no preset file and no saved preset “%1”.</source>
        <extracomment>%1: what was given as a preset</extracomment>
        <translation>Es gibt keine Vorlagendatei und keine gespeicherte Vorlage „%1“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no answers of an earlier evaluation.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 enthält keine Antworten einer früheren Auswertung.</translation>
    </message>
    <message>
        <source>Documents come from --labels.</source>
        <translation>Die Dokumente kommen aus --labels.</translation>
    </message>
    <message>
        <source>Say which rules: --preset PRESET.json, or the name of a saved preset.</source>
        <translation>Geben Sie die Regeln an: --preset PRESET.json oder der Name einer gespeicherten Vorlage.</translation>
    </message>
    <message>
        <source>Say where labelled documents are: --labels with a folder, or a table.</source>
        <translation>Geben Sie an, wo Dokumente mit Labels sind: --labels mit einem Ordner oder einer Tabelle.</translation>
    </message>
    <message>
        <source>--fail-under must be &quot;accuracy=&quot; or &quot;macro-f1=&quot; with a number from 0 to 1.</source>
        <translation>--fail-under muss „accuracy=“ oder „macro-f1=“ mit einer Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>There is no file and no job “%1” to compare with. Nothing was sent.</source>
        <translation>Es gibt keine Datei und keinen Auftrag „%1“ zum Vergleichen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 % (%2–%3 %), %4 of %5</source>
        <extracomment>a share: %1 percent, between %2 and %3, which is %4 of %5</extracomment>
        <translation>%1 % (%2–%3 %), %4 von %5</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled file(s), %1 judged</source>
        <extracomment>%n labelled files, %1 of them judged</extracomment>
        <translation>
            <numerusform>%n Datei mit Label, %1 beurteilt</numerusform>
            <numerusform>%n Dateien mit Label, %1 beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 without an answer yet</source>
        <translation>%1 noch ohne Antwort</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>  %1: F1 %2, precision %3, recall %4, %n file(s)</source>
        <extracomment>figures of a type: %1 its name; %2, %3, %4 numbers; %n files of it</extracomment>
        <translation>
            <numerusform>  %1: F1 %2, Precision %3, Recall %4, %n Datei</numerusform>
            <numerusform>  %1: F1 %2, Precision %3, Recall %4, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source> (too few to tell)</source>
        <translation> (zu wenige für eine Aussage)</translation>
    </message>
    <message>
        <source>Too few answers differ in being right to tell.</source>
        <translation>Zu wenige Antworten unterscheiden sich darin, ob sie stimmen.</translation>
    </message>
    <message>
        <source>By luck alone, so uneven a split comes up in fewer than 1 of 100 comparisons.</source>
        <translation>Allein durch Zufall kommt eine so ungleiche Verteilung in weniger als 1 von 100 Vergleichen vor.</translation>
    </message>
    <message numerus="yes">
        <source>By luck alone, so uneven a split comes up in %n of 100 comparisons.</source>
        <extracomment>%n: a number from 1 to 100</extracomment>
        <translation>
            <numerusform>Allein durch Zufall kommt eine so ungleiche Verteilung in %n von 100 Vergleichen vor.</numerusform>
            <numerusform>Allein durch Zufall kommt eine so ungleiche Verteilung in %n von 100 Vergleichen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against %1: no file has an answer in both.</source>
        <extracomment>%1: an earlier run</extracomment>
        <translation>Gegen %1: Keine Datei hat in beiden eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Against %1, %n file(s): %2 fixed, %3 broken, %4 both wrong (%5 of them otherwise), %6 both right.</source>
        <extracomment>%1: an earlier run, %n: files that both answered; %2 to %6: numbers of them</extracomment>
        <translation>
            <numerusform>Gegen %1, %n Datei: %2 behoben, %3 verschlechtert, %4 beide falsch (davon %5 anders), %6 beide richtig.</numerusform>
            <numerusform>Gegen %1, %n Dateien: %2 behoben, %3 verschlechtert, %4 beide falsch (davon %5 anders), %6 beide richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right more often by %1 points (%2 to %3).</source>
        <extracomment>a difference in percent points and its interval</extracomment>
        <translation>Um %1 Punkte öfter richtig (%2 bis %3).</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Macro-F1: %1, the mean of %n type(s) (%2 resamples, seed %3)</source>
        <extracomment>%1: a number with its interval, %n: types</extracomment>
        <translation>
            <numerusform>Makro-F1: %1, das Mittel von %n Typ (%2 Ziehungen, Startwert %3)</numerusform>
            <numerusform>Makro-F1: %1, das Mittel von %n Typen (%2 Ziehungen, Startwert %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Strangers kept out: %1</source>
        <translation>Fremde ferngehalten: %1</translation>
    </message>
    <message>
        <source>Own ones lost: %1</source>
        <translation>Eigene verloren: %1</translation>
    </message>
    <message>
        <source>Missed: %1 is not %2 or more.</source>
        <extracomment>%1: &quot;accuracy&quot; or &quot;macro-f1&quot;, %2: a number</extracomment>
        <translation>Verfehlt: %1 erreicht %2 nicht.</translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] evaluate --preset PRESET.json|NAME
                    --labels FOLDER|FILE [--service URL|local]
                    [--dialect first|second] [--storage keep|delete|ephemeral]
                    [--against RUN] [--fail-under FIGURE=NUMBER]…
                    [--timeout SECONDS] [--wait-for-folder SECONDS]
                    [--over-limit] [--again] [--json]

Says how good a preset is: submits documents whose types are known, waits for the
answers and holds them against the labels. Words and figures go to standard error.

  --preset PRESET.json|NAME
                       A preset file, or the name of a preset that the window saved.
  --labels FOLDER      A folder with a folder of documents for each type, called as the
                       type; in &quot;_none&quot; are those of none of the types.
  --labels FILE        CSV with comma, semicolon or tab, or JSON Lines, with a column
                       &quot;type&quot;, &quot;type_final&quot; or &quot;label&quot; (&quot;_none&quot;: none of the types)
                       and one of &quot;path&quot; and &quot;file&quot; (from the folder of FILE on). With
                       &quot;hash&quot; (BLAKE2b-256) only what still has that content is sent.
                       Each content counts once; under two labels it is left out.
  --service URL|local  The service to use, as for submit: &quot;local&quot; is the one on this
                       computer, which is free. Default: LLAMA_CLOUD_BASE_URL; without
                       it, LlamaCloud (North America) if the environment has a key;
                       otherwise the service last chosen in the window, or the local one.
  --dialect WHICH      The API to use, &quot;first&quot; or &quot;second&quot;, as for submit.
  --storage WHAT       What happens to uploaded files on the service, as for submit:
                       &quot;keep&quot;, &quot;delete&quot; or &quot;ephemeral&quot;.
  --against RUN        Compare with an earlier run on the files that both answered: a
                       file that --json printed, or a job of the data folder by its ID,
                       its name, as &quot;Invoices #2&quot;, or its number among the jobs of this
                       preset. Its answers are held against the labels of now.
  --fail-under FIGURE=NUMBER
                       End with status 6 if a figure is below a number from 0 to 1:
                       &quot;accuracy&quot; or &quot;macro-f1&quot;. May be given for both.
  --timeout SECONDS    Stop after this time. Default: 86400, a day; 0 means no limit.
  --over-limit         Submit even if the job may exceed the monthly credit limit set in
                       the window. Without this option nothing is sent then.
  --again              Submit even if an earlier run of the same command got no answer, so
                       that there may be a job of it already.
  --json               Print one JSON object to standard output: &quot;job&quot;, &quot;labels&quot;, what
                       became of them, &quot;labelled&quot;, &quot;judged&quot; and &quot;unjudged&quot; files,
                       &quot;accuracy&quot;, &quot;macro_f1&quot;, &quot;strangers_kept_out&quot;,
                       &quot;own_ones_lost&quot;, &quot;types&quot;, &quot;confusion&quot;, &quot;files&quot; with label and
                       answer (null: none of the types), &quot;against&quot; and &quot;missed&quot;, the
                       figures below their numbers. Nothing is printed with status 2,
                       3 and 4.
  --data DIR           Folder for the job history and the local service&apos;s files. Default:
                       the window&apos;s folder; while the window is open, the folder
                       &quot;commands&quot; in it, unless the preset is a saved one.
  --wait-for-folder SECONDS
                       How long to wait for another Classify Desk that is using the
                       folder. Default: 60; 0 means do not wait.
  -h, --help           Show this help.

Accuracy, precision and recall have Wilson&apos;s 95 % interval, F1 that of Lam, Gopal and
Qian, macro-F1 one by resampling the files, the same each time. Files of none of the
types count for accuracy, and are no type in macro-F1. Files without an answer are in no
figure. The API key is read as for submit, from LLAMA_CLOUD_API_KEY or
LLAMA_PARSE_API_KEY, otherwise from the system keychain.

Exit status:
  0  Every labelled file was judged, and no figure is below its number.
  1  Some labelled files have no answer, or the output could not be written. Figures
     are of the others.
  2  The command line, the preset, the labels or the earlier run is invalid. Nothing
     was sent.
  3  No job was created: refused, unreachable, over the limit, data folder in use, or
     stopped before anything was submitted.
  4  It isn&apos;t known whether a job was created.
  5  As 0, but some rows or files gave no label, which is said.
  6  A figure is below its number of --fail-under, or can&apos;t be told.
</source>
        <translation>Aufruf: classifydesk [--data ORDNER] evaluate --preset PRESET.json|NAME
                     --labels ORDNER|DATEI [--service URL|local]
                     [--dialect first|second] [--storage keep|delete|ephemeral]
                     [--against LAUF] [--fail-under KENNZAHL=WERT]…
                     [--timeout SEKUNDEN] [--wait-for-folder SEKUNDEN]
                     [--over-limit] [--again] [--json]

Sagt, wie gut eine Vorlage ist: reicht Dokumente ein, deren Typen bekannt sind,
wartet auf die Antworten und vergleicht sie mit den Labels. Worte und Zahlen
gehen auf die Standardfehlerausgabe.

  --preset PRESET.json|NAME
                       Eine Vorlagendatei oder der Name einer im Fenster
                       gespeicherten Vorlage.
  --labels FOLDER      Ein Ordner mit einem Ordner von Dokumenten je Typ, der wie
                       der Typ heißt; in „_none“ liegen die ohne passenden Typ.
  --labels FILE        CSV mit Komma, Semikolon oder Tabulator, oder JSON Lines,
                       mit einer Spalte „type“, „type_final“ oder „label“
                       („_none“: kein Typ passt) und einer Spalte „path“ oder
                       „file“ (vom Ordner der Datei aus). Mit „hash“
                       (BLAKE2b-256) wird nur gesendet, was noch diesen Inhalt
                       hat. Jeder Inhalt zählt einmal; unter zwei Labels wird er
                       weggelassen.
  --service URL|local  Der Dienst, wie bei submit: „local“ ist der auf diesem
                       Rechner, er kostet nichts. Vorgabe: LLAMA_CLOUD_BASE_URL;
                       ohne sie LlamaCloud (Nordamerika), wenn die Umgebung einen
                       Schlüssel hat; sonst der zuletzt im Fenster gewählte
                       Dienst oder der lokale.
  --dialect WHICH      Die API, „first“ oder „second“, wie bei submit.
  --storage WHAT       Was mit hochgeladenen Dateien beim Dienst geschieht, wie
                       bei submit: „keep“, „delete“ oder „ephemeral“.
  --against RUN        Vergleicht mit einem früheren Lauf, über die Dateien, die
                       beide beantwortet haben: eine mit --json ausgegebene
                       Datei, oder ein Auftrag des Datenordners mit seiner ID,
                       seinem Namen, etwa „Rechnungen #2“, oder seiner Nummer
                       unter den Aufträgen dieser Vorlage. Seine Antworten werden
                       mit den jetzigen Labels verglichen.
  --fail-under FIGURE=NUMBER
                       Endet mit Status 6, wenn eine Kennzahl unter einem Wert
                       von 0 bis 1 liegt: „accuracy“ oder „macro-f1“. Beide sind
                       möglich.
  --timeout SECONDS    Nach dieser Zeit aufhören. Vorgabe: 86400, ein Tag; 0:
                       ohne Grenze.
  --over-limit         Auch einreichen, wenn der Auftrag die im Fenster gesetzte
                       Monatsgrenze überschreiten kann. Ohne diese Option wird
                       dann nichts gesendet.
  --again              Auch einreichen, wenn ein früherer Lauf desselben Befehls
                       keine Antwort bekam und es den Auftrag schon geben kann.
  --json               Gibt ein JSON-Objekt auf der Standardausgabe aus: „job“,
                       „labels“ (was aus ihnen wurde), „labelled“, „judged“ und
                       „unjudged“ (Dateien), „accuracy“, „macro_f1“,
                       „strangers_kept_out“, „own_ones_lost“, „types“,
                       „confusion“, „files“ mit Label und Antwort (null: kein Typ
                       passt), „against“ und „missed“, die Kennzahlen unter ihrem
                       Wert. Bei Status 2, 3 und 4 wird nichts ausgegeben.
  --data DIR           Ordner für die Auftragsliste und die Dateien des lokalen
                       Dienstes. Vorgabe: der des Fensters; solange das Fenster
                       offen ist, darin der Ordner „commands“, außer bei einer
                       gespeicherten Vorlage.
  --wait-for-folder SECONDS
                       Wie lange auf ein anderes Classify Desk gewartet wird, das
                       den Ordner benutzt. Vorgabe: 60; 0: nicht warten.
  -h, --help           Diese Hilfe anzeigen.

Genauigkeit, Precision und Recall haben das 95-%-Intervall nach Wilson, F1 das
nach Lam, Gopal und Qian, Makro-F1 eines durch wiederholtes Ziehen der Dateien,
jedes Mal dasselbe. Dateien ohne passenden Typ zählen für die Genauigkeit und
sind in Makro-F1 kein Typ. Dateien ohne Antwort sind in keiner Kennzahl. Der
API-Schlüssel kommt wie bei submit aus LLAMA_CLOUD_API_KEY oder
LLAMA_PARSE_API_KEY, sonst aus dem Schlüsselbund des Systems.

Status am Ende:
  0  Jede Datei mit Label wurde beurteilt, und keine Kennzahl liegt unter ihrem
     Wert.
  1  Einige Dateien mit Label haben keine Antwort, oder die Ausgabe ließ sich
     nicht schreiben. Die Zahlen sind die der übrigen.
  2  Befehlszeile, Vorlage, Labels oder der frühere Lauf sind ungültig. Es wurde
     nichts gesendet.
  3  Es entstand kein Auftrag: abgelehnt, nicht erreichbar, über der Grenze,
     Datenordner in Gebrauch oder vorher abgebrochen.
  4  Es ist nicht bekannt, ob ein Auftrag entstand.
  5  Wie 0, aber einige Zeilen oder Dateien ergaben kein Label; das wird gesagt.
  6  Eine Kennzahl liegt unter ihrem Wert von --fail-under oder lässt sich nicht
     bestimmen.
</translation>
    </message>
</context>
<context>
    <name>cd::EvaluateBar</name>
    <message>
        <source>Part of the labels</source>
        <translation>Teil der Labels</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Save a report of these figures</source>
        <translation>Einen Bericht über diese Zahlen speichern</translation>
    </message>
    <message>
        <source>What is evaluated</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>before the name of a set of labels</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>noun</comment>
        <extracomment>before the preset, mode, service and date of a job</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with this run</source>
        <translation>Mehr zu diesem Lauf</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files of the set</source>
        <translation>Alle Dateien des Satzes</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>labels</comment>
        <extracomment>a part of the labels, on which rules are made better</extracomment>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Four of five files: rules are made better on these</source>
        <translation>Vier von fünf Dateien: An diesen werden Regeln verbessert</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>labels</comment>
        <extracomment>a part of the labels, on which rules are tested</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>One of five files, always the same: how right rules are is reported on these, which they were not made for</source>
        <translation>Eine von fünf Dateien, immer dieselben: An diesen zeigt sich, wie richtig Regeln sind, die nicht für sie gemacht wurden</translation>
    </message>
    <message>
        <source>Choose labels</source>
        <translation>Labels wählen</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message numerus="yes">
        <source>looked at %Ln time(s)</source>
        <comment>the part Test</comment>
        <translation>
            <numerusform>%Ln-mal angesehen</numerusform>
            <numerusform>%Ln-mal angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln run(s)</source>
        <translation>
            <numerusform>Verglichen mit %Ln Lauf</numerusform>
            <numerusform>Verglichen mit %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the set</source>
        <translation>
            <numerusform>%Ln Datei des Satzes</numerusform>
            <numerusform>%Ln Dateien des Satzes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with &amp;none</source>
        <translation>Mit &amp;keinem vergleichen</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Klassifizieren…</translation>
    </message>
    <message>
        <source>Classify the files of the set</source>
        <translation>Die Dateien des Satzes klassifizieren</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Neu klassifizieren…</translation>
    </message>
</context>
<context>
    <name>cd::EvaluatePage</name>
    <message>
        <source>About the labels</source>
        <translation>Über die Labels</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1: a set of labels</extracomment>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where an answer comes from; %1: a service; %2: a mode, such as FAST</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Die Labels werden gelesen …</translation>
    </message>
    <message>
        <source>There are no labels yet. A folder with a folder of documents for each type is enough to see how right a preset is.</source>
        <translation>Noch keine Labels. Ein Ordner, der für jeden Typ einen Ordner mit Dokumenten enthält, genügt, um zu sehen, wie richtig eine Vorlage ist.</translation>
    </message>
    <message>
        <source>New set from folders…</source>
        <translation>Neuer Satz aus Ordnern …</translation>
    </message>
    <message>
        <source>No job has files of this set yet. Once one has answered them, its answers are counted here.</source>
        <translation>Noch kein Auftrag hat Dateien dieses Satzes. Sobald einer sie beantwortet hat, werden seine Antworten hier gezählt.</translation>
    </message>
    <message>
        <source>Run the set…</source>
        <translation>Den Satz klassifizieren …</translation>
    </message>
</context>
<context>
    <name>cd::EvaluateWords</name>
    <message numerus="yes">
        <source>%1 · v%2 · %Ln file(s)</source>
        <extracomment>%1: the name of a set of labels; %2: the number of its version; %n: files of that version</extracomment>
        <translation>
            <numerusform>%1 · v%2 · %Ln Datei</numerusform>
            <numerusform>%1 · v%2 · %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EvaluatedFilesModel</name>
    <message>
        <source>%1: %2, unsure</source>
        <comment>the title of the column of confidences, and a low one</comment>
        <translation>%1: %2, unsicher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>a column: what a document truly is</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>a column: what the service says it is</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Label from</source>
        <extracomment>a column: folder, table or review</extracomment>
        <translation>Label aus</translation>
    </message>
</context>
<context>
    <name>cd::EvaluatedFilesPane</name>
    <message>
        <source>Suggest words</source>
        <translation>Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Files of the chosen cells</source>
        <translation>Dateien der gewählten Zellen</translation>
    </message>
    <message>
        <source>Words that documents of this type have more than others do, for the description of its rule</source>
        <translation>Wörter, die Dokumente dieses Typs häufiger haben als andere, für die Beschreibung seiner Regel</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Label setzen</translation>
    </message>
    <message>
        <source>No files are in these cells.</source>
        <translation>In diesen Zellen sind keine Dateien.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>%1 answered as %2</source>
        <comment>files of a cell</comment>
        <extracomment>the files whose label is the type %1, and whose answer is the type %2</extracomment>
        <translation>%1, Antwort %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen cell(s)</source>
        <translation>
            <numerusform>%Ln gewählte Zelle</numerusform>
            <numerusform>%Ln gewählte Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review these %Ln</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Diese %Ln prüfen</numerusform>
            <numerusform>Diese %Ln prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EvaluatedFilesView</name>
    <message>
        <source>Files of the chosen cells</source>
        <translation>Dateien der gewählten Zellen</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
</context>
<context>
    <name>cd::EvaluatedWords</name>
    <message>
        <source>not in this run</source>
        <extracomment>a labelled document, which the job that is looked at does not have</extracomment>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>a document without an answer yet</extracomment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>a document without an answer</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <extracomment>a document whose type nobody knows</extracomment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>where a label comes from: the folder that the document is in</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>where a label comes from: a CSV file</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>where a label comes from: a person who looked at the document</extracomment>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>cd::EvaluationComparison</name>
    <message>
        <source>&amp;End comparison</source>
        <translation>Vergleich b&amp;eenden</translation>
    </message>
    <message>
        <source>Runs to compare with</source>
        <translation>Läufe zum Vergleich</translation>
    </message>
    <message>
        <source>How many runs were tried</source>
        <translation>Wie viele Läufe probiert wurden</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>Was der Vergleich sagt</translation>
    </message>
    <message>
        <source>Files that are not compared</source>
        <translation>Dateien, die nicht verglichen werden</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Welche Dateien aufgeführt sind</translation>
    </message>
    <message>
        <source>Files with both answers</source>
        <translation>Dateien mit beiden Antworten</translation>
    </message>
    <message>
        <source>Changes by type</source>
        <translation>Änderungen nach Typ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>There are no such files.</source>
        <translation>Solche Dateien gibt es nicht.</translation>
    </message>
    <message>
        <source>Columns of the files with both answers</source>
        <translation>Spalten der Dateien mit beiden Antworten</translation>
    </message>
    <message>
        <source>Columns of the changes by type</source>
        <translation>Spalten der Änderungen nach Typ</translation>
    </message>
    <message>
        <source>Click to list only files of this type, again to list all</source>
        <translation>Klicken, um nur Dateien dieses Typs aufzuführen, nochmals für alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs were tried: the more there are, the sooner one is better by luck. p after Holm makes up for that.</source>
        <translation>
            <numerusform>%Ln Lauf wurde probiert: Je mehr es sind, desto eher ist einer zufällig besser. p nach Holm gleicht das aus.</numerusform>
            <numerusform>%Ln Läufe wurden probiert: Je mehr es sind, desto eher ist einer zufällig besser. p nach Holm gleicht das aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled %2</source>
        <extracomment>%1: &quot;12 files&quot;; %2: a type</extracomment>
        <translation>%1 mit Label %2</translation>
    </message>
    <message>
        <source>The runs that are compared</source>
        <translation>Die verglichenen Läufe</translation>
    </message>
    <message>
        <source>This run: %1. Before: %2.</source>
        <extracomment>%1 and %2: names of runs</extracomment>
        <translation>Dieser Lauf: %1. Vorher: %2.</translation>
    </message>
</context>
<context>
    <name>cd::ExampleBox</name>
    <message>
        <source>Use confirmed e&amp;xamples</source>
        <translation>Bestäti&amp;gte Beispiele verwenden</translation>
    </message>
    <message>
        <source>Use confirmed examples in the local service</source>
        <translation>Bestätigte Beispiele im lokalen Dienst verwenden</translation>
    </message>
    <message>
        <source>Take a folder…</source>
        <translation>Ordner übernehmen …</translation>
    </message>
    <message>
        <source>Take a folder by types as examples</source>
        <translation>Einen Ordner nach Typen als Beispiele übernehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop taking examples</source>
        <translation>Das Übernehmen von Beispielen anhalten</translation>
    </message>
    <message>
        <source>Only trials in the local service are affected. LlamaCloud can&apos;t learn from examples: leave this off to see what your rules do on their own.</source>
        <translation>Betrifft nur Versuche im lokalen Dienst. LlamaCloud kann nicht aus Beispielen lernen: Lassen Sie dies aus, um zu sehen, was Ihre Regeln allein leisten.</translation>
    </message>
    <message>
        <source>A folder with a folder of documents for each type, called as the type. Documents that are none of the types go into a folder called %1.</source>
        <translation>Ein Ordner, der für jeden Typ einen Ordner mit Dokumenten enthält, der wie der Typ heißt. Dokumente ohne passenden Typ gehören in einen Ordner namens %1.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n type(s)</source>
        <extracomment>%1: &quot;12 examples&quot;</extracomment>
        <translation>
            <numerusform>%1 zu %n Typ</numerusform>
            <numerusform>%1 zu %n Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a folder by types</source>
        <translation>Ordner nach Typen übernehmen</translation>
    </message>
    <message>
        <source>This folder holds no folders of types with documents in them.</source>
        <translation>Dieser Ordner enthält keine Ordner von Typen, in denen Dokumente liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them as examples?</source>
        <translation>Als Beispiele übernehmen?</translation>
    </message>
    <message numerus="yes">
        <source>The local service will read %1 of %n type(s) and keep their words. Nothing leaves this computer.</source>
        <extracomment>%1: &quot;12 files&quot;</extracomment>
        <translation>
            <numerusform>Der lokale Dienst liest %1 zu %n Typ und behält die Wörter daraus. Nichts verlässt diesen Rechner.</numerusform>
            <numerusform>Der lokale Dienst liest %1 zu %n Typen und behält die Wörter daraus. Nichts verlässt diesen Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Don&apos;t take them</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <extracomment>%1, %2: numbers of files</extracomment>
        <translation>Liest: %1 von %2</translation>
    </message>
</context>
<context>
    <name>cd::Examples</name>
    <message>
        <source>Nothing was done. See classifydesk examples --help.</source>
        <translation>Es wurde nichts getan. Siehe classifydesk examples --help.</translation>
    </message>
    <message>
        <source>Say what is to be done: import FOLDER, list, clear, or use on|off.</source>
        <translation>Sagen Sie, was zu tun ist: import ORDNER, list, clear oder use on|off.</translation>
    </message>
    <message>
        <source>After “use” comes “on” or “off”.</source>
        <translation>Auf „use“ folgt „on“ oder „off“.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Only the local service learns from examples; “%1” is sent none.</source>
        <translation>Nur der lokale Dienst lernt aus Beispielen; an „%1“ werden keine gesendet.</translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] examples (import FOLDER | list | clear | use on|off)
                    [--service local] [--wait-for-folder SECONDS] [--json]

Documents whose type is known, from which the service on this computer learns. No other
service does, and none is sent anything.

  import FOLDER        Make examples of the documents in FOLDER, which has a folder for
                       each type, called as the type, and one called _none for those of
                       no type. Files are left out as by submit. Content that is an
                       example already gets the new type.
  list                 Print the examples, newest first, a line for each: its type (or
                       _none) and the file&apos;s name, with a tab between them.
  clear                Delete all examples.
  use on|off           Whether the service uses them. Off until it is switched on.

  --service local      The only service that learns from examples, and the default.
  --json               Print one JSON object to standard output. For import: &quot;found&quot;,
                       &quot;taken&quot;, and &quot;left_out&quot; with &quot;path&quot; and &quot;reason&quot; of each
                       file; for list: &quot;use&quot; and &quot;items&quot;; for clear: &quot;deleted&quot;; for
                       use: &quot;use&quot;.
  --data DIR           Folder with the local service&apos;s files. Default: the window&apos;s
                       folder, for which the window has to be closed.
  --wait-for-folder SECONDS
                       How long to wait for another Classify Desk that is using the
                       folder. Default: 60; 0 means do not wait.
  -h, --help           Show this help.

On SIGINT, SIGTERM or SIGHUP the command stops; what is an example by then stays one.

Exit status:
  0  Done. For import: every document in a folder of a type is an example now.
  1  Some of these documents did not become examples, or the output could not be
     written.
  2  The command line is invalid, or FOLDER holds no folders of types with documents in
     them. Nothing was done.
  3  Nothing was done: the local service failed, the data folder is in use, or the
     command was stopped first.
  5  As 0, but something in FOLDER could not be read and was left out.
</source>
        <translation>Aufruf: classifydesk [--data ORDNER] examples (import ORDNER | list | clear | use on|off)
                     [--service local] [--wait-for-folder SEKUNDEN] [--json]

Dokumente, deren Typ bekannt ist und aus denen der Dienst auf diesem Computer lernt. Kein anderer
Dienst tut das, und keinem wird etwas gesendet.

  import ORDNER        Macht die Dokumente in ORDNER zu Beispielen. Darin liegt je Typ ein Ordner,
                       der so heißt wie der Typ, und einer namens _none für Dokumente ohne Typ.
                       Dateien werden ausgelassen wie bei submit. Inhalt, der schon ein Beispiel
                       ist, bekommt den neuen Typ.
  list                 Gibt die Beispiele aus, das neueste zuerst, je eine Zeile: den Typ (oder
                       _none) und den Namen der Datei, dazwischen ein Tabulator.
  clear                Löscht alle Beispiele.
  use on|off           Ob der Dienst sie nutzt. Aus, bis es eingeschaltet wird.

  --service local      Der einzige Dienst, der aus Beispielen lernt, und die Vorgabe.
  --json               Gibt ein JSON-Objekt auf der Standardausgabe aus. Bei import: „found“,
                       „taken“ und „left_out“ mit „path“ und „reason“ jeder Datei; bei list: „use“
                       und „items“; bei clear: „deleted“; bei use: „use“.
  --data ORDNER        Ordner mit den Dateien des lokalen Dienstes. Vorgabe: der Ordner des
                       Fensters, das dafür geschlossen sein muss.
  --wait-for-folder SEKUNDEN
                       Wie lange auf ein anderes Classify Desk gewartet wird, das den Ordner
                       benutzt. Vorgabe: 60; 0 heißt: nicht warten.
  -h, --help           Diese Hilfe.

Bei SIGINT, SIGTERM oder SIGHUP hält der Befehl an; was dann schon ein Beispiel ist, bleibt eines.

Exit-Status:
  0  Erledigt. Bei import: Jedes Dokument in einem Ordner eines Typs ist jetzt ein Beispiel.
  1  Einige dieser Dokumente wurden nicht zu Beispielen, oder die Ausgabe konnte nicht geschrieben
     werden.
  2  Die Befehlszeile ist ungültig, oder in ORDNER gibt es keine Ordner je Typ mit Dokumenten
     darin. Es wurde nichts getan.
  3  Es wurde nichts getan: Der lokale Dienst ist gescheitert, der Datenordner ist in Gebrauch, oder
     der Befehl wurde vorher angehalten.
  5  Wie 0, aber etwas in ORDNER konnte nicht gelesen werden und wurde ausgelassen.
</translation>
    </message>
    <message>
        <source>They are used.</source>
        <translation>Sie werden genutzt.</translation>
    </message>
    <message>
        <source>They are not used.</source>
        <translation>Sie werden nicht genutzt.</translation>
    </message>
    <message>
        <source>%1 holds no folders of types with documents in them. Nothing was done.</source>
        <translation>In %1 gibt es keine Ordner je Typ mit Dokumenten darin. Es wurde nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation>
            <numerusform>%n Datei wird gelesen …</numerusform>
            <numerusform>%n Dateien werden gelesen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted.</source>
        <translation>
            <numerusform>%n Beispiel gelöscht.</numerusform>
            <numerusform>%n Beispiele gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation>
            <numerusform>%n Beispiel.</numerusform>
            <numerusform>%n Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
</context>
<context>
    <name>cd::ExportFormBox</name>
    <message>
        <source>Keep &amp;formulas in CSV files and copied cells</source>
        <translation>&amp;Formeln in CSV-Dateien und kopierten Zellen beibehalten</translation>
    </message>
    <message>
        <source>Otherwise an apostrophe is put before each cell that a spreadsheet would run as a formula. File names and reasoning come from documents that anyone may have written.</source>
        <translation>Sonst wird vor jede Zelle, die eine Tabellenkalkulation als Formel ausführen würde, ein Apostroph gesetzt. Dateinamen und Begründungen stammen aus Dokumenten, die irgendwer geschrieben haben kann.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <extracomment>a format of files: a JSON object on each line</extracomment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Mark as &amp;UTF-8</source>
        <translation>Als &amp;UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Names as the ser&amp;vice has them</source>
        <translation>Namen wie beim &amp;Dienst</translation>
    </message>
    <message>
        <source>Puts a byte order mark first, by which spreadsheets know the letters</source>
        <translation>Stellt eine Bytereihenfolge-Marke voran, an der Tabellenkalkulationen die Buchstaben erkennen</translation>
    </message>
    <message>
        <source>file_id, classify_job_id and result as in the API; all else is in “desk”. Otherwise each column is a member of its own.</source>
        <translation>file_id, classify_job_id und result wie in der API; alles andere steht in „desk“. Sonst ist jede Spalte ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>cd::FigureStrip</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>How often the answer is the label, no type among them; with the 95 % interval</source>
        <translation>Wie oft die Antwort das Label ist, auch „kein Typ“; mit dem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <extracomment>a figure: the mean of the F1 of all types</extracomment>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>The mean F1 of the types that files have, without no type; the interval comes from drawing the files anew 2,000 times</source>
        <translation>Das mittlere F1 der vorkommenden Typen, ohne „kein Typ“; für das Intervall werden die Dateien 2.000-mal neu gezogen</translation>
    </message>
    <message>
        <source>Strangers kept out</source>
        <translation>Fremde erkannt</translation>
    </message>
    <message>
        <source>Of the files that are none of the types: how many are answered so</source>
        <translation>Von den Dateien, die keinem Typ entsprechen: wie viele so beantwortet sind</translation>
    </message>
    <message>
        <source>Own ones lost</source>
        <translation>Eigene verloren</translation>
    </message>
    <message>
        <source>Of the files with a type: how many are answered with none</source>
        <translation>Von den Dateien mit einem Typ: wie viele mit keinem beantwortet sind</translation>
    </message>
    <message>
        <source>Corrected labels</source>
        <translation>Berichtigte Labels</translation>
    </message>
    <message>
        <source>Files whose label a person changed after the set was saved</source>
        <translation>Dateien, deren Label jemand geändert hat, nachdem der Satz gespeichert wurde</translation>
    </message>
    <message>
        <source>Not judged, in no figure</source>
        <translation>Nicht bewertet, in keiner Zahl</translation>
    </message>
    <message>
        <source>List these files</source>
        <translation>Diese Dateien auflisten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged: %1</source>
        <extracomment>files that are in no figure; %1: &quot;4 failed, 2 pending&quot;</extracomment>
        <translation>Nicht bewertet: %1</translation>
    </message>
</context>
<context>
    <name>cd::FigureWords</name>
    <message>
        <source>Over-confident by %1.</source>
        <extracomment>%1: a difference of two shares, such as 0.12</extracomment>
        <translation>Um %1 zu sicher.</translation>
    </message>
    <message>
        <source>Under-confident by %1.</source>
        <translation>Um %1 zu unsicher.</translation>
    </message>
    <message>
        <source>On the whole neither too sure nor too unsure, as far as can be told.</source>
        <translation>Im Ganzen weder zu sicher noch zu unsicher, soweit es sich sagen lässt.</translation>
    </message>
    <message>
        <source>95 % intervals, scale %1 to 1</source>
        <extracomment>%1: where the bars of a table begin, such as 0.5</extracomment>
        <translation>95-%-Intervalle, Skala %1 bis 1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln errors were answered as %2.</source>
        <extracomment>%1: a number; %2: a type. The number of all errors decides the plural.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Fehler wurde als %2 beantwortet.</numerusform>
            <numerusform>%1 von %Ln Fehlern wurden als %2 beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer has a confidence.</source>
        <translation>Keine Antwort hat eine Konfidenz.</translation>
    </message>
    <message>
        <source>ECE %1 · Brier %2 · n = %3.</source>
        <extracomment>%1 and %2: figures such as 0.05; n is the number of files</extracomment>
        <translation>ECE %1 · Brier %2 · n = %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have a confidence.</source>
        <translation>
            <numerusform>%Ln Datei hat eine Konfidenz.</numerusform>
            <numerusform>%Ln Dateien haben eine Konfidenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No labelled file has been answered yet.</source>
        <translation>Noch keine Datei mit Label ist beantwortet.</translation>
    </message>
</context>
<context>
    <name>cd::FiguresPane</name>
    <message>
        <source>What errors were answered as</source>
        <translation>Als was Fehler beantwortet wurden</translation>
    </message>
    <message>
        <source>From which confidence answers hold</source>
        <translation>Ab welcher Konfidenz Antworten halten</translation>
    </message>
    <message>
        <source>How often each confidence is right</source>
        <translation>Wie oft jede Konfidenz richtig ist</translation>
    </message>
    <message>
        <source>How sure answers are</source>
        <translation>Wie sicher Antworten sind</translation>
    </message>
    <message>
        <source>How many files of each type</source>
        <translation>Wie viele Dateien von jedem Typ</translation>
    </message>
    <message>
        <source>Figures by type and confidence</source>
        <translation>Zahlen nach Typ und Konfidenz</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Welche Zahlen</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Copy the figures by type</source>
        <translation>Zahlen nach Typ kopieren</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>Schwelle…</translation>
    </message>
    <message>
        <source>Labels against answers</source>
        <translation>Labels gegen Antworten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>cd::FiguresTypeDelegate</name>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige</translation>
    </message>
</context>
<context>
    <name>cd::FilesBox</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Paste files or IDs</source>
        <translation>Dateien oder IDs einfügen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Add files from this computer</source>
        <translation>Dateien von diesem Computer hinzufügen</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>O&amp;rdner…</translation>
    </message>
    <message>
        <source>Add all files of a folder</source>
        <translation>Alle Dateien eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>&amp;IDs…</source>
        <translation>&amp;IDs…</translation>
    </message>
    <message>
        <source>Add files by their IDs</source>
        <translation>Dateien über ihre IDs hinzufügen</translation>
    </message>
    <message>
        <source>O&amp;n service…</source>
        <translation>&amp;Vom Dienst…</translation>
    </message>
    <message>
        <source>Pick from the files on the service</source>
        <translation>Aus den Dateien beim Dienst auswählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove all files from the list</source>
        <translation>Alle Dateien aus der Liste entfernen</translation>
    </message>
    <message>
        <source>File %1: %2</source>
        <extracomment>%1: its name, %2: what is wrong with it</extracomment>
        <translation>Datei %1: %2</translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation>Da&amp;teien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove those that failed</source>
        <translation>Fehlgeschlagene entfernen</translation>
    </message>
    <message>
        <source>Remove the files that failed from the list</source>
        <translation>Die fehlgeschlagenen Dateien aus der Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be sent.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gesendet werden.</numerusform>
            <numerusform>%Ln Dateien können nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the duplicates</source>
        <translation>Kopien entfernen</translation>
    </message>
    <message>
        <source>Remove files whose content is in the list already</source>
        <translation>Dateien entfernen, deren Inhalt schon in der Liste steht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Classify duplicates once</source>
        <translation>Kopien nur einmal klassifizieren</translation>
    </message>
    <message>
        <source>Files with the same content are sent and billed once; all get the same answer. Switch it off to compare answers to the same document.</source>
        <translation>Dateien mit gleichem Inhalt werden nur einmal gesendet und berechnet; alle erhalten dieselbe Antwort. Zum Vergleichen von Antworten auf dasselbe Dokument ausschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have the same content as others in the list, and cost as much again.</source>
        <translation>
            <numerusform>%Ln Datei hat denselben Inhalt wie eine andere in der Liste und kostet noch einmal so viel.</numerusform>
            <numerusform>%Ln Dateien haben denselben Inhalt wie andere in der Liste und kosten noch einmal so viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content share %1.</source>
        <extracomment>%n files; %1: &quot;80 answers&quot;, fewer</extracomment>
        <translation>
            <numerusform>%Ln Datei teilt sich %1.</numerusform>
            <numerusform>%Ln Dateien mit gleichem Inhalt teilen sich %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>O&amp;rdner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files b&amp;y ID…</source>
        <translation>Dateien über ID hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Add files that are on the ser&amp;vice…</source>
        <translation>Dateien vom Dien&amp;st hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Clear the list of files</source>
        <translation>Dateiliste &amp;leeren</translation>
    </message>
    <message>
        <source>Pin for trying the rules</source>
        <translation>Zum Probieren der Regeln anheften</translation>
    </message>
</context>
<context>
    <name>cd::FilesFilter</name>
    <message>
        <source>Filter the files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Failed first</source>
        <translation>Fehlgeschlagene zuerst</translation>
    </message>
    <message>
        <source>Show files that can&apos;t be sent before all others</source>
        <translation>Dateien, die nicht gesendet werden können, zuerst anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <extracomment>files that match the filter; %1: of how many</extracomment>
        <translation>
            <numerusform>%Ln von %1</numerusform>
            <numerusform>%Ln von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FilesIntake</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was added: “%1” is not the path of an existing file, a file: address or a file ID.</source>
        <translation>Es wurde nichts hinzugefügt: „%1“ ist weder der Pfad einer vorhandenen Datei noch eine file:-Adresse noch eine Datei-ID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) were not added: they are in the list already.</source>
        <translation>
            <numerusform>%Ln ID wurde nicht hinzugefügt: Sie steht schon in der Liste.</numerusform>
            <numerusform>%Ln IDs wurden nicht hinzugefügt: Sie stehen schon in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>cd::FilesSaid</name>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Ausgelassenes anzeigen</translation>
    </message>
</context>
<context>
    <name>cd::FilesView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Drop files or folders here, or paste file IDs.</source>
        <translation>Legen Sie hier Dateien oder Ordner ab oder fügen Sie Datei-IDs ein.</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
</context>
<context>
    <name>cd::FindBar</name>
    <message>
        <source>Find in the rules</source>
        <translation>In den Regeln suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the second of three places</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FindingStrip</name>
    <message>
        <source>What is said of the rule</source>
        <translation>Was zur Regel zu sagen ist</translation>
    </message>
    <message>
        <source>Fine as it is</source>
        <translation>Passt so</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of several remarks about a rule: &quot;2 of 3&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cd::FindingText</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <extracomment>what stands between words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The type has characters that may be refused: %1</source>
        <translation>Der Typ enthält Zeichen, die abgelehnt werden können: %1</translation>
    </message>
    <message>
        <source>The type is missing</source>
        <translation>Der Typ fehlt</translation>
    </message>
    <message numerus="yes">
        <source>The type is too long: %Ln character(s)</source>
        <translation>
            <numerusform>Der Typ ist zu lang: %Ln Zeichen</numerusform>
            <numerusform>Der Typ ist zu lang: %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s documents name letters, digits, spaces, - and _ only.</source>
        <translation>Die Dokumentation des Dienstes nennt nur Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
        <source>The type is what the service answers: a short name.</source>
        <translation>Der Typ ist das, was der Dienst antwortet: ein kurzer Name.</translation>
    </message>
    <message numerus="yes">
        <source>The service takes at most %Ln character(s).</source>
        <translation>
            <numerusform>Der Dienst nimmt höchstens %Ln Zeichen an.</numerusform>
            <numerusform>Der Dienst nimmt höchstens %Ln Zeichen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type “%1” is there twice</source>
        <translation>Den Typ „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>“%1” and “%2” are nearly the same type</source>
        <extracomment>%1 and %2: types such as “invoice” and “Invoice”</extracomment>
        <translation>„%1“ und „%2“ sind fast derselbe Typ</translation>
    </message>
    <message>
        <source>The description says no more than the type</source>
        <translation>Die Beschreibung sagt nicht mehr als der Typ</translation>
    </message>
    <message numerus="yes">
        <source>The description has only %Ln word(s) that tell something</source>
        <translation>
            <numerusform>Die Beschreibung hat nur %Ln Wort, das etwas aussagt</numerusform>
            <numerusform>Die Beschreibung hat nur %Ln Wörter, die etwas aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Says much the same as “%1”: %2</source>
        <extracomment>%1: type of another rule; %2: the words that both have</extracomment>
        <translation>Sagt fast dasselbe wie „%1“: %2</translation>
    </message>
    <message>
        <source>Overlaps with “%1”: %2</source>
        <extracomment>%1: type of another rule; %2: the words that both have</extracomment>
        <translation>Überschneidet sich mit „%1“: %2</translation>
    </message>
    <message>
        <source>No rule takes the rest</source>
        <translation>Keine Regel nimmt den Rest</translation>
    </message>
    <message>
        <source>“%1” takes whatever fits no other rule</source>
        <extracomment>%1: a type such as “other”</extracomment>
        <translation>„%1“ nimmt alles, was zu keiner anderen Regel passt</translation>
    </message>
    <message>
        <source>A file that fits no rule gets no type, and Review lists it: the honest answer, and what is recommended. A rule such as “other” would give a type to every file, and hide those that fit none.</source>
        <translation>Eine Datei, die zu keiner Regel passt, bekommt keinen Typ und steht unter Prüfen: Das ist die ehrliche Antwort und zu empfehlen. Eine Regel wie „Sonstiges“ gäbe jeder Datei einen Typ und würde verbergen, was zu keiner passt.</translation>
    </message>
    <message>
        <source>With such a rule no file is left without a type, and those that fit no rule are hidden. Without it they get no type, and Review lists them: that is recommended.</source>
        <translation>Mit einer solchen Regel bleibt keine Datei ohne Typ, und was zu keiner Regel passt, ist verborgen. Ohne sie bekommt es keinen Typ und steht unter Prüfen: Das ist zu empfehlen.</translation>
    </message>
    <message>
        <source>Written in another script than %1, in which documents are read</source>
        <extracomment>%1: a language</extracomment>
        <translation>In einer anderen Schrift als %1 geschrieben, worin Dokumente gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are written in %1, but documents are read in %2</source>
        <extracomment>%1, %2: languages</extracomment>
        <translation>
            <numerusform>%Ln Regel ist in %1 geschrieben, Dokumente werden aber in %2 gelesen</numerusform>
            <numerusform>%Ln Regeln sind in %1 geschrieben, Dokumente werden aber in %2 gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in %1, but documents are read in %2</source>
        <extracomment>%1, %2: languages</extracomment>
        <translation>In %1 geschrieben, Dokumente werden aber in %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Never chosen in the last %Ln result(s)</source>
        <translation>
            <numerusform>Im letzten Ergebnis nicht gewählt</numerusform>
            <numerusform>In den letzten %Ln Ergebnissen nie gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen for %1 % of the last results</source>
        <extracomment>%1: a number</extracomment>
        <translation>Bei %1 % der letzten Ergebnisse gewählt</translation>
    </message>
    <message>
        <source>The description is missing</source>
        <translation>Die Beschreibung fehlt</translation>
    </message>
    <message numerus="yes">
        <source>The description is too short: %Ln character(s)</source>
        <translation>
            <numerusform>Die Beschreibung ist zu kurz: %Ln Zeichen</numerusform>
            <numerusform>Die Beschreibung ist zu kurz: %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln character(s)</source>
        <translation>
            <numerusform>Die Beschreibung ist zu lang: %Ln Zeichen</numerusform>
            <numerusform>Die Beschreibung ist zu lang: %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names another type: “%1”</source>
        <extracomment>%1: type of another rule</extracomment>
        <translation>Nennt einen anderen Typ: „%1“</translation>
    </message>
    <message>
        <source>Says what is not there: %1</source>
        <extracomment>%1: words of a description, such as &quot;not a receipt&quot;</extracomment>
        <translation>Sagt, was nicht da ist: %1</translation>
    </message>
    <message>
        <source>Says nothing that tells documents apart: %1</source>
        <extracomment>%1: words of a description, such as &quot;various documents&quot;</extracomment>
        <translation>Sagt nichts, was Dokumente unterscheidet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are many</source>
        <translation>
            <numerusform>%Ln Regel ist viel</numerusform>
            <numerusform>%Ln Regeln sind viele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service wants at least %Ln character(s); a sentence or two are better.</source>
        <translation>
            <numerusform>Der Dienst verlangt mindestens %Ln Zeichen; ein, zwei Sätze sind besser.</numerusform>
            <numerusform>Der Dienst verlangt mindestens %Ln Zeichen; ein, zwei Sätze sind besser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By most of the service&apos;s documents it takes at most %Ln character(s); it may refuse more.</source>
        <translation>
            <numerusform>Nach den meisten Angaben nimmt der Dienst höchstens %Ln Zeichen an; mehr kann er ablehnen.</numerusform>
            <numerusform>Nach den meisten Angaben nimmt der Dienst höchstens %Ln Zeichen an; mehr kann er ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell which of the two rules an answer comes from.</source>
        <translation>Niemand kann sagen, von welcher der beiden Regeln eine Antwort stammt.</translation>
    </message>
    <message>
        <source>Say what is on the page, who sends it and what is always there. Words that are printed on it help most.</source>
        <translation>Sagen Sie, was auf der Seite steht, wer sie schickt und was immer da ist. Am meisten helfen Wörter, die darauf gedruckt sind.</translation>
    </message>
    <message>
        <source>Documents of the two types will be mixed up. Add what only this one has, or take out what both have.</source>
        <translation>Dokumente der beiden Typen werden verwechselt. Ergänzen Sie, was nur dieser hat, oder streichen Sie, was beide haben.</translation>
    </message>
    <message>
        <source>A document with this word may be taken for either type. If it is not printed on the page, say it in other words.</source>
        <translation>Ein Dokument mit diesem Wort kann für beide Typen gehalten werden. Steht es nicht auf der Seite, sagen Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Models read past a “not”, and may look for the very words behind it. Say what is there instead.</source>
        <translation>Modelle überlesen ein „nicht“ und suchen womöglich gerade nach den Wörtern dahinter. Sagen Sie stattdessen, was da ist.</translation>
    </message>
    <message>
        <source>These words fit any document. Name what stands on the page.</source>
        <translation>Diese Wörter passen zu jedem Dokument. Nennen Sie, was auf der Seite steht.</translation>
    </message>
    <message numerus="yes">
        <source>With more than %Ln rule(s), types are mixed up more often. Join those that are treated alike, or sort in two steps.</source>
        <translation>
            <numerusform>Mit mehr als %Ln Regel werden Typen öfter verwechselt. Verbinden Sie, was gleich behandelt wird, oder sortieren Sie in zwei Schritten.</numerusform>
            <numerusform>Mit mehr als %Ln Regeln werden Typen öfter verwechselt. Verbinden Sie, was gleich behandelt wird, oder sortieren Sie in zwei Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service looks for the words of a rule in the documents. Describe in their language, or choose the language that they have.</source>
        <translation>Der lokale Dienst sucht die Wörter einer Regel in den Dokumenten. Beschreiben Sie in deren Sprache, oder wählen Sie die Sprache, die sie haben.</translation>
    </message>
    <message>
        <source>There may be no such documents, or another rule takes them.</source>
        <translation>Vielleicht gibt es solche Dokumente nicht, oder eine andere Regel nimmt sie.</translation>
    </message>
    <message>
        <source>It may take what belongs to other rules. Look at some of these files.</source>
        <translation>Vielleicht nimmt sie, was zu anderen Regeln gehört. Sehen Sie sich einige dieser Dateien an.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Join the two rules</source>
        <translation>Beide Regeln verbinden</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Add what to fill in</source>
        <translation>Vorlage zum Ausfüllen anfügen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>cd::FirstStartPage</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Sample documents with rules. The results are there within seconds.</source>
        <translation>Beispieldokumente mit Regeln. Die Ergebnisse sind nach wenigen Sekunden da.</translation>
    </message>
    <message>
        <source>On this computer, free, no account</source>
        <translation>Auf diesem Computer, kostenlos, ohne Konto</translation>
    </message>
    <message>
        <source>Load the samples</source>
        <translation>Beispiele laden</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meine Dokumente</translation>
    </message>
    <message>
        <source>Choose a folder, or drop files anywhere in this window. Subfolders are included.</source>
        <translation>Wählen Sie einen Ordner, oder ziehen Sie Dateien irgendwohin in dieses Fenster. Unterordner kommen mit.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you press Submit</source>
        <translation>Nichts verlässt diesen Computer, bevor Sie auf „Absenden“ klicken</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Reads scans and pictures too. Paste an API key; North America or Europe.</source>
        <translation>Liest auch gescannte Seiten und Bilder. Fügen Sie einen API-Schlüssel ein; Nordamerika oder Europa.</translation>
    </message>
    <message>
        <source>Paid by the page; the price stands beside Submit before anything is sent</source>
        <translation>Wird nach Seiten bezahlt; der Preis steht neben „Absenden“, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Drei Möglichkeiten für den Einstieg</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Go to the empty form</source>
        <translation>Zum leeren Formular</translation>
    </message>
    <message>
        <source>Sort documents by kind</source>
        <translation>Dokumente nach ihrer Art sortieren</translation>
    </message>
    <message>
        <source>Say in words what an invoice is, what a contract is. Classify Desk sorts any number of files by it.</source>
        <translation>Sagen Sie in Worten, was eine Rechnung ist und was ein Vertrag. Classify Desk sortiert danach beliebig viele Dateien.</translation>
    </message>
    <message>
        <source>1 Files · 2 Rules · 3 %1 · 4 Results, with the reasons</source>
        <extracomment>%1: &quot;Submit&quot;, and its keys in brackets, if it has some</extracomment>
        <translation>1 Dateien · 2 Regeln · 3 %1 · 4 Ergebnisse mit Begründung</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
</context>
<context>
    <name>cd::FirstSteps</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Write rules</source>
        <translation>Regeln schreiben</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>First five minutes</source>
        <translation>Die ersten fünf Minuten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the first five minutes</source>
        <translation>Die ersten fünf Minuten ausblenden</translation>
    </message>
    <message>
        <source>Help, First five minutes brings it back</source>
        <translation>„Hilfe“, „Die ersten fünf Minuten“ holt sie zurück</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>a step of the first five minutes: %1 is what it is</extracomment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: still to do</source>
        <translation>%1: noch offen</translation>
    </message>
</context>
<context>
    <name>cd::FolderBar</name>
    <message>
        <source>Folder of presets</source>
        <translation>Ordner mit Vorlagen</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Stop using the folder</source>
        <translation>Den Ordner nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Zeigen, was sich unterscheidet</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over what the folder has</source>
        <translation>Übernehmen, was der Ordner hat</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Write mine into the folder</source>
        <translation>Meine in den Ordner schreiben</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The preset is saved here.</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2. Die Vorlage ist hier gespeichert.</translation>
    </message>
    <message>
        <source>Presets are also in %1</source>
        <translation>Vorlagen liegen auch in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) after this.</source>
        <translation>
            <numerusform>Danach noch %Ln Änderung.</numerusform>
            <numerusform>Danach noch %Ln Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Wieder schreiben</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Nur hier behalten</translation>
    </message>
    <message>
        <source>Add the folder&apos;s as another preset</source>
        <translation>Die des Ordners als weitere Vorlage aufnehmen</translation>
    </message>
    <message>
        <source>“%1” here and in the folder</source>
        <translation>„%1“ hier und im Ordner</translation>
    </message>
    <message>
        <source>here → in the folder: %1</source>
        <extracomment>what differs between a preset here and in a folder; %1: &quot;1 rule changed&quot;</extracomment>
        <translation>hier → im Ordner: %1</translation>
    </message>
    <message>
        <source>here</source>
        <comment>a preset</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>in the folder</source>
        <comment>a preset</comment>
        <translation>im Ordner</translation>
    </message>
    <message>
        <source>Choose a folder of presets</source>
        <translation>Ordner mit Vorlagen wählen</translation>
    </message>
</context>
<context>
    <name>cd::FollowActions</name>
    <message>
        <source>&amp;Ask again about the unsure ones…</source>
        <translation>Bei den unsicheren &amp;nachfragen …</translation>
    </message>
    <message>
        <source>&amp;Repeatability…</source>
        <translation>&amp;Wiederholbarkeit …</translation>
    </message>
    <message>
        <source>Review labels that may be &amp;wrong</source>
        <translation>Vielleicht &amp;falsche Labels prüfen</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. If a file of that name was there before, it is unchanged.</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden: %2. Eine Datei dieses Namens, die vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Which answer &amp;counts</source>
        <translation>Welche Antwort &amp;zählt</translation>
    </message>
    <message>
        <source>The &amp;later one</source>
        <comment>of two answers to a file</comment>
        <translation>Die &amp;spätere</translation>
    </message>
    <message>
        <source>The later one, if it is not less &amp;sure</source>
        <comment>of two answers to a file</comment>
        <translation>Die spätere, wenn sie nicht &amp;unsicherer ist</translation>
    </message>
    <message>
        <source>The &amp;earlier one</source>
        <comment>of two answers to a file</comment>
        <translation>Die &amp;frühere</translation>
    </message>
    <message>
        <source>Only for a complete run in FAST, through an API that has modes.</source>
        <translation>Nur für einen vollständigen Lauf in FAST über eine API, die Modi hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) were submitted. The answers are counted here as they come.</source>
        <translation>
            <numerusform>%Ln Auftrag wurde abgesandt. Seine Antworten werden hier gezählt, sobald sie kommen.</numerusform>
            <numerusform>%Ln Aufträge wurden abgesandt. Ihre Antworten werden hier gezählt, sobald sie kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers</source>
        <extracomment>a queue of results to look at</extracomment>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>No label differs from an answer that is as sure as the right ones.</source>
        <translation>Kein Label weicht von einer Antwort ab, die so sicher ist wie die richtigen.</translation>
    </message>
    <message>
        <source>Is the label wrong?</source>
        <extracomment>a queue of results to look at</extracomment>
        <translation>Ist das Label falsch?</translation>
    </message>
</context>
<context>
    <name>cd::FollowUpDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Confidence below which is asked again</source>
        <translation>Konfidenz, unter der nachgefragt wird</translation>
    </message>
    <message>
        <source>Files &amp;without a type</source>
        <translation>Dateien &amp;ohne Typ</translation>
    </message>
    <message>
        <source>Types that are asked about again</source>
        <translation>Typen, bei denen nachgefragt wird</translation>
    </message>
    <message>
        <source>Ask again about the unsure ones</source>
        <translation>Bei den unsicheren nachfragen</translation>
    </message>
    <message>
        <source>&amp;Confidence below</source>
        <translation>&amp;Konfidenz unter</translation>
    </message>
    <message>
        <source>All that were answered &amp;as</source>
        <translation>&amp;Alle mit der Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no confidence is too low</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>This job can&apos;t be asked again: it was read with pictures already, has not ended, or its API has one mode only.</source>
        <translation>Bei diesem Auftrag kann nicht nachgefragt werden: Er wurde schon mit Bildern gelesen, ist nicht beendet, oder seine API hat nur einen Modus.</translation>
    </message>
    <message>
        <source>The files of this job are on another service (%1). Choose that service first.</source>
        <translation>Die Dateien dieses Auftrags liegen bei einem anderen Dienst (%1). Wählen Sie zuerst diesen Dienst.</translation>
    </message>
    <message>
        <source>In both modes at most %1 credits, all in MULTIMODAL at once at most %2.</source>
        <extracomment>a mode is in capitals; %1 and %2: numbers</extracomment>
        <translation>In beiden Modi höchstens %1 Credits, gleich alles in MULTIMODAL höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>That saves up to %Ln credit(s).</source>
        <translation>
            <numerusform>Das spart bis zu %Ln Credit.</numerusform>
            <numerusform>Das spart bis zu %Ln Credits.</numerusform>
        </translation>
    </message>
    <message>
        <source>That saves nothing: asking again pays while less than half of the pages are sent.</source>
        <translation>Das spart nichts: Nachfragen lohnt sich, solange weniger als die Hälfte der Seiten gesendet wird.</translation>
    </message>
    <message>
        <source>How many answers it would correct is not known: no run of these files in MULTIMODAL is compared.</source>
        <translation>Wie viele Antworten es berichtigen würde, ist nicht bekannt: Es wird mit keinem Lauf dieser Dateien in MULTIMODAL verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln labelled file(s) that would be sent, %1 would be fixed and %2 broken.</source>
        <extracomment>%1 and %2: numbers of files</extracomment>
        <translation>
            <numerusform>Von %Ln Datei mit Label, die gesendet würde, würden %1 richtig und %2 falsch.</numerusform>
            <numerusform>Von %Ln Dateien mit Label, die gesendet würden, würden %1 richtig und %2 falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A right answer more costs about %1 credits.</source>
        <translation>Eine richtige Antwort mehr kostet etwa %1 Credits.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>%1 are sent again, %2 % of the answered ones.</source>
        <extracomment>%1: &quot;12 files&quot;, %2: a number of percent</extracomment>
        <translation>%1 werden noch einmal gesendet, %2 % der beantworteten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answers are kept. The later one counts, which can be changed.</source>
        <translation>Beide Antworten bleiben erhalten. Die spätere zählt, was sich ändern lässt.</translation>
    </message>
    <message>
        <source>No file has such an answer.</source>
        <translation>Keine Datei hat eine solche Antwort.</translation>
    </message>
</context>
<context>
    <name>cd::FormContent</name>
    <message numerus="yes">
        <source>add %Ln file(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>Hinzufügen einer Datei</numerusform>
            <numerusform>Hinzufügen von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln file(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>Entfernen einer Datei</numerusform>
            <numerusform>Entfernen von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln rule(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>Hinzufügen einer Regel</numerusform>
            <numerusform>Hinzufügen von %Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln rule(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>Löschen einer Regel</numerusform>
            <numerusform>Löschen von %Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>move rules</source>
        <extracomment>follows &quot;Undo&quot;</extracomment>
        <translation>Verschieben der Regeln</translation>
    </message>
    <message>
        <source>edit rule %1</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1: its number</extracomment>
        <translation>Bearbeiten von Regel %1</translation>
    </message>
    <message>
        <source>add a webhook</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Hinzufügen eines Webhooks</translation>
    </message>
    <message>
        <source>remove a webhook</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Entfernen eines Webhooks</translation>
    </message>
    <message>
        <source>change webhooks</source>
        <translation>Ändern der Webhooks</translation>
    </message>
    <message>
        <source>change reading options</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Ändern der Leseoptionen</translation>
    </message>
    <message>
        <source>load preset “%1”</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1: its name</extracomment>
        <translation>Laden der Vorlage „%1“</translation>
    </message>
    <message>
        <source>clear the preset</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Abwählen der Vorlage</translation>
    </message>
    <message>
        <source>replace rules and options</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Ersetzen der Regeln und Optionen</translation>
    </message>
    <message numerus="yes">
        <source>edit %Ln rule(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%Ln Regel ändern</numerusform>
            <numerusform>%Ln Regeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>change pinned files</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Ändern der angehefteten Dateien</translation>
    </message>
    <message>
        <source>set a hint aside</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;: a hint about a rule was said to be of no account</extracomment>
        <translation>Abhaken eines Hinweises</translation>
    </message>
</context>
<context>
    <name>cd::Formats</name>
    <message>
        <source>now</source>
        <comment>how long ago</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>how long ago, in seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>how long ago, in minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>how long ago, in hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>how long ago, in days</comment>
        <translation>%1&#xa0;d</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a result&apos;s confidence</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a preset, and what a job says differs from it</comment>
        <translation>%1 (geändert)</translation>
    </message>
</context>
<context>
    <name>cd::HandbookWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>cd::HistoryCard</name>
    <message>
        <source>Deliver again</source>
        <translation>Wieder ablegen</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>files of a delivery that was stopped</comment>
        <translation>
            <numerusform>Mit %Ln weitermachen</numerusform>
            <numerusform>Mit %Ln weitermachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Weitermachen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <comment>files of a delivery</comment>
        <translation>
            <numerusform>%Ln zurücknehmen</numerusform>
            <numerusform>%Ln zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Deliver again: %1</source>
        <translation>Wieder ablegen: %1</translation>
    </message>
</context>
<context>
    <name>cd::HistoryLine</name>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1: what was undone or done again, as after &quot;Undo&quot;</extracomment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Last change: %1.</source>
        <extracomment>%1: what was done, as after &quot;Undo&quot;</extracomment>
        <translation>Letzte Änderung: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
</context>
<context>
    <name>cd::HistoryPane</name>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Show older deliveries</source>
        <translation>Älteres zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <comment>of deliveries</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>every run can be taken back</source>
        <translation>alles lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet.</source>
        <translation>Noch nichts wurde abgelegt.</translation>
    </message>
</context>
<context>
    <name>cd::JobActions</name>
    <message>
        <source>&amp;Copy job ID</source>
        <translation>Auftrags-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Erneut absenden…</translation>
    </message>
    <message>
        <source>Submit &amp;files without a result again…</source>
        <translation>&amp;Dateien ohne Ergebnis erneut absenden…</translation>
    </message>
    <message>
        <source>Send &amp;again as it is</source>
        <translation>Unverändert &amp;nochmals senden</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>A new job with the same files, rules and options</source>
        <translation>Ein neuer Auftrag mit denselben Dateien, Regeln und Optionen</translation>
    </message>
    <message>
        <source>Cancel &amp;on the service…</source>
        <translation>Beim Dienst a&amp;bbrechen…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Nicht mehr be&amp;obachten</translation>
    </message>
    <message>
        <source>&amp;Delete on the service…</source>
        <translation>Beim Dienst &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete on the service?</source>
        <translation>Beim Dienst löschen?</translation>
    </message>
    <message>
        <source>Delete them there</source>
        <translation>Dort löschen</translation>
    </message>
    <message>
        <source>Stop the job?</source>
        <translation>Auftrag abbrechen?</translation>
    </message>
    <message>
        <source>Stop the jobs?</source>
        <translation>Aufträge abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>Stop the job(s)</source>
        <extracomment>%n jobs</extracomment>
        <translation>
            <numerusform>Auftrag abbrechen</numerusform>
            <numerusform>Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the job(s) running</source>
        <extracomment>%n jobs</extracomment>
        <translation>
            <numerusform>Auftrag weiterlaufen lassen</numerusform>
            <numerusform>Aufträge weiterlaufen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Submit w&amp;ithout the files that failed</source>
        <translation>Ohne fehlges&amp;chlagene Dateien absenden</translation>
    </message>
    <message>
        <source>Sends the same request again, in this row</source>
        <translation>Sendet dieselbe Anfrage noch einmal, in dieser Zeile</translation>
    </message>
    <message>
        <source>Files that could not be uploaded are left out of the job, and stay named in its list</source>
        <translation>Dateien, die nicht hochgeladen werden konnten, gehören dann nicht zum Auftrag, bleiben aber in seiner Liste genannt</translation>
    </message>
    <message>
        <source>The service can&apos;t cancel this job: it continues and is billed. It just won&apos;t be refreshed automatically; Refresh starts watching it again.</source>
        <translation>Der Dienst kann diesen Auftrag nicht abbrechen: Er läuft weiter und wird berechnet. Er wird nur nicht mehr automatisch aktualisiert; mit „Aktualisieren“ wird er wieder beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) will be cancelled: whatever has not been sent stays unsent, and the service is asked to stop what has not ended.</source>
        <translation>
            <numerusform>%n Anfrage wird abgebrochen: Was noch nicht gesendet ist, bleibt ungesendet, und der Dienst wird gebeten, abzubrechen, was noch läuft.</numerusform>
            <numerusform>%n Anfragen werden abgebrochen: Was noch nicht gesendet ist, bleibt ungesendet, und der Dienst wird gebeten, abzubrechen, was noch läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Existing results are kept. Pages already read may still be billed.</source>
        <translation>Vorhandene Ergebnisse bleiben erhalten. Schon gelesene Seiten können trotzdem berechnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>The jobs of %n submission(s) will be deleted from the service.</source>
        <translation>
            <numerusform>Die Aufträge dieser Anfrage werden beim Dienst gelöscht.</numerusform>
            <numerusform>Die Aufträge von %n Anfragen werden beim Dienst gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone there. On this computer they stay, with their results; the files stay on the service.</source>
        <translation>Dort lässt sich das nicht rückgängig machen. Auf diesem Computer bleiben sie mit ihren Ergebnissen; die Dateien bleiben beim Dienst.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Holds back what has not been sent, even after a restart; what was sent goes on</source>
        <translation>Hält zurück, was noch nicht gesendet ist, auch nach einem Neustart; Gesendetes läuft weiter</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Sends what waits since it was paused</source>
        <translation>Sendet, was seit dem Anhalten wartet</translation>
    </message>
    <message>
        <source>What has not been sent won&apos;t be; it stays in the list for reference</source>
        <translation>Was noch nicht gesendet ist, wird nicht mehr gesendet; der Eintrag bleibt in der Liste</translation>
    </message>
    <message>
        <source>As a workbook, CSV or JSON Lines</source>
        <translation>Als Arbeitsmappe, CSV oder JSON Lines</translation>
    </message>
    <message numerus="yes">
        <source>Save results of %Ln job(s)…</source>
        <translation>
            <numerusform>Ergebnisse eines Auftrags speichern…</numerusform>
            <numerusform>Ergebnisse von %Ln Aufträgen speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>Diese Regeln &amp;verwenden</translation>
    </message>
    <message>
        <source>Puts the rules and options of this job into the form; its files stay</source>
        <translation>Übernimmt Regeln und Optionen dieses Auftrags ins Formular; die Dateien dort bleiben</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>Opens the folder on this computer that the job&apos;s files came from</source>
        <translation>Öffnet den Ordner auf diesem Computer, aus dem die Dateien des Auftrags stammen</translation>
    </message>
    <message>
        <source>select a job first</source>
        <translation>wählen Sie zuerst einen Auftrag</translation>
    </message>
    <message>
        <source>not with the selected jobs</source>
        <translation>mit den ausgewählten Aufträgen nicht möglich</translation>
    </message>
    <message>
        <source>The files of this job did not come from this computer, or it isn&apos;t known from where.</source>
        <translation>Die Dateien dieses Auftrags stammen nicht von diesem Computer, oder ihr Ordner ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there.</source>
        <translation>Den Ordner %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Vergle&amp;ichen</translation>
    </message>
    <message>
        <source>Two jobs over the same files: what is the same and what has changed</source>
        <translation>Zwei Aufträge über dieselben Dateien: was gleich ist und was sich geändert hat</translation>
    </message>
    <message>
        <source>Goes through their results one by one, the least sure first</source>
        <translation>Geht die Ergebnisse einzeln durch, das unsicherste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Review results of %Ln job(s)…</source>
        <translation>
            <numerusform>Ergebnisse von %Ln Auftrag &amp;prüfen…</numerusform>
            <numerusform>Ergebnisse von %Ln Aufträgen &amp;prüfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review results…</source>
        <translation>Ergebnisse &amp;prüfen…</translation>
    </message>
    <message>
        <source>Puts their files into folders by type; you see first what would be done</source>
        <translation>Legt ihre Dateien nach Typ in Ordner; vorher sehen Sie, was geschähe</translation>
    </message>
    <message>
        <source>Copy re&amp;quest as</source>
        <translation>Anfrage kopieren als</translation>
    </message>
    <message numerus="yes">
        <source>Deliver the files of %Ln job(s)…</source>
        <translation>
            <numerusform>Dateien von %Ln Auftrag ablegen…</numerusform>
            <numerusform>Dateien von %Ln Aufträgen ablegen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver the files…</source>
        <translation>Dateien ablegen…</translation>
    </message>
    <message>
        <source>The service of this job has no address now. Choose it, and copy again.</source>
        <translation>Der Dienst dieses Auftrags hat jetzt keine Adresse. Wählen Sie ihn, und kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The script is on the clipboard. Running it uploads the files and creates a new job.</source>
        <translation>Das Skript ist in der Zwischenablage. Wer es ausführt, lädt die Dateien hoch und legt einen neuen Auftrag an.</translation>
    </message>
</context>
<context>
    <name>cd::JobCells</name>
    <message>
        <source>%1 of %2</source>
        <comment>files with a result, of all files</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>how many pages are read at most</comment>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>cd::JobColumns</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>How documents are read</source>
        <translation>Wie Dokumente gelesen werden</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The types that the rules look for</source>
        <translation>Die Typen, nach denen die Regeln suchen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language the documents are in</source>
        <translation>Die Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Max pages</source>
        <translation>Max. Seiten</translation>
    </message>
    <message>
        <source>How many pages of a file are read</source>
        <translation>Wie viele Seiten einer Datei höchstens gelesen werden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Which pages of a file are read, counted from 1</source>
        <translation>Welche Seiten einer Datei gelesen werden, ab 1 gezählt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>When the service last changed the job</source>
        <translation>Wann der Dienst den Auftrag zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project the job belongs to</source>
        <translation>Das Projekt, zu dem der Auftrag gehört</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user the job belongs to</source>
        <translation>Der Benutzer, dem der Auftrag gehört</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>The service&apos;s record of the job</source>
        <translation>Der Datensatz des Dienstes zum Auftrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>The preset&apos;s name, or your own</source>
        <translation>Der Name der Vorlage oder Ihr eigener</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>How many files the job has</source>
        <translation>Wie viele Dateien der Auftrag hat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>Was schiefging, falls etwas schiefging</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>How long ago the job last changed</source>
        <translation>Wie lange die letzte Änderung zurückliegt</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>When it was submitted here</source>
        <translation>Wann er hier abgesandt wurde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The service the job is on</source>
        <translation>Der Dienst, bei dem der Auftrag liegt</translation>
    </message>
    <message>
        <source>When the service created the job</source>
        <translation>Wann der Dienst den Auftrag angelegt hat</translation>
    </message>
    <message>
        <source>From when the job is valid, as reported by the service</source>
        <translation>Ab wann der Auftrag laut Dienst gilt</translation>
    </message>
    <message>
        <source>The job&apos;s ID on the service</source>
        <translation>Die ID des Auftrags beim Dienst</translation>
    </message>
    <message>
        <source>The job&apos;s status</source>
        <translation>Der Status des Auftrags</translation>
    </message>
    <message>
        <source>Whether it reached the service</source>
        <translation>Ob er den Dienst erreicht hat</translation>
    </message>
    <message>
        <source>How far the job is; when it is done, the types of its files</source>
        <translation>Wie weit der Auftrag ist; am Ende die Typen seiner Dateien</translation>
    </message>
</context>
<context>
    <name>cd::JobCommands</name>
    <message numerus="yes">
        <source>archive %n job(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Archivieren eines Auftrags</numerusform>
            <numerusform>Archivieren von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n job(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Zurückholen eines Auftrags</numerusform>
            <numerusform>Zurückholen von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the list again.</source>
        <translation>
            <numerusform>%n Auftrag ist wieder in der Liste.</numerusform>
            <numerusform>%n Aufträge sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %n job(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Ändern der Bezeichnung eines Auftrags</numerusform>
            <numerusform>Ändern der Bezeichnung von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) are back.</source>
        <translation>
            <numerusform>%n gelöschter Auftrag ist wieder da.</numerusform>
            <numerusform>%n gelöschte Aufträge sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) archived. See “Archived” above; Undo restores them.</source>
        <translation>
            <numerusform>%n Auftrag archiviert. Siehe „Archiviert“ oben; „Rückgängig“ holt ihn zurück.</numerusform>
            <numerusform>%n Aufträge archiviert. Siehe „Archiviert“ oben; „Rückgängig“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n job(s) from this computer</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Löschen eines Auftrags von diesem Computer</numerusform>
            <numerusform>Löschen von %n Aufträgen von diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from this computer. Until you quit, Undo restores them.</source>
        <translation>
            <numerusform>%n Auftrag wurde von diesem Computer gelöscht. Bis Sie das Programm beenden, holt „Rückgängig“ ihn zurück.</numerusform>
            <numerusform>%n Aufträge wurden von diesem Computer gelöscht. Bis Sie das Programm beenden, holt „Rückgängig“ sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JobGroups</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
</context>
<context>
    <name>cd::JobHeader</name>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>What its status means</source>
        <translation>Was sein Status bedeutet</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Preset: %1.</source>
        <translation>Vorlage: %1.</translation>
    </message>
    <message>
        <source>Show this version of the preset</source>
        <translation>Diese Version der Vorlage anzeigen</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Show this version of the preset: %1</source>
        <translation>Diese Version der Vorlage anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>cd::JobListCells</name>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cd::JobListModel</name>
    <message>
        <source>no rule matched</source>
        <translation>keine Regel passt</translation>
    </message>
</context>
<context>
    <name>cd::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Spalten der Aufträge</translation>
    </message>
</context>
<context>
    <name>cd::JobMenu</name>
    <message numerus="yes">
        <source>%1 · %Ln result(s)</source>
        <extracomment>%1: a job; %n: how many results it has</extracomment>
        <translation>
            <numerusform>%1 · %Ln Ergebnis</numerusform>
            <numerusform>%1 · %Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Auftrag wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver: %1</source>
        <translation>Ablegen: %1</translation>
    </message>
    <message>
        <source>Others, from Jobs…</source>
        <translation>Andere, aus den Aufträgen…</translation>
    </message>
    <message>
        <source>Select jobs there, and choose Deliver</source>
        <translation>Dort Aufträge auswählen und Dateien ablegen wählen</translation>
    </message>
</context>
<context>
    <name>cd::JobMessage</name>
    <message numerus="yes">
        <source>%n file(s) without a result</source>
        <translation>
            <numerusform>%n Datei ohne Ergebnis</numerusform>
            <numerusform>%n Dateien ohne Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a later job</source>
        <translation>Durch einen späteren Auftrag ersetzt</translation>
    </message>
    <message>
        <source>Stalled: no change for %1</source>
        <comment>%1 is a time such as 3 h</comment>
        <translation>Stockt: keine Änderung seit %1</translation>
    </message>
    <message>
        <source>Status could not be updated: %1</source>
        <comment>what an error said</comment>
        <translation>Status konnte nicht aktualisiert werden: %1</translation>
    </message>
    <message>
        <source>Cancelled, %1 of %2 done</source>
        <extracomment>%1 of a job&apos;s %2 files had a result when a person cancelled it</extracomment>
        <translation>Abgebrochen, %1 von %2 fertig</translation>
    </message>
</context>
<context>
    <name>cd::JobNames</name>
    <message>
        <source>%1 #%2</source>
        <extracomment>one of several runs; %1: the label of all of them; %2: its number among them</extracomment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 v%2 · changed</source>
        <translation>%1 v%2 · geändert</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>%1: a preset; %2: the number of its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
</context>
<context>
    <name>cd::JobNote</name>
    <message>
        <source>for %1</source>
        <extracomment>how long a job has been running: %1 is a time such as &quot;45 s&quot;</extracomment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>cd::JobsNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what can be undone</extracomment>
        <translation>Rückgängig machen: %1</translation>
    </message>
</context>
<context>
    <name>cd::JobsPage</name>
    <message>
        <source>Filter the jobs</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Tools of the list</source>
        <translation>Werkzeuge der Liste</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Add by ID…</source>
        <translation>Über ID hinzufügen…</translation>
    </message>
    <message>
        <source>Watch jobs that were submitted elsewhere, by their IDs</source>
        <translation>Anderswo abgesandte Aufträge über ihre IDs beobachten</translation>
    </message>
    <message>
        <source>Fetch the service&apos;s list</source>
        <translation>Liste des Dienstes holen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns the list shows</source>
        <translation>Wählen, welche Spalten die Liste zeigt</translation>
    </message>
    <message>
        <source>The service&apos;s list has been fetched: %1, %2.</source>
        <translation>Die Liste des Dienstes wurde geholt: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n bekannter</numerusform>
            <numerusform>%n bekannte</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the service&apos;s list, page by page…</source>
        <translation>Die Liste des Dienstes wird geholt, Seite für Seite…</translation>
    </message>
    <message>
        <source>Add all jobs on the service to the list, page by page</source>
        <translation>Alle Aufträge beim Dienst in die Liste holen, Seite für Seite</translation>
    </message>
    <message>
        <source>“%1” was deleted from the service. It stays in your list.</source>
        <translation>„%1“ wurde beim Dienst gelöscht. In Ihrer Liste bleibt der Auftrag.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Automatic refresh is paused. Resume it.</source>
        <translation>Angehaltene automatische Aktualisierung fortsetzen.</translation>
    </message>
    <message>
        <source>Pause automatic refresh</source>
        <translation>Automatische Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>An uploaded file could not be deleted on the service. File, Usage and prices shows what is kept there. %1</source>
        <translation>Eine hochgeladene Datei konnte beim Dienst nicht gelöscht werden. Unter „Datei“, „Verbrauch und Preise“ steht, was dort liegt. %1</translation>
    </message>
    <message>
        <source>Jobs and file names</source>
        <translation>Aufträge, Dateien</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Shows jobs that contain all of these words in any column, including hidden ones, or in the name of a file. Put “several words” that belong together in quotes. Esc shows all jobs again.</source>
        <translation>Zeigt Aufträge, die alle diese Wörter in irgendeiner Spalte, auch einer ausgeblendeten, oder im Namen einer Datei enthalten. Setzen Sie „mehrere Wörter“, die zusammengehören, in Anführungszeichen. Esc zeigt wieder alle Aufträge.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many jobs the list shows, of all: &quot;38 of 262&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bring other jobs into the list</source>
        <translation>Weitere Aufträge in die Liste holen</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Weitere Aufträge</translation>
    </message>
    <message>
        <source>Ask the service about the selected jobs, or about all</source>
        <translation>Den Dienst nach den ausgewählten Aufträgen fragen, ohne Auswahl nach allen</translation>
    </message>
</context>
<context>
    <name>cd::JsonView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>what is copied</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>cd::JsonWords</name>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is no text in UTF-8, UTF-16 or UTF-32; save the file as UTF-8</source>
        <translation>kein Text in UTF-8, UTF-16 oder UTF-32; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <extracomment>%1: a character</extracomment>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>the file ends too soon; a quote or a bracket is not closed</source>
        <translation>die Datei endet zu früh; ein Anführungszeichen oder eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>nothing follows this comma; remove it</source>
        <translation>auf dieses Komma folgt nichts; entfernen Sie es</translation>
    </message>
    <message>
        <source>JSON has no comments; remove this one</source>
        <translation>JSON kennt keine Kommentare; entfernen Sie diesen</translation>
    </message>
    <message>
        <source>“%1” is there twice; only one of them can count</source>
        <extracomment>%1: a field of a file</extracomment>
        <translation>„%1“ kommt zweimal vor; nur eines davon kann gelten</translation>
    </message>
    <message>
        <source>a character that must be written as \n, \t or \u… in quotes, or an unknown \ sequence</source>
        <translation>ein Zeichen, das in Anführungszeichen als \n, \t oder \u… stehen muss, oder eine unbekannte \-Folge</translation>
    </message>
    <message>
        <source>brackets are nested too deep</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the JSON has ended here, but the file goes on</source>
        <translation>das JSON ist hier zu Ende, die Datei geht aber weiter</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a place in a file; %2: what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cd::JudgeBox</name>
    <message>
        <source>Who judges in the local service</source>
        <translation>Wer im lokalen Dienst urteilt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Have it judge a made-up document</source>
        <translation>Ein erfundenes Dokument beurteilen lassen</translation>
    </message>
    <message>
        <source>Address of the model&apos;s server</source>
        <translation>Adresse des Servers mit dem Modell</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Longest time that the model may take for a document</source>
        <translation>Längste Zeit, die das Modell für ein Dokument brauchen darf</translation>
    </message>
    <message>
        <source>Built in: words</source>
        <translation>Eingebaut: Wörter</translation>
    </message>
    <message>
        <source>Built in: words and meaning</source>
        <translation>Eingebaut: Wörter und Bedeutung</translation>
    </message>
    <message>
        <source>A language model on this computer</source>
        <translation>Ein Sprachmodell auf diesem Computer</translation>
    </message>
    <message>
        <source>Where llama.cpp&apos;s server, ollama, LM Studio or another server with the OpenAI chat API is listening. Documents go no further than to that server.</source>
        <translation>Wo der Server von llama.cpp, ollama, LM Studio oder ein anderer mit der Chat-API von OpenAI lauscht. Dokumente gehen nicht weiter als bis zu diesem Server.</translation>
    </message>
    <message>
        <source>Only trials in the local service are affected. LlamaCloud judges by its own models.</source>
        <translation>Das betrifft nur Versuche im lokalen Dienst. LlamaCloud urteilt mit eigenen Modellen.</translation>
    </message>
    <message>
        <source>the server&apos;s first model</source>
        <translation>das erste Modell des Servers</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A document whose judgement takes longer gets an error.</source>
        <translation>Ein Dokument, dessen Beurteilung länger dauert, bekommt einen Fehler.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>For this the local service has to be connected.</source>
        <translation>Dafür muss der lokale Dienst verbunden sein.</translation>
    </message>
    <message>
        <source>This address is on another computer, which would see your documents. Only servers on this computer can be used.</source>
        <translation>Diese Adresse liegt auf einem anderen Computer, der Ihre Dokumente sehen würde. Nur Server auf diesem Computer sind möglich.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a server. It should look like http://127.0.0.1:11434.</source>
        <translation>Das ist keine Adresse eines Servers. Sie sollte aussehen wie http://127.0.0.1:11434.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found.</source>
        <extracomment>language models that a server has</extracomment>
        <translation>
            <numerusform>%n Modell gefunden.</numerusform>
            <numerusform>%n Modelle gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Versuch läuft …</translation>
    </message>
    <message>
        <source>A made-up invoice was judged to be “%1” (confidence %2) in %3 s.</source>
        <translation>Eine erfundene Rechnung wurde in %3 s als „%1“ beurteilt (Konfidenz %2).</translation>
    </message>
    <message>
        <source>A made-up invoice was judged to match no rule, in %1 s.</source>
        <translation>Eine erfundene Rechnung passte nach %1 s zu keiner Regel.</translation>
    </message>
</context>
<context>
    <name>cd::KeyEditor</name>
    <message>
        <source>Keep its other &amp;keys</source>
        <translation>Bisherige &amp;Tasten behalten</translation>
    </message>
    <message>
        <source>Restore its &amp;default</source>
        <translation>Auf &amp;Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Press new keys:</source>
        <translation>&amp;Neue Tasten drücken:</translation>
    </message>
    <message>
        <source>What you press is added to the keys above, instead of replacing them</source>
        <translation>Was Sie drücken, kommt zu den Tasten oben hinzu, statt sie zu ersetzen</translation>
    </message>
    <message>
        <source>Select what you want other keys for</source>
        <translation>Wählen Sie, wofür Sie andere Tasten möchten</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <extracomment>%1: what the keys do, such as &quot;Refresh&quot;</extracomment>
        <translation>Neue Tasten für „%1“</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1: keys</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Deleting keys decide nothing here. Press others.</source>
        <translation>Löschtasten entscheiden hier nichts. Drücken Sie andere.</translation>
    </message>
    <message>
        <source>In text fields, %1 still writes.</source>
        <translation>In Textfeldern schreibt %1 weiterhin.</translation>
    </message>
    <message>
        <source>%1 carries out “%2” where “%3” works, too.</source>
        <extracomment>%1: keys; %2, %3: what they do</extracomment>
        <translation>%1 steht dort, wo „%3“ wirkt, schon für „%2“.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Leave them to “%1”</source>
        <translation>„%1“ lassen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>cd::KeyField</name>
    <message>
        <source>Show the characters</source>
        <translation>Zeichen anzeigen</translation>
    </message>
</context>
<context>
    <name>cd::KeyRows</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungscookie</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Session cooki&amp;e</source>
        <translation>Sitzungs&amp;cookie</translation>
    </message>
    <message>
        <source>A key is set; type to replace it</source>
        <translation>Gesetzt; Tippen ersetzt ihn</translation>
    </message>
    <message>
        <source>The key in use comes from the environment (LLAMA_CLOUD_API_KEY).</source>
        <translation>Der verwendete Schlüssel stammt aus der Umgebung (LLAMA_CLOUD_API_KEY).</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system keychain</source>
        <translation>Im Schlüssel&amp;bund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Keep the key in the system keychain</source>
        <translation>Den Schlüssel im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>instead of a key; kept until you quit</source>
        <translation>statt Schlüssel; bis zum Beenden</translation>
    </message>
    <message>
        <source>The local service gets a new key each time it starts.</source>
        <translation>Der lokale Dienst bekommt bei jedem Start einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>No system keychain is available: the key is kept until you quit.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems: Der Schlüssel gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>You can create keys on the service&apos;s website, under API keys.</source>
        <translation>Schlüssel legen Sie auf der Website des Dienstes unter „API keys“ an.</translation>
    </message>
    <message>
        <source>The key in use is in the system keychain.</source>
        <translation>Der verwendete Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The key in use is kept until you quit.</source>
        <translation>Der verwendete Schlüssel gilt bis zum Beenden.</translation>
    </message>
</context>
<context>
    <name>cd::KeysDialog</name>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys, by the part of the window</source>
        <translation>Tastenkürzel, nach Teil des Fensters</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1: a place in the window, such as &quot;Jobs&quot;</extracomment>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>Find what it does, or its keys</source>
        <translation>Nach Wirkung oder Tasten suchen</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Also what has &amp;no keys</source>
        <translation>Auch &amp;ohne Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Restore all…</source>
        <translation>Alle &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Restore all keys?</source>
        <translation>Alle Tastenkürzel zurücksetzen?</translation>
    </message>
    <message>
        <source>All actions get the keys again that Classify Desk gives them.</source>
        <translation>Alles bekommt wieder die Tasten, die Classify Desk vorsieht.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a place of the window</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>a place of the window</comment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a place of the window</comment>
        <translation>Ablegen</translation>
    </message>
</context>
<context>
    <name>cd::KindWords</name>
    <message>
        <source>no rule matched</source>
        <translation>keine Regel passt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>cd::LabelMenu</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Import labels from &amp;folders…</source>
        <translation>Labels aus &amp;Ordnern importieren …</translation>
    </message>
    <message>
        <source>Import labels from a &amp;table…</source>
        <translation>Labels aus einer &amp;Tabelle importieren …</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>Labels &amp;exportieren …</translation>
    </message>
    <message>
        <source>A folder with a folder of documents for each type, called as the type. Documents that are none of the types go into a folder called %1.</source>
        <translation>Ein Ordner, der für jeden Typ einen Ordner mit Dokumenten enthält, der heißt wie der Typ. Dokumente, die zu keinem der Typen gehören, liegen in einem Ordner namens %1.</translation>
    </message>
    <message>
        <source>CSV or JSON Lines with a column “type” and one of “file”, “path” and “hash”, such as an export of labels or of reviewed results</source>
        <translation>CSV oder JSON Lines mit einer Spalte „type“ und einer der Spalten „file“, „path“ und „hash“, etwa exportierte Labels oder geprüfte Ergebnisse</translation>
    </message>
    <message>
        <source>Importing labels: %1 read, %2 %</source>
        <extracomment>%1: a number of rows or files; %2: a number from 0 to 100</extracomment>
        <translation>Labels werden importiert: %1 gelesen, %2 %</translation>
    </message>
    <message>
        <source>Exporting labels: %1</source>
        <translation>Labels werden exportiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) saved as %1</source>
        <translation>
            <numerusform>%Ln Label gespeichert als %1</numerusform>
            <numerusform>%Ln Labels gespeichert als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Import labels from folders by type</source>
        <translation>Labels aus Ordnern nach Typ importieren</translation>
    </message>
    <message>
        <source>Import labels from a table</source>
        <translation>Labels aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing labels…</source>
        <translation>Labels werden importiert …</translation>
    </message>
    <message>
        <source>No labels were imported. %1</source>
        <translation>Es wurden keine Labels importiert. %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 is there already. Choose another name.</source>
        <translation>Nichts wurde gespeichert: %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Exporting labels…</source>
        <translation>Labels werden exportiert …</translation>
    </message>
    <message>
        <source>The labels could not be saved as %1: %2. If a file of that name was there before, it is unchanged.</source>
        <extracomment>%1: a file; %2: what the system says, such as &quot;No space left on device&quot;</extracomment>
        <translation>Die Labels konnten nicht als %1 gespeichert werden: %2. Gab es dort schon eine Datei, ist sie unverändert.</translation>
    </message>
</context>
<context>
    <name>cd::LabelNote</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop importing or exporting labels</source>
        <translation>Import oder Export von Labels anhalten</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Show which labels were left out</source>
        <translation>Zeigen, welche Labels ausgelassen wurden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Labels left out</source>
        <translation>Ausgelassene Labels</translation>
    </message>
</context>
<context>
    <name>cd::LabelSetMenu</name>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>New set from &amp;folders…</source>
        <translation>Neuer Satz aus &amp;Ordnern …</translation>
    </message>
    <message>
        <source>New set from a &amp;table…</source>
        <translation>Neuer Satz aus einer &amp;Tabelle …</translation>
    </message>
    <message>
        <source>New set from &amp;reviews…</source>
        <translation>Neuer Satz aus &amp;Prüfungen …</translation>
    </message>
    <message>
        <source>New set from &amp;audits…</source>
        <translation>Neuer Satz aus &amp;Stichproben …</translation>
    </message>
    <message>
        <source>&amp;Save corrected labels as a new version</source>
        <translation>&amp;Berichtigte Labels als neue Version speichern</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Reading labels: %1 read, %2 %</source>
        <extracomment>%1: a number of files or rows; %2: a number from 0 to 100</extracomment>
        <translation>Labels werden gelesen: %1 gelesen, %2 %</translation>
    </message>
    <message>
        <source>A folder with a folder of documents for each type, called as the type. Documents that are none of the types go into a folder called %1.</source>
        <translation>Ein Ordner, der für jeden Typ einen Ordner mit Dokumenten enthält, der wie der Typ heißt. Dokumente, die keinem Typ entsprechen, gehören in einen Ordner namens %1.</translation>
    </message>
    <message>
        <source>CSV or JSON Lines with a column “type” and one of “file”, “path” and “hash”, such as an export of labels or of reviewed results</source>
        <translation>CSV oder JSON Lines mit einer Spalte „type“ und einer der Spalten „file“, „path“ und „hash“, etwa exportierte Labels oder geprüfte Ergebnisse</translation>
    </message>
    <message>
        <source>What people decided when they reviewed results</source>
        <translation>Was beim Prüfen von Ergebnissen entschieden wurde</translation>
    </message>
    <message>
        <source>Only of documents that were drawn by chance, and decided without the service&apos;s answer</source>
        <translation>Nur von Dokumenten, die zufällig gezogen und ohne die Antwort des Dienstes entschieden wurden</translation>
    </message>
    <message numerus="yes">
        <source>v%1 · %2 · %Ln file(s)</source>
        <extracomment>%1: a number; %2: when it was saved; %n: files</extracomment>
        <translation>
            <numerusform>v%1 · %2 · %Ln Datei</numerusform>
            <numerusform>v%1 · %2 · %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>New set from folders by type</source>
        <translation>Neuer Satz aus Ordnern nach Typ</translation>
    </message>
    <message>
        <source>New set from a table</source>
        <translation>Neuer Satz aus einer Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Name des Label-Satzes</translation>
    </message>
    <message>
        <source>A set of this name gets a new version:</source>
        <translation>Ein Satz dieses Namens erhält eine neue Version:</translation>
    </message>
    <message>
        <source>Read the labels</source>
        <translation>Labels lesen</translation>
    </message>
    <message>
        <source>Reading labels…</source>
        <translation>Labels werden gelesen …</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Labels speichern</translation>
    </message>
    <message>
        <source>Nothing was saved: nobody has decided anything about documents whose content is known.</source>
        <translation>Nichts wurde gespeichert: Über Dokumente, deren Inhalt bekannt ist, hat noch niemand entschieden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1: a set of labels, &quot;Post room · v4 · 324 files&quot;</extracomment>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Rename the label set</source>
        <translation>Label-Satz umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another set is called %1.</source>
        <translation>Ein anderer Satz heißt %1.</translation>
    </message>
    <message>
        <source>No set was made. %1</source>
        <translation>Es ist kein Satz entstanden. %1</translation>
    </message>
</context>
<context>
    <name>cd::LabelWords</name>
    <message>
        <source>can&apos;t be read as a row</source>
        <translation>nicht als Zeile lesbar</translation>
    </message>
    <message>
        <source>names no type</source>
        <translation>nennt keinen Typ</translation>
    </message>
    <message>
        <source>is not the name of a type</source>
        <translation>kein Name eines Typs</translation>
    </message>
    <message>
        <source>names no document</source>
        <translation>nennt kein Dokument</translation>
    </message>
    <message>
        <source>is not a content hash</source>
        <translation>kein Inhalts-Hash</translation>
    </message>
    <message>
        <source>nobody has reviewed it</source>
        <translation>von niemandem geprüft</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>link to a file outside the folder</source>
        <translation>Verknüpfung zu einer Datei außerhalb des Ordners</translation>
    </message>
    <message>
        <source>not in a folder of a type</source>
        <translation>in keinem Ordner eines Typs</translation>
    </message>
    <message>
        <source>not a document</source>
        <translation>kein Dokument</translation>
    </message>
    <message>
        <source>an earlier one says something else of the same content</source>
        <translation>für denselben Inhalt steht weiter oben etwas anderes</translation>
    </message>
    <message>
        <source>older than what was decided here</source>
        <translation>älter als das, was hier entschieden wurde</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>nicht speicherbar</translation>
    </message>
    <message>
        <source>stopped before its turn</source>
        <translation>vorher angehalten</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <extracomment>%1: what the system says, such as &quot;Permission denied&quot;</extracomment>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It has no column “type”, or none that names the documents: “file”, “path” or “hash”.</source>
        <translation>Die Spalte „type“ fehlt, oder eine, die die Dokumente nennt: „file“, „path“ oder „hash“.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Darin ist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) taken</source>
        <translation>
            <numerusform>%Ln Label übernommen</numerusform>
            <numerusform>%Ln Labels übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a table, or files</comment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read: %1.</source>
        <extracomment>%n: rows of a table, or files; %1: &quot;12 labels taken, 3 already there, 2 left out&quot;</extracomment>
        <translation>
            <numerusform>%Ln gelesen: %1.</numerusform>
            <numerusform>%Ln gelesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a number; %2: why something was left out</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The table is not in UTF-8; it was read as Windows-1252.</source>
        <translation>Die Tabelle ist nicht in UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of a line in a file</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) labelled twice: too few to tell the agreement, which takes %1</source>
        <extracomment>%n: documents; %1: a number</extracomment>
        <translation>
            <numerusform>%Ln doppelt gelabeltes Dokument: zu wenige für die Übereinstimmung, nötig sind %1</numerusform>
            <numerusform>%Ln doppelt gelabelte Dokumente: zu wenige für die Übereinstimmung, nötig sind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All labels of %Ln document(s) labelled twice name one type: the agreement can&apos;t be told</source>
        <translation>
            <numerusform>Beide Labels des %Ln doppelt gelabelten Dokuments nennen denselben Typ: Die Übereinstimmung lässt sich nicht angeben</numerusform>
            <numerusform>Alle Labels der %Ln doppelt gelabelten Dokumente nennen denselben Typ: Die Übereinstimmung lässt sich nicht angeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 (kappa) over %Ln document(s) labelled twice</source>
        <extracomment>%1: a number up to 1, Cohen&apos;s kappa; %n: documents</extracomment>
        <translation>
            <numerusform>Übereinstimmung %1 (Kappa) bei %Ln doppelt gelabelten Dokument</numerusform>
            <numerusform>Übereinstimmung %1 (Kappa) bei %Ln doppelt gelabelten Dokumenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Labels</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Unterbrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another Classify Desk is using %1. Nothing was changed. Close its window, or try again when it has finished.</source>
        <translation>Ein anderes Classify Desk benutzt %1. Nichts wurde geändert. Schließen Sie dessen Fenster, oder versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) saved as %1.</source>
        <translation>
            <numerusform>%n Label gespeichert als %1.</numerusform>
            <numerusform>%n Labels gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels could not be saved as %1: %2.</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>Die Labels konnten nicht als %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was saved.</source>
        <translation>Unterbrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed. See classifydesk labels --help.</source>
        <translation>Nichts wurde geändert. Siehe classifydesk labels --help.</translation>
    </message>
    <message>
        <source>Use “labels import” with one folder or file, or “labels export” with one file.</source>
        <translation>Verwenden Sie „labels import“ mit einem Ordner oder einer Datei oder „labels export“ mit einer Datei.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .csv or .jsonl.</source>
        <translation>Der Dateiname muss auf .csv oder .jsonl enden.</translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] labels import FOLDER|FILE [--json]
                    [--wait-for-folder SECONDS]
       classifydesk [--data DIR] labels export FILE.csv|FILE.jsonl [--overwrite]
                    [--separator comma|semicolon|tab] [--wait-for-folder SECONDS]

Takes labels of documents into the data folder, or saves all that are there: what
people said when they reviewed results, and what was imported. Documents are known by
their content, whatever they are called and wherever they are. Nothing is sent.

  import FOLDER        A folder with a folder of documents for each type, called as the
                       type; in &quot;_none&quot; are those of none of the types. Links out of
                       the folder are left out, as is what is no document.
  import FILE          CSV with comma, semicolon or tab, or JSON Lines, with a column
                       &quot;type&quot;, &quot;type_final&quot; or &quot;label&quot; (&quot;_none&quot;: none of the types)
                       and one of &quot;path&quot;, &quot;file&quot; (from the folder of FILE on) and
                       &quot;hash&quot; (BLAKE2b-256, 64 hexadecimal digits). Of results that
                       Classify Desk saved, only rows count that somebody reviewed. An
                       export of labels keeps who gave each label, when, how, and notes.
                       What is there already is not added again.
  export FILE          All labels as CSV (.csv) or JSON Lines (.jsonl). In CSV, cells that
                       a spreadsheet would run as a formula start with an apostrophe,
                       which import takes away.
  --separator WHICH    What stands between the cells of CSV: &quot;comma&quot;, &quot;semicolon&quot; or
                       &quot;tab&quot;. Default: comma. Import finds out by itself.
  --overwrite          Replace the file also if a command with this data folder did not
                       write it, or it was changed since.
  --json               Print what became of an import as one JSON object to standard
                       output: &quot;rows&quot;, which are all in one of &quot;taken&quot;,
                       &quot;already_there&quot; and &quot;left_out&quot;, which names the reasons.
  --data DIR           Folder of the labels. Default: the window&apos;s folder. The window
                       must not be open meanwhile.
  --wait-for-folder SECONDS
                       How long to wait for another Classify Desk that is using the
                       folder. Default: 60; 0 means do not wait.
  -h, --help           Show this help.

On SIGINT, SIGTERM or SIGHUP an import keeps what was taken by then, and an export leaves
the file as it was.

Exit status:
  0  All labels were saved, or all rows and files are labels now or were before.
  1  Not all of it could be read or written, or it was interrupted.
  2  The command line is invalid, there is nothing to import from, or the file is there
     already. Nothing was changed.
  3  The data folder can&apos;t be used. Nothing was changed.
  5  As 0, but some rows or files gave no label, which is said.
</source>
        <translation>Aufruf: classifydesk [--data DIR] labels import FOLDER|FILE [--json]
                     [--wait-for-folder SECONDS]
        classifydesk [--data DIR] labels export FILE.csv|FILE.jsonl [--overwrite]
                     [--separator comma|semicolon|tab] [--wait-for-folder SECONDS]

Übernimmt Labels von Dokumenten in den Datenordner oder speichert alle, die dort sind:
was Menschen beim Prüfen von Ergebnissen gesagt haben, und was importiert wurde. Ein
Dokument wird an seinem Inhalt erkannt, wie es auch heißt und wo es auch liegt. Nichts
wird gesendet.

  import FOLDER        Ein Ordner, der für jeden Typ einen Ordner mit Dokumenten enthält, der
                       heißt wie der Typ; in „_none“ liegen die, die zu keinem gehören.
                       Verknüpfungen aus dem Ordner hinaus und was kein Dokument ist, werden
                       ausgelassen.
  import FILE          CSV mit Komma, Semikolon oder Tabulator oder JSON Lines, mit einer
                       Spalte „type“, „type_final“ oder „label“ („_none“: keiner der Typen)
                       und einer der Spalten „path“, „file“ (vom Ordner von FILE aus) und
                       „hash“ (BLAKE2b-256, 64 Hexadezimalziffern). Von Ergebnissen, die
                       Classify Desk gespeichert hat, zählen nur Zeilen, die jemand geprüft
                       hat. Exportierte Labels behalten, wer sie wann und wie vergeben hat,
                       und ihre Notizen. Was schon da ist, kommt nicht noch einmal hinzu.
  export FILE          Alle Labels als CSV (.csv) oder JSON Lines (.jsonl). In CSV steht vor
                       Zellen, die eine Tabellenkalkulation als Formel ausführen würde, ein
                       Apostroph, den „import“ wieder wegnimmt.
  --separator WHICH    Was in CSV zwischen den Zellen steht: „comma“, „semicolon“ oder
                       „tab“. Vorgabe: comma. „import“ erkennt es selbst.
  --overwrite          Die Datei auch ersetzen, wenn kein Befehl mit diesem Datenordner sie
                       geschrieben hat oder sie seither geändert wurde.
  --json               Auf der Standardausgabe als ein JSON-Objekt ausgeben, was aus einem
                       Import wurde: „rows“, die alle in „taken“, „already_there“ oder
                       „left_out“ (mit den Gründen) stehen.
  --data DIR           Ordner der Labels. Vorgabe: der des Fensters. Das Fenster darf
                       währenddessen nicht offen sein.
  --wait-for-folder SECONDS
                       Wie lange auf ein anderes Classify Desk gewartet wird, das den Ordner
                       benutzt. Vorgabe: 60; 0: nicht warten.
  -h, --help           Diese Hilfe anzeigen.

Bei SIGINT, SIGTERM oder SIGHUP behält ein Import, was bis dahin übernommen war, und ein
Export lässt die Datei, wie sie war.

Rückgabewert:
  0  Alle Labels wurden gespeichert, oder alle Zeilen und Dateien sind nun Labels oder
     waren es schon.
  1  Nicht alles war lesbar oder schreibbar, oder es wurde unterbrochen.
  2  Die Befehlszeile ist ungültig, es gibt nichts zu importieren, oder die Datei gibt es
     schon. Nichts wurde geändert.
  3  Der Datenordner lässt sich nicht benutzen. Nichts wurde geändert.
  5  Wie 0, aber einige Zeilen oder Dateien ergaben kein Label, was gemeldet wird.
</translation>
    </message>
</context>
<context>
    <name>cd::Language</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>Pali</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>Serbisch (lateinisch)</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>Manipuri</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>Serbisch (kyrillisch)</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Abaza</source>
        <translation>Abasinisch</translation>
    </message>
    <message>
        <source>Adyghe</source>
        <translation>Adygeisch</translation>
    </message>
    <message>
        <source>Kabardian</source>
        <translation>Kabardinisch</translation>
    </message>
    <message>
        <source>Avar</source>
        <translation>Awarisch</translation>
    </message>
    <message>
        <source>Dargwa</source>
        <translation>Darginisch</translation>
    </message>
    <message>
        <source>Ingush</source>
        <translation>Inguschisch</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Tschetschenisch</translation>
    </message>
    <message>
        <source>Lak</source>
        <translation>Lakisch</translation>
    </message>
    <message>
        <source>Lezgian</source>
        <translation>Lesgisch</translation>
    </message>
    <message>
        <source>Tabasaran</source>
        <translation>Tabassaranisch</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Bihari</source>
        <translation>Bihari</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>Maithili</translation>
    </message>
    <message>
        <source>Angika</source>
        <translation>Angika</translation>
    </message>
    <message>
        <source>Bhojpuri</source>
        <translation>Bhojpuri</translation>
    </message>
    <message>
        <source>Magahi</source>
        <translation>Magahi</translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation>Sadri</translation>
    </message>
    <message>
        <source>Newar</source>
        <translation>Newari</translation>
    </message>
    <message>
        <source>Konkani (Goan)</source>
        <translation>Konkani (Goa)</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Haryanvi</source>
        <translation>Haryanvi</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Chinese (Traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
</context>
<context>
    <name>cd::LanguageBox</name>
    <message>
        <source>Language of the documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <comment>the language the service assumes</comment>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>cd::LastDecision</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what was decided about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last 20</source>
        <translation>Letzte 20</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The last decisions: choose one to see its document again</source>
        <translation>Die letzten Entscheidungen: Wählen Sie eine, um ihr Dokument noch einmal zu sehen</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
</context>
<context>
    <name>cd::LeftOutDialog</name>
    <message>
        <source>Left out of folders</source>
        <translation>In Ordnern ausgelassen</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>To send one of them anyway, add it by itself.</source>
        <translation>Soll etwas davon doch gesendet werden, fügen Sie es einzeln hinzu.</translation>
    </message>
</context>
<context>
    <name>cd::LeftOutWords</name>
    <message numerus="yes">
        <source>%Ln lock file(s)</source>
        <translation>
            <numerusform>%Ln Sperrdatei</numerusform>
            <numerusform>%Ln Sperrdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system file(s)</source>
        <translation>
            <numerusform>%Ln Systemdatei</numerusform>
            <numerusform>%Ln Systemdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>files and folders</comment>
        <translation>
            <numerusform>%Ln versteckt</numerusform>
            <numerusform>%Ln versteckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln leer</numerusform>
            <numerusform>%Ln leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to folders</source>
        <translation>
            <numerusform>%Ln Verknüpfung mit einem Ordner</numerusform>
            <numerusform>%Ln Verknüpfungen mit Ordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not a regular file</source>
        <extracomment>pipes, devices and links to nothing</extracomment>
        <translation>
            <numerusform>%Ln keine gewöhnliche Datei</numerusform>
            <numerusform>%Ln keine gewöhnlichen Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an unreadable name</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln mit unlesbarem Namen</numerusform>
            <numerusform>%Ln mit unlesbarem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in folders were left out: %1.</source>
        <extracomment>%1 tells how many of them for which reason</extracomment>
        <translation>
            <numerusform>%Ln Eintrag in Ordnern wurde ausgelassen: %1.</numerusform>
            <numerusform>%Ln Einträge in Ordnern wurden ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>lock file of an open document</source>
        <translation>Sperrdatei eines geöffneten Dokuments</translation>
    </message>
    <message>
        <source>system file</source>
        <translation>Systemdatei</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>link to a folder</source>
        <translation>Verknüpfung mit einem Ordner</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>unreadable name</source>
        <translation>unlesbarer Name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s)</source>
        <translation>
            <numerusform>%Ln Archiv</numerusform>
            <numerusform>%Ln Archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s)</source>
        <translation>
            <numerusform>%Ln Programm</numerusform>
            <numerusform>%Ln Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <comment>files and folders</comment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>archive of other files</source>
        <translation>Archiv mit anderen Dateien</translation>
    </message>
    <message>
        <source>program or disk image</source>
        <translation>Programm oder Datenträgerabbild</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>cd::LibraryPane</name>
    <message>
        <source>Rules and versions</source>
        <translation>Regeln und Versionen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Folder of presets</source>
        <translation>Ordner mit Vorlagen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Use in the &amp;form</source>
        <translation>Im &amp;Formular verwenden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Re&amp;view results…</source>
        <translation>Ergebnisse &amp;prüfen …</translation>
    </message>
    <message>
        <source>Review the results of its jobs</source>
        <translation>Ergebnisse ihrer Aufträge prüfen</translation>
    </message>
    <message>
        <source>No preset selected</source>
        <translation>Keine Vorlage gewählt</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <extracomment>of a preset; %1: as &quot;v12&quot;</extracomment>
        <translation>%1 in Verwendung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>“%1” was deleted. What is in the form stays.</source>
        <translation>„%1“ wurde gelöscht. Was im Formular steht, bleibt.</translation>
    </message>
    <message>
        <source>No job was submitted with version %1.</source>
        <translation>Mit Version %1 wurde kein Auftrag gesendet.</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>cd::LibraryRules</name>
    <message>
        <source>Rules of the preset</source>
        <translation>Regeln der Vorlage</translation>
    </message>
    <message>
        <source>Options of the preset</source>
        <translation>Optionen der Vorlage</translation>
    </message>
    <message>
        <source>This preset has no rules.</source>
        <translation>Diese Vorlage hat keine Regeln.</translation>
    </message>
    <message>
        <source>Select a preset to see what it holds.</source>
        <translation>Wählen Sie eine Vorlage, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What such documents contain</source>
        <translation>Was solche Dokumente enthalten</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>cd::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>F&amp;ind in the list</source>
        <translation>In der L&amp;iste suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;New job</source>
        <translation>&amp;Neuer Auftrag</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Classify Desk</source>
        <translation>&amp;Über Classify Desk</translation>
    </message>
    <message>
        <source>About Classify Desk</source>
        <translation>Über Classify Desk</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>Vorlage &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export the preset…</source>
        <translation>Vorlage &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Choose a view of the list…</source>
        <translation>Ansicht der &amp;Liste wählen…</translation>
    </message>
    <message>
        <source>&amp;Desktop notifications</source>
        <translation>&amp;Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Services…</source>
        <translation>&amp;Dienste…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netzwerk…</translation>
    </message>
    <message>
        <source>&amp;Usage and prices…</source>
        <translation>&amp;Verbrauch und Preise…</translation>
    </message>
    <message>
        <source>&amp;Load the samples</source>
        <translation>Beispiele &amp;laden</translation>
    </message>
    <message>
        <source>When the last job ends or something needs your attention while the window is in the background</source>
        <translation>Wenn der letzte Auftrag endet oder etwas Ihre Aufmerksamkeit braucht, während das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
    <message>
        <source>Sorts documents by kind with LlamaCloud&apos;s Classify service, or with a local service on this computer. The local service is a trial, not LlamaCloud: its results do not predict what LlamaCloud will answer.

Free software under the GNU General Public License, version 3 or later.
Data folder: %1</source>
        <translation>Sortiert Dokumente nach ihrer Art, mit dem Classify-Dienst von LlamaCloud oder mit einem lokalen Dienst auf diesem Computer. Der lokale Dienst ist zum Ausprobieren da, er ist nicht LlamaCloud: Seine Ergebnisse sagen nicht voraus, was LlamaCloud antworten wird.

Freie Software unter der GNU General Public License, Version 3 oder später.
Datenordner: %1</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>of colours, light or dark</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Selected job &amp;beside the list</source>
        <translation>Ausgewählter Auftrag ne&amp;ben der Liste</translation>
    </message>
    <message>
        <source>Instead of below it, where the window is wide enough</source>
        <translation>Statt darunter, wenn das Fenster breit genug ist</translation>
    </message>
    <message>
        <source>&amp;Pin the list of jobs</source>
        <translation>Auftragsliste an&amp;heften</translation>
    </message>
    <message>
        <source>Beside the form for a new job, in a window at least %1 pixels wide</source>
        <translation>Neben dem Formular für einen neuen Auftrag, in einem mindestens %1 Pixel breiten Fenster</translation>
    </message>
    <message>
        <source>New &amp;job</source>
        <translation>Neuer A&amp;uftrag</translation>
    </message>
    <message>
        <source>Takes the files out of the form; rules and options stay</source>
        <translation>Nimmt die Dateien aus dem Formular; Regeln und Optionen bleiben</translation>
    </message>
    <message>
        <source>Previe&amp;w the request…</source>
        <translation>An&amp;frage ansehen…</translation>
    </message>
    <message>
        <source>Manage &amp;presets…</source>
        <translation>Vorlagen ver&amp;walten…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Selected &amp;jobs</source>
        <translation>Aus&amp;gewählte Aufträge</translation>
    </message>
    <message>
        <source>All co&amp;mmands…</source>
        <translation>Alle Be&amp;fehle…</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>Nä&amp;chster Teil des Fensters</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;First five minutes</source>
        <translation>Die &amp;ersten fünf Minuten</translation>
    </message>
    <message>
        <source>The local service contains Universal Sentence Encoder Lite by Google, packed by EnergeticAI, with weights rounded to bytes: Apache License, version 2.0.</source>
        <translation>Der lokale Dienst enthält Universal Sentence Encoder Lite von Google, verpackt von EnergeticAI, mit auf Bytes gerundeten Gewichten: Apache-Lizenz, Version 2.0.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pr&amp;üfen</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Save a version with a n&amp;ote…</source>
        <translation>Version mit N&amp;otiz speichern …</translation>
    </message>
    <message>
        <source>Save a version of the preset</source>
        <translation>Version der Vorlage speichern</translation>
    </message>
    <message>
        <source>Save as a new preset…</source>
        <translation>Als neue Vorlage speichern …</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>Be&amp;werten</translation>
    </message>
    <message>
        <source>Deli&amp;ver</source>
        <translation>Able&amp;gen</translation>
    </message>
</context>
<context>
    <name>cd::MainWindow</name>
    <message>
        <source>The language will change the next time Classify Desk starts.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Classify Desk.</translation>
    </message>
</context>
<context>
    <name>cd::MatrixModel</name>
    <message numerus="yes">
        <source>%1 here, %2 there: %Ln file(s)</source>
        <extracomment>files of two jobs; %1: their type in the job that is looked at; %2: that in the other one</extracomment>
        <translation>
            <numerusform>%1 hier, %2 dort: %Ln Datei</numerusform>
            <numerusform>%1 hier, %2 dort: %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown in the list</source>
        <extracomment>%1: what stands in a cell of a table; its files are those in the list below</extracomment>
        <translation>%1, in der Liste angezeigt</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 dort</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
</context>
<context>
    <name>cd::MatrixSheet</name>
    <message>
        <source>(no type)</source>
        <extracomment>in place of a type: none</extracomment>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a figure with its 95 % interval: &quot;0.91 (0.86 to 0.95)&quot;</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Label-Satz</translation>
    </message>
    <message>
        <source>Version of the label set</source>
        <translation>Version des Label-Satzes</translation>
    </message>
    <message>
        <source>Files judged</source>
        <extracomment>files of a label set</extracomment>
        <translation>Beurteilte Dateien</translation>
    </message>
    <message>
        <source>Files of the set without a judgement</source>
        <translation>Dateien des Satzes ohne Urteil</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Of files with no type, answered so</source>
        <translation>Von Dateien ohne Typ so beantwortet</translation>
    </message>
    <message>
        <source>Of files with a type, answered with none</source>
        <translation>Von Dateien mit Typ ohne beantwortet</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>In brackets: the 95 % interval</source>
        <translation>In Klammern: das 95-%-Intervall</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Label \ answer</source>
        <extracomment>rows of a table are labels, its columns what was answered</extracomment>
        <translation>Label \ Antwort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>a sheet of a workbook: at most 25 characters, none of []:*?/ in it</extracomment>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>cd::MatrixView</name>
    <message>
        <source>Types here, by row, and types there, by column</source>
        <translation>Typen hier nach Zeilen, Typen dort nach Spalten</translation>
    </message>
    <message>
        <source>Types there</source>
        <translation>Typen dort</translation>
    </message>
    <message>
        <source>Types here</source>
        <translation>Typen hier</translation>
    </message>
</context>
<context>
    <name>cd::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>cd::MessageRow</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cd::MonthsChart</name>
    <message>
        <source>MMM yy</source>
        <extracomment>how a month is called below its bars: &quot;Nov 26&quot;</extracomment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>estimated at most</source>
        <translation>höchstens geschätzt</translation>
    </message>
    <message>
        <source>billed, as far as is known</source>
        <translation>abgerechnet, soweit bekannt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Credits estimated at most</source>
        <translation>Höchstens geschätzte Credits</translation>
    </message>
    <message>
        <source>Credits billed</source>
        <translation>Abgerechnete Credits</translation>
    </message>
    <message>
        <source>Jobs whose billing is known</source>
        <translation>Aufträge mit bekannter Abrechnung</translation>
    </message>
    <message>
        <source>No credits yet.</source>
        <translation>Noch keine Credits.</translation>
    </message>
    <message>
        <source>In %1 %2 credits were estimated at most; billed ones are not known.</source>
        <extracomment>%1: a month; %2: credits</extracomment>
        <translation>Für %1 wurden höchstens %2 Credits geschätzt; abgerechnete sind nicht bekannt.</translation>
    </message>
    <message>
        <source>In %1 %2 credits were estimated at most, %3 are known to be billed.</source>
        <extracomment>%1: a month; %2 and %3: credits</extracomment>
        <translation>Für %1 wurden höchstens %2 Credits geschätzt, abgerechnet sind nach Kenntnisstand %3.</translation>
    </message>
</context>
<context>
    <name>cd::NetworkDialog</name>
    <message>
        <source>&amp;Remove them</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Host and port</source>
        <translation>&amp;Host und Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Certificates trusted besides the system&apos;s</source>
        <translation>Zertifikate, denen zusätzlich zu denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>Aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add certificates from a file</source>
        <translation>Zertifikate aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Remove the added certificates</source>
        <translation>Die hinzugefügten Zertifikate entfernen</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Weitere Zertifikate</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no certificate in %1. Nothing was added; ask for the company&apos;s certificate as a PEM or CER file.</source>
        <translation>In %1 ist kein Zertifikat. Es wurde nichts hinzugefügt; lassen Sie sich das Zertifikat der Firma als PEM- oder CER-Datei geben.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name and port are needed, such as proxy.example.com and 8080. Nothing was changed.</source>
        <translation>Host und Port des Proxys sind erforderlich, zum Beispiel proxy.example.com und 8080. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use system settings</source>
        <translation>Systemeinstellung verwenden</translation>
    </message>
    <message>
        <source>leave empty if no sign-in is needed</source>
        <translation>leer lassen, wenn keine Anmeldung nötig ist</translation>
    </message>
    <message>
        <source>Kept in the system keychain or, without one, until you quit.</source>
        <translation>Es liegt im Schlüsselbund des Systems; gibt es keinen, gilt es bis zum Beenden.</translation>
    </message>
    <message>
        <source>None (system certificates only)</source>
        <translation>Keine (nur die des Systems)</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>cd::NewJobPage</name>
    <message>
        <source>The job&apos;s name in the list</source>
        <translation>Der Name des Auftrags in der Liste</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Verbindung zum Dienst wird aufgebaut…</translation>
    </message>
    <message>
        <source>load preset “%1”</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1: its name</extracomment>
        <translation>Laden der Vorlage „%1“</translation>
    </message>
    <message>
        <source>optional: the job&apos;s name in the list</source>
        <translation>optional: Name des Auftrags in der Liste</translation>
    </message>
    <message>
        <source>This service needs an API key: enter it under Service above.</source>
        <translation>Dieser Dienst braucht einen API-Schlüssel: Geben Sie ihn oben unter „Dienst“ ein.</translation>
    </message>
    <message>
        <source>Starting the local service…</source>
        <translation>Der lokale Dienst wird gestartet…</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Your entries are kept.</source>
        <translation>Der Dienst ist nicht erreichbar. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be sent: try again or remove them. Nothing was submitted.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gesendet werden: Versuchen Sie es erneut oder entfernen Sie sie. Es wurde nichts abgesandt.</numerusform>
            <numerusform>%Ln Dateien können nicht gesendet werden: Versuchen Sie es erneut oder entfernen Sie sie. Es wurde nichts abgesandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a list of pages</source>
        <translation>Keine gültige Seitenauswahl</translation>
    </message>
    <message>
        <source>%1. Nothing was submitted.</source>
        <extracomment>%1: what is wrong: &quot;Add at least one file&quot;, &quot;3 problems: rules 3, 6 and 8&quot;</extracomment>
        <translation>%1. Es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>Checking files…</source>
        <translation>Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>The files are on %1 already.</source>
        <extracomment>%1: a service</extracomment>
        <translation>Die Dateien liegen schon bei „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Submit sends %Ln file(s) (%1) to %2; nothing leaves this computer before.</source>
        <extracomment>%n files; %1: their size; %2: a service</extracomment>
        <translation>
            <numerusform>„Absenden“ sendet %Ln Datei (%1) an „%2“; vorher verlässt nichts diesen Computer.</numerusform>
            <numerusform>„Absenden“ sendet %Ln Dateien (%1) an „%2“; vorher verlässt nichts diesen Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>(ID of %1)</source>
        <extracomment>stands for an ID that is not known yet; %1: a file</extracomment>
        <translation>(ID von %1)</translation>
    </message>
    <message>
        <source>The service could not be used. Nothing was submitted.</source>
        <translation>Der Dienst war nicht verwendbar. Es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>change the rules of “%1”</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;; %1: a job&apos;s name</extracomment>
        <translation>Ändern der Regeln von „%1“</translation>
    </message>
    <message>
        <source>start a new job</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Beginnen eines neuen Auftrags</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) are uploaded to %2 without waiting for Submit.</source>
        <extracomment>%n files; %1: their size; %2: a service</extracomment>
        <translation>
            <numerusform>%Ln Datei (%1) wird zu %2 hochgeladen, ohne auf das Absenden zu warten.</numerusform>
            <numerusform>%Ln Dateien (%1) werden zu %2 hochgeladen, ohne auf das Absenden zu warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::NewRowsBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>jobs that wait to be shown in the list</comment>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed</source>
        <translation>Die Liste hat sich geändert</translation>
    </message>
    <message>
        <source>The list doesn&apos;t move while you point at it or have scrolled down. Click to show what is new.</source>
        <translation>Die Liste hält still, solange Sie auf sie zeigen oder nach unten gescrollt haben. Klicken Sie, um Neues anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>cd::NoticeTexts</name>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln erfolgreich</numerusform>
            <numerusform>%Ln erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) refused</source>
        <translation>
            <numerusform>%Ln Anfrage abgelehnt</numerusform>
            <numerusform>%Ln Anfragen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) need your decision</source>
        <translation>
            <numerusform>%Ln Anfrage braucht Ihre Entscheidung</numerusform>
            <numerusform>%Ln Anfragen brauchen Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>Der Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) ended</source>
        <translation>
            <numerusform>%Ln Auftrag ist beendet</numerusform>
            <numerusform>%Ln Aufträge sind beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a job and its status</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <comment>a job; what it needs follows</comment>
        <translation>„%1“:</translation>
    </message>
    <message>
        <source>The service rejected the key</source>
        <translation>Der Dienst hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No job was created. See the list for what the service rejected.</source>
        <translation>Es wurde kein Auftrag angelegt. Was der Dienst abgelehnt hat, steht in der Liste.</translation>
    </message>
    <message>
        <source>There was no response, and the service&apos;s list does not show whether there is a job.</source>
        <translation>Es kam keine Antwort, und aus der Liste des Dienstes geht nicht hervor, ob es einen Auftrag gibt.</translation>
    </message>
    <message>
        <source>Files could not be uploaded. No job was created yet.</source>
        <translation>Dateien konnten nicht hochgeladen werden. Es wurde noch kein Auftrag angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) can&apos;t continue.</source>
        <translation>
            <numerusform>%Ln Auftrag kommt nicht weiter.</numerusform>
            <numerusform>%Ln Aufträge kommen nicht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are not saved, and no new job is sent. See the window for details.</source>
        <translation>Änderungen werden nicht gespeichert, und neue Aufträge werden nicht gesendet. Mehr dazu im Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) got no response, and the service&apos;s list does not show whether there is a job. Nothing will be resent unless you say so; see the job&apos;s details.</source>
        <translation>
            <numerusform>%Ln Anfrage bekam keine Antwort, und aus der Liste des Dienstes geht nicht hervor, ob es einen Auftrag gibt. Ohne Ihre Zustimmung wird nichts nochmals gesendet; siehe Details des Auftrags.</numerusform>
            <numerusform>%Ln Anfragen bekamen keine Antwort, und aus der Liste des Dienstes geht nicht hervor, ob es Aufträge gibt. Ohne Ihre Zustimmung wird nichts nochmals gesendet; siehe Details der Aufträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) are waiting because files could not be uploaded. Try again, or submit without those files: right-click the job.</source>
        <translation>
            <numerusform>%Ln Anfrage wartet, weil Dateien nicht hochgeladen werden konnten. Versuchen Sie es erneut oder senden Sie ohne diese Dateien ab: Klicken Sie mit der rechten Maustaste auf den Auftrag.</numerusform>
            <numerusform>%Ln Anfragen warten, weil Dateien nicht hochgeladen werden konnten. Versuchen Sie es erneut oder senden Sie ohne diese Dateien ab: Klicken Sie mit der rechten Maustaste auf den Auftrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) can&apos;t continue: the service rejected the key. Click the key icon above to enter another one.</source>
        <translation>
            <numerusform>%Ln Auftrag kommt nicht weiter: Der Dienst hat den Schlüssel abgelehnt. Klicken Sie oben auf das Schlüsselsymbol, um einen anderen einzugeben.</numerusform>
            <numerusform>%Ln Aufträge kommen nicht weiter: Der Dienst hat den Schlüssel abgelehnt. Klicken Sie oben auf das Schlüsselsymbol, um einen anderen einzugeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no credits left</source>
        <translation>Keine Credits mehr</translation>
    </message>
    <message>
        <source>Your monthly limit of credits is reached</source>
        <translation>Monatslimit an Credits erreicht</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %1 of %Ln file(s); what was sent continues, the rest waits.</source>
        <extracomment>%1 of so many files in all</extracomment>
        <translation>
            <numerusform>Gesendet: %1 von %Ln Datei; Gesendetes läuft weiter, der Rest wartet.</numerusform>
            <numerusform>Gesendet: %1 von %Ln Dateien; Gesendetes läuft weiter, der Rest wartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) can&apos;t continue: there are no credits left (the account is empty, or the project&apos;s cap is reached).</source>
        <translation>
            <numerusform>%Ln Auftrag kommt nicht weiter: keine Credits mehr (das Konto ist leer oder die Obergrenze des Projekts erreicht).</numerusform>
            <numerusform>%Ln Aufträge kommen nicht weiter: keine Credits mehr (das Konto ist leer oder die Obergrenze des Projekts erreicht).</numerusform>
        </translation>
    </message>
    <message>
        <source>Add credits or raise the cap, then go on.</source>
        <translation>Laden Sie Credits auf oder heben Sie die Obergrenze an und wählen Sie dann „Weiter“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) are paused: one more file would exceed your monthly limit of credits.</source>
        <translation>
            <numerusform>%Ln Auftrag ist angehalten: Eine weitere Datei würde Ihr Monatslimit an Credits überschreiten.</numerusform>
            <numerusform>%Ln Aufträge sind angehalten: Eine weitere Datei würde Ihr Monatslimit an Credits überschreiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit under File, Usage and prices, or go on above it.</source>
        <translation>Heben Sie das Limit unter „Datei“, „Verbrauch und Preise“ an, oder senden Sie darüber hinaus weiter.</translation>
    </message>
</context>
<context>
    <name>cd::Notices</name>
    <message>
        <source>Fetch the service&apos;s jobs</source>
        <translation>Aufträge vom Dienst holen</translation>
    </message>
    <message>
        <source>No job could be read from it.</source>
        <translation>Es konnte kein Auftrag daraus gelesen werden.</translation>
    </message>
    <message>
        <source>The service refused the job; no job was created. The problems are marked in the form. Correct them and submit again.</source>
        <translation>Der Dienst hat den Auftrag abgelehnt; es wurde kein Auftrag angelegt. Die Probleme sind im Formular markiert. Beheben Sie sie und senden Sie erneut ab.</translation>
    </message>
    <message>
        <source>The service refused “%1”; no job was created. It objects to: %2</source>
        <extracomment>%1: the job&apos;s name in the list; %2: what is wrong with which field</extracomment>
        <translation>Der Dienst hat „%1“ abgelehnt; es wurde kein Auftrag angelegt. Er beanstandet: %2</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1 and a new one was started.</source>
        <translation>Der Verlauf war beschädigt. Er wurde nach %1 verschoben und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Jobs on the service are not affected: its list brings back what is missing.</source>
        <translation>Aufträge beim Dienst sind nicht betroffen: Was fehlt, lässt sich aus seiner Liste holen.</translation>
    </message>
    <message>
        <source>Everything readable was moved to the new one.</source>
        <translation>Alles Lesbare wurde in den neuen übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were recovered.</source>
        <translation>
            <numerusform>%n Auftrag wurde wiederhergestellt.</numerusform>
            <numerusform>%n Aufträge wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are missing files, results or timeline entries.</source>
        <translation>
            <numerusform>Bei %n davon fehlen Dateien, Ergebnisse oder Einträge im Ablauf.</numerusform>
            <numerusform>Bei %n davon fehlen Dateien, Ergebnisse oder Einträge im Ablauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were recovered.</source>
        <translation>
            <numerusform>%n Vorlage wurde wiederhergestellt.</numerusform>
            <numerusform>%n Vorlagen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local service has stopped and won&apos;t restart automatically. Choose “%1” under Service, above, to start it. (%2)</source>
        <extracomment>%1: what the local service is called in the list of services</extracomment>
        <translation>Der lokale Dienst läuft nicht mehr und wird nicht automatisch neu gestartet. Wählen Sie oben als Dienst „%1“, um ihn zu starten. (%2)</translation>
    </message>
    <message>
        <source>The list is incomplete: older jobs could not be read from %1 (%2). Nothing was deleted. Restart Classify Desk; if that does not help, fetch the service&apos;s jobs.</source>
        <translation>Die Liste ist unvollständig: Ältere Aufträge konnten nicht aus %1 gelesen werden (%2). Es wurde nichts gelöscht. Starten Sie Classify Desk neu; hilft das nicht, holen Sie die Aufträge vom Dienst.</translation>
    </message>
    <message>
        <source>The history file is damaged (%1). You can keep working and changes are saved. At the next start everything readable is moved to a new file; the damaged one is kept beside it. Jobs on the service are not affected.</source>
        <translation>Die Verlaufsdatei ist beschädigt (%1). Sie können weiterarbeiten, und Änderungen werden gespeichert. Beim nächsten Start wird alles Lesbare in eine neue Datei übernommen; die beschädigte bleibt daneben liegen. Aufträge beim Dienst sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The disk is full: changes could not be saved to %1. A job that could not be saved was not sent. Free some space; saving will be retried automatically.</source>
        <translation>Der Datenträger ist voll: Änderungen konnten nicht in %1 gespeichert werden. Ein Auftrag, der nicht gespeichert werden konnte, wurde nicht gesendet. Schaffen Sie Platz; das Speichern wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Changes could not be saved to %1. A job that could not be saved was not sent. Check that the folder can be written.</source>
        <translation>Änderungen konnten nicht in %1 gespeichert werden. Ein Auftrag, der nicht gespeichert werden konnte, wurde nicht gesendet. Prüfen Sie, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>%1 needs an API key. Nothing was sent; your entries are kept.</source>
        <translation>%1 braucht einen API-Schlüssel. Es wurde nichts gesendet; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The key for %1 could not be removed from the keychain and may still be there. Classify Desk tries again as soon as the keychain answers; before you quit, make sure that it is gone.</source>
        <extracomment>%1: a service&apos;s address</extracomment>
        <translation>Der Schlüssel für %1 konnte nicht aus dem Schlüsselbund entfernt werden und liegt vielleicht noch dort. Classify Desk versucht es erneut, sobald der Schlüsselbund antwortet; vergewissern Sie sich vor dem Beenden, dass er entfernt ist.</translation>
    </message>
</context>
<context>
    <name>cd::OpenRule</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Enter goes on to the next rule or a new one, Shift+Enter starts a line.</source>
        <translation>Eingabe führt zur nächsten oder einer neuen Regel, Umschalt+Eingabe beginnt eine Zeile.</translation>
    </message>
    <message>
        <source>What is on such documents: words, who sends them, what must be there.</source>
        <translation>Was auf solchen Dokumenten steht: Wörter, wer sie schickt, was vorkommen muss.</translation>
    </message>
    <message numerus="yes">
        <source>type %Ln character(s) too long</source>
        <translation>
            <numerusform>Typ %Ln Zeichen zu lang</numerusform>
            <numerusform>Typ %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel</numerusform>
            <numerusform>%Ln Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a counter of characters: &quot;206 / 500&quot;, the second number is the most allowed</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln in the last run</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Nahm im letzten Lauf %Ln</numerusform>
            <numerusform>Nahm im letzten Lauf %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the rule</source>
        <translation>Farbe der Regel</translation>
    </message>
</context>
<context>
    <name>cd::Options</name>
    <message>
        <source>Keep jobs, presets and the form in this folder.</source>
        <translation>Aufträge, Vorlagen und das Formular in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Start with the local service.</source>
        <translation>Mit dem lokalen Dienst starten.</translation>
    </message>
    <message>
        <source>Load the sample preset and the sample documents.</source>
        <translation>Beispielvorlage und Beispieldokumente laden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Submit what is loaded, print each status and the results, and quit: with status 0 if every file was classified, otherwise 1.</source>
        <translation>Absenden, was geladen ist, jeden Status und die Ergebnisse ausgeben und beenden: mit Status 0, wenn jede Datei klassifiziert wurde, sonst mit 1.</translation>
    </message>
    <message>
        <source>With --unattended: save a screenshot of the window.</source>
        <translation>Mit --unattended: ein Bildschirmfoto des Fensters speichern.</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>Sorts documents by kind with LlamaCloud&apos;s Classify service, or with a local service on this computer.</source>
        <translation>Sortiert Dokumente nach ihrer Art, mit dem Classify-Dienst von LlamaCloud oder mit einem lokalen Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Without a window:
  classifydesk submit [--request BODY.json | --preset PRESET.json] [FILE…]
                      [--service URL|local] [--dialect first|second]
                      [--wait] [--timeout SECONDS] [--json]
                      [--output results.xlsx|results.csv|results.jsonl|results.json]
  See classifydesk submit --help.
</source>
        <translation>Ohne Fenster:
  classifydesk submit [--request BODY.json | --preset PRESET.json] [DATEI…]
                      [--service URL|local] [--dialect first|second]
                      [--wait] [--timeout SEKUNDEN] [--json]
                      [--output results.xlsx|results.csv|results.jsonl|results.json]
  Siehe classifydesk submit --help.
</translation>
    </message>
    <message>
        <source>Presets to load, and documents and folders to add to the form.</source>
        <translation>Vorlagen zum Laden sowie Dokumente und Ordner, die ins Formular kommen.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor an existing file or folder.</source>
        <translation>„%1“ ist weder ein Befehl noch eine vorhandene Datei oder ein vorhandener Ordner.</translation>
    </message>
    <message>
        <source>  classifydesk examples (import FOLDER | list | clear | use on|off) [--json]
  See classifydesk examples --help.
</source>
        <translation>  classifydesk examples (import ORDNER | list | clear | use on|off) [--json]
  Siehe classifydesk examples --help.
</translation>
    </message>
    <message>
        <source>  classifydesk labels (import FOLDER|FILE | export FILE)
  See classifydesk labels --help.
</source>
        <translation>  classifydesk labels (import ORDNER|DATEI | export DATEI)
  Siehe classifydesk labels --help.
</translation>
    </message>
    <message>
        <source>  classifydesk rules (check PRESET.json… | diff A.json B.json) [--json]
  See classifydesk rules --help.
</source>
        <translation>  classifydesk rules (check VORLAGE.json… | diff A.json B.json) [--json]
  Siehe classifydesk rules --help.
</translation>
    </message>
    <message>
        <source>  classifydesk try --preset PRESET.json|NAME FILE…
  See classifydesk try --help.
</source>
        <translation>  classifydesk try --preset VORLAGE.json|NAME DATEI…
  Siehe classifydesk try --help.
</translation>
    </message>
    <message>
        <source>  classifydesk evaluate --preset PRESET.json|NAME --labels FOLDER|FILE [--json]
  See classifydesk evaluate --help.
</source>
        <translation>  classifydesk evaluate --preset PRESET.json|NAME --labels ORDNER|DATEI [--json]
  Siehe classifydesk evaluate --help.
</translation>
    </message>
</context>
<context>
    <name>cd::OrganizationBox</name>
    <message>
        <source>Organization: pick one or type its ID</source>
        <translation>Organisation: auswählen oder ihre ID eingeben</translation>
    </message>
    <message>
        <source>The key&apos;s default</source>
        <translation>laut Schlüssel</translation>
    </message>
</context>
<context>
    <name>cd::OverTime</name>
    <message>
        <source>Over ti&amp;me…</source>
        <translation>Zeit&amp;verlauf …</translation>
    </message>
    <message>
        <source>What a preset answered, week by week, and whether that has changed</source>
        <translation>Was eine Vorlage Woche für Woche ergab und ob sich das geändert hat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>cd::OverTimeDialog</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>First day of the baseline</source>
        <translation>Erster Tag der Vergleichsbasis</translation>
    </message>
    <message>
        <source>Last day of the baseline</source>
        <translation>Letzter Tag der Vergleichsbasis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Types by week</source>
        <translation>Typen nach Woche</translation>
    </message>
    <message>
        <source>Files without a type by week</source>
        <translation>Dateien ohne Typ nach Woche</translation>
    </message>
    <message>
        <source>Corrections by week</source>
        <translation>Korrekturen nach Woche</translation>
    </message>
    <message>
        <source>Shares then and now</source>
        <translation>Anteile damals und jetzt</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>There are no presets yet: it is their results that are looked at.</source>
        <translation>Es gibt noch keine Vorlagen: Deren Ergebnisse werden hier betrachtet.</translation>
    </message>
    <message>
        <source>Its evaluation, or its first files</source>
        <translation>Bewertung oder erste Dateien</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;against</source>
        <translation>ge&amp;gen</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>Zahlen im Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Types</source>
        <translation>&amp;Typen</translation>
    </message>
    <message>
        <source>&amp;No type</source>
        <translation>&amp;Kein Typ</translation>
    </message>
    <message>
        <source>&amp;Corrections</source>
        <translation>K&amp;orrekturen</translation>
    </message>
    <message>
        <source>Then and no&amp;w</source>
        <translation>&amp;Damals und jetzt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The results can&apos;t be read.</source>
        <translation>Die Ergebnisse lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Ohne Typ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Of answers that were drawn by chance for an audit</source>
        <translation>Von Antworten, die für eine Stichprobe gezogen wurden</translation>
    </message>
    <message>
        <source>Of answers that people chose to look at</source>
        <translation>Von Antworten, die Menschen ausgesucht haben</translation>
    </message>
</context>
<context>
    <name>cd::PairBar</name>
    <message>
        <source>Files by what became of them</source>
        <translation>Dateien danach, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Show files by what became of them</source>
        <translation>Dateien danach zeigen, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Click to show only these, again to show all</source>
        <translation>Klicken, um nur diese zu zeigen, nochmals für alle</translation>
    </message>
</context>
<context>
    <name>cd::PairWords</name>
    <message>
        <source>By luck alone such a split comes up in fewer than 1 of 1,000 comparisons.</source>
        <translation>Durch Zufall allein kommt so etwas in weniger als 1 von 1.000 Vergleichen vor.</translation>
    </message>
    <message numerus="yes">
        <source>By luck alone such a split comes up in %Ln of 1,000 comparisons.</source>
        <translation>
            <numerusform>Durch Zufall allein kommt so etwas in %Ln von 1.000 Vergleichen vor.</numerusform>
            <numerusform>Durch Zufall allein kommt so etwas in %Ln von 1.000 Vergleichen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By luck alone such a split comes up in %Ln of 100 comparisons.</source>
        <translation>
            <numerusform>Durch Zufall allein kommt so etwas in %Ln von 100 Vergleichen vor.</numerusform>
            <numerusform>Durch Zufall allein kommt so etwas in %Ln von 100 Vergleichen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a number to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This run is better by %1 points (%2)</source>
        <extracomment>%1: a number, of a hundred files; %2: &quot;0.5 to 9.5&quot;</extracomment>
        <translation>Dieser Lauf ist um %1 Punkte besser (%2)</translation>
    </message>
    <message>
        <source>This run is worse by %1 points (%2 as a difference)</source>
        <translation>Dieser Lauf ist um %1 Punkte schlechter (%2 als Unterschied)</translation>
    </message>
    <message>
        <source>Both runs are equally often right (difference %1 points)</source>
        <translation>Beide Läufe sind gleich oft richtig (Unterschied %1 Punkte)</translation>
    </message>
    <message>
        <source>Fixed %1</source>
        <comment>files that were wrong and are right</comment>
        <translation>Behoben %1</translation>
    </message>
    <message>
        <source>Broken %1</source>
        <comment>files that were right and are wrong</comment>
        <translation>Verdorben %1</translation>
    </message>
    <message>
        <source>Both wrong %1 (%2 differently)</source>
        <extracomment>%1: files that both runs answered wrongly; %2: those of them with different answers</extracomment>
        <translation>Beide falsch %1 (%2 verschieden)</translation>
    </message>
    <message>
        <source>Both wrong %1</source>
        <comment>files</comment>
        <translation>Beide falsch %1</translation>
    </message>
    <message>
        <source>Both right %1</source>
        <comment>files</comment>
        <translation>Beide richtig %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a difference and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The runs have answered no labelled file in common.</source>
        <translation>Die Läufe haben keine Datei mit Label gemeinsam beantwortet.</translation>
    </message>
    <message>
        <source>%1 fixed, %2 broken</source>
        <comment>numbers of files</comment>
        <translation>%1 behoben, %2 verdorben</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1: &quot;This run is better by 5.0 points (0.5 to 9.5)&quot;; %2: &quot;15 fixed, 5 broken&quot;</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too few differences to tell: fewer than %Ln files changed sides.</source>
        <translation>
            <numerusform>Zu wenige Unterschiede, um etwas zu sagen: Weniger als %Ln Datei wechselte die Seite.</numerusform>
            <numerusform>Zu wenige Unterschiede, um etwas zu sagen: Weniger als %Ln Dateien wechselten die Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact McNemar p = %1.</source>
        <translation>Exakter McNemar-Test p = %1.</translation>
    </message>
    <message>
        <source>Exact McNemar p &lt; 0.001.</source>
        <translation>Exakter McNemar-Test p &lt; 0,001.</translation>
    </message>
    <message>
        <source>That is too often to tell them apart.</source>
        <translation>Das ist zu oft, um sie zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were answered by one of the runs alone, and are in no figure.</source>
        <translation>
            <numerusform>%Ln Datei wurde nur in einem der Läufe beantwortet und ist in keiner Zahl.</numerusform>
            <numerusform>%Ln Dateien wurden nur in einem der Läufe beantwortet und sind in keiner Zahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files without a label, answers differ for %1.</source>
        <extracomment>%1: a number of files</extracomment>
        <translation>
            <numerusform>Von %Ln Datei ohne Label weichen die Antworten bei %1 ab.</numerusform>
            <numerusform>Von %Ln Dateien ohne Label weichen die Antworten bei %1 ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PairedFilesModel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a confidence in an earlier run and in a later one</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>answers of the run that is compared with</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>answers of the run that is looked at</extracomment>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
</context>
<context>
    <name>cd::PlaceBar</name>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand the side bar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
        <source>Collapse the side bar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Show the names of the places</source>
        <translation>Namen der Bereiche anzeigen</translation>
    </message>
    <message>
        <source>Show only the icons of the places</source>
        <translation>Nur die Symbole der Bereiche anzeigen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in progress</source>
        <extracomment>%1: a place in the window, &quot;Jobs&quot;; %n: jobs</extracomment>
        <translation>
            <numerusform>%1, %n läuft</numerusform>
            <numerusform>%1, %n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <extracomment>%1: a place in the window, &quot;Review&quot;; %n: documents that nobody has looked at</extracomment>
        <translation>
            <numerusform>%1, %n offen</numerusform>
            <numerusform>%1, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ablegen</translation>
    </message>
</context>
<context>
    <name>cd::PlanBar</name>
    <message>
        <source>Unsure answers</source>
        <translation>Unsichere Antworten</translation>
    </message>
    <message>
        <source>stay</source>
        <extracomment>what happens to files without a sure type</extracomment>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>No type, or failed</source>
        <translation>Ohne Typ oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Wenn der Name vergeben ist</translation>
    </message>
    <message>
        <source>number it</source>
        <extracomment>what happens to a file if another one has its name</extracomment>
        <translation>nummerieren</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Sure from which confidence</source>
        <translation>Sicher ab welcher Konfidenz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Answers below it are unsure, unless a person reviewed them</source>
        <translation>Antworten darunter sind unsicher, wenn sie niemand geprüft hat</translation>
    </message>
    <message>
        <source>into</source>
        <extracomment>between what is delivered and the folder that it goes into</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>verb</comment>
        <extracomment>before the job whose files are delivered</extracomment>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>As</source>
        <comment>under which names</comment>
        <extracomment>before the names that files get</extracomment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>tokens</comment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>How</source>
        <comment>files are delivered</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>files</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Originals stay where they are</source>
        <translation>Originale bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>files</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Originals are removed once the copy was checked</source>
        <translation>Originale werden entfernt, wenn die Kopie geprüft ist</translation>
    </message>
    <message>
        <source>Hard link</source>
        <comment>files</comment>
        <translation>Hardlink</translation>
    </message>
    <message>
        <source>A second name of the same file, which takes no room; on the same disk only</source>
        <translation>Ein zweiter Name derselben Datei, der keinen Platz braucht; nur auf demselben Datenträger</translation>
    </message>
    <message>
        <source>List only</source>
        <translation>Nur Liste</translation>
    </message>
    <message>
        <source>Nothing is done with the files: a table says where they would go</source>
        <translation>Mit den Dateien geschieht nichts: Eine Tabelle sagt, wohin sie kämen</translation>
    </message>
    <message>
        <source>How files are delivered</source>
        <translation>Wie Dateien abgelegt werden</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>Sicher ab</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No type, failed</source>
        <translation>Ohne Typ, fehlgeschlagen</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Choose the folder that files go into.</source>
        <translation>Wählen Sie den Ordner, in den die Dateien sollen.</translation>
    </message>
    <message>
        <source>Files can&apos;t go into that folder: see beside it.</source>
        <translation>In diesen Ordner geht es nicht: siehe dort.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used: see below it.</source>
        <translation>Die Namen gehen so nicht: siehe dort.</translation>
    </message>
</context>
<context>
    <name>cd::PlanDialog</name>
    <message>
        <source>&amp;Uploaded files</source>
        <translation>&amp;Hochgeladene Dateien</translation>
    </message>
    <message>
        <source>What becomes of the uploaded files on the service</source>
        <translation>Was beim Dienst aus den hochgeladenen Dateien wird</translation>
    </message>
    <message>
        <source>Choose what becomes of them there</source>
        <translation>Wählen Sie, was dort aus ihnen wird</translation>
    </message>
    <message>
        <source>Delete them when done</source>
        <translation>Danach löschen</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>%1 bills the files that are stored there. Choose what becomes of those that this program uploads.</source>
        <translation>%1 berechnet die Dateien, die dort liegen. Wählen Sie, was aus denen wird, die dieses Programm hochlädt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <extracomment>a run is repeated; what follows counts all of them together</extracomment>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: &quot;$1.25&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <extracomment>where files are sent; %1: a service</extracomment>
        <translation>Geht an %1</translation>
    </message>
    <message numerus="yes">
        <source>That exceeds the monthly limit of %Ln credit(s).</source>
        <translation>
            <numerusform>Das überschreitet das Monatslimit von %Ln Credit.</numerusform>
            <numerusform>Das überschreitet das Monatslimit von %Ln Credits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for at most %2</source>
        <translation>%1 für höchstens %2</translation>
    </message>
</context>
<context>
    <name>cd::PlanFiles</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is no plan of Classify Desk.</source>
        <translation>%1 ist kein Plan von Classify Desk.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan sichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>delivery plan</source>
        <comment>a file name</comment>
        <translation>Ablageplan</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
</context>
<context>
    <name>cd::PlannedActions</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show result in Jobs</source>
        <translation>Ergebnis unter Aufträge zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>of a table</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>cd::PlannedChips</name>
    <message>
        <source>Show files by what happens to them</source>
        <translation>Dateien zeigen nach dem, was geschieht</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: what happens to some files: &quot;to copy&quot;; %2: how many they are</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>cd::PlannedList</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste sichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>delivery list</source>
        <comment>a file name</comment>
        <translation>Ablageliste</translation>
    </message>
</context>
<context>
    <name>cd::PlannedModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a column&apos;s title and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>a column: the folder that a file comes from</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>a column: where files go to; %1: a folder</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To, in %1</source>
        <translation>Nach, in %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cd::PlannedView</name>
    <message>
        <source>Files to deliver</source>
        <translation>Abzulegende Dateien</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
</context>
<context>
    <name>cd::PlannedWords</name>
    <message>
        <source>to move</source>
        <comment>files that will be moved</comment>
        <translation>zu verschieben</translation>
    </message>
    <message>
        <source>to link</source>
        <comment>files that will get a hard link</comment>
        <translation>zu verlinken</translation>
    </message>
    <message>
        <source>to list</source>
        <comment>files that will be in a list</comment>
        <translation>aufzulisten</translation>
    </message>
    <message>
        <source>to copy</source>
        <comment>files that will be copied</comment>
        <translation>zu kopieren</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what will be done with a file</comment>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>link</source>
        <comment>what will be done with a file</comment>
        <translation>verlinken</translation>
    </message>
    <message>
        <source>list</source>
        <comment>what will be done with a file</comment>
        <translation>auflisten</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>what will be done with a file</comment>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>numbered</source>
        <extracomment>files that get a number, as their name is taken</extracomment>
        <translation>nummeriert</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>Name geändert</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>files that go into a folder for review</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>same content there</source>
        <translation>Inhalt schon dort</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>files that are no longer where they were</extracomment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>leads elsewhere</source>
        <extracomment>files whose folder is a link to another place</extracomment>
        <translation>führt woandershin</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>anderer Datenträger</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>Pfad zu lang</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>bleiben liegen</translation>
    </message>
    <message>
        <source>Files that will be delivered under the name that the template gives them</source>
        <translation>Dateien, die unter dem geplanten Namen abgelegt werden</translation>
    </message>
    <message>
        <source>Another file has the name already: these get a number behind it</source>
        <translation>Eine andere Datei heißt schon so: Diese bekommen eine Nummer dahinter</translation>
    </message>
    <message>
        <source>The name is not allowed on some system, and was made one that is</source>
        <translation>Der Name ist nicht überall erlaubt und wurde angepasst</translation>
    </message>
    <message>
        <source>Without a sure type: they go into a folder of their own</source>
        <translation>Ohne sicheren Typ: Sie kommen in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>A file with the same name and content is there: they are left out</source>
        <translation>Eine Datei mit diesem Namen und Inhalt liegt dort: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>Another file has the name: they are left out</source>
        <translation>Eine andere Datei heißt so: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>Their content is not what was classified: they are left out</source>
        <translation>Ihr Inhalt ist nicht der klassifizierte: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>They are no longer where they were: they are left out</source>
        <translation>Sie liegen nicht mehr dort: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>They can&apos;t be read: they are left out</source>
        <translation>Sie lassen sich nicht lesen: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>The folder that they would go to can&apos;t be written to</source>
        <translation>In den Zielordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>A link stands where their folder would be: they are left out</source>
        <translation>Wo ihr Ordner wäre, liegt eine Verknüpfung: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>A hard link can&apos;t lead to another disk</source>
        <translation>Ein Hardlink führt nicht auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>The path would be longer than the system takes</source>
        <translation>Der Pfad wäre länger, als das System zulässt</translation>
    </message>
    <message>
        <source>There is no room for them on the disk</source>
        <translation>Auf dem Datenträger ist kein Platz für sie</translation>
    </message>
    <message>
        <source>They were given by ID: this computer has no file of them</source>
        <translation>Sie wurden per ID angegeben: Auf diesem Rechner gibt es sie nicht</translation>
    </message>
    <message>
        <source>Unsure, without a type, or without an answer</source>
        <translation>Unsicher, ohne Typ oder ohne Antwort</translation>
    </message>
    <message>
        <source>stays, unsure</source>
        <comment>a file</comment>
        <translation>bleibt, unsicher</translation>
    </message>
    <message>
        <source>stays, no type</source>
        <comment>a file</comment>
        <translation>bleibt, ohne Typ</translation>
    </message>
    <message>
        <source>stays, failed</source>
        <comment>a file</comment>
        <translation>bleibt, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <translation>%1, geprüft</translation>
    </message>
</context>
<context>
    <name>cd::PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>The form has changes that no preset holds yet</source>
        <translation>Das Formular hat Änderungen, die noch keine Vorlage enthält</translation>
    </message>
    <message>
        <source>Rules and options under a name</source>
        <translation>Regeln und Optionen unter einem Namen</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>There is a preset named “%1” already. Replace it?</source>
        <translation>Es gibt schon eine Vorlage namens „%1“. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Replace the preset?</source>
        <translation>Vorlage ersetzen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>More preset actions</source>
        <translation>Weitere Aktionen für Vorlagen</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>(none) · not saved</source>
        <translation>(keine) · ungespeichert</translation>
    </message>
    <message>
        <source>Save a version with a note</source>
        <translation>Version mit Notiz speichern</translation>
    </message>
    <message>
        <source>What is different now, and why</source>
        <translation>Was jetzt anders ist, und warum</translation>
    </message>
</context>
<context>
    <name>cd::PresetList</name>
    <message>
        <source>Search presets</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Search names, types, descriptions and tags</source>
        <translation>Namen, Typen, Beschreibungen und Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Only presets with a tag</source>
        <translation>Nur Vorlagen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Saved presets</source>
        <translation>Gespeicherte Vorlagen</translation>
    </message>
    <message>
        <source>Only presets tagged “%1”</source>
        <translation>Nur Vorlagen mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>No presets yet. “Save as…” above the form adds one.</source>
        <translation>Noch keine Vorlagen. „Speichern unter …“ über dem Formular legt eine an.</translation>
    </message>
    <message>
        <source>No preset says that. Esc in the search shows all again.</source>
        <translation>Keine Vorlage enthält das. Esc in der Suche zeigt wieder alle.</translation>
    </message>
</context>
<context>
    <name>cd::PresetNotices</name>
    <message>
        <source>The preset “%1” was imported. Choose it above to use it.</source>
        <translation>Die Vorlage „%1“ wurde importiert. Wählen Sie sie oben aus, um sie zu verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Labels follow: %Ln document(s) reviewed as %1 are %2 now.</source>
        <extracomment>%1: the type that documents were reviewed as, %2: what it is called now</extracomment>
        <translation>
            <numerusform>Prüfungen folgen: %Ln als %1 geprüftes Dokument ist jetzt %2.</numerusform>
            <numerusform>Prüfungen folgen: %Ln als %1 geprüfte Dokumente sind jetzt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
</context>
<context>
    <name>cd::PresetProblem</name>
    <message>
        <source>it is larger than any preset</source>
        <translation>sie ist größer als jede Vorlage</translation>
    </message>
    <message>
        <source>%1 is no preset.</source>
        <translation>%1 ist keine Vorlage.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <extracomment>%1: a file, %2: why, as the system or the file&apos;s reader says</extracomment>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>cd::PresetQuestions</name>
    <message>
        <source>Load the preset?</source>
        <translation>Vorlage laden?</translation>
    </message>
    <message>
        <source>The form has changes that aren&apos;t saved in a preset. Load “%1” anyway?</source>
        <translation>Das Formular hat Änderungen, die in keiner Vorlage gespeichert sind. „%1“ trotzdem laden?</translation>
    </message>
    <message>
        <source>The rules and options in the form are replaced; its files stay. Undo brings them back.</source>
        <translation>Die Regeln und Optionen im Formular werden ersetzt; seine Dateien bleiben. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Formular behalten</translation>
    </message>
    <message>
        <source>Save “%1” first</source>
        <translation>Zuerst „%1“ speichern</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Export the preset “%1”</source>
        <translation>Vorlage „%1“ exportieren</translation>
    </message>
</context>
<context>
    <name>cd::PresetSubtitles</name>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), last %1</source>
        <extracomment>%1: date and time of the last</extracomment>
        <translation>
            <numerusform>%Ln Auftrag, am %1</numerusform>
            <numerusform>%Ln Aufträge, zuletzt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PresetWords</name>
    <message>
        <source>“%1” is no preset; nothing was imported.</source>
        <translation>„%1“ ist keine Vorlage; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A preset needs a name. Nothing was changed.</source>
        <translation>Eine Vorlage braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a preset named “%1” already. Nothing was changed; choose another name.</source>
        <translation>Es gibt schon eine Vorlage namens „%1“. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no preset named “%1” any more.</source>
        <translation>Es gibt keine Vorlage namens „%1“ mehr.</translation>
    </message>
    <message>
        <source>“%1” could not be read; nothing was imported.</source>
        <translation>„%1“ konnte nicht gelesen werden; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” could not be written; the preset was not exported. Choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden; die Vorlage wurde nicht exportiert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is new in the folder of presets.</source>
        <translation>„%1“ ist neu im Ordner der Vorlagen.</translation>
    </message>
    <message>
        <source>“%1” was changed in the folder of presets.</source>
        <translation>„%1“ wurde im Ordner der Vorlagen geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed both here and in the folder of presets.</source>
        <translation>„%1“ wurde hier und im Ordner der Vorlagen geändert.</translation>
    </message>
    <message>
        <source>The file of “%1” is gone from the folder of presets.</source>
        <translation>Die Datei von „%1“ ist nicht mehr im Ordner der Vorlagen.</translation>
    </message>
    <message>
        <source>“%1” is larger than any preset; nothing was imported.</source>
        <translation>„%1“ ist größer als jede Vorlage; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a place in a file; %2: what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more problem(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Problem</numerusform>
            <numerusform>und %Ln weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Classify Desk does not know everything in the preset: %1. It is kept, but has no effect here.</source>
        <extracomment>%1: fields of the file: Mode “THOROUGH”, color</extracomment>
        <translation>Diese Version von Classify Desk kennt nicht alles in der Vorlage: %1. Es bleibt erhalten, wirkt hier aber nicht.</translation>
    </message>
</context>
<context>
    <name>cd::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Where presets are</source>
        <translation>Wo die Vorlagen liegen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On the service</source>
        <translation>Beim Dienst</translation>
    </message>
</context>
<context>
    <name>cd::PreviewWords</name>
    <message>
        <source>The file is no longer where it was when it was picked. It may have been moved, renamed or deleted.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie beim Auswählen war. Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>The file is there, but you may not read it.</source>
        <translation>Die Datei ist da, aber Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Files of this kind can&apos;t be shown here. Open the file in its default program.</source>
        <translation>Dateien dieser Art können hier nicht angezeigt werden. Öffnen Sie sie im zugehörigen Programm.</translation>
    </message>
    <message>
        <source>The file is damaged and can&apos;t be shown.</source>
        <translation>Die Datei ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Open it in its default program.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Öffnen Sie sie im zugehörigen Programm.</translation>
    </message>
    <message>
        <source>This file has nothing to show.</source>
        <translation>In dieser Datei gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here. Open it in its default program.</source>
        <translation>Die Datei ist zu groß, um hier angezeigt zu werden. Öffnen Sie sie im zugehörigen Programm.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. Open it in its default program.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde abgebrochen. Öffnen Sie sie im zugehörigen Programm.</translation>
    </message>
    <message>
        <source>The file can&apos;t be shown: the reader failed on it. Nothing else is affected.</source>
        <translation>Die Datei kann nicht angezeigt werden: Das Leseprogramm ist an ihr gescheitert. Sonst ist nichts betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>first %1 of %Ln page(s)</source>
        <extracomment>%1 is a number of pages that are shown, out of all of the document&apos;s</extracomment>
        <translation>
            <numerusform>die ersten %1 von %Ln Seite</numerusform>
            <numerusform>die ersten %1 von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be shown at the moment: this computer is short of memory or has too much open. Close something and look again.</source>
        <translation>Die Datei kann gerade nicht angezeigt werden: Auf diesem Computer ist der Speicher knapp oder zu viel geöffnet. Schließen Sie etwas, und sehen Sie noch einmal nach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more page(s): open the file to see them</source>
        <extracomment>Below the last page of a document that is shown</extracomment>
        <translation>
            <numerusform>%Ln weitere Seite: Öffnen Sie die Datei, um sie zu sehen</numerusform>
            <numerusform>%Ln weitere Seiten: Öffnen Sie die Datei, um sie zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked: what the reasoning names was not found as text on these pages.</source>
        <translation>Nichts ist markiert: Was die Begründung nennt, wurde auf diesen Seiten nicht als Text gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that the reasoning names are marked: with a full line for the type, with a dashed one for the next best.</source>
        <extracomment>In a document; the words that the reasoning quotes</extracomment>
        <translation>
            <numerusform>%Ln Stelle, die die Begründung nennt, ist markiert: mit durchgezogener Linie für den Typ, mit gestrichelter für den nächstbesten.</numerusform>
            <numerusform>%Ln Stellen, die die Begründung nennt, sind markiert: mit durchgezogener Linie für den Typ, mit gestrichelter für den nächstbesten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ProblemText</name>
    <message>
        <source>, there are %1</source>
        <comment>after: At least 10 characters</comment>
        <translation>, es sind %1</translation>
    </message>
    <message>
        <source>, there are %1</source>
        <comment>after: At most 50 characters</comment>
        <translation>, es sind %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>The service does not know this value</source>
        <translation>Diesen Wert kennt der Dienst nicht</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, - and _ only</source>
        <translation>Nur Buchstaben, Ziffern, Leerzeichen, - und _</translation>
    </message>
    <message>
        <source>The service delivers to https addresses only</source>
        <translation>Der Dienst stellt nur an https-Adressen zu</translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address from outside</source>
        <translation>Von außen kann der Dienst diese Adresse nicht erreichen</translation>
    </message>
    <message>
        <source>The service refuses this</source>
        <translation>Der Dienst lehnt das ab</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a rule</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>description</source>
        <comment>of a rule</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Max pages</source>
        <translation>Max. Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Not together with “%1”</source>
        <comment>%1: another field of the request</comment>
        <translation>Nicht zusammen mit „%1“</translation>
    </message>
    <message>
        <source>Add at least one file</source>
        <translation>Fügen Sie mindestens eine Datei hinzu</translation>
    </message>
    <message>
        <source>Add at least one rule</source>
        <translation>Fügen Sie mindestens eine Regel hinzu</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen</numerusform>
            <numerusform>Höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln needed</source>
        <translation>
            <numerusform>Mindestens %Ln erforderlich</numerusform>
            <numerusform>Mindestens %Ln erforderlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln per job</source>
        <translation>
            <numerusform>Höchstens %Ln je Auftrag</numerusform>
            <numerusform>Höchstens %Ln je Auftrag</numerusform>
        </translation>
    </message>
    <message>
        <source>; you have %1</source>
        <comment>after: At most 500 per job</comment>
        <translation>; es sind %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Not a file ID; it should look like dfl-0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d</source>
        <translation>Keine Datei-ID; sie sollte aussehen wie dfl-0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d</translation>
    </message>
    <message>
        <source>Duplicate of an earlier entry</source>
        <translation>Doppelt: steht schon weiter oben</translation>
    </message>
    <message>
        <source>Not a web address; it should begin with https://</source>
        <translation>Keine Webadresse; sie sollte mit https:// beginnen</translation>
    </message>
    <message>
        <source>Wrong type of value</source>
        <translation>Falscher Datentyp</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>Ungültiges JSON</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the numbers of entries: 3, 6 and 8</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>files %1</source>
        <comment>%1: their numbers</comment>
        <translation>Dateien %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <comment>%1: their numbers</comment>
        <translation>Regeln %1</translation>
    </message>
    <message>
        <source>webhooks %1</source>
        <comment>%1: their numbers</comment>
        <translation>Webhooks %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <comment>%1: where they are: Files; rules 3, 6 and 8</comment>
        <translation>
            <numerusform>%Ln Problem: %1</numerusform>
            <numerusform>%Ln Probleme: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>Dieses Feld gibt es nicht</translation>
    </message>
</context>
<context>
    <name>cd::ProfileForm</name>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Where the service is</source>
        <translation>Wo der Dienst läuft</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>Plan of the account</source>
        <translation>Tarif des Kontos</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>the service&apos;s own names of its plans</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Tari&amp;f</translation>
    </message>
    <message>
        <source>&amp;Upload files as soon as they are picked</source>
        <translation>Dateien schon beim A&amp;uswählen hochladen</translation>
    </message>
    <message>
        <source>API of the service</source>
        <translation>API des Dienstes</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>API v1 takes up to 500 files per job and has MULTIMODAL. API v2 creates a job for each file, reads all pages if no limit is set, and can be asked again without creating a second job.</source>
        <translation>API v1 nimmt bis zu 500 Dateien je Auftrag und hat MULTIMODAL. API v2 legt für jede Datei einen Auftrag an, liest alle Seiten, wenn sie nicht begrenzt sind, und kann erneut gefragt werden, ohne dass ein zweiter Auftrag entsteht.</translation>
    </message>
    <message>
        <source>The number of requests per minute and of jobs at once that the service allows depends on it.</source>
        <translation>Davon hängt ab, wie viele Anfragen je Minute und wie viele Aufträge gleichzeitig der Dienst zulässt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Upload files as soon as they are picked</source>
        <translation>Dateien schon beim Auswählen hochladen</translation>
    </message>
    <message>
        <source>Jobs start sooner. Otherwise no file leaves this computer before its job is submitted.</source>
        <translation>Aufträge beginnen früher. Sonst verlässt keine Datei diesen Computer, bevor ihr Auftrag abgesandt ist.</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>optional: name shown in the list</source>
        <translation>optional: Name in der Liste</translation>
    </message>
    <message>
        <source>Over http the key could be intercepted. Nothing was sent; use an address with https.</source>
        <translation>Über http könnte der Schlüssel abgefangen werden. Es wurde nichts gesendet; verwenden Sie eine Adresse mit https.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid service address. Nothing was sent; it should look like https://api.example.com.</source>
        <translation>Das ist keine gültige Adresse eines Dienstes. Es wurde nichts gesendet; sie sollte aussehen wie https://api.example.com.</translation>
    </message>
    <message>
        <source>What happens to uploaded files on the service</source>
        <translation>Was beim Dienst aus hochgeladenen Dateien wird</translation>
    </message>
    <message>
        <source>Ask at the next submission</source>
        <translation>Beim nächsten Absenden fragen</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Delete them when their job is done</source>
        <translation>Löschen, wenn ihr Auftrag fertig ist</translation>
    </message>
    <message>
        <source>Use a temporary directory</source>
        <translation>Temporäres Verzeichnis verwenden</translation>
    </message>
    <message>
        <source>LlamaCloud bills stored files by the day. Only files that this program uploaded are deleted, and none that a job or the form still needs. Files in a temporary directory cost nothing and expire on their own; where the service has none, files are deleted instead.</source>
        <translation>LlamaCloud berechnet gespeicherte Dateien tageweise. Gelöscht werden nur Dateien, die dieses Programm hochgeladen hat, und keine, die ein Auftrag oder das Formular noch braucht. Dateien in einem temporären Verzeichnis kosten nichts und verschwinden von selbst; hat der Dienst keines, werden sie stattdessen gelöscht.</translation>
    </message>
    <message>
        <source>Uploaded &amp;files</source>
        <translation>&amp;Hochgeladene Dateien</translation>
    </message>
</context>
<context>
    <name>cd::ProfilesDialog</name>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Remove the service from this list</source>
        <translation>Dienst aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Not connected: another service is in use.</source>
        <translation>Nicht verbunden: Ein anderer Dienst wird verwendet.</translation>
    </message>
    <message>
        <source>Remove the service?</source>
        <translation>Dienst entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try this key in the region %1</source>
        <translation>Diesen Schlüssel bei „%1“ p&amp;robieren</translation>
    </message>
    <message>
        <source>Try this key in the other region</source>
        <translation>Diesen Schlüssel in der anderen Region probieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save these settings and connect</source>
        <translation>Diese Einstellungen speichern und verbinden</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save these settings without connecting</source>
        <translation>Diese Einstellungen speichern, ohne zu verbinden</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you entered for “%1” has not been saved.</source>
        <translation>Ihre Eingaben für „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Not connected. Enter an address and a key, then connect.</source>
        <translation>Nicht verbunden. Geben Sie eine Adresse und einen Schlüssel ein und klicken Sie auf „Verbinden“.</translation>
    </message>
    <message>
        <source>“%1” will be removed from the list, and its key deleted. Its jobs stay in the history; what has not been sent stays unsent.</source>
        <translation>„%1“ wird aus der Liste entfernt und sein Schlüssel gelöscht. Seine Aufträge bleiben im Verlauf; was noch nicht gesendet ist, bleibt ungesendet.</translation>
    </message>
    <message>
        <source>Saved. Another service is in use: connect to change to this one.</source>
        <translation>Gespeichert. Ein anderer Dienst wird verwendet: Mit „Verbinden“ wechseln Sie zu diesem.</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Wer urteilt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>cd::ProgressWords</name>
    <message numerus="yes">
        <source>%Ln a second</source>
        <comment>files</comment>
        <extracomment>so many files of a job are done each second</extracomment>
        <translation>
            <numerusform>%Ln je Sekunde</numerusform>
            <numerusform>%Ln je Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <comment>files</comment>
        <extracomment>so many files of a job are done each minute</extracomment>
        <translation>
            <numerusform>%Ln je Minute</numerusform>
            <numerusform>%Ln je Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1: a time, such as &quot;45 s&quot; or &quot;3 min&quot;, until a job has ended</extracomment>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln ohne Ergebnis</numerusform>
            <numerusform>%Ln ohne Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being classified</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be sent</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln noch zu senden</numerusform>
            <numerusform>%Ln noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to upload</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln noch hochzuladen</numerusform>
            <numerusform>%Ln noch hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>files of a job: &quot;398 of 620 done&quot;</extracomment>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 of %2 uploaded</source>
        <extracomment>files of a job: &quot;120 of 620 uploaded&quot;</extracomment>
        <translation>%1 von %2 hochgeladen</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>files of a job: &quot;120 of 620 sent&quot;</extracomment>
        <translation>%1 von %2 gesendet</translation>
    </message>
</context>
<context>
    <name>cd::ProjectBox</name>
    <message>
        <source>Project: pick one or type its ID</source>
        <translation>Projekt: auswählen oder seine ID eingeben</translation>
    </message>
    <message>
        <source>The project that jobs and files belong to. Pick one or type its ID.</source>
        <translation>Das Projekt, zu dem Aufträge und Dateien gehören. Wählen Sie eines aus oder geben Sie seine ID ein.</translation>
    </message>
    <message>
        <source>The key&apos;s default</source>
        <translation>laut Schlüssel</translation>
    </message>
</context>
<context>
    <name>cd::QueueModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>answer hidden</source>
        <translation>Antwort verdeckt</translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>a document, to look at it again</comment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>No rule matched · %L1</source>
        <extracomment>above those documents of a list that got no type; %L1: how many</extracomment>
        <translation>Keine Regel passte · %L1</translation>
    </message>
</context>
<context>
    <name>cd::QueuePane</name>
    <message>
        <source>Which results to look at</source>
        <translation>Welche Ergebnisse geprüft werden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Add the new answers to the queue</source>
        <translation>Die neuen Antworten an die Liste anfügen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Prüfliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s) wait</source>
        <translation>
            <numerusform>%Ln neue Antwort wartet</numerusform>
            <numerusform>%Ln neue Antworten warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::QueueScope</name>
    <message>
        <source>Choose the jobs whose results are looked at</source>
        <translation>Die Aufträge wählen, deren Ergebnisse geprüft werden</translation>
    </message>
    <message>
        <source>Results of: %1</source>
        <translation>Ergebnisse von: %1</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Results; %1: a date</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>The last job</source>
        <translation>Der letzte Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected in the list</source>
        <translation>
            <numerusform>%Ln in der Liste ausgewählter Auftrag</numerusform>
            <numerusform>%Ln in der Liste ausgewählte Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Seit heute</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>Der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Of a preset</source>
        <translation>Einer Vorlage</translation>
    </message>
</context>
<context>
    <name>cd::QueueView</name>
    <message>
        <source>Documents to look at</source>
        <translation>Zu prüfende Dokumente</translation>
    </message>
</context>
<context>
    <name>cd::QueuedPane</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to send the job now</source>
        <translation>Jetzt versuchen, den Auftrag zu senden</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht mehr versuchen</translation>
    </message>
    <message>
        <source>Stop trying to send the job</source>
        <translation>Nicht mehr versuchen, den Auftrag zu senden</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet. Next try in %n s.</source>
        <translation>
            <numerusform>Noch nicht gesendet. Neuer Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Noch nicht gesendet. Neuer Versuch in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on sending the job</source>
        <translation>Den Auftrag weiter senden</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Stop the job and change its rules in the form</source>
        <translation>Auftrag abbrechen und seine Regeln im Formular ändern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) classified.</source>
        <extracomment>after the first few of many; %1 of %n files have a result</extracomment>
        <translation>
            <numerusform>%1 von %Ln Datei klassifiziert.</numerusform>
            <numerusform>%1 von %Ln Dateien klassifiziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) sent; the rest waits.</source>
        <extracomment>%1 of %n files</extracomment>
        <translation>
            <numerusform>%1 von %Ln Datei gesendet; der Rest wartet.</numerusform>
            <numerusform>%1 von %Ln Dateien gesendet; der Rest wartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReadingBox</name>
    <message>
        <source>FAST</source>
        <translation>FAST</translation>
    </message>
    <message>
        <source>MULTIMODAL</source>
        <translation>MULTIMODAL</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Ma&amp;x pages</source>
        <translation>Ma&amp;x. Seiten</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>the number of pages that the service reads where nothing is set</extracomment>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>No limit to the pages</source>
        <translation>Seitenzahl unbegrenzt</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Zu lesende Seiten</translation>
    </message>
    <message>
        <source>all, or e.g. 1-3, 7</source>
        <translation>alle oder 1-3, 7</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Sends target_pages [%1], counted from 0.</source>
        <translation>Sendet target_pages [%1], ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Sends target_pages “%1”, counted from 1.</source>
        <translation>Sendet target_pages „%1“, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>all (default)</source>
        <translation>alle (Vorgabe)</translation>
    </message>
    <message>
        <source>This service uses API v2, which has no MULTIMODAL mode.</source>
        <translation>Dieser Dienst verwendet API v2, die keinen Modus MULTIMODAL hat.</translation>
    </message>
    <message>
        <source>Use FAST</source>
        <translation>FAST verwenden</translation>
    </message>
    <message>
        <source>Maximum pages per file</source>
        <translation>Höchstzahl der Seiten je Datei</translation>
    </message>
    <message>
        <source>There is no language called “%1”; %2 stays selected.</source>
        <translation>Es gibt keine Sprache namens „%1“; %2 bleibt gewählt.</translation>
    </message>
    <message>
        <source>Not a list of pages. Enter page numbers and ranges counted from 1, for example 1-3, 7.</source>
        <translation>Keine gültige Seitenauswahl. Geben Sie Seitenzahlen und Bereiche ab 1 ein, zum Beispiel 1-3, 7.</translation>
    </message>
    <message>
        <source>All pages of every file are read and billed.</source>
        <translation>Alle Seiten jeder Datei werden gelesen und berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Reads the text of the documents. %Ln credit(s) per page.</source>
        <translation>
            <numerusform>Liest den Text der Dokumente. %Ln Credit je Seite.</numerusform>
            <numerusform>Liest den Text der Dokumente. %Ln Credits je Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reads text and pictures: for scans, photos and documents whose layout matters. %Ln credit(s) per page.</source>
        <translation>
            <numerusform>Liest Text und Bilder: für Scans, Fotos und Dokumente, bei denen es auf das Layout ankommt. %Ln Credit je Seite.</numerusform>
            <numerusform>Liest Text und Bilder: für Scans, Fotos und Dokumente, bei denen es auf das Layout ankommt. %Ln Credits je Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>Leseoptionen</translation>
    </message>
    <message>
        <source>All pages of every file are read.</source>
        <translation>Alle Seiten jeder Datei werden gelesen.</translation>
    </message>
    <message>
        <source>Reads the text of the documents.</source>
        <translation>Liest den Text der Dokumente.</translation>
    </message>
    <message>
        <source>Reads text and pictures: for scans, photos and documents whose layout matters.</source>
        <translation>Liest Text und Bilder: für Scans, Fotos und Dokumente, bei denen es auf das Layout ankommt.</translation>
    </message>
    <message>
        <source>Reading o&amp;ptions: %1</source>
        <extracomment>%1: how documents are read, such as &quot;FAST · English · all pages&quot;</extracomment>
        <translation>&amp;Leseoptionen: %1</translation>
    </message>
    <message>
        <source>Reading options: %1</source>
        <translation>Leseoptionen: %1</translation>
    </message>
</context>
<context>
    <name>cd::ReliabilityChart</name>
    <message numerus="yes">
        <source>%Ln answers with a confidence</source>
        <translation>
            <numerusform>%Ln Antwort mit Konfidenz</numerusform>
            <numerusform>%Ln Antworten mit Konfidenz</numerusform>
        </translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>richtige Antworten</translation>
    </message>
    <message>
        <source>fewer than 10 files</source>
        <translation>unter 10 Dateien</translation>
    </message>
    <message>
        <source>as the confidence says</source>
        <translation>wie die Konfidenz sagt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right, share</source>
        <translation>Richtig, Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige, um es zu sagen</translation>
    </message>
    <message>
        <source>not as the confidence says</source>
        <translation>nicht wie die Konfidenz sagt</translation>
    </message>
</context>
<context>
    <name>cd::RemoteFilesDialog</name>
    <message>
        <source>Files on the service</source>
        <translation>Dateien beim Dienst</translation>
    </message>
    <message>
        <source>Search the files</source>
        <translation>Dateien durchsuchen</translation>
    </message>
    <message>
        <source>Search name, type, date or ID</source>
        <translation>Nach Name, Typ, Datum oder ID suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected files</source>
        <translation>Die ausgewählten Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste erneut lesen</translation>
    </message>
    <message>
        <source>Reading the list of files…</source>
        <translation>Dateiliste wird gelesen…</translation>
    </message>
    <message>
        <source>There are no files on the service, or none of that name.</source>
        <translation>Beim Dienst gibt es keine Dateien oder keine mit diesem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>, reading more…</source>
        <translation>, weitere werden gelesen…</translation>
    </message>
</context>
<context>
    <name>cd::RemoteFilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>File ID</source>
        <translation>Datei-ID</translation>
    </message>
</context>
<context>
    <name>cd::RepeatDialog</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;view them</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>How many more times</source>
        <translation>Wie viele Male noch</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>Wiederholbarkeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>noch %Ln Mal</numerusform>
            <numerusform>noch %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the files with several answers</source>
        <translation>Die Dateien mit mehreren Antworten prüfen</translation>
    </message>
    <message>
        <source>&amp;Ask the same</source>
        <translation>&amp;Dasselbe fragen</translation>
    </message>
    <message>
        <source>This job&apos;s request can&apos;t be read.</source>
        <translation>Die Anfrage dieses Auftrags kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody has asked the same about these files again yet.</source>
        <translation>Zu diesen Dateien hat noch niemand dasselbe noch einmal gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files got one answer in all %Ln run(s) (TARa@%3).</source>
        <extracomment>%1 and %2: numbers of files; TARa@5 is the figure&apos;s name in the literature</extracomment>
        <translation>
            <numerusform>%1 von %2 Dateien bekamen in %Ln Lauf eine Antwort (TARa@%3).</numerusform>
            <numerusform>%1 von %2 Dateien bekamen in allen %Ln Läufen dieselbe Antwort (TARa@%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Two runs agree about a file with probability %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Zwei Läufe stimmen bei einer Datei mit Wahrscheinlichkeit %1 überein.</translation>
    </message>
    <message>
        <source>A file&apos;s confidences lie %1 apart on average, at most %2.</source>
        <extracomment>%1 and %2: numbers from 0 to 1</extracomment>
        <translation>Die Konfidenzen einer Datei liegen im Mittel %1 auseinander, höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have fewer than two answers and don&apos;t count.</source>
        <translation>
            <numerusform>%Ln Datei hat weniger als zwei Antworten und zählt nicht.</numerusform>
            <numerusform>%Ln Dateien haben weniger als zwei Antworten und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) got several answers.</source>
        <translation>
            <numerusform>%Ln Datei bekam mehrere Antworten.</numerusform>
            <numerusform>%Ln Dateien bekamen mehrere Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was made with another service (%1). Choose that service first.</source>
        <translation>Dieser Lauf wurde mit einem anderen Dienst gemacht (%1). Wählen Sie zuerst diesen Dienst.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Looking whether the files are still there…</source>
        <translation>Es wird nachgesehen, ob die Dateien noch da sind …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), drawn by chance, are enough to tell.</source>
        <translation>
            <numerusform>%Ln zufällig gezogene Datei genügt dafür.</numerusform>
            <numerusform>%Ln zufällig gezogene Dateien genügen dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time is a job of its own, and is paid for.</source>
        <translation>Jedes Mal ist ein eigener Auftrag und wird bezahlt.</translation>
    </message>
    <message>
        <source>Each time is a job of its own.</source>
        <translation>Jedes Mal ist ein eigener Auftrag.</translation>
    </message>
    <message>
        <source>None of the files can be sent.</source>
        <translation>Keine der Dateien kann gesendet werden.</translation>
    </message>
</context>
<context>
    <name>cd::ReportSave</name>
    <message>
        <source>Labels and answers by type</source>
        <extracomment>a picture in a report</extracomment>
        <translation>Labels und Antworten nach Typ</translation>
    </message>
    <message>
        <source>How far confidences are true</source>
        <extracomment>a picture in a report</extracomment>
        <translation>Wie weit Konfidenzen stimmen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Saving replaces what is in it.</source>
        <translation>Speichern ersetzt, was darin steht.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Labels against answers</source>
        <extracomment>a picture in a report</extracomment>
        <translation>Labels gegen Antworten</translation>
    </message>
</context>
<context>
    <name>cd::ReportWords</name>
    <message>
        <source>Build</source>
        <comment>a part of the labels</comment>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a part of the labels</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What was evaluated</source>
        <translation>Was bewertet wurde</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>Dateien der Version</translation>
    </message>
    <message>
        <source>Runs that were looked at on the part Test</source>
        <translation>Läufe, die auf dem Teil Test angesehen wurden</translation>
    </message>
    <message>
        <source>Labels corrected in reviews since</source>
        <translation>Seither bei Prüfungen berichtigte Labels</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2: numbers of files</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Figures, with intervals of 95 %</source>
        <translation>Kennzahlen, mit Intervallen von 95 %</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>Strangers kept out</source>
        <translation>Fremde draußen gehalten</translation>
    </message>
    <message>
        <source>Own ones lost</source>
        <translation>Eigene verloren</translation>
    </message>
    <message>
        <source>Not judged, in no figure</source>
        <translation>Nicht bewertet, in keiner Kennzahl</translation>
    </message>
    <message>
        <source>Not in this run</source>
        <translation>Nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nobody can tell</source>
        <translation>Niemand kann es sagen</translation>
    </message>
    <message>
        <source>Label, and its answers</source>
        <translation>Label und Antworten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Labels against answers</source>
        <translation>Labels gegen Antworten</translation>
    </message>
    <message>
        <source>By type, worst first</source>
        <translation>Nach Typ, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige für ein Urteil</translation>
    </message>
    <message>
        <source>If answers are accepted from a confidence on</source>
        <translation>Wenn Antworten ab einer Konfidenz angenommen werden</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>At most wrong</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <source>Holds at most %1</source>
        <extracomment>%1: a share in percent</extracomment>
        <translation>Hält höchstens %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>At most %1 wrong holds from confidence %2 on.</source>
        <extracomment>%1: a share in percent, %2: a confidence</extracomment>
        <translation>Höchstens %1 falsch gilt ab Konfidenz %2.</translation>
    </message>
    <message numerus="yes">
        <source>To show at most %1 wrong, %Ln more label(s) are needed at least, all of them right.</source>
        <extracomment>%1: a share in percent</extracomment>
        <translation>
            <numerusform>Um höchstens %1 falsch zu zeigen, fehlt mindestens %Ln Label, das richtig ist.</numerusform>
            <numerusform>Um höchstens %1 falsch zu zeigen, fehlen mindestens %Ln Labels, alle richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 wrong holds at no confidence.</source>
        <extracomment>%1: a share in percent</extracomment>
        <translation>Höchstens %1 falsch gilt bei keiner Konfidenz.</translation>
    </message>
    <message>
        <source>Compared with earlier runs, on the files that both answered</source>
        <translation>Verglichen mit früheren Läufen, an den Dateien, die beide beantwortet haben</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Früherer Lauf</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verschlechtert</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>Unterschied in Punkten</translation>
    </message>
    <message>
        <source>By luck alone (exact McNemar, Holm)</source>
        <translation>Allein durch Zufall (exakter McNemar, Holm)</translation>
    </message>
    <message>
        <source>too few differences to tell</source>
        <translation>zu wenige Unterschiede für ein Urteil</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Worauf die Kennzahlen beruhen</translation>
    </message>
    <message>
        <source>They hold for this preset version, mode and service, and for files like these. Bounds and intervals need files that were drawn by chance from the same traffic.</source>
        <translation>Sie gelten für diese Version der Vorlage, diesen Modus und Dienst und für Dateien wie diese. Schranken und Intervalle brauchen Dateien, die zufällig aus demselben Eingang gezogen wurden.</translation>
    </message>
    <message>
        <source>Macro-F1&apos;s interval is from %1 resamples of the files with seed %2. Each document counts once, by its content. An answer without a type is never accepted.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Das Intervall von Makro-F1 stammt aus %1 Ziehungen der Dateien mit Startwert %2. Jedes Dokument zählt einmal, nach seinem Inhalt. Eine Antwort ohne Typ wird nie angenommen.</translation>
    </message>
    <message>
        <source>The run asked again about some files of an earlier one: of two answers to a file one counts, and both are kept.</source>
        <translation>Der Lauf hat bei einigen Dateien eines früheren nachgefragt: Von zwei Antworten zu einer Datei zählt eine, beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>How right is %1?</source>
        <extracomment>%1: a preset, its version, mode, service and the time of a run</extracomment>
        <translation>Wie richtig ist %1?</translation>
    </message>
    <message>
        <source>Made with Classify Desk on %1.</source>
        <extracomment>%1: a time</extracomment>
        <translation>Erstellt mit Classify Desk am %1.</translation>
    </message>
</context>
<context>
    <name>cd::RequestPreview</name>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Darstellungen der Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>One such request goes out for each of the %n file(s), with a transaction_id of its own.</source>
        <translation>
            <numerusform>Eine solche Anfrage wird für die Datei gesendet, mit eigener transaction_id.</numerusform>
            <numerusform>Eine solche Anfrage wird für jede der %n Dateien gesendet, jede mit eigener transaction_id.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>The %n file(s) take several such requests, for up to %1 files each.</source>
        <extracomment>%1: a number, such as 500</extracomment>
        <translation>
            <numerusform>Die Datei braucht mehrere solche Anfragen, für je bis zu %1 Dateien.</numerusform>
            <numerusform>Die %n Dateien brauchen mehrere solche Anfragen, für je bis zu %1 Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy the request as a script</source>
        <translation>Die Anfrage als Skript kopieren</translation>
    </message>
</context>
<context>
    <name>cd::RequestPreviewText</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RequestWords</name>
    <message>
        <source>no limit</source>
        <comment>to the pages read of each file</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>the pages read of each file</comment>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>all (default)</source>
        <comment>the pages read of each file</comment>
        <translation>alle (Vorgabe)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>a rule in a list; %1: its number, %2: its type, %3: its description</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modus: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>a language</comment>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Max pages per file: %1</source>
        <translation>Max. Seiten je Datei: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <comment>which ones are read</comment>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <comment>%1: its host</comment>
        <translation>Webhook: %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln page(s)</source>
        <extracomment>of each file, which are read</extracomment>
        <translation>
            <numerusform>bis zu %Ln Seite</numerusform>
            <numerusform>bis zu %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>pages %1</source>
        <extracomment>of each file, which are read; %1: such as &quot;1-3, 7&quot;</extracomment>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>all pages</source>
        <comment>of each file, which are read</comment>
        <translation>alle Seiten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an option that is not set</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Webhooks: events, headers or secrets changed</source>
        <translation>Webhooks: Ereignisse, Kopfzeilen oder Geheimnisse geändert</translation>
    </message>
    <message>
        <source>Webhooks: %1</source>
        <comment>%1: hosts before and after</comment>
        <translation>Webhooks: %1</translation>
    </message>
</context>
<context>
    <name>cd::Resubmitter</name>
    <message>
        <source>Nothing was submitted: this job&apos;s files are on another service (%1). Choose that service above and try again.</source>
        <translation>Es wurde nichts abgesandt: Die Dateien dieses Auftrags liegen bei einem anderen Dienst (%1). Wählen Sie ihn oben aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Submit again?</source>
        <translation>Erneut absenden?</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Erneut absenden</translation>
    </message>
    <message>
        <source>This job was submitted again before. One more new job: %1.</source>
        <translation>Dieser Auftrag wurde schon einmal erneut abgesandt. Ein weiterer neuer Auftrag: %1.</translation>
    </message>
    <message>
        <source>Nothing was submitted. %1</source>
        <translation>Es wurde nichts abgesandt. %1</translation>
    </message>
    <message>
        <source>Submit all again?</source>
        <translation>Alle erneut absenden?</translation>
    </message>
    <message>
        <source>Submit all again</source>
        <translation>Alle erneut absenden</translation>
    </message>
    <message>
        <source>Don&apos;t submit</source>
        <translation>Nicht absenden</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n failed job(s) are on another service; these jobs stay as they are.</source>
        <translation>
            <numerusform>Die Dateien eines fehlgeschlagenen Auftrags liegen bei einem anderen Dienst; dieser Auftrag bleibt, wie er ist.</numerusform>
            <numerusform>Die Dateien von %n fehlgeschlagenen Aufträgen liegen bei einem anderen Dienst; diese Aufträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n failed job(s) are not known here; these jobs stay as they are.</source>
        <translation>
            <numerusform>Die Dateien eines fehlgeschlagenen Auftrags sind hier nicht bekannt; dieser Auftrag bleibt, wie er ist.</numerusform>
            <numerusform>Die Dateien von %n fehlgeschlagenen Aufträgen sind hier nicht bekannt; diese Aufträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) will be created: %1.</source>
        <translation>
            <numerusform>%n neuer Auftrag wird angelegt: %1.</numerusform>
            <numerusform>%n neue Aufträge werden angelegt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That exceeds the monthly limit of %Ln credit(s)</source>
        <translation>
            <numerusform>Das überschreitet das Monatslimit von %Ln Credit</numerusform>
            <numerusform>Das überschreitet das Monatslimit von %Ln Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>A new job will be created: %1.</source>
        <translation>Ein neuer Auftrag wird angelegt: %1.</translation>
    </message>
</context>
<context>
    <name>cd::ResultWords</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <extracomment>so many files have no result and will have none</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>files</comment>
        <extracomment>the jobs of so many files were cancelled before there was a result</extracomment>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done yet</source>
        <comment>files</comment>
        <extracomment>so many files have no result yet</extracomment>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s): %1</source>
        <extracomment>%1 tells what became of how many of them</extracomment>
        <translation>
            <numerusform>%Ln Datei: %1</numerusform>
            <numerusform>%Ln Dateien: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a type</source>
        <comment>files that fit a rule</comment>
        <translation>
            <numerusform>%Ln mit Typ</numerusform>
            <numerusform>%Ln mit Typ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <comment>files that fit no rule</comment>
        <extracomment>stands behind &quot;393 with a type&quot;: files that fit none of the rules</extracomment>
        <translation>
            <numerusform>%Ln ohne</numerusform>
            <numerusform>%Ln ohne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a type</source>
        <comment>files that fit no rule</comment>
        <translation>
            <numerusform>%Ln ohne Typ</numerusform>
            <numerusform>%Ln ohne Typ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a result</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln mit Ergebnis</numerusform>
            <numerusform>%Ln mit Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>files</comment>
        <extracomment>so many files were not submitted, such as those that could not be uploaded</extracomment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>what is said of a document: none of the rules fits</extracomment>
        <translation>kein Typ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln right</source>
        <comment>answers</comment>
        <extracomment>so many answers of the service were right, as persons said</extracomment>
        <translation>
            <numerusform>%Ln richtig</numerusform>
            <numerusform>%Ln richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>answers</comment>
        <extracomment>so many were not</extracomment>
        <translation>
            <numerusform>%Ln falsch</numerusform>
            <numerusform>%Ln falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>most often called %1</source>
        <extracomment>%1: the type that persons gave most of the wrong ones</extracomment>
        <translation>meist als %1 bezeichnet</translation>
    </message>
    <message>
        <source>called %1</source>
        <extracomment>%1: the type that persons gave all of the wrong ones</extracomment>
        <translation>als %1 bezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <comment>results</comment>
        <extracomment>so many results were looked at by a person</extracomment>
        <translation>
            <numerusform>%Ln geprüft</numerusform>
            <numerusform>%Ln geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <comment>results</comment>
        <extracomment>so many of them got another type</extracomment>
        <translation>
            <numerusform>%Ln korrigiert</numerusform>
            <numerusform>%Ln korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>a person said that a result is right</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <extracomment>a person could not say whether a result is right</extracomment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>a person has marked a result</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>nobody has decided anything about a result yet</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>corrected to %1</source>
        <extracomment>%1: a type</extracomment>
        <translation>korrigiert zu %1</translation>
    </message>
    <message>
        <source>in an audit</source>
        <extracomment>how a person decided about a result: without seeing it, the file drawn by chance</extracomment>
        <translation>in einer Stichprobe</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>where a decision about a result comes from: a file or folders</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>together with others</source>
        <extracomment>how a person decided about a result: about many at once</extracomment>
        <translation>zusammen mit anderen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <extracomment>nobody has decided anything about a result</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <extracomment>%1: &quot;41 right, 6 wrong, most often called invoice&quot;</extracomment>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Audited: %1</source>
        <extracomment>the same of files that were drawn by chance, and whose answers were hidden</extracomment>
        <translation>Stichprobe: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>a person says something else than the service</extracomment>
        <translation>korrigiert</translation>
    </message>
</context>
<context>
    <name>cd::ResultsExport</name>
    <message numerus="yes">
        <source>&amp;Copy %Ln selected</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln ausgewähltes &amp;kopieren</numerusform>
            <numerusform>%Ln ausgewählte &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy this row</source>
        <translation>Diese Zeile &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy &amp;all %Ln</source>
        <comment>results</comment>
        <translation>
            <numerusform>&amp;Alle kopieren (%Ln)</numerusform>
            <numerusform>&amp;Alle kopieren (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln as &amp;JSON</source>
        <comment>results</comment>
        <translation>
            <numerusform>Alle als &amp;JSON kopieren (%Ln)</numerusform>
            <numerusform>Alle als &amp;JSON kopieren (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln &amp;selected…</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln ausgewähltes &amp;speichern…</numerusform>
            <numerusform>%Ln ausgewählte &amp;speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save &amp;all %Ln…</source>
        <comment>results</comment>
        <translation>
            <numerusform>&amp;Alle speichern (%Ln)…</numerusform>
            <numerusform>&amp;Alle speichern (%Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ResultsFilter</name>
    <message>
        <source>Name, folder, reasoning</source>
        <translation>Name, Ordner, Begründung</translation>
    </message>
    <message>
        <source>Search the results</source>
        <translation>Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Results below this are unsure</source>
        <translation>Ergebnisse darunter sind unsicher</translation>
    </message>
    <message>
        <source>Results with a lower confidence are marked with a question mark</source>
        <translation>Ergebnisse mit geringerer Konfidenz sind mit einem Fragezeichen markiert</translation>
    </message>
    <message>
        <source>Show only results that are unsure</source>
        <translation>Nur unsichere Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all files of the job again</source>
        <translation>Wieder alle Dateien des Auftrags anzeigen</translation>
    </message>
    <message>
        <source>How many results have which confidence. Drag the line to where they begin to be sure.</source>
        <translation>Wie viele Ergebnisse welche Konfidenz haben. Ziehen Sie die Linie dorthin, ab wo sie als sicher gelten.</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Unsicher unter</translation>
    </message>
    <message numerus="yes">
        <source>? %Ln unsure</source>
        <comment>results</comment>
        <extracomment>&quot;? 23 unsure&quot;: results whose confidence is lower than somebody wants</extracomment>
        <translation>
            <numerusform>? %Ln unsicher</numerusform>
            <numerusform>? %Ln unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln unsicher</numerusform>
            <numerusform>%Ln unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <extracomment>files that match what is asked for; %1: of how many</extracomment>
        <translation>
            <numerusform>%Ln von %1 angezeigt</numerusform>
            <numerusform>%Ln von %1 angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ResultsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copy of %1, whose answer it gets</source>
        <extracomment>%1: a file</extracomment>
        <translation>Kopie von %1, erhält deren Antwort</translation>
    </message>
    <message>
        <source>%1: %2, unsure</source>
        <comment>the title of the column of confidences, and a low one</comment>
        <translation>%1: %2, unsicher</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>a column: what a person has decided about a result</extracomment>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>cd::ResultsPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Reasoning for the selected file</source>
        <translation>Begründung für die ausgewählte Datei</translation>
    </message>
    <message>
        <source>The reasoning for the selected file</source>
        <translation>Die Begründung für die ausgewählte Datei</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n file(s) again</source>
        <translation>
            <numerusform>%n Datei erneut absenden</numerusform>
            <numerusform>%n Dateien erneut absenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit the files without a result again</source>
        <translation>Die Dateien ohne Ergebnis erneut absenden</translation>
    </message>
    <message>
        <source>Cancel the job of this file</source>
        <translation>Auftrag für diese Datei abbrechen</translation>
    </message>
    <message>
        <source>Copy results as cells for a spreadsheet, or as JSON</source>
        <translation>Ergebnisse als Zellen für eine Tabellenkalkulation oder als JSON kopieren</translation>
    </message>
    <message>
        <source>Asks the service to stop the job for this file; the others continue</source>
        <translation>Bittet den Dienst, den Auftrag für diese Datei abzubrechen; die anderen laufen weiter</translation>
    </message>
    <message>
        <source>The service returned no result for this file.</source>
        <translation>Der Dienst hat für diese Datei kein Ergebnis geliefert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no result: %1.</source>
        <translation>
            <numerusform>%n Datei hat kein Ergebnis: %1.</numerusform>
            <numerusform>%n Dateien haben kein Ergebnis: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find in the results</source>
        <translation>In den Ergebnissen &amp;suchen</translation>
    </message>
    <message>
        <source>Save results as a workbook, CSV or JSON Lines</source>
        <translation>Ergebnisse als Arbeitsmappe, CSV oder JSON Lines speichern</translation>
    </message>
    <message>
        <source>No files match.</source>
        <translation>Keine Datei passt zur Suche.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare with another job over the same files</source>
        <translation>Mit einem anderen Auftrag über dieselben Dateien vergleichen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go through results one by one, or set their type here</source>
        <translation>Ergebnisse einzeln durchgehen oder ihren Typ hier setzen</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Ablegen…</translation>
    </message>
    <message>
        <source>Put the files into folders by type; you see first what would be done</source>
        <translation>Dateien nach Typ in Ordner legen; vorher sehen Sie, was geschähe</translation>
    </message>
</context>
<context>
    <name>cd::ResultsPreview</name>
    <message>
        <source>The first rows as they will be saved</source>
        <translation>Die ersten Zeilen, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
</context>
<context>
    <name>cd::ResultsTable</name>
    <message>
        <source>(no rule)</source>
        <translation>(keine Regel)</translation>
    </message>
    <message>
        <source>(not classified)</source>
        <translation>(nicht klassifiziert)</translation>
    </message>
</context>
<context>
    <name>cd::ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Spalten der Ergebnisse</translation>
    </message>
</context>
<context>
    <name>cd::RetentionDialog</name>
    <message>
        <source>&amp;Keep all jobs in the list</source>
        <translation>Alle Aufträge in der Liste &amp;behalten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Da&amp;ys since they last changed</source>
        <translation>&amp;Tage seit der letzten Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) match today.</source>
        <translation>
            <numerusform>%n Auftrag ist heute so alt.</numerusform>
            <numerusform>%n Aufträge sind heute so alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to the &amp;archive</source>
        <translation>Ins &amp;Archiv verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete them from this computer</source>
        <translation>Von diesem Computer &amp;löschen</translation>
    </message>
    <message>
        <source>Clean up old jobs</source>
        <translation>Alte Aufträge aufräumen</translation>
    </message>
    <message>
        <source>What should happen to old jobs?</source>
        <translation>Was soll mit alten Aufträgen geschehen?</translation>
    </message>
    <message>
        <source>Jobs that have not finished, or may not have, are never touched, nor are those restored from the archive.</source>
        <translation>Aufträge, die nicht oder vielleicht nicht beendet sind, werden nie angetastet, ebenso wenig solche, die aus dem Archiv zurückgeholt wurden.</translation>
    </message>
    <message>
        <source>Nothing is cleaned up automatically.</source>
        <translation>Es wird nichts automatisch aufgeräumt.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) match today. They and all their results will be deleted from this computer, and that can&apos;t be undone. The service keeps the jobs and their files.</source>
        <translation>
            <numerusform>%n Auftrag ist heute so alt. Er wird mit allen Ergebnissen von diesem Computer gelöscht; das lässt sich nicht rückgängig machen. Der Dienst behält den Auftrag und seine Dateien.</numerusform>
            <numerusform>%n Aufträge sind heute so alt. Sie werden mit allen Ergebnissen von diesem Computer gelöscht; das lässt sich nicht rückgängig machen. Der Dienst behält die Aufträge und ihre Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RetryCommand</name>
    <message numerus="yes">
        <source>submit %n job(s) again</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Erneutes Absenden eines Auftrags</numerusform>
            <numerusform>Erneutes Absenden von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) had not been sent yet and were withdrawn.</source>
        <translation>
            <numerusform>%n Auftrag war noch nicht gesendet und wurde zurückgezogen.</numerusform>
            <numerusform>%n Aufträge waren noch nicht gesendet und wurden zurückgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) had already been sent: that can&apos;t be undone, and they stay.</source>
        <translation>
            <numerusform>%n Auftrag war schon gesendet: Das lässt sich nicht rückgängig machen, und er bleibt.</numerusform>
            <numerusform>%n Aufträge waren schon gesendet: Das lässt sich nicht rückgängig machen, und sie bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be submitted again.</source>
        <translation>
            <numerusform>%n Auftrag wird erneut abgesandt.</numerusform>
            <numerusform>%n Aufträge werden erneut abgesandt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewActions</name>
    <message>
        <source>Set type %1</source>
        <extracomment>An action; %1: the place of a type among the rules, from 1</extracomment>
        <translation>Typ %1 setzen</translation>
    </message>
    <message>
        <source>Set no type</source>
        <translation>„Kein Typ“ setzen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Find a type</source>
        <translation>Typ suchen</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Entscheidung wiederherstellen</translation>
    </message>
    <message>
        <source>Hide the suggestion</source>
        <translation>Vorschlag verdecken</translation>
    </message>
    <message>
        <source>Audit on or off</source>
        <translation>Stichprobe ein oder aus</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zur Prüfliste</translation>
    </message>
    <message>
        <source>Scroll the document down</source>
        <translation>Im Dokument weiterblättern</translation>
    </message>
    <message>
        <source>Scroll the document up</source>
        <translation>Im Dokument zurückblättern</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Marks in the document</source>
        <translation>Markierungen im Dokument</translation>
    </message>
</context>
<context>
    <name>cd::ReviewBar</name>
    <message>
        <source>%1 of %2 decided</source>
        <extracomment>Of a queue of documents</extracomment>
        <translation>%1 von %2 entschieden</translation>
    </message>
</context>
<context>
    <name>cd::ReviewChips</name>
    <message>
        <source>Show results by what was decided</source>
        <translation>Ergebnisse nach Entscheidung zeigen</translation>
    </message>
    <message>
        <source>Show only results that a person has reviewed</source>
        <translation>Nur geprüfte Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Show only results that got another type</source>
        <translation>Nur Ergebnisse zeigen, die einen anderen Typ bekamen</translation>
    </message>
    <message>
        <source>Show only results that nobody has reviewed</source>
        <translation>Nur ungeprüfte Ergebnisse zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <comment>results</comment>
        <extracomment>so many results were looked at by a person</extracomment>
        <translation>
            <numerusform>%Ln geprüft</numerusform>
            <numerusform>%Ln geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <comment>results</comment>
        <extracomment>so many results got another type from a person</extracomment>
        <translation>
            <numerusform>%Ln korrigiert</numerusform>
            <numerusform>%Ln korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>results</comment>
        <extracomment>so many results nobody has looked at</extracomment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewHeader</name>
    <message>
        <source>How far the review is</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>More of the review</source>
        <translation>Mehr zur Prüfung</translation>
    </message>
    <message>
        <source>Mode of the review</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>A mode: the service&apos;s answer is shown, and corrected where it is wrong</extracomment>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>The service&apos;s answer is shown</source>
        <translation>Die Antwort des Dienstes wird gezeigt</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>A mode: documents are drawn by chance, and the service&apos;s answer is hidden</extracomment>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Documents are drawn by chance, and the answer is hidden until you have decided</source>
        <translation>Dokumente werden zufällig gezogen, und die Antwort bleibt verdeckt, bis Sie entschieden haben</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Of a queue of documents: which one is shown, and how many there are</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln korrigiert</numerusform>
            <numerusform>%Ln korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t tell</source>
        <translation>
            <numerusform>%Ln unklar</numerusform>
            <numerusform>%Ln unklar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewMenu</name>
    <message numerus="yes">
        <source>Review %Ln &amp;selected…</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln &amp;ausgewähltes prüfen…</numerusform>
            <numerusform>%Ln &amp;ausgewählte prüfen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln &amp;unsure…</source>
        <comment>results</comment>
        <extracomment>whose confidence is lower than somebody wants</extracomment>
        <translation>
            <numerusform>%Ln &amp;unsicheres prüfen…</numerusform>
            <numerusform>%Ln &amp;unsichere prüfen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review &amp;all %Ln…</source>
        <comment>results</comment>
        <translation>
            <numerusform>Das eine Ergebnis p&amp;rüfen…</numerusform>
            <numerusform>Alle %Ln p&amp;rüfen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;type of %Ln selected</source>
        <comment>results</comment>
        <translation>
            <numerusform>&amp;Typ von %Ln ausgewähltem setzen</numerusform>
            <numerusform>&amp;Typ von %Ln ausgewählten setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewPage</name>
    <message>
        <source>About the queue</source>
        <translation>Zur Prüfliste</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Documents in an audit</source>
        <translation>Dokumente in einer Stichprobe</translation>
    </message>
    <message>
        <source>There is no other job over the same files to compare with.</source>
        <translation>Es gibt keinen anderen Auftrag über dieselben Dateien zum Vergleichen.</translation>
    </message>
    <message>
        <source>In an audit documents are drawn by chance, and the service&apos;s answer is hidden until you have decided. Its labels are counted apart. Press the key again to begin.</source>
        <translation>In einer Stichprobe werden Dokumente zufällig gezogen, und die Antwort des Dienstes bleibt verdeckt, bis Sie entschieden haben. Ihre Entscheidungen werden getrennt gezählt. Drücken Sie die Taste noch einmal, um zu beginnen.</translation>
    </message>
    <message>
        <source>Begin the audit</source>
        <translation>Stichprobe beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) set to %1</source>
        <extracomment>%n: documents; %1: a type, or &quot;no type&quot;</extracomment>
        <translation>
            <numerusform>%Ln Dokument auf %1 gesetzt</numerusform>
            <numerusform>%Ln Dokumente auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) flagged</source>
        <translation>
            <numerusform>%Ln Dokument markiert</numerusform>
            <numerusform>%Ln Dokumente markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) set to “can&apos;t tell”</source>
        <translation>
            <numerusform>%Ln Dokument auf „unklar“ gesetzt</numerusform>
            <numerusform>%Ln Dokumente auf „unklar“ gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where an answer comes from; %1: a service; %2: a mode, such as FAST</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service says %1</source>
        <translation>Der Dienst sagt %1</translation>
    </message>
    <message>
        <source>Same: the service says %1</source>
        <translation>Gleich: Der Dienst sagt %1</translation>
    </message>
    <message>
        <source>Different: the service says %1</source>
        <translation>Anders: Der Dienst sagt %1</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Ergebnisse werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s) wait</source>
        <translation>
            <numerusform>%Ln neue Antwort wartet</numerusform>
            <numerusform>%Ln neue Antworten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anfügen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s) of this queue are decided.</source>
        <translation>
            <numerusform>Das %Ln Dokument dieser Prüfliste ist entschieden.</numerusform>
            <numerusform>Alle %Ln Dokumente dieser Prüfliste sind entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no results yet. Once a job is done, its answers can be looked at here.</source>
        <translation>Es gibt noch keine Ergebnisse. Sobald ein Auftrag fertig ist, können seine Antworten hier geprüft werden.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Nothing is in this queue.</source>
        <translation>Diese Prüfliste ist leer.</translation>
    </message>
    <message>
        <source>Look at all results</source>
        <translation>Alle Ergebnisse prüfen</translation>
    </message>
    <message>
        <source>%1 so far. %2</source>
        <extracomment>What reviews of a preset say of a type so far; %1: the type, %2: &quot;Reviewed: 41 right, 6 wrong&quot;</extracomment>
        <translation>%1 bisher. %2</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
</context>
<context>
    <name>cd::ReviewStrip</name>
    <message>
        <source>Answer to the message</source>
        <translation>Antwort auf die Meldung</translation>
    </message>
    <message>
        <source>Other answer to the message</source>
        <translation>Andere Antwort auf die Meldung</translation>
    </message>
</context>
<context>
    <name>cd::ReviewWords</name>
    <message>
        <source>Least sure, then no type</source>
        <comment>a queue of results to look at</comment>
        <translation>Unsicherste, dann ohne Typ</translation>
    </message>
    <message>
        <source>No rule matched</source>
        <comment>a queue of results to look at</comment>
        <translation>Keine Regel passte</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a queue of results to look at</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Two runs disagree</source>
        <comment>a queue of results to look at</comment>
        <translation>Zwei Läufe widersprechen sich</translation>
    </message>
    <message>
        <source>One cell of a comparison</source>
        <comment>a queue of results to look at</comment>
        <translation>Ein Feld eines Vergleichs</translation>
    </message>
    <message>
        <source>Audit: drawn by chance</source>
        <comment>a queue of results to look at</comment>
        <translation>Stichprobe: zufällig gezogen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>a queue of results to look at</comment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Labels that differ</source>
        <comment>a queue of results to look at</comment>
        <translation>Widersprüchliche Urteile</translation>
    </message>
    <message>
        <source>flagged</source>
        <comment>a document, to look at it again</comment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>flag taken away</source>
        <comment>from a document</comment>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a type; %2: &quot;confirmed&quot; or &quot;corrected&quot;
----------
%1: a type; %2: how sure the service is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>minutes of work</comment>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <comment>hours of work</comment>
        <translation>
            <numerusform>noch etwa %Ln h</numerusform>
            <numerusform>noch etwa %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the service has no answer for a document</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <comment>a queue of results to look at</comment>
        <translation>Ausgewählte Dateien</translation>
    </message>
</context>
<context>
    <name>cd::RootField</name>
    <message>
        <source>Folder that files go into</source>
        <translation>Ordner, in den die Dateien sollen</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Ein Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder that files go into</source>
        <translation>Den Ordner wählen, in den die Dateien sollen</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>It is not there yet, and is made with the first file.</source>
        <translation>Es gibt ihn noch nicht; er entsteht mit der ersten Datei.</translation>
    </message>
</context>
<context>
    <name>cd::RuleSpelling</name>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
</context>
<context>
    <name>cd::RulesBox</name>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Regel duplizieren</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only rules of which something is said</source>
        <translation>Nur Regeln zeigen, zu denen etwas zu sagen ist</translation>
    </message>
    <message>
        <source>Copy the first selected description down</source>
        <translation>Erste gewählte Beschreibung nach unten kopieren</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Find in the rules</source>
        <translation>In den Regeln suchen</translation>
    </message>
    <message>
        <source>Replace in the rules</source>
        <translation>In den Regeln ersetzen</translation>
    </message>
    <message>
        <source>Suggest words from examples…</source>
        <translation>Wörter aus Beispielen vorschlagen …</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Nächste Anmerkung</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Vorige Anmerkung</translation>
    </message>
    <message>
        <source>Fix what is remarked</source>
        <translation>Angemerktes beheben</translation>
    </message>
    <message>
        <source>The rule is fine as it is</source>
        <translation>Die Regel passt so</translation>
    </message>
    <message>
        <source>More for the rules</source>
        <translation>Mehr zu den Regeln</translation>
    </message>
    <message numerus="yes">
        <source>Description copied into %Ln rule(s).</source>
        <extracomment>%n: into how many rules</extracomment>
        <translation>
            <numerusform>Beschreibung in %Ln Regel kopiert.</numerusform>
            <numerusform>Beschreibung in %Ln Regeln kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) pasted.</source>
        <translation>
            <numerusform>%Ln Regel eingefügt.</numerusform>
            <numerusform>%Ln Regeln eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1, %2” names the columns and was left out.</source>
        <extracomment>%1, %2: what the first line of pasted rows says</extracomment>
        <translation>Die Zeile „%1, %2“ nennt die Spalten und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) were left out.</source>
        <translation>
            <numerusform>%Ln weitere Spalte wurde ausgelassen.</numerusform>
            <numerusform>%Ln weitere Spalten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are longer than the service takes; they are marked.</source>
        <translation>
            <numerusform>%Ln Regel ist länger, als der Dienst annimmt; sie ist markiert.</numerusform>
            <numerusform>%Ln Regeln sind länger, als der Dienst annimmt; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste it too</source>
        <translation>Auch einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced %1.</source>
        <extracomment>%n: places; %1: &quot;in 3 rules&quot;</extracomment>
        <translation>
            <numerusform>%Ln Stelle %1 ersetzt.</numerusform>
            <numerusform>%Ln Stellen %1 ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rule(s)</source>
        <translation>
            <numerusform>in %Ln Regel</numerusform>
            <numerusform>in %Ln Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RulesCheck</name>
    <message>
        <source>Use “rules check” with one preset file or more.</source>
        <translation>Verwenden Sie „rules check“ mit einer oder mehreren Vorlagedateien.</translation>
    </message>
    <message>
        <source>--language must be a code of LlamaCloud&apos;s, such as &quot;de&quot;.</source>
        <translation>--language muss ein Sprachcode von LlamaCloud sein, etwa „de“.</translation>
    </message>
    <message>
        <source>--fail-on must be &quot;error&quot;, &quot;warning&quot; or &quot;hint&quot;.</source>
        <translation>--fail-on muss „error“, „warning“ oder „hint“ sein.</translation>
    </message>
    <message>
        <source>%1, rule %2 (%3)</source>
        <extracomment>%1: a file; %2: number of a rule; %3: its type</extracomment>
        <translation>%1, Regel %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: classifydesk rules check PRESET.json... [--json] [--language CODE]
                    [--fail-on error|warning|hint]

Checks the rules of preset files as the window does while they are written, and prints
a line for each finding. What somebody has set aside there (&quot;fine as it is&quot;) is not
told. Nothing is sent, nothing is changed.

  R1   type: missing, too long, or other characters than the service names
  R2   description: missing or too short
  R3   description: too long
  R4   the same type twice, also but for case, spaces, hyphens and underscores
  R5   a description that says little more than its type
  R6   two descriptions say much the same
  R7   another rule&apos;s type stands in a description
  R8   a description says what is not there (&quot;not&quot;, &quot;without&quot;)
  R9   words alone that fit any document (&quot;various other documents&quot;)
  R10  whether a rule takes the rest
  R11  more than 20 rules
  R12  another language than documents are read in
  R13  never, or nearly always, chosen in the last results: in the window alone

  --language CODE      What documents are read in, as &quot;de&quot;. Default: as the preset says.
  --fail-on GRADE      From which grade on the exit status is 1: &quot;error&quot;, &quot;warning&quot;
                       or &quot;hint&quot;. Default: warning.
  --json               Print one JSON object: &quot;files&quot;, each with numbers and &quot;findings&quot;,
                       their rules by position from 1, their words by position in
                       UTF-16 units from 0.
  --data DIR           Taken as by other commands; no data folder is used.
  -h, --help           Show this help.

Exit status:
  0  Nothing was found that is as bad as --fail-on says: hints alone, or nothing.
  1  Something was.
  2  The command line is invalid, or a file is no preset; the others were checked.
  3  The answer could not be printed.
</source>
        <translation>Aufruf: classifydesk rules check PRESET.json... [--json] [--language CODE]
                     [--fail-on error|warning|hint]

Prüft die Regeln von Vorlagedateien, wie es das Fenster beim Schreiben tut, und gibt für
jeden Befund eine Zeile aus. Was dort jemand abgehakt hat („ist gut so“), wird nicht
gemeldet. Nichts wird gesendet, nichts geändert.

  R1   Typ: fehlt, ist zu lang oder hat andere Zeichen, als der Dienst nennt
  R2   Beschreibung: fehlt oder ist zu kurz
  R3   Beschreibung: zu lang
  R4   derselbe Typ zweimal, auch bis auf Großschreibung, Leerzeichen, - und _
  R5   eine Beschreibung, die kaum mehr sagt als ihr Typ
  R6   zwei Beschreibungen sagen fast dasselbe
  R7   der Typ einer anderen Regel steht in einer Beschreibung
  R8   eine Beschreibung sagt, was nicht da ist („nicht“, „ohne“)
  R9   nur Wörter, die zu jedem Dokument passen („verschiedene sonstige Unterlagen“)
  R10  ob eine Regel den Rest nimmt
  R11  mehr als 20 Regeln
  R12  eine andere Sprache als die, in der Dokumente gelesen werden
  R13  in den letzten Ergebnissen nie oder fast immer gewählt: nur im Fenster

  --language CODE      Worin Dokumente gelesen werden, etwa „de“. Vorgabe: wie die Vorlage
                       sagt.
  --fail-on GRADE      Ab welchem Grad der Rückgabewert 1 ist: „error“, „warning“ oder
                       „hint“. Vorgabe: warning.
  --json               Ein JSON-Objekt ausgeben: „files“, jeweils mit Zahlen und „findings“,
                       deren Regeln nach Position ab 1, deren Wörter nach Position in
                       UTF-16-Einheiten ab 0.
  --data DIR           Wie bei anderen Befehlen; es wird kein Datenordner benutzt.
  -h, --help           Diese Hilfe anzeigen.

Rückgabewert:
  0  Nichts gefunden, was so schlimm ist, wie --fail-on sagt: nur Hinweise, oder nichts.
  1  Es wurde so etwas gefunden.
  2  Die Befehlszeile ist ungültig, oder eine Datei ist keine Vorlage; die anderen wurden
     geprüft.
  3  Die Antwort ließ sich nicht ausgeben.
</translation>
    </message>
    <message>
        <source>See classifydesk rules check --help.</source>
        <translation>Siehe classifydesk rules check --help.</translation>
    </message>
</context>
<context>
    <name>cd::RulesCommand</name>
    <message>
        <source>See classifydesk rules --help.</source>
        <translation>Siehe classifydesk rules --help.</translation>
    </message>
</context>
<context>
    <name>cd::RulesDiffCommand</name>
    <message>
        <source>Usage: classifydesk rules diff A.json B.json [--json]

Says how two preset files differ, rule by rule. Rules are matched by their type, and a
rule with another type but much the same description (0.7 of its words) is the same one
renamed. Nothing is sent, and no data folder is used.

  ~ TYPE               changed; [-removed-] and {+added+} words are marked
  &gt; TYPE → TYPE        renamed, and perhaps changed
  + TYPE               added
  - TYPE               removed

  --json               Print it as one JSON object: &quot;same&quot;, &quot;reordered&quot;, &quot;rules&quot; and
                       &quot;options&quot;. Signing secrets and headers&apos; values are left out.
  -h, --help           Show this help.

Exit status:
  0  Rules and options are the same.
  1  They differ.
  2  The command line is invalid, or a file is no preset.
  3  The answer could not be printed.
</source>
        <translation>Aufruf: classifydesk rules diff A.json B.json [--json]

Sagt Regel für Regel, wie sich zwei Vorlagendateien unterscheiden. Regeln gehören nach
ihrem Typ zusammen; eine Regel mit anderem Typ, aber weitgehend derselben Beschreibung
(0,7 ihrer Wörter) ist dieselbe, umbenannt. Nichts wird gesendet, und kein Datenordner
wird verwendet.

  ~ TYP                geändert; [-entfernte-] und {+neue+} Wörter sind markiert
  &gt; TYP → TYP          umbenannt und vielleicht geändert
  + TYP                neu
  - TYP                entfernt

  --json               Als ein JSON-Objekt ausgeben: &quot;same&quot;, &quot;reordered&quot;, &quot;rules&quot; und
                       &quot;options&quot;. Geheimnisse und Werte von Kopfzeilen fehlen.
  -h, --help           Diese Hilfe anzeigen.

Exit-Status:
  0  Regeln und Optionen sind gleich.
  1  Sie unterscheiden sich.
  2  Die Befehlszeile ist ungültig, oder eine Datei ist keine Vorlage.
  3  Die Antwort konnte nicht ausgegeben werden.
</translation>
    </message>
    <message>
        <source>Use “rules diff” with two preset files.</source>
        <translation>Verwenden Sie „rules diff“ mit zwei Vorlagendateien.</translation>
    </message>
    <message>
        <source>See classifydesk rules diff --help.</source>
        <translation>Siehe classifydesk rules diff --help.</translation>
    </message>
</context>
<context>
    <name>cd::RulesModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>a mark beside a rule; %1: what is wrong</extracomment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>a mark beside a rule; %1: what is not good</extracomment>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>a mark beside a rule; %1: what may be better</extracomment>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>a column with the numbers of rules; only heard</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>a column with the marks of errors and hints; only heard</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Last run</source>
        <extracomment>a column: how many documents each rule took the last time</extracomment>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>What such documents contain</source>
        <translation>Was solche Dokumente enthalten</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>cd::RulesSaid</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Andere Wahl</translation>
    </message>
</context>
<context>
    <name>cd::RulesView</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A rule names a type of document and says what such documents contain. Add one, paste rows from a spreadsheet, or load a preset.</source>
        <translation>Eine Regel nennt einen Dokumenttyp und beschreibt, was solche Dokumente enthalten. Fügen Sie eine hinzu, fügen Sie Zeilen aus einer Tabelle ein oder laden Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>Columns of the rules</source>
        <translation>Spalten der Regeln</translation>
    </message>
</context>
<context>
    <name>cd::RunDialog</name>
    <message numerus="yes">
        <source>%Ln no longer where they were</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln nicht mehr an ihrem Ort</numerusform>
            <numerusform>%Ln nicht mehr an ihrem Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln seither geändert</numerusform>
            <numerusform>%Ln seither geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t be read</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with no known place</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln ohne bekannten Ort</numerusform>
            <numerusform>%Ln ohne bekannten Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are left out: %1</source>
        <extracomment>%1: &quot;1 changed since, 2 can&apos;t be read&quot;</extracomment>
        <translation>
            <numerusform>%Ln Datei bleibt weg: %1</numerusform>
            <numerusform>%Ln Dateien bleiben weg: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Version of the preset</source>
        <translation>Version der Vorlage</translation>
    </message>
    <message>
        <source>How documents are read</source>
        <translation>Wie Dokumente gelesen werden</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>Ve&amp;rsion</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>There is no preset. Save the rules as a preset under New job first.</source>
        <translation>Es gibt keine Vorlage. Speichern Sie zuerst die Regeln unter Neuer Auftrag als Vorlage.</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <extracomment>a version of a preset; %1: a number, %2: a time</extracomment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>a version of a preset</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>This API has one mode only.</source>
        <translation>Diese API hat nur einen Modus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2: %3</source>
        <extracomment>%1: a label set, %2: the number of its version, %3: &quot;12 files&quot;</extracomment>
        <translation>%1 v%2: %3</translation>
    </message>
    <message>
        <source>Looking whether the files are still there…</source>
        <translation>Es wird nachgesehen, ob die Dateien noch da sind …</translation>
    </message>
    <message>
        <source>None of the files can be sent.</source>
        <translation>Keine der Dateien kann gesendet werden.</translation>
    </message>
</context>
<context>
    <name>cd::RunPairsModel</name>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>How probable so uneven a split is by luck alone, after Holm for as many runs as were tried</source>
        <translation>Wie wahrscheinlich eine so ungleiche Verteilung durch Zufall allein ist, nach Holm für so viele Läufe, wie probiert wurden</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>the run that another is compared with</extracomment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Right there</source>
        <extracomment>the share of right answers in the run that is compared with</extracomment>
        <translation>Richtig dort</translation>
    </message>
    <message>
        <source>Right here</source>
        <extracomment>the share of right answers in the run that is looked at</extracomment>
        <translation>Richtig hier</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verdorben</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
</context>
<context>
    <name>cd::SampleLoader</name>
    <message>
        <source>load the samples</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>Laden der Beispiele</translation>
    </message>
</context>
<context>
    <name>cd::SaveResultsDialog</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>The results could not be saved as %1: %2. If a file of that name was there before, it is unchanged.</source>
        <translation>Die Ergebnisse konnten nicht als %1 gespeichert werden: %2. Falls es schon eine Datei dieses Namens gab, ist sie unverändert.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) of “%1”</source>
        <extracomment>results of files; %1: the name of a job</extracomment>
        <translation>
            <numerusform>%Ln Ergebnis von „%1“</numerusform>
            <numerusform>%Ln Ergebnisse von „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) of %1</source>
        <extracomment>results of files; %1: &quot;12 jobs&quot;</extracomment>
        <translation>
            <numerusform>%Ln Ergebnis von %1</numerusform>
            <numerusform>%Ln Ergebnisse von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln job(s)</source>
        <translation>
            <numerusform>Ergebnisse eines Auftrags</numerusform>
            <numerusform>Ergebnisse von %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The results that are being saved come first; then you can save those that you chose now.</source>
        <translation>Zuerst werden die Ergebnisse fertig gespeichert, die gerade geschrieben werden; danach können Sie die eben gewählten speichern.</translation>
    </message>
    <message>
        <source>What you chose is no longer in the list of jobs. Undo that, or choose other jobs there and save their results.</source>
        <translation>Was Sie gewählt haben, steht nicht mehr in der Liste der Aufträge. Machen Sie das rückgängig, oder wählen Sie dort andere Aufträge und speichern Sie deren Ergebnisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) that you chose can&apos;t be saved, as they are no longer in the list.</source>
        <translation>
            <numerusform>%Ln gewählter Auftrag kann nicht gespeichert werden, weil er nicht mehr in der Liste steht.</numerusform>
            <numerusform>%Ln gewählte Aufträge können nicht gespeichert werden, weil sie nicht mehr in der Liste stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Saving replaces what is in it.</source>
        <translation>Beim Speichern wird der Inhalt ersetzt.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Datei behalten</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile e&amp;xportieren…</numerusform>
            <numerusform>%Ln Zeilen e&amp;xportieren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SavedNote</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>Die gespeicherte Datei öffnen</translation>
    </message>
    <message>
        <source>Show the saved file in its folder</source>
        <translation>Die gespeicherte Datei in ihrem Ordner anzeigen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>cd::SendAgain</name>
    <message>
        <source>Send again?</source>
        <translation>Nochmals senden?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>Don&apos;t send again</source>
        <translation>Nicht nochmals senden</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) got no response, and the service may have created the job anyway.</source>
        <translation>
            <numerusform>%n Anfrage blieb ohne Antwort, und der Dienst kann den Auftrag trotzdem angelegt haben.</numerusform>
            <numerusform>%n Anfragen blieben ohne Antwort, und der Dienst kann die Aufträge trotzdem angelegt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again can create a second job, which costs credits again. The job&apos;s details show what was found in the service&apos;s list.</source>
        <translation>Beim nochmaligen Senden kann ein zweiter Auftrag entstehen, der wieder Credits kostet. Was in der Liste des Dienstes gefunden wurde, steht in den Details des Auftrags.</translation>
    </message>
</context>
<context>
    <name>cd::SentJob</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>files of a job: &quot;398 of 620&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>files of a job that has ended</extracomment>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Files done</source>
        <translation>Fertige Dateien</translation>
    </message>
    <message>
        <source>Job sent in this session</source>
        <translation>In dieser Sitzung gesendeter Auftrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a job&apos;s name; %2: its state; %3: how many of its files are done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>cd::SentStrip</name>
    <message>
        <source>Sent in this session</source>
        <translation>In dieser Sitzung gesendet</translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>Zu den Aufträgen</translation>
    </message>
</context>
<context>
    <name>cd::ServiceBar</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Connection: address, key, organization and project</source>
        <translation>Verbindung: Adresse, Schlüssel, Organisation und Projekt</translation>
    </message>
    <message>
        <source>Address, API key, organization and project…</source>
        <translation>Adresse, API-Schlüssel, Organisation und Projekt…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Where files and jobs go</source>
        <translation>Wohin Dateien und Aufträge gehen</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>Projekt…</translation>
    </message>
</context>
<context>
    <name>cd::ServiceState</name>
    <message>
        <source>State of the service</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to reach the service now</source>
        <translation>Jetzt versuchen, den Dienst zu erreichen</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>%1: unreachable since %2</source>
        <translation>%1: seit %2 nicht erreichbar</translation>
    </message>
    <message>
        <source>will continue automatically when it is back</source>
        <comment>the network</comment>
        <translation>geht automatisch weiter, sobald es wieder da ist</translation>
    </message>
    <message numerus="yes">
        <source>retrying in %n s</source>
        <translation>
            <numerusform>neuer Versuch in %n&#xa0;s</numerusform>
            <numerusform>neuer Versuch in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>retrying now…</source>
        <translation>neuer Versuch…</translation>
    </message>
</context>
<context>
    <name>cd::ServiceWords</name>
    <message>
        <source>Local service running</source>
        <translation>Lokaler Dienst läuft</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>%1: no API key</source>
        <translation>%1: kein API-Schlüssel</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1: verbunden</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: nicht verbunden</translation>
    </message>
    <message>
        <source>Local service is starting…</source>
        <translation>Lokaler Dienst wird gestartet…</translation>
    </message>
    <message>
        <source>Local service is being checked…</source>
        <translation>Lokaler Dienst wird geprüft…</translation>
    </message>
    <message>
        <source>%1: being checked…</source>
        <translation>%1: wird geprüft…</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>one without a name</comment>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Local service is not running</source>
        <translation>Lokaler Dienst läuft nicht</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>LlamaCloud (North America)</source>
        <translation>LlamaCloud (Nordamerika)</translation>
    </message>
    <message>
        <source>LlamaCloud (Europe)</source>
        <translation>LlamaCloud (Europa)</translation>
    </message>
    <message>
        <source>API v2: one job per file</source>
        <translation>API v2: ein Auftrag je Datei</translation>
    </message>
    <message>
        <source>It uses API v1 (/api/v1/classifier/jobs).</source>
        <translation>Er verwendet API v1 (/api/v1/classifier/jobs).</translation>
    </message>
    <message>
        <source>It uses API v2 (/api/v2/classify).</source>
        <translation>Er verwendet API v2 (/api/v2/classify).</translation>
    </message>
    <message>
        <source>API v1: one job for up to 500 files</source>
        <translation>API v1: ein Auftrag für bis zu 500 Dateien</translation>
    </message>
</context>
<context>
    <name>cd::SetType</name>
    <message>
        <source>Set type</source>
        <translation>Typ setzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back that the type was set</source>
        <translation>Zurücknehmen, dass der Typ gesetzt wurde</translation>
    </message>
    <message>
        <source>No type</source>
        <extracomment>none of the job&apos;s types fits</extracomment>
        <translation>Kein Typ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set to %1</source>
        <comment>documents; %1 is a type</comment>
        <translation>
            <numerusform>%Ln auf %1 gesetzt</numerusform>
            <numerusform>%Ln auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set to no type</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln auf „kein Typ“ gesetzt</numerusform>
            <numerusform>%Ln auf „kein Typ“ gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StatusChips</name>
    <message>
        <source>%1 %2</source>
        <comment>a group of jobs and how many there are</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show jobs by status</source>
        <translation>Aufträge nach Status anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show the archive instead of the list</source>
        <translation>Das Archiv statt der Liste anzeigen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>cd::StatusLine</name>
    <message>
        <source>Jobs in progress</source>
        <translation>Laufende Aufträge</translation>
    </message>
    <message>
        <source>No job in progress</source>
        <translation>Kein Auftrag läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in progress</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks to wait until %1</source>
        <translation>Der Dienst bittet, bis %1 zu warten</translation>
    </message>
    <message>
        <source>Monitoring paused</source>
        <translation>Beobachtung angehalten</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Die Uhr dieses Computers</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min behind the service&apos;s</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n&#xa0;min nach</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n&#xa0;min nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min ahead of the service&apos;s</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n&#xa0;min vor</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n&#xa0;min vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Nächste Aktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>Next refresh in %n s</source>
        <translation>
            <numerusform>Nächste Aktualisierung in %n&#xa0;s</numerusform>
            <numerusform>Nächste Aktualisierung in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cd::StatusWords</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>the service says PENDING, also while it works</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>some files were classified, some were not</comment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The service has finished the job.</source>
        <translation>Der Dienst hat den Auftrag beendet.</translation>
    </message>
    <message>
        <source>The job failed. Its files can be submitted again.</source>
        <translation>Der Auftrag ist fehlgeschlagen. Seine Dateien können Sie erneut absenden.</translation>
    </message>
    <message>
        <source>Found on the service</source>
        <translation>Beim Dienst gefunden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Deleted on the service</source>
        <translation>Beim Dienst gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Uploading: %1 of %Ln</source>
        <extracomment>%1 files of a job of %n are on the service</extracomment>
        <translation>
            <numerusform>Hochladen: %1 von %Ln</numerusform>
            <numerusform>Hochladen: %1 von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet. It will be sent as soon as the service can be reached with a key.</source>
        <translation>Auf diesem Computer gespeichert, noch nicht gesendet. Wird gesendet, sobald der Dienst mit einem Schlüssel erreichbar ist.</translation>
    </message>
    <message>
        <source>Being sent to the service; there is no response yet.</source>
        <translation>Wird an den Dienst gesendet; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>The request was sent, but there was no response: the service may or may not have created a job, and jobs cost credits. Classify Desk is looking for it in the service&apos;s job list and won&apos;t resend it unless you say so.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort: Der Dienst kann einen Auftrag angelegt haben oder nicht, und Aufträge kosten Credits. Classify Desk sucht ihn in der Auftragsliste des Dienstes und sendet ihn nicht ohne Ihre Zustimmung nochmals.</translation>
    </message>
    <message>
        <source>The service rejected the request. No job was created and nothing was billed. Change it with “Submit again”, or send it as it is.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt. Es wurde kein Auftrag angelegt und nichts berechnet. Ändern Sie sie mit „Erneut absenden“ oder senden Sie sie unverändert.</translation>
    </message>
    <message>
        <source>You gave it up, so it won&apos;t be sent again. It stays here for reference.</source>
        <translation>Sie haben ihn aufgegeben; er wird nicht nochmals gesendet und bleibt zum Nachsehen hier.</translation>
    </message>
    <message>
        <source>Running (the service reports RUNNING).</source>
        <translation>Läuft (der Dienst meldet RUNNING).</translation>
    </message>
    <message>
        <source>Waiting or running (the service reports PENDING for both).</source>
        <translation>Wartet oder läuft (der Dienst meldet für beides PENDING).</translation>
    </message>
    <message>
        <source>Some files have a result and some don&apos;t. You can submit those without one again.</source>
        <translation>Manche Dateien haben ein Ergebnis, manche nicht. Die ohne Ergebnis können Sie erneut absenden.</translation>
    </message>
    <message>
        <source>Its files are being uploaded. The job is created once all of them are uploaded; nothing is charged before.</source>
        <translation>Seine Dateien werden hochgeladen. Der Auftrag wird erst angelegt, wenn alle da sind; vorher wird nichts berechnet.</translation>
    </message>
    <message>
        <source>The service reports a status this version doesn&apos;t know. The job counts as unfinished and will be refreshed.</source>
        <translation>Der Dienst meldet einen Status, den diese Version nicht kennt. Der Auftrag gilt als nicht beendet und wird weiter aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %Ln sent</source>
        <extracomment>%1 files of a job of %n were sent before it was paused</extracomment>
        <translation>
            <numerusform>Angehalten: %1 von %Ln gesendet</numerusform>
            <numerusform>Angehalten: %1 von %Ln gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What was sent goes on. Nothing more is sent until you choose “Go on”, also after a restart.</source>
        <translation>Gesendetes läuft weiter. Mehr wird erst gesendet, wenn Sie „Weiter“ wählen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>You asked to cancel it. Nothing more is sent, and the service is being asked to stop what has not ended. Results that are there stay.</source>
        <translation>Sie brechen diesen Auftrag ab. Es wird nichts mehr gesendet, und der Dienst wird gebeten, abzubrechen, was noch läuft. Vorhandene Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>The job was cancelled. The results it had by then are kept.</source>
        <translation>Der Auftrag wurde abgebrochen. Ergebnisse, die er bis dahin hatte, bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>cd::StepsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a column&apos;s title and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>a column: why a file was left out, or could not be taken back</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>cd::StepsPane</name>
    <message>
        <source>Files of the delivery</source>
        <translation>Abgelegte Dateien</translation>
    </message>
    <message>
        <source>No files match.</source>
        <translation>Keine Datei passt.</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
    <message>
        <source>Take back the selected files</source>
        <translation>Ausgewählte Dateien zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the files of the delivery</source>
        <translation>Abgelegte Dateien filtern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Take back selected</source>
        <translation>Ausgewählte zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back the %Ln selected</source>
        <comment>files of a delivery</comment>
        <translation>
            <numerusform>%Ln ausgewählte zurücknehmen</numerusform>
            <numerusform>%Ln ausgewählte zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StoredFilesBox</name>
    <message>
        <source>Files kept on services, by month</source>
        <translation>Bei Diensten liegende Dateien nach Monat</translation>
    </message>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>Auswahl &amp;löschen…</translation>
    </message>
    <message>
        <source>Files deleted</source>
        <translation>Gelöschte Dateien</translation>
    </message>
    <message>
        <source>S&amp;top deleting</source>
        <translation>Löschen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>Credits am Tag</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Kosten am Tag</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Deletes the selected files on the service in use. The results and your own files stay.</source>
        <translation>Löscht die ausgewählten Dateien beim jetzt gewählten Dienst. Die Ergebnisse und Ihre eigenen Dateien bleiben.</translation>
    </message>
    <message>
        <source>As far as is known, no files uploaded by this program are kept on services that bill for storage.</source>
        <translation>Bei Diensten, die gespeicherte Dateien berechnen, liegen keine Dateien, die dieses Programm hochgeladen hat, soweit bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Services that bill stored files keep %n file(s) that this program uploaded, %1 in all: %2 credits a day, %3.</source>
        <translation>
            <numerusform>Bei Diensten, die gespeicherte Dateien berechnen, liegt %n Datei, die dieses Programm hochgeladen hat, zusammen %1: %2 Credits am Tag, %3.</numerusform>
            <numerusform>Bei Diensten, die gespeicherte Dateien berechnen, liegen %n Dateien, die dieses Programm hochgeladen hat, zusammen %1: %2 Credits am Tag, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>they expire on their own</source>
        <translation>sie verschwinden von selbst</translation>
    </message>
    <message>
        <source>they stay</source>
        <translation>sie bleiben</translation>
    </message>
    <message>
        <source>%1 of %2 are deleted when nothing needs them</source>
        <translation>%1 von %2 werden gelöscht, wenn nichts sie braucht</translation>
    </message>
    <message>
        <source>they are deleted when nothing needs them</source>
        <translation>sie werden gelöscht, wenn nichts sie braucht</translation>
    </message>
    <message>
        <source>Delete files on the service</source>
        <translation>Dateien beim Dienst löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) (%1) that this program uploaded to %2?</source>
        <extracomment>%1: their size, %2: the service&apos;s name</extracomment>
        <translation>
            <numerusform>%n Datei (%1) löschen, die dieses Programm zu %2 hochgeladen hat?</numerusform>
            <numerusform>%n Dateien (%1) löschen, die dieses Programm zu %2 hochgeladen hat?</numerusform>
        </translation>
    </message>
    <message>
        <source>The results and your own files stay. What an unfinished job or the form still needs is deleted once nothing needs it any more. Files that are deleted can&apos;t be brought back; they are uploaded again when they are submitted again.</source>
        <translation>Die Ergebnisse und Ihre eigenen Dateien bleiben. Was ein unfertiger Auftrag oder das Formular noch braucht, wird erst gelöscht, wenn nichts es mehr braucht. Gelöschte Dateien lassen sich nicht zurückholen; beim nächsten Absenden werden sie neu hochgeladen.</translation>
    </message>
    <message>
        <source>Delete the files</source>
        <translation>Dateien löschen</translation>
    </message>
    <message>
        <source>Keep the files</source>
        <translation>Dateien behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n Datei gelöscht.</numerusform>
            <numerusform>%n Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left as they are.</source>
        <translation>
            <numerusform>%n Datei unverändert gelassen.</numerusform>
            <numerusform>%n Dateien unverändert gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still needed by a job or the form, and are deleted later.</source>
        <translation>
            <numerusform>%n Datei wird noch von einem Auftrag oder dem Formular gebraucht und später gelöscht.</numerusform>
            <numerusform>%n Dateien werden noch von einem Auftrag oder dem Formular gebraucht und später gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files could not be deleted: %1 They are tried again at %2.</source>
        <translation>Dateien konnten nicht gelöscht werden: %1 Neuer Versuch um %2.</translation>
    </message>
    <message>
        <source>Files could not be deleted: %1 They are tried again when the program is next started.</source>
        <translation>Dateien konnten nicht gelöscht werden: %1 Neuer Versuch beim nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>cd::Submit</name>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (Warnung)</translation>
    </message>
    <message>
        <source>%1 is not a valid request. Nothing was sent.</source>
        <translation>%1 ist keine gültige Anfrage. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request is not valid. Nothing was sent.</source>
        <translation>Die Anfrage ist ungültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be used: %2.</source>
        <translation>Der Datenordner %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another data folder with --data.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie mit --data einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was sent.</source>
        <translation>Unterbrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another Classify Desk is using %1. Nothing was sent. Try again when it has finished, wait longer with --wait-for-folder, or choose another data folder with --data.</source>
        <translation>Ein anderes Classify Desk verwendet %1. Es wurde nichts gesendet. Versuchen Sie es erneut, wenn es fertig ist, warten Sie mit --wait-for-folder länger oder wählen Sie mit --data einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Waiting until another Classify Desk has finished with %1 …</source>
        <translation>Warten, bis ein anderes Classify Desk mit %1 fertig ist …</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1 and a new one was started with everything that could be read.</source>
        <translation>Der Verlauf war beschädigt. Er wurde nach %1 verschoben und ein neuer mit allem Lesbaren begonnen.</translation>
    </message>
    <message>
        <source>Nothing was sent. See classifydesk submit --help.</source>
        <translation>Es wurde nichts gesendet. Siehe classifydesk submit --help.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <extracomment>%1: what the system says, such as &quot;No space left on device&quot;</extracomment>
        <translation>Auf die Standardausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing was sent.</source>
        <translation>%1 kann nicht gelesen werden: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was sent.</source>
        <translation>%1 kann nicht geschrieben werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use either --request or --preset, which holds the rules.</source>
        <translation>Geben Sie entweder --request oder --preset an: Daraus stammen die Regeln.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an address that documents and a key can safely be sent to. It must begin with https://, or with http:// on this computer.</source>
        <translation>„%1“ ist keine Adresse, an die Dokumente und ein Schlüssel gefahrlos gesendet werden können. Sie muss mit https:// beginnen, auf diesem Computer auch mit http://.</translation>
    </message>
    <message>
        <source>--dialect must be &quot;first&quot; or &quot;second&quot;.</source>
        <translation>--dialect muss „first“ oder „second“ sein.</translation>
    </message>
    <message>
        <source>--%1 must be a number of seconds from 0 to %2.</source>
        <translation>--%1 muss eine Anzahl von Sekunden von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>The results could not be saved as %1: %2. The job has ended, and its results are in the history.</source>
        <extracomment>%1: a file, %2: what the system says, such as &quot;No space left on device&quot;</extracomment>
        <translation>Die Ergebnisse konnten nicht als %1 gespeichert werden: %2. Der Auftrag ist beendet, und seine Ergebnisse stehen im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>No job was created for %n file(s). %1</source>
        <translation>
            <numerusform>Für %n Datei wurde kein Auftrag angelegt. %1</numerusform>
            <numerusform>Für %n Dateien wurde kein Auftrag angelegt. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Use --over-limit to submit anyway.</source>
        <translation>Es wurde nichts gesendet. Mit --over-limit wird trotzdem abgesandt.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 of your limit of %2 credits this month, and this job has no page limit, so its cost is not known in advance.</source>
        <translation>Sie haben in diesem Monat %1 von höchstens %2 Credits verbraucht, und die Seitenzahl dieses Auftrags ist nicht begrenzt; was er kostet, ist deshalb vorher nicht bekannt.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 credits this month, and this job may take up to %2, which exceeds your limit of %3.</source>
        <translation>Sie haben in diesem Monat %1 Credits verbraucht. Dieser Auftrag kann bis zu %2 kosten und damit Ihr Limit von %3 überschreiten.</translation>
    </message>
    <message>
        <source>Some jobs may have been created. The remaining files are submitted when Classify Desk is next started with this folder, each at most once.</source>
        <translation>Einige Aufträge können angelegt worden sein. Die übrigen Dateien werden beim nächsten Start von Classify Desk mit diesem Ordner abgesandt, jede höchstens einmal.</translation>
    </message>
    <message>
        <source>Job %1 was created and continues on the service (%2).</source>
        <translation>Auftrag %1 wurde angelegt und läuft beim Dienst weiter (%2).</translation>
    </message>
    <message>
        <source>%1 could not be uploaded, so no job was created: %2</source>
        <translation>%1 konnte nicht hochgeladen werden, deshalb wurde kein Auftrag angelegt: %2</translation>
    </message>
    <message>
        <source>The job may have been created, and billed. Check the list of jobs; to submit it once more all the same, use --again.</source>
        <translation>Der Auftrag kann angelegt und berechnet worden sein. Prüfen Sie die Auftragsliste; mit --again wird er trotzdem noch einmal abgesandt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1 von %n Datei hochgeladen</numerusform>
            <numerusform>%1 von %n Dateien hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Retrying the upload of %1: %2</source>
        <translation>%1 wird erneut hochgeladen: %2</translation>
    </message>
    <message>
        <source>Uploaded files could not be deleted on the service: %1 The next run with this data folder tries it again.</source>
        <translation>Hochgeladene Dateien konnten beim Dienst nicht gelöscht werden: %1 Der nächste Lauf mit diesem Datenordner versucht es erneut.</translation>
    </message>
    <message>
        <source>--storage must be &quot;keep&quot;, &quot;delete&quot; or &quot;ephemeral&quot;.</source>
        <translation>--storage muss „keep“, „delete“ oder „ephemeral“ sein.</translation>
    </message>
    <message numerus="yes">
        <source>The jobs of %n file(s) were created and continue on the service.</source>
        <translation>
            <numerusform>Der Auftrag für %n Datei wurde angelegt und läuft beim Dienst weiter.</numerusform>
            <numerusform>Die Aufträge für %n Dateien wurden angelegt und laufen beim Dienst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the same content share %1.</source>
        <extracomment>%n files; %1: &quot;80 answers&quot;, fewer</extracomment>
        <translation>
            <numerusform>%n Datei teilt sich %1.</numerusform>
            <numerusform>%n Dateien mit gleichem Inhalt teilen sich %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %1 of %Ln file(s); what was sent continues on the service.</source>
        <extracomment>%1 of %n files</extracomment>
        <translation>
            <numerusform>Gesendet: %1 von %Ln Datei; Gesendetes läuft beim Dienst weiter.</numerusform>
            <numerusform>Gesendet: %1 von %Ln Dateien; Gesendetes läuft beim Dienst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest waits: submit the same again to go on with it.</source>
        <translation>Der Rest wartet: Senden Sie dasselbe noch einmal ab, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The file name for --output must end in .xlsx, .csv, .jsonl or .json.</source>
        <translation>Der Dateiname für --output muss auf .xlsx, .csv, .jsonl oder .json enden.</translation>
    </message>
    <message>
        <source>--separator must be &quot;comma&quot;, &quot;semicolon&quot; or &quot;tab&quot;.</source>
        <translation>--separator muss „comma“, „semicolon“ oder „tab“ sein.</translation>
    </message>
    <message>
        <source>%1 is there already, and it was not written by a command with this data folder, or was changed since. Choose another name, or replace it with --overwrite.</source>
        <translation>%1 gibt es schon; kein Befehl mit diesem Datenordner hat die Datei geschrieben, oder sie wurde seitdem geändert. Wählen Sie einen anderen Namen oder ersetzen Sie sie mit --overwrite.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>--template is for an --output that ends in .xlsx, .csv or .jsonl.</source>
        <translation>--template gilt für ein --output, das auf .xlsx, .csv oder .jsonl endet.</translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] submit (--request BODY.json | --preset PRESET.json)
                    [FILE…] [--service URL|local] [--dialect first|second]
                    [--wait] [--timeout SECONDS] [--wait-for-folder SECONDS]
                    [--over-limit] [--again] [--copies-apart]
                    [--storage keep|delete|ephemeral] [--json]
                    [--output results.xlsx|results.csv|results.jsonl|results.json]
                    [--template analyst|full|hand-over|FILE.json]
                    [--separator comma|semicolon|tab] [--overwrite]

Classifies documents without a window: uploads them, creates a job and, with --wait,
waits until it has ended.

  --request BODY.json  The request, in the format of API v1 (file_ids, rules, mode,
                       parsing_configuration, webhook_configurations).
  --preset PRESET.json Rules and options as exported by Classify Desk.
  FILE…                Documents to upload; for folders, all files in them except lock
                       files, system files, hidden and empty ones, videos, archives,
                       programs, links to folders and what can&apos;t be read, which is said.
                       They follow the file_ids of the request. In API v1 more than 500
                       files take several jobs.
  --service URL|local  The service to use: &quot;local&quot; is the one on this computer, which is
                       free and needs no account. Default: LLAMA_CLOUD_BASE_URL; without
                       it, LlamaCloud (North America) if the environment has a key;
                       otherwise the service last chosen in the window, or the local one.
  --dialect WHICH      The API to use: &quot;first&quot; is v1 (/api/v1/classifier/jobs, one job for
                       all files), &quot;second&quot; is v2 (/api/v2/classify, one job per file).
                       Takes precedence over the setting in the window. Default: that
                       setting; otherwise whichever the service supports, v1 first.
  --wait               Wait until the job has ended and its results have been fetched.
  --timeout SECONDS    Stop after this time. Default: 86400, a day; 0 means no limit. A
                       request to create a job that is already under way is not cut off.
  --copies-apart       Classify each file by itself. Without this option files with the
                       same content are sent and billed once; all get the same answer.
  --over-limit         Submit even if the job may exceed the monthly credit limit set in
                       the window. Without this option nothing is sent then. Each data
                       folder counts its own jobs.
  --again              Submit even if an earlier run of the same command got no answer, so
                       that there may be a job of it already. Without this option the
                       command looks for that job in the service&apos;s list, and sends
                       nothing if it can&apos;t tell (status 4).
  --storage WHAT       What happens to uploaded files on the service, which bills what is
                       stored there: &quot;keep&quot; them, &quot;delete&quot; them once their job is done
                       and nothing else needs them, or put them into an &quot;ephemeral&quot;
                       directory, which costs nothing and expires on its own; where the
                       service has none, they are deleted. Default: the setting of the
                       service in the window; without one, they are kept. Without --wait
                       the next run with this folder deletes them.
  --output FILE        Save the results as a workbook (.xlsx), CSV (.csv), JSON Lines
                       (.jsonl) or JSON (.json), depending on the file name. Implies
                       --wait. In CSV, cells that a spreadsheet would run as a formula
                       start with an apostrophe.
  --template WHICH     The columns of that file, in their order and under their names: a
                       template of the program, &quot;analyst&quot;, &quot;full&quot; or &quot;hand-over&quot;, or
                       a file that the window saved. The format is the file name&apos;s;
                       &quot;hand-over&quot; writes JSON Lines with the names of the service&apos;s
                       API, all else in &quot;desk&quot;. Without it 23 columns that stay the
                       same.
  --separator WHICH    What stands between the cells of CSV: &quot;comma&quot;, &quot;semicolon&quot; or
                       &quot;tab&quot;. Default: the template&apos;s, else comma.
  --overwrite          Replace the file of --output also if a command with this data
                       folder did not write it, or it was changed since. Without this
                       option nothing is sent then.
  --json               Print one JSON object to standard output: &quot;job&quot;, as returned by
                       the service, &quot;results&quot;, &quot;error&quot; if there is one,
                       &quot;left_out&quot; if something in folders was, and
                       &quot;history_set_aside&quot; if the history was damaged. Nothing is printed
                       with status 2. Progress goes to standard error.
  --data DIR           Folder for the job history and the local service&apos;s files. Default:
                       the window&apos;s folder, so that the window lists these jobs too; while
                       the window is open, the folder &quot;commands&quot; in it.
  --wait-for-folder SECONDS
                       How long to wait for another Classify Desk that is using the
                       folder. Default: 60; 0 means do not wait.
  -h, --help           Show this help.

The API key is read from LLAMA_CLOUD_API_KEY or LLAMA_PARSE_API_KEY, otherwise from the
system keychain, if it was saved there in the window. The local service needs no key.

Without --wait the local service stops when the command ends. It continues with the job
the next time it is started with the same folder.

On SIGINT, SIGTERM or SIGHUP the command says what is known about the job and stops; a
second signal ends it at once.

Exit status:
  0  Every file was classified (&quot;no rule matched&quot; counts). Without --wait: the job was
     created, with API v2 for every file.
  1  A job was created, but it ended differently, its end is not known (time limit,
     signal, unreadable responses), not every file got one, or the output could not be
     written.
  2  The request or the command line is invalid. Nothing was sent.
  3  No job was created: refused, unreachable, over the limit, data folder in use, or
     stopped before anything was submitted.
  4  It isn&apos;t known whether a job was created: the request was sent, but no response
     arrived or the command was stopped first. Check before sending it again: it may
     have been billed.
  5  As 0, but something in the folders could not be read and was left out: a file or
     a folder without permission, or a name that is not UTF-8.
</source>
        <translation>Aufruf: classifydesk [--data ORDNER] submit (--request BODY.json | --preset PRESET.json)
                    [DATEI…] [--service URL|local] [--dialect first|second]
                    [--wait] [--timeout SEKUNDEN] [--wait-for-folder SEKUNDEN]
                    [--over-limit] [--again] [--copies-apart]
                    [--storage keep|delete|ephemeral] [--json]
                    [--output results.xlsx|results.csv|results.jsonl|results.json]
                    [--template analyst|full|hand-over|DATEI.json]
                    [--separator comma|semicolon|tab] [--overwrite]

Klassifiziert Dokumente ohne Fenster: lädt sie hoch, legt einen Auftrag an und wartet
mit --wait, bis er beendet ist.

  --request BODY.json  Die Anfrage, im Format von API v1 (file_ids, rules, mode,
                       parsing_configuration, webhook_configurations).
  --preset PRESET.json Regeln und Optionen, wie Classify Desk sie exportiert.
  DATEI…               Dokumente zum Hochladen; bei Ordnern alle Dateien darin außer
                       Sperrdateien, Systemdateien, versteckten und leeren, Videos,
                       Archiven, Programmen, Verknüpfungen mit Ordnern und dem, was nicht
                       gelesen werden kann; das wird gemeldet. Sie folgen auf die file_ids
                       der Anfrage. In API v1 brauchen mehr als 500 Dateien mehrere
                       Aufträge.
  --service URL|local  Der Dienst: „local“ ist der auf diesem Computer, kostenlos und
                       ohne Konto. Vorgabe: LLAMA_CLOUD_BASE_URL; ohne sie LlamaCloud
                       (Nordamerika), wenn in der Umgebung ein Schlüssel steht; sonst
                       der im Fenster zuletzt gewählte Dienst oder der lokale.
  --dialect WELCHE     Die API: „first“ ist v1 (/api/v1/classifier/jobs, ein Auftrag für
                       alle Dateien), „second“ ist v2 (/api/v2/classify, ein Auftrag je
                       Datei). Geht der Einstellung im Fenster vor. Vorgabe: diese
                       Einstellung; sonst die, die der Dienst unterstützt, v1 zuerst.
  --wait               Warten, bis der Auftrag beendet ist und seine Ergebnisse geholt
                       sind.
  --timeout SEKUNDEN   Nach dieser Zeit aufhören. Vorgabe: 86400, ein Tag; 0 heißt:
                       unbegrenzt. Eine Anfrage, die gerade einen Auftrag anlegt, wird
                       nicht abgebrochen.
  --copies-apart       Jede Datei einzeln klassifizieren. Ohne diese Option werden Dateien
                       mit gleichem Inhalt nur einmal gesendet und berechnet; alle
                       erhalten dieselbe Antwort.
  --over-limit         Auch absenden, wenn der Auftrag das im Fenster gesetzte
                       Monatslimit an Credits überschreiten kann. Ohne diese Option wird
                       dann nichts gesendet. Jeder Datenordner zählt seine eigenen
                       Aufträge.
  --again              Auch absenden, wenn ein früherer Lauf desselben Befehls keine
                       Antwort bekam und es also schon einen Auftrag davon geben kann.
                       Ohne diese Option sucht der Befehl diesen Auftrag in der Liste des
                       Dienstes und sendet nichts, wenn sich das nicht klären lässt
                       (Status 4).
  --storage WAS        Was aus hochgeladenen Dateien beim Dienst wird, der Gespeichertes
                       berechnet: „keep“ lässt sie dort, „delete“ löscht sie, wenn ihr
                       Auftrag fertig ist und nichts anderes sie braucht, „ephemeral“ legt
                       sie in ein temporäres Verzeichnis, das nichts kostet und von selbst
                       verschwindet; hat der Dienst keines, werden sie gelöscht. Vorgabe:
                       die Einstellung des Dienstes im Fenster; ohne sie bleiben sie dort.
                       Ohne --wait löscht sie der nächste Lauf mit diesem Ordner.
  --output DATEI       Die Ergebnisse als Arbeitsmappe (.xlsx), CSV (.csv), JSON Lines
                       (.jsonl) oder JSON (.json) speichern, je nach Dateiname. Schließt
                       --wait ein. In CSV beginnen Zellen, die eine Tabellenkalkulation
                       als Formel ausführen würde, mit einem Apostroph.
  --template WAS       Die Spalten dieser Datei, in ihrer Reihenfolge und mit ihren Namen:
                       ein Schema des Programms, „analyst“, „full“ oder „hand-over“, oder
                       eine Datei, die das Fenster gespeichert hat. Das Format sagt der
                       Dateiname; „hand-over“ schreibt JSON Lines mit den Namen der API des
                       Dienstes, alles andere in „desk“. Ohne diese Option 23 Spalten, die
                       gleich bleiben.
  --separator WAS      Was in CSV zwischen den Zellen steht: „comma“, „semicolon“ oder
                       „tab“. Vorgabe: wie im Schema, sonst comma.
  --overwrite          Die Datei von --output auch ersetzen, wenn kein Befehl mit diesem
                       Datenordner sie geschrieben hat oder sie seitdem geändert wurde.
                       Ohne diese Option wird dann nichts gesendet.
  --json               Ein JSON-Objekt auf die Standardausgabe schreiben: „job“, wie vom
                       Dienst geliefert, „results“, „error“, falls es einen Fehler gibt,
                       „left_out“, falls in Ordnern etwas ausgelassen wurde, und
                       „history_set_aside“, falls der Verlauf beschädigt war. Bei
                       Status 2 wird nichts ausgegeben. Der Fortschritt geht auf die
                       Fehlerausgabe.
  --data ORDNER        Ordner für den Verlauf der Aufträge und die Dateien des lokalen
                       Dienstes. Vorgabe: der Ordner des Fensters, damit auch das Fenster
                       diese Aufträge zeigt; solange das Fenster offen ist, der Ordner
                       „commands“ darin.
  --wait-for-folder SEKUNDEN
                       Wie lange auf ein anderes Classify Desk zu warten ist, das den
                       Ordner verwendet. Vorgabe: 60; 0 heißt: nicht warten.
  -h, --help           Diese Hilfe anzeigen.

Der API-Schlüssel wird aus LLAMA_CLOUD_API_KEY oder LLAMA_PARSE_API_KEY gelesen, sonst
aus dem Schlüsselbund des Systems, wenn er im Fenster dort gespeichert wurde. Der lokale
Dienst braucht keinen.

Ohne --wait endet der lokale Dienst mit dem Befehl. Er setzt den Auftrag fort, wenn er
das nächste Mal mit demselben Ordner gestartet wird.

Bei SIGINT, SIGTERM oder SIGHUP sagt der Befehl, was über den Auftrag bekannt ist, und
hört auf; ein zweites Signal beendet ihn sofort.

Exit-Status:
  0  Jede Datei wurde klassifiziert („keine Regel passt“ zählt auch). Ohne --wait: Der
     Auftrag wurde angelegt, mit API v2 für jede Datei.
  1  Ein Auftrag wurde angelegt, aber er endete anders, sein Ende ist nicht bekannt
     (Zeitgrenze, Signal, unlesbare Antworten), nicht jede Datei bekam einen, oder die
     Ausgabe konnte nicht geschrieben werden.
  2  Die Anfrage oder die Befehlszeile ist ungültig. Es wurde nichts gesendet.
  3  Es wurde kein Auftrag angelegt: abgelehnt, nicht erreichbar, über dem Limit,
     Datenordner in Gebrauch oder unterbrochen, bevor etwas abgesandt war.
  4  Ob ein Auftrag angelegt wurde, ist nicht bekannt: Die Anfrage wurde gesendet, aber
     es kam keine Antwort, oder der Befehl wurde vorher unterbrochen. Prüfen Sie es, bevor
     Sie sie nochmals senden: Sie kann berechnet worden sein.
  5  Wie 0, aber etwas in den Ordnern konnte nicht gelesen werden und wurde ausgelassen:
     eine Datei oder ein Ordner ohne Berechtigung, oder ein Name, der nicht UTF-8 ist.
</translation>
    </message>
</context>
<context>
    <name>cd::SubmitBar</name>
    <message>
        <source>Previe&amp;w…</source>
        <translation>Vorscha&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>Abs&amp;enden</translation>
    </message>
    <message>
        <source>Show the request before it is sent</source>
        <translation>Anfrage anzeigen, bevor sie gesendet wird</translation>
    </message>
    <message>
        <source>The request as JSON and as a curl command</source>
        <translation>Die Anfrage als JSON und als curl-Befehl</translation>
    </message>
    <message>
        <source>Submit the job</source>
        <translation>Auftrag absenden</translation>
    </message>
    <message>
        <source>Don&apos;t submit</source>
        <translation>Nicht absenden</translation>
    </message>
    <message>
        <source>Don&apos;t submit the same again</source>
        <translation>Dasselbe nicht noch einmal absenden</translation>
    </message>
    <message>
        <source>Submit the same again</source>
        <translation>Dasselbe noch einmal absenden</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Erneut absenden</translation>
    </message>
    <message>
        <source>Submit and pay again</source>
        <translation>Absenden und nochmals bezahlen</translation>
    </message>
    <message>
        <source>using the saved configuration “%1”</source>
        <translation>mit der gespeicherten Konfiguration „%1“</translation>
    </message>
    <message>
        <source>Submit anyway</source>
        <translation>Trotzdem absenden</translation>
    </message>
    <message>
        <source>Submit above the monthly limit</source>
        <translation>Über das Monatslimit hinaus absenden</translation>
    </message>
    <message>
        <source>Delete them when done</source>
        <extracomment>both submit the job</extracomment>
        <translation>Danach löschen</translation>
    </message>
    <message>
        <source>Submit, and delete the uploaded files when the job is done</source>
        <translation>Absenden und die hochgeladenen Dateien nach Ende des Auftrags löschen</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Submit, and keep the uploaded files on the service</source>
        <translation>Absenden und die hochgeladenen Dateien beim Dienst lassen</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln file(s) at random, then ask</source>
        <translation>
            <numerusform>Erst %Ln zufällige Datei, dann fragen</numerusform>
            <numerusform>Erst %Ln zufällige Dateien, dann fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the results of a few files before the others are sent, so that wrong rules don&apos;t cost much</source>
        <translation>Zeigt die Ergebnisse einiger Dateien, bevor die anderen gesendet werden: So kosten falsche Regeln wenig</translation>
    </message>
    <message>
        <source>Su&amp;bmit</source>
        <translation>&amp;Absenden</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>&amp;Submit for at most %1</source>
        <translation>Abs&amp;enden für höchstens %1</translation>
    </message>
    <message>
        <source>go to New job first, where you see what is submitted</source>
        <translation>gehen Sie zuerst zu „Neuer Auftrag“: Dort sehen Sie, was abgesandt wird</translation>
    </message>
</context>
<context>
    <name>cd::SubmitFlow</name>
    <message>
        <source>Meanwhile another service or project was chosen. Nothing was submitted.</source>
        <translation>Inzwischen wurde ein anderer Dienst oder ein anderes Projekt gewählt. Es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>Meanwhile the form was changed. Nothing was submitted.</source>
        <translation>Inzwischen wurde das Formular geändert. Es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>The same files, rules and options were submitted as “%1” on %2. Nothing was sent this time.</source>
        <translation>Dieselben Dateien, Regeln und Optionen wurden am %2 als „%1“ abgesandt. Diesmal wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 credits this month. This job may take up to %2, which exceeds your limit of %3. Nothing was sent.</source>
        <translation>Sie haben in diesem Monat %1 Credits verbraucht. Dieser Auftrag kann bis zu %2 kosten und damit Ihr Limit von %3 überschreiten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You&apos;ve used %1 of your limit of %2 credits this month. What this job may take isn&apos;t known, because its pages have no limit. Nothing was sent.</source>
        <translation>Sie haben in diesem Monat %1 von höchstens %2 Credits verbraucht. Was dieser Auftrag kosten kann, ist nicht bekannt, weil seine Seitenzahl nicht begrenzt ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 bills the files that are stored there: %2 credits per GB and day. What should become of files that this program uploads, once their job is done? Your own files stay as they are. You can change this under File, Services.</source>
        <translation>%1 berechnet die Dateien, die dort gespeichert sind: %2 Credits je GB und Tag. Was soll mit Dateien geschehen, die dieses Programm hochlädt, sobald ihr Auftrag fertig ist? Ihre eigenen Dateien bleiben, wie sie sind. Sie können das unter „Datei“, „Dienste“ ändern.</translation>
    </message>
</context>
<context>
    <name>cd::SubmitRun</name>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>job %1: %2</source>
        <translation>Auftrag %1: %2</translation>
    </message>
    <message>
        <source>There is no API key for %1. Nothing was sent. Set LLAMA_CLOUD_API_KEY.</source>
        <translation>Für %1 gibt es keinen API-Schlüssel. Es wurde nichts gesendet. Setzen Sie LLAMA_CLOUD_API_KEY.</translation>
    </message>
    <message>
        <source>Job %1 was created, but its outcome is unknown: %2</source>
        <translation>Auftrag %1 wurde angelegt, aber sein Ausgang ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Job %1 has the status %2, which this version does not know, and it does not change.</source>
        <translation>Auftrag %1 hat den Status %2, den diese Version nicht kennt und der sich nicht ändert.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Not finished within %n second(s).</source>
        <translation>
            <numerusform>Nach %n Sekunde noch nicht beendet.</numerusform>
            <numerusform>Nach %n Sekunden noch nicht beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job was created.</source>
        <translation>Es wurde kein Auftrag angelegt.</translation>
    </message>
    <message>
        <source>Continuing a submission that an earlier run did not finish.</source>
        <translation>Was ein früherer Lauf nicht zu Ende gebracht hat, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>looking for its job in the service&apos;s list</source>
        <translation>sucht seinen Auftrag in der Liste des Dienstes</translation>
    </message>
    <message numerus="yes">
        <source>jobs of %n file(s): %1</source>
        <translation>
            <numerusform>Auftrag für %n Datei: %1</numerusform>
            <numerusform>Aufträge für %n Dateien: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is not valid for %1, which this service uses. Nothing was sent.</source>
        <translation>Die Anfrage ist für %1, die dieser Dienst verwendet, nicht gültig. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>cd::SuggestDialog</name>
    <message>
        <source>Suggest words from examples</source>
        <translation>Wörter aus Beispielen vorschlagen</translation>
    </message>
</context>
<context>
    <name>cd::SuggestPane</name>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Look for words</source>
        <translation>&amp;Wörter suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Gelesene Dokumente</translation>
    </message>
    <message>
        <source>Words that tell documents apart</source>
        <translation>Wörter, die Dokumente unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Add to the description</source>
        <translation>Zur &amp;Beschreibung hinzufügen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Of this type</source>
        <translation>Von diesem Typ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>What tells best comes first: by log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn, 2008), each document counted once</source>
        <translation>Was am besten unterscheidet, steht oben: nach Log-Odds mit informativer Dirichlet-Verteilung (Monroe, Colaresi und Quinn, 2008); jedes Dokument zählt einmal</translation>
    </message>
    <message>
        <source>The selected files against the form&apos;s others</source>
        <translation>Die ausgewählten Dateien gegen die übrigen im Formular</translation>
    </message>
    <message>
        <source>The files of a folder against the form&apos;s others…</source>
        <translation>Die Dateien eines Ordners gegen die übrigen im Formular …</translation>
    </message>
    <message>
        <source>Labelled documents and confirmed examples</source>
        <translation>Dokumente mit Label und bestätigte Beispiele</translation>
    </message>
    <message>
        <source>Words from examples</source>
        <translation>Wörter aus Beispielen</translation>
    </message>
    <message>
        <source>Words for %1</source>
        <translation>Wörter für %1</translation>
    </message>
    <message>
        <source>Documents of this type</source>
        <translation>Dokumente dieses Typs</translation>
    </message>
    <message>
        <source>No room in the description for: %1</source>
        <translation>In der Beschreibung ist kein Platz für: %1</translation>
    </message>
    <message>
        <source>With these: %1 of %2 characters</source>
        <extracomment>characters of a description: %1 of at most %2</extracomment>
        <translation>Damit: %1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Open a rule that has a type: words for it are looked for.</source>
        <translation>Öffnen Sie eine Regel, die einen Typ hat: Für sie werden Wörter gesucht.</translation>
    </message>
    <message>
        <source>Reading on this computer. Nothing is sent to LlamaCloud.</source>
        <translation>Wird auf diesem Computer gelesen. Nichts geht an LlamaCloud.</translation>
    </message>
    <message>
        <source>Select files of this type in the form&apos;s table, and leave files of other types there unselected. The words that tell them apart are listed here.</source>
        <translation>Wählen Sie in der Tabelle des Formulars Dateien dieses Typs aus, Dateien anderer Typen nicht. Hier stehen dann die Wörter, die sie unterscheiden.</translation>
    </message>
    <message>
        <source>Choose a folder with documents of this type. The form&apos;s other files are what they are compared with.</source>
        <translation>Wählen Sie einen Ordner mit Dokumenten dieses Typs. Verglichen werden sie mit den übrigen Dateien im Formular.</translation>
    </message>
    <message>
        <source>Documents that you labelled in Review, and examples that the local service learned from, are compared by their types.</source>
        <translation>Verglichen werden, nach ihren Typen, Dokumente, denen Sie unter „Prüfen“ einen Typ gegeben haben, und Beispiele, aus denen der lokale Dienst gelernt hat.</translation>
    </message>
    <message>
        <source>No file is selected that is on this computer. Select some that are of this type.</source>
        <translation>Es ist keine Datei ausgewählt, die auf diesem Computer liegt. Wählen Sie Dateien dieses Typs aus.</translation>
    </message>
    <message>
        <source>There are no documents of this type.</source>
        <translation>Es gibt keine Dokumente dieses Typs.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: add documents of other types.</source>
        <translation>Es gibt nichts zum Vergleichen: Fügen Sie Dokumente anderer Typen hinzu.</translation>
    </message>
    <message>
        <source>No word is in two documents of this type and tells them from the others. More documents may help.</source>
        <translation>Kein Wort steht in zwei Dokumenten dieses Typs und unterscheidet sie von den anderen. Mehr Dokumente können helfen.</translation>
    </message>
</context>
<context>
    <name>cd::SuggestText</name>
    <message>
        <source>in %1 of %2</source>
        <extracomment>how many documents have a word: %1 of %2 documents</extracomment>
        <translation>in %1 von %2</translation>
    </message>
    <message>
        <source>this rule</source>
        <extracomment>the rule that is written has this word already</extracomment>
        <translation>dieser Regel</translation>
    </message>
    <message>
        <source>also %1</source>
        <extracomment>other rules have this word, too: %1 are their types</extracomment>
        <translation>auch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, such as %1: %2</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden: %1: %2</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden, etwa %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 words of every text, %2 numbers, %3 names of files and addresses, %4 words and phrases of one document only</source>
        <extracomment>how many different words were not looked at</extracomment>
        <translation>Weggelassen: %1 Wörter aus jedem Text, %2 Zahlen, %3 Dateinamen und Adressen, %4 Wörter und Wortpaare aus nur einem Dokument</translation>
    </message>
</context>
<context>
    <name>cd::TeachingWords</name>
    <message>
        <source>not in a folder of a type</source>
        <translation>nicht im Ordner eines Typs</translation>
    </message>
    <message>
        <source>the folder&apos;s name is too long for a type</source>
        <translation>der Name des Ordners ist zu lang für einen Typ</translation>
    </message>
    <message>
        <source>there are too many files</source>
        <translation>es sind zu viele Dateien</translation>
    </message>
    <message>
        <source>stopped before its turn</source>
        <translation>angehalten, bevor sie an der Reihe war</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are examples now.</source>
        <translation>
            <numerusform>%1 von %n Datei ist jetzt ein Beispiel.</numerusform>
            <numerusform>%1 von %n Dateien sind jetzt Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n.</source>
        <extracomment>%n: number of files that did not become examples</extracomment>
        <translation>
            <numerusform>Ausgelassen: %n.</numerusform>
            <numerusform>Ausgelassen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>link to a file outside the folder</source>
        <translation>Verknüpfung zu einer Datei außerhalb des Ordners</translation>
    </message>
</context>
<context>
    <name>cd::TemplateBox</name>
    <message>
        <source>Template</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Keep and share templates</source>
        <translation>Schemas behalten und weitergeben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>&amp;Keep as template…</source>
        <translation>Als Schema &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Remove this template</source>
        <translation>Dieses Schema &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>Schema ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1: a template that a person has changed and not kept</extracomment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Als Schema behalten</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A template needs a name and a column.</source>
        <translation>Ein Schema braucht einen Namen und eine Spalte.</translation>
    </message>
    <message>
        <source>“%1” is a template of the program. Choose another name.</source>
        <translation>„%1“ ist ein Schema des Programms. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Schema öffnen</translation>
    </message>
    <message>
        <source>Export templates (*.json)</source>
        <translation>Exportschemas (*.json)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Schema speichern</translation>
    </message>
    <message>
        <source>The template could not be saved as %1: %2.</source>
        <extracomment>%1: a file, %2: what the system says, such as &quot;No space left on device&quot;</extracomment>
        <translation>Das Schema konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>cd::TemplateExample</name>
    <message>
        <source>so that %1 becomes</source>
        <extracomment>%1: a file, as an example; behind it stands where it goes</extracomment>
        <translation>so wird aus %1</translation>
    </message>
</context>
<context>
    <name>cd::TemplateField</name>
    <message>
        <source>The document&apos;s type</source>
        <translation>Der Typ des Dokuments</translation>
    </message>
    <message>
        <source>How sure the answer is, from 0.00 to 1.00</source>
        <translation>Wie sicher die Antwort ist, von 0.00 bis 1.00</translation>
    </message>
    <message>
        <source>The day of the file&apos;s last change, such as 2026-03-09</source>
        <translation>Der Tag der letzten Änderung, etwa 2026-03-09</translation>
    </message>
    <message>
        <source>The year of the file&apos;s last change</source>
        <translation>Das Jahr der letzten Änderung</translation>
    </message>
    <message>
        <source>The month of the file&apos;s last change, from 01 to 12</source>
        <translation>Der Monat der letzten Änderung, von 01 bis 12</translation>
    </message>
    <message>
        <source>The file&apos;s name without its ending</source>
        <translation>Der Name der Datei ohne Endung</translation>
    </message>
    <message>
        <source>The file&apos;s ending with the dot</source>
        <translation>Die Endung der Datei mit dem Punkt</translation>
    </message>
    <message>
        <source>A number that tells files of the same name apart</source>
        <translation>Eine Nummer, die gleichnamige Dateien unterscheidet</translation>
    </message>
    <message>
        <source>The name of the preset</source>
        <translation>Der Name der Vorlage</translation>
    </message>
    <message>
        <source>The name of the folder that the file lies in</source>
        <translation>Der Name des Ordners, in dem die Datei liegt</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>a file, as an example</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>inbox</source>
        <comment>a folder, as an example</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>a preset, as an example</comment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Names of delivered files</source>
        <translation>Namen der abgelegten Dateien</translation>
    </message>
    <message>
        <source>Tokens to insert</source>
        <translation>Platzhalter zum Einfügen</translation>
    </message>
    <message>
        <source>Each token in braces stands for something of the file. A template that ends with a slash is a folder, in which files keep their names.</source>
        <translation>Jeder Platzhalter in Klammern steht für etwas an der Datei. Endet das Muster mit einem Schrägstrich, ist es ein Ordner, in dem die Dateien ihre Namen behalten.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <extracomment>%1: a token such as {type}</extracomment>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Write how files are to be called, for example {type}/{name}{ext}.</source>
        <translation>Schreiben Sie, wie die Dateien heißen sollen, etwa {type}/{name}{ext}.</translation>
    </message>
    <message>
        <source>“%1” is none of the tokens below.</source>
        <extracomment>%1: something in braces, or a single brace</extracomment>
        <translation>„%1“ ist keiner der Platzhalter darunter.</translation>
    </message>
    <message>
        <source>It begins in the folder above: leave out the slash or drive before it.</source>
        <translation>Es beginnt im Ordner darüber: Lassen Sie den Schrägstrich oder das Laufwerk davor weg.</translation>
    </message>
    <message>
        <source>A step of “.” or “..” would lead out of the folder.</source>
        <translation>Ein Schritt „.“ oder „..“ führte aus dem Ordner heraus.</translation>
    </message>
</context>
<context>
    <name>cd::ThresholdChart</name>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>hält nicht</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Accepted files</source>
        <translation>Angenommene Dateien</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted, share</source>
        <translation>Angenommen, Anteil</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong, share</source>
        <translation>Falsch, Anteil</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No confidence holds.</source>
        <translation>Keine Konfidenz hält.</translation>
    </message>
    <message>
        <source>At most %1 wrong holds from confidence %2.</source>
        <extracomment>%1: &quot;5 %&quot;; %2: a confidence</extracomment>
        <translation>Höchstens %1 falsch ist ab Konfidenz %2 belegt.</translation>
    </message>
</context>
<context>
    <name>cd::ThresholdKeeper</name>
    <message>
        <source>This run was of no saved preset.</source>
        <translation>Dieser Lauf hatte keine gespeicherte Vorlage.</translation>
    </message>
    <message>
        <source>This run&apos;s rules were of no saved version of the preset.</source>
        <translation>Die Regeln dieses Laufs waren keine gespeicherte Version der Vorlage.</translation>
    </message>
</context>
<context>
    <name>cd::ThresholdPane</name>
    <message>
        <source>What holds</source>
        <translation>Was hält</translation>
    </message>
    <message>
        <source>What the line stands at</source>
        <translation>Wo die Linie steht</translation>
    </message>
    <message>
        <source>Steps from the highest confidence</source>
        <translation>Stufen ab der höchsten Konfidenz</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>The threshold that is kept</source>
        <translation>Die behaltene Schwelle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>after a number of per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how sure the promise is; %1: 95</extracomment>
        <translation>%1 % sicher</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>No answer has a confidence.</source>
        <translation>Keine Antwort hat eine Konfidenz.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>&amp;Wrong at most</source>
        <translation>Höchstens &amp;falsch</translation>
    </message>
    <message>
        <source>How sure it is to be</source>
        <translation>Wie sicher es sein soll</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Welche Antworten</translation>
    </message>
    <message numerus="yes">
        <source>A type can be chosen if it has at least %Ln labelled answers.</source>
        <translation>
            <numerusform>Ein Typ ist wählbar, wenn er mindestens %Ln Antwort mit Label hat.</numerusform>
            <numerusform>Ein Typ ist wählbar, wenn er mindestens %Ln Antworten mit Label hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the line, or choose a step, to see what it would accept.</source>
        <translation>Bewegen Sie die Linie oder wählen Sie eine Stufe, um zu sehen, was sie annähme.</translation>
    </message>
    <message>
        <source>Only a threshold for all answers can be kept.</source>
        <translation>Nur eine Schwelle für alle Antworten lässt sich behalten.</translation>
    </message>
    <message>
        <source>The confidence at the line doesn&apos;t hold.</source>
        <translation>Die Konfidenz an der Linie hält nicht.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1 &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>cd::ThresholdStepsModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: how many answers are wrong; %2: their share, such as &quot;2 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <extracomment>the promise holds from this confidence on</extracomment>
        <translation>✓ hält</translation>
    </message>
    <message>
        <source>✕ fails</source>
        <translation>✕ hält nicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>cd::ThresholdView</name>
    <message>
        <source>Wrong answers by accepted files</source>
        <translation>Falsche Antworten nach angenommenen Dateien</translation>
    </message>
</context>
<context>
    <name>cd::ThresholdWords</name>
    <message>
        <source>No answer has a confidence: there is no threshold.</source>
        <translation>Keine Antwort hat eine Konfidenz: Es gibt keine Schwelle.</translation>
    </message>
    <message>
        <source>At most %1 wrong holds from confidence %2, for %3 of files.</source>
        <extracomment>%1: &quot;5 %&quot;; %2: a confidence; %3: &quot;71 %&quot;</extracomment>
        <translation>Höchstens %1 falsch ist ab Konfidenz %2 belegt, für %3 der Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 wrong can&apos;t be shown with so few labels: at least %Ln more are needed, all of them answered rightly.</source>
        <extracomment>%1: &quot;5 %&quot;</extracomment>
        <translation>
            <numerusform>Höchstens %1 falsch lässt sich mit so wenigen Labels nicht zeigen: Es braucht mindestens %Ln weiteres, richtig beantwortet.</numerusform>
            <numerusform>Höchstens %1 falsch lässt sich mit so wenigen Labels nicht zeigen: Es braucht mindestens %Ln weitere, alle richtig beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on, %2 of files are accepted; %3 of these are wrong, at most %4.</source>
        <extracomment>%1: a confidence; %2, %3, %4: shares such as &quot;88 %&quot;</extracomment>
        <translation>Ab %1 werden %2 der Dateien angenommen; davon sind %3 falsch, höchstens %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln from folders</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln aus Ordnern</numerusform>
            <numerusform>%Ln aus Ordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from a table</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln aus einer Tabelle</numerusform>
            <numerusform>%Ln aus einer Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from review</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln aus der Prüfung</numerusform>
            <numerusform>%Ln aus der Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln labels</source>
        <translation>
            <numerusform>Beruht auf %Ln Label</numerusform>
            <numerusform>Beruht auf %Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were corrected in review.</source>
        <translation>
            <numerusform>%Ln davon wurde in der Prüfung berichtigt.</numerusform>
            <numerusform>%Ln davon wurden in der Prüfung berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>For other files it is a proof only if these were drawn by chance from the same kind of documents, and as long as preset version, mode and service stay the same. Answers without a type are never accepted.</source>
        <translation>Für andere Dateien ist es nur ein Beleg, wenn diese zufällig aus gleichartigen Dokumenten gezogen wurden und solange Vorlagenversion, Modus und Dienst dieselben bleiben. Antworten ohne Typ werden nie angenommen.</translation>
    </message>
    <message>
        <source>Kept: %1 for %2, %3, at most %4 wrong, on %5.</source>
        <translation>Behalten: %1 für %2, %3, höchstens %4 falsch, am %5.</translation>
    </message>
    <message>
        <source>Proven for what is evaluated here.</source>
        <translation>Für das hier Ausgewertete belegt.</translation>
    </message>
    <message>
        <source>Unproven for what is evaluated here: preset version, mode or service differ.</source>
        <translation>Für das hier Ausgewertete nicht belegt: Vorlagenversion, Modus oder Dienst sind andere.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 wrong holds from no confidence: too many of the surest answers are wrong. It would take at least %Ln more labels, all of them answered rightly.</source>
        <extracomment>%1: &quot;5 %&quot;</extracomment>
        <translation>
            <numerusform>Höchstens %1 falsch ist ab keiner Konfidenz belegt: Zu viele der sichersten Antworten sind falsch. Es bräuchte mindestens %Ln weiteres Label, richtig beantwortet.</numerusform>
            <numerusform>Höchstens %1 falsch ist ab keiner Konfidenz belegt: Zu viele der sichersten Antworten sind falsch. Es bräuchte mindestens %Ln weitere Labels, alle richtig beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TidyActions</name>
    <message>
        <source>A new job for each that failed, with the same files, rules and options</source>
        <translation>Für jeden fehlgeschlagenen ein neuer Auftrag mit denselben Dateien, Regeln und Optionen</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>Removes the jobs from the list; “Archived” above shows them</source>
        <translation>Nimmt die Aufträge aus der Liste; zu finden oben unter „Archiviert“</translation>
    </message>
    <message>
        <source>&amp;Bring back from the archive</source>
        <translation>Aus dem Archiv zurück&amp;holen</translation>
    </message>
    <message>
        <source>Returns the jobs to the list, where they stay however old they are</source>
        <translation>Holt die Aufträge in die Liste zurück, wo sie unabhängig von ihrem Alter bleiben</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>Be&amp;zeichnung…</translation>
    </message>
    <message>
        <source>The service keeps the job and its files</source>
        <translation>Der Dienst behält den Auftrag und seine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Submi&amp;t all failed jobs again (%Ln)</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>&amp;Fehlgeschlagene erneut absenden (%Ln)</numerusform>
            <numerusform>&amp;Fehlgeschlagene erneut absenden (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiv&amp;e all that succeeded (%Ln)</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>Erfolgreiche &amp;archivieren (%Ln)</numerusform>
            <numerusform>Erfolgreiche &amp;archivieren (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message numerus="yes">
        <source>Label of the %n selected job(s)</source>
        <translation>
            <numerusform>Bezeichnung des ausgewählten Auftrags</numerusform>
            <numerusform>Bezeichnung der %n ausgewählten Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep them waiting</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Moves them to the archive, out of the way. Nothing is deleted</source>
        <translation>Verschiebt sie ins Archiv, damit sie nicht im Weg sind. Es wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Withdraw all &amp;unsent submissions…</source>
        <translation>Alle ungesende&amp;ten Anfragen zurückziehen…</translation>
    </message>
    <message>
        <source>What is waiting to be submitted stays in the list for reference</source>
        <translation>Was auf das Absenden wartet, bleibt zum Nachsehen in der Liste</translation>
    </message>
    <message>
        <source>Delete from this com&amp;puter…</source>
        <translation>Von diesem Computer lö&amp;schen…</translation>
    </message>
    <message>
        <source>Clean up &amp;old jobs…</source>
        <translation>Alte Aufträge a&amp;ufräumen…</translation>
    </message>
    <message>
        <source>Keeps, archives or deletes jobs that ended long ago</source>
        <translation>Behält, archiviert oder löscht Aufträge, die lange beendet sind</translation>
    </message>
    <message>
        <source>Withdraw unsent submissions?</source>
        <translation>Ungesendete Anfragen zurückziehen?</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) will not be sent. They stay in the list and can be sent from there.</source>
        <translation>
            <numerusform>%n Anfrage wird nicht gesendet. Sie bleibt in der Liste und kann von dort gesendet werden.</numerusform>
            <numerusform>%n Anfragen werden nicht gesendet. Sie bleiben in der Liste und können von dort gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were withdrawn.</source>
        <translation>
            <numerusform>%n Anfrage wurde zurückgezogen.</numerusform>
            <numerusform>%n Anfragen wurden zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted: these jobs are still needed to resolve an unanswered submission.</source>
        <translation>Es wurde nichts gelöscht: Diese Aufträge werden noch gebraucht, um eine unbeantwortete Anfrage zu klären.</translation>
    </message>
    <message>
        <source>The service keeps the jobs and their files: nothing is deleted there, and “Fetch the service&apos;s list” can add them again. Until you quit, Undo restores them as they are.</source>
        <translation>Der Dienst behält die Aufträge und ihre Dateien: Dort wird nichts gelöscht, und „Liste des Dienstes holen“ kann sie wieder hinzufügen. Bis Sie das Programm beenden, holt „Rückgängig“ sie unverändert zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected job(s) stay: they have not ended, or are needed to resolve an unanswered submission.</source>
        <translation>
            <numerusform>Ein ausgewählter Auftrag bleibt: Er ist nicht beendet oder wird gebraucht, um eine unbeantwortete Anfrage zu klären.</numerusform>
            <numerusform>%n ausgewählte Aufträge bleiben: Sie sind nicht beendet oder werden gebraucht, um eine unbeantwortete Anfrage zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from this computer?</source>
        <translation>Von diesem Computer löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) and all their results will be deleted from this computer.</source>
        <translation>
            <numerusform>%n Auftrag wird mit allen Ergebnissen von diesem Computer gelöscht.</numerusform>
            <numerusform>%n Aufträge werden mit allen Ergebnissen von diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from this computer under your clean-up rule.</source>
        <translation>
            <numerusform>%n Auftrag wurde nach Ihrer Aufräumregel von diesem Computer gelöscht.</numerusform>
            <numerusform>%n Aufträge wurden nach Ihrer Aufräumregel von diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were archived under your clean-up rule.</source>
        <translation>
            <numerusform>%n Auftrag wurde nach Ihrer Aufräumregel archiviert.</numerusform>
            <numerusform>%n Aufträge wurden nach Ihrer Aufräumregel archiviert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>cd::TopBar</name>
    <message>
        <source>Service and preset</source>
        <translation>Dienst und Vorlage</translation>
    </message>
</context>
<context>
    <name>cd::TrialText</name>
    <message>
        <source>Not delivered: nothing is answering at this address.</source>
        <translation>Nicht zugestellt: Unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>Not delivered: the host was not found.</source>
        <translation>Nicht zugestellt: Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Not delivered: no secure connection could be made (%1).</source>
        <translation>Nicht zugestellt: Es kam keine sichere Verbindung zustande (%1).</translation>
    </message>
    <message>
        <source>Sent, but no response came in time.</source>
        <translation>Gesendet, aber es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Not sent: the address must begin with https://, or be on this computer.</source>
        <translation>Nicht gesendet: Die Adresse muss mit https:// beginnen oder auf diesem Computer liegen.</translation>
    </message>
    <message>
        <source>The connection was lost (%1); it isn&apos;t known whether it was accepted.</source>
        <translation>Die Verbindung brach ab (%1); ob die Zustellung angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not accepted: the address responded with status %1, and only 200 to 299 counts. The service would try three times, then give up.</source>
        <translation>Nicht angenommen: Die Adresse antwortete mit Status %1, und nur 200 bis 299 zählt. Der Dienst würde es dreimal versuchen und dann aufgeben.</translation>
    </message>
</context>
<context>
    <name>cd::TrialTexts</name>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1 (Seite %2)</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <extracomment>%1: a type, %2: a number</extracomment>
        <translation>%1: Wert %2</translation>
    </message>
    <message>
        <source>Its own words found: %1</source>
        <extracomment>%1: words</extracomment>
        <translation>Eigene Wörter gefunden: %1</translation>
    </message>
    <message>
        <source>Known words found: %1</source>
        <extracomment>%1: words; those that the service knows of what the rule describes</extracomment>
        <translation>Bekannte Wörter gefunden: %1</translation>
    </message>
    <message>
        <source>Its own words missing: %1</source>
        <extracomment>%1: words</extracomment>
        <translation>Eigene Wörter fehlen: %1</translation>
    </message>
    <message>
        <source>no rule matched</source>
        <translation>keine Regel passt</translation>
    </message>
    <message>
        <source>It has changed since it was pinned. Pin it again, or unpin it.</source>
        <translation>Sie wurde seit dem Anheften geändert. Heften Sie sie neu an, oder lösen Sie sie.</translation>
    </message>
    <message>
        <source>It is not there any more, or can&apos;t be read. Its content was not found among the files.</source>
        <translation>Sie ist nicht mehr da oder nicht lesbar. Ihr Inhalt wurde unter den Dateien nicht gefunden.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert …</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht probiert</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <extracomment>%1, %2: types</extracomment>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>then %1 %2</source>
        <extracomment>%1: a type, %2: a number from 0 to 1</extracomment>
        <translation>dann %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln wie vorher</numerusform>
            <numerusform>%Ln wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is ahead of %2 by %3.</source>
        <extracomment>%1, %2: types; %3: a number</extracomment>
        <translation>%1 liegt um %3 vor %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s) with lower scores.</source>
        <translation>
            <numerusform>%Ln weitere Regel mit kleinerem Wert.</numerusform>
            <numerusform>%Ln weitere Regeln mit kleineren Werten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TrialsModel</name>
    <message>
        <source>then %1 %2</source>
        <extracomment>%1: a type, %2: a number from 0 to 1</extracomment>
        <translation>dann %1 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
</context>
<context>
    <name>cd::TriedFiles</name>
    <message>
        <source>%1 was not pinned: %2</source>
        <extracomment>%1: a file, %2: a sentence</extracomment>
        <translation>%1 wurde nicht angeheftet: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not pinned: there is room for %1.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht angeheftet: Platz ist für %1.</numerusform>
            <numerusform>%Ln Dateien wurden nicht angeheftet: Platz ist für %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Try</name>
    <message>
        <source>Nothing was tried. See classifydesk try --help.</source>
        <translation>Es wurde nichts probiert. Siehe classifydesk try --help.</translation>
    </message>
    <message>
        <source>The preset can&apos;t be used.</source>
        <translation>Die Vorlage ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>There is no preset file and no saved preset “%1”.</source>
        <extracomment>%1: what was given as a preset</extracomment>
        <translation>Es gibt weder eine Vorlagendatei noch eine gespeicherte Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Say which rules: --preset PRESET.json, or the name of a saved preset.</source>
        <translation>Sagen Sie, welche Regeln: --preset VORLAGE.json oder der Name einer gespeicherten Vorlage.</translation>
    </message>
    <message>
        <source>Say on which files the rules are to be tried.</source>
        <translation>Sagen Sie, an welchen Dateien die Regeln probiert werden sollen.</translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] try --preset PRESET.json|NAME FILE...
                    [--wait-for-folder SECONDS] [--json]

Tries a preset&apos;s rules on files, with the service on this computer. No job is made,
nothing is sent elsewhere, and nothing is billed.

  --preset PRESET.json|NAME
                       A preset file, or the name of a preset that the window saved.
  --json               Print one JSON object to standard output: &quot;judge&quot;, and
                       &quot;files&quot; with &quot;path&quot; and &quot;error&quot;, or &quot;type&quot;,
                       &quot;confidence&quot;, &quot;reasoning&quot;, &quot;winner&quot;, &quot;second&quot;, &quot;margin&quot;
                       and &quot;rules&quot;, of each its &quot;score&quot;, the terms &quot;found&quot; and the
                       words &quot;missing&quot;. Without it: a line for each file, with its
                       type (or _none), the confidence, the second rule and the path,
                       and a tab between them.
  --data DIR           Folder with presets and the local service&apos;s files. Default: the
                       window&apos;s folder.
  --wait-for-folder SECONDS
                       How long to wait for another Classify Desk that is using the
                       folder. Default: 60; 0 means do not wait.
  -h, --help           Show this help.

Exit status:
  0  Every file has an answer, be it that no rule matched.
  1  Some files could not be read or judged, or the output could not be written.
  2  The command line or the preset is invalid. Nothing was tried.
  3  Nothing was tried: the local service failed, the data folder is in use, or the
     command was stopped first.
</source>
        <translation>Aufruf: classifydesk [--data ORDNER] try --preset VORLAGE.json|NAME DATEI...
                    [--wait-for-folder SEKUNDEN] [--json]

Probiert die Regeln einer Vorlage an Dateien, mit dem Dienst auf diesem Rechner. Es entsteht
kein Auftrag, nichts geht woanders hin, und nichts wird berechnet.

  --preset VORLAGE.json|NAME
                       Eine Vorlagendatei oder der Name einer Vorlage, die das Fenster
                       gespeichert hat.
  --json               Gibt ein JSON-Objekt auf die Standardausgabe aus: &quot;judge&quot;, und
                       &quot;files&quot; mit &quot;path&quot; und &quot;error&quot;, oder &quot;type&quot;, &quot;confidence&quot;,
                       &quot;reasoning&quot;, &quot;winner&quot;, &quot;second&quot;, &quot;margin&quot; und &quot;rules&quot;, von jeder
                       &quot;score&quot;, die gefundenen Begriffe &quot;found&quot; und die fehlenden Wörter
                       &quot;missing&quot;. Ohne: eine Zeile je Datei mit Typ (oder _none),
                       Konfidenz, zweiter Regel und Pfad, durch Tabulatoren getrennt.
  --data ORDNER        Ordner mit den Vorlagen und den Dateien des lokalen Dienstes.
                       Vorgabe: der Ordner des Fensters.
  --wait-for-folder SEKUNDEN
                       Wie lange auf ein anderes Classify Desk gewartet wird, das den
                       Ordner benutzt. Vorgabe: 60; 0 heißt nicht warten.
  -h, --help           Zeigt diese Hilfe.

Rückgabewert:
  0  Jede Datei hat eine Antwort, auch wenn keine Regel passte.
  1  Einige Dateien waren nicht lesbar oder nicht zu beurteilen, oder die Ausgabe konnte
     nicht geschrieben werden.
  2  Die Befehlszeile oder die Vorlage ist ungültig. Es wurde nichts probiert.
  3  Es wurde nichts probiert: Der lokale Dienst versagte, der Datenordner wird benutzt, oder
     der Befehl wurde vorher angehalten.
</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>cd::TryPane</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>How the answer came about</source>
        <translation>Wie die Antwort zustande kam</translation>
    </message>
    <message>
        <source>Try again while I write</source>
        <translation>Beim Schreiben neu probieren</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Hier probieren</translation>
    </message>
    <message>
        <source>Files that the rules are tried on</source>
        <translation>Dateien, an denen die Regeln probiert werden</translation>
    </message>
    <message>
        <source>Select a file, or pin up to 20, and try the rules on them.</source>
        <translation>Wählen Sie eine Datei oder heften Sie bis zu 20 an, und probieren Sie die Regeln daran.</translation>
    </message>
    <message>
        <source>&amp;Try the rules here</source>
        <translation>Regeln hier &amp;probieren</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Hide it. %1 brings it back.</source>
        <extracomment>%1: keys</extracomment>
        <translation>Ausblenden. %1 holt es zurück.</translation>
    </message>
    <message>
        <source>Try the rules on these files, with the local service</source>
        <translation>Die Regeln mit dem lokalen Dienst an diesen Dateien probieren</translation>
    </message>
    <message>
        <source>&amp;Pin this file</source>
        <translation>Diese Datei &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Close how the answer came about</source>
        <translation>Erklärung der Antwort &amp;schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned file(s)</source>
        <translation>
            <numerusform>%Ln angeheftete Datei</numerusform>
            <numerusform>%Ln angeheftete Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>local trial, by the model at %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>lokale Probe, durch das Modell unter %1</translation>
    </message>
    <message>
        <source>local trial</source>
        <translation>lokale Probe</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert …</translation>
    </message>
    <message>
        <source>Not tried: %1</source>
        <translation>Nicht probiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned file(s) were moved, and found by their content.</source>
        <translation>
            <numerusform>%Ln angeheftete Datei wurde verschoben und am Inhalt erkannt.</numerusform>
            <numerusform>%Ln angeheftete Dateien wurden verschoben und am Inhalt erkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected file(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Datei</numerusform>
            <numerusform>%Ln ausgewählte Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TypeBar</name>
    <message>
        <source>%1 %2</source>
        <comment>a type and how many files have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show files by type</source>
        <translation>Dateien nach Typ anzeigen</translation>
    </message>
    <message>
        <source>Click to show only these, again to show all; with Ctrl, to add them.</source>
        <translation>Klicken zeigt nur diese, nochmaliges Klicken wieder alle; mit Strg kommen sie hinzu.</translation>
    </message>
</context>
<context>
    <name>cd::TypeChangesModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of files</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verdorben</translation>
    </message>
</context>
<context>
    <name>cd::TypeFiguresModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure and its 95 % interval</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>%1, too few to tell</source>
        <extracomment>a type&apos;s name before it</extracomment>
        <translation>%1, zu wenige, um es zu sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %Ln files: too few to tell</source>
        <translation>
            <numerusform>Weniger als %Ln Datei: zu wenige, um es zu sagen</numerusform>
            <numerusform>Weniger als %Ln Dateien: zu wenige, um es zu sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are labelled so</source>
        <translation>Dateien mit diesem Label</translation>
    </message>
    <message>
        <source>How many of the files that were answered so are so</source>
        <translation>Wie viele der so beantworteten Dateien es sind</translation>
    </message>
    <message>
        <source>How many of the files that are so were answered so</source>
        <translation>Wie viele der Dateien, die es sind, so beantwortet wurden</translation>
    </message>
    <message>
        <source>Precision and recall in one figure</source>
        <translation>Präzision und Trefferquote in einer Zahl</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of files</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Answered so</source>
        <translation>So beantwortet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige, um es zu sagen</translation>
    </message>
</context>
<context>
    <name>cd::TypeFiguresView</name>
    <message>
        <source>How right each type is</source>
        <translation>Wie richtig jeder Typ ist</translation>
    </message>
    <message>
        <source>No labelled file has been answered yet.</source>
        <translation>Noch keine Datei mit Label ist beantwortet.</translation>
    </message>
    <message>
        <source>Columns of the figures by type</source>
        <translation>Spalten der Zahlen nach Typ</translation>
    </message>
</context>
<context>
    <name>cd::TypesChart</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>files of a type: %1 were answered so, %2 are so</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>types that have no bar of their own</comment>
        <translation>Rest</translation>
    </message>
    <message>
        <source>answered so</source>
        <translation>so beantwortet</translation>
    </message>
    <message>
        <source>labelled so</source>
        <translation>mit diesem Label</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Answered so</source>
        <translation>So beantwortet</translation>
    </message>
    <message>
        <source>Labelled so</source>
        <translation>Mit diesem Label</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Keine Dateien.</translation>
    </message>
    <message>
        <source>Most files were answered as %1: %2.</source>
        <extracomment>%1: a type; %2: a number</extracomment>
        <translation>Die meisten Dateien wurden als %1 beantwortet: %2.</translation>
    </message>
</context>
<context>
    <name>cd::TypesModel</name>
    <message>
        <source>suggested %1</source>
        <extracomment>Beside a type; %1: how sure the service is</extracomment>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>second</source>
        <comment>the type that comes next after the suggested one</comment>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>the type that a person said a document has</comment>
        <translation>entschieden</translation>
    </message>
</context>
<context>
    <name>cd::TypesPane</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a type by its name</source>
        <translation>Einen Typ nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Note about this document</source>
        <translation>Notiz zu diesem Dokument</translation>
    </message>
    <message>
        <source>Note; Enter keeps it</source>
        <translation>Notiz; Enter behält sie</translation>
    </message>
    <message>
        <source>Which type?</source>
        <translation>Welcher Typ?</translation>
    </message>
    <message numerus="yes">
        <source>Choose a type for %Ln document(s)</source>
        <translation>
            <numerusform>Typ für %Ln Dokument wählen</numerusform>
            <numerusform>Typ für %Ln Dokumente wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>%1: a type</extracomment>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
</context>
<context>
    <name>cd::UnattendedRun</name>
    <message numerus="yes">
        <source>%1 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1 von %n Datei hochgeladen</numerusform>
            <numerusform>%1 von %n Dateien hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The form has errors; nothing was submitted.</source>
        <translation>Das Formular hat Fehler; es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation>Bildschirmfoto des Fensters: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1.</source>
        <translation>Das Bildschirmfoto konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>The job had not ended after %n minute(s).</source>
        <translation>
            <numerusform>Der Auftrag war nach %n Minute noch nicht beendet.</numerusform>
            <numerusform>Der Auftrag war nach %n Minuten noch nicht beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file could not be read; nothing was submitted.</source>
        <translation>Eine Datei konnte nicht gelesen werden; es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>The same job was submitted before; nothing was submitted.</source>
        <translation>Derselbe Auftrag wurde schon früher abgesandt; es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>The job was not created.</source>
        <translation>Der Auftrag wurde nicht angelegt.</translation>
    </message>
</context>
<context>
    <name>cd::UnsurePane</name>
    <message>
        <source>Send again…</source>
        <translation>Nochmals senden…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Classify Desk is looking for it in the service&apos;s job list…</source>
        <translation>Classify Desk sucht ihn in der Auftragsliste des Dienstes…</translation>
    </message>
    <message>
        <source>It is not in the service&apos;s list yet; checking again.</source>
        <translation>Er steht noch nicht in der Liste des Dienstes; sie wird erneut geprüft.</translation>
    </message>
    <message>
        <source>The service&apos;s list (%1) has no job with these rules and files: most likely none was created. You can send it again.</source>
        <translation>In der Liste des Dienstes (%1) steht kein Auftrag mit diesen Regeln und Dateien: Höchstwahrscheinlich wurde keiner angelegt. Sie können ihn nochmals senden.</translation>
    </message>
    <message>
        <source>The list has a job with the same rules. Whether it has the same files is known when it ends; if so, it will be used then. You can choose it now if you recognize it.</source>
        <translation>In der Liste steht ein Auftrag mit denselben Regeln. Ob er dieselben Dateien hat, zeigt sich, wenn er endet; dann wird er gegebenenfalls übernommen. Wenn Sie ihn erkennen, können Sie ihn schon jetzt wählen.</translation>
    </message>
    <message>
        <source>More than one job in the service&apos;s list has the same rules and files. Choose yours, or send it again.</source>
        <translation>Mehrere Aufträge in der Liste des Dienstes haben dieselben Regeln und Dateien. Wählen Sie Ihren oder senden Sie nochmals.</translation>
    </message>
    <message>
        <source>The service&apos;s list has jobs with the same rules, but their results don&apos;t say which files they belong to. Choose yours, or send it again if none is.</source>
        <translation>In der Liste des Dienstes stehen Aufträge mit denselben Regeln, aber ihre Ergebnisse sagen nicht, zu welchen Dateien sie gehören. Wählen Sie Ihren, oder senden Sie nochmals, wenn keiner es ist.</translation>
    </message>
    <message>
        <source>The service&apos;s list could not be read; it will be retried automatically.</source>
        <translation>Die Liste des Dienstes konnte nicht gelesen werden; es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Use this job</source>
        <translation>Diesen Auftrag verwenden</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Mögliche Treffer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>cd::UploadLine</name>
    <message>
        <source>How far the upload is</source>
        <translation>Fortschritt des Hochladens</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) uploaded, %2 of %3</source>
        <extracomment>%n: of so many files; %1: how many are uploaded; %2 and %3: sizes, as &quot;12.1 MB&quot;</extracomment>
        <translation>
            <numerusform>%1 von %Ln Datei hochgeladen, %2 von %3</numerusform>
            <numerusform>%1 von %Ln Dateien hochgeladen, %2 von %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::UploadText</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>part of a file that is uploaded</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>File ID %1</source>
        <translation>Datei-ID %1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <comment>until a file is uploaded once more</comment>
        <translation>
            <numerusform>neuer Versuch in %n&#xa0;s</numerusform>
            <numerusform>neuer Versuch in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be retried automatically.</source>
        <translation>Wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>same content as %1</source>
        <extracomment>%1: another file</extracomment>
        <translation>gleicher Inhalt wie %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>beim Dienst</translation>
    </message>
    <message>
        <source>on another service or in another project</source>
        <translation>bei einem anderen Dienst oder in einem anderen Projekt</translation>
    </message>
</context>
<context>
    <name>cd::UsageDialog</name>
    <message>
        <source>Usage and prices</source>
        <translation>Verbrauch und Preise</translation>
    </message>
    <message>
        <source>Usage by month and preset</source>
        <translation>Verbrauch nach Monat und Vorlage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Credits at most</source>
        <translation>Credits höchstens</translation>
    </message>
    <message>
        <source>Credits billed</source>
        <translation>Credits berechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Asks the selected service, for jobs of the last three months</source>
        <translation>Fragt den gewählten Dienst nach Aufträgen der letzten drei Monate</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Stand der Preise</translation>
    </message>
    <message>
        <source>MULTIMODAL</source>
        <translation>MULTIMODAL</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 (of %2 of %3 jobs)</source>
        <comment>credits</comment>
        <translation>%1 (von %2 von %3 Aufträgen)</translation>
    </message>
    <message>
        <source>without a preset</source>
        <translation>ohne Vorlage</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Get billed credits</source>
        <translation>&amp;Berechnete Credits abrufen</translation>
    </message>
    <message>
        <source>Prices used for estimates</source>
        <translation>Preise für Schätzungen</translation>
    </message>
    <message>
        <source>Credits per page, FAST</source>
        <translation>Credits je Seite, FAST</translation>
    </message>
    <message>
        <source>Credits per page, MULTIMODAL</source>
        <translation>Credits je Seite, MULTIMODAL</translation>
    </message>
    <message>
        <source>Credits per month</source>
        <translation>Credits im Monat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>US dollars per 1,000 credits</source>
        <translation>US-Dollar je 1.000 Credits</translation>
    </message>
    <message>
        <source>Credits per page: FAST</source>
        <translation>Credits je Seite: FAST</translation>
    </message>
    <message>
        <source>Ask before a month exceeds this many credits</source>
        <translation>Nachfragen, bevor ein Monat mehr Credits kostet als</translation>
    </message>
    <message>
        <source>This month: %1 credits, %2. Jobs not billed yet count at their maximum estimate. Months are in UTC; the local service is free.</source>
        <translation>Dieser Monat: %1 Credits, %2. Noch nicht berechnete Aufträge zählen mit ihrer höchsten Schätzung. Monate gelten nach UTC; der lokale Dienst ist kostenlos.</translation>
    </message>
    <message numerus="yes">
        <source>Billed credits are now known for %n more job(s).</source>
        <translation>
            <numerusform>Für einen weiteren Auftrag sind die berechneten Credits jetzt bekannt.</numerusform>
            <numerusform>Für %n weitere Aufträge sind die berechneten Credits jetzt bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: the service reports billed credits some time after a job has ended.</source>
        <translation>Nichts Neues: Der Dienst meldet berechnete Credits erst einige Zeit nach dem Ende eines Auftrags.</translation>
    </message>
    <message>
        <source>Choose an organization first, under File, Services.</source>
        <translation>Wählen Sie zuerst unter „Datei“, „Dienste“ eine Organisation aus.</translation>
    </message>
    <message>
        <source>Only the jobs in this list count. Jobs that “classifydesk submit” keeps in another data folder, as it does while this window is open, are counted separately.</source>
        <translation>Es zählen nur die Aufträge dieser Liste. Aufträge, die „classifydesk submit“ in einem anderen Datenordner führt, etwa solange dieses Fenster offen ist, werden getrennt gezählt.</translation>
    </message>
    <message>
        <source>Credits per GB stored and day</source>
        <translation>Credits je gespeichertem GB und Tag</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>Stored &amp;files</source>
        <translation>Gespeicherte &amp;Dateien</translation>
    </message>
    <message>
        <source>Credits by month</source>
        <translation>Credits nach Monat</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <translation>Nach &amp;Monat</translation>
    </message>
    <message>
        <source>No job was submitted to a service that bills yet.</source>
        <translation>An einen Dienst, der abrechnet, ging noch kein Auftrag.</translation>
    </message>
    <message>
        <source>Jobs of services that bill, by the month (UTC) of their submission</source>
        <translation>Aufträge an Dienste, die abrechnen, nach dem Monat (UTC) des Absendens</translation>
    </message>
</context>
<context>
    <name>cd::VersionsPane</name>
    <message>
        <source>Versions of the preset</source>
        <translation>Versionen der Vorlage</translation>
    </message>
    <message>
        <source>Compare the version with</source>
        <translation>Die Version vergleichen mit</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>No versions yet. Each save of the form makes one (Ctrl+S).</source>
        <translation>Noch keine Versionen. Jedes Speichern des Formulars macht eine (Strg+S).</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Änderungen seit der Version davor</translation>
    </message>
    <message>
        <source>Compared with the one in use</source>
        <translation>Verglichen mit der verwendeten</translation>
    </message>
    <message>
        <source>Compared with the form</source>
        <translation>Verglichen mit dem Formular</translation>
    </message>
    <message>
        <source>Use this &amp;version</source>
        <translation>Diese &amp;Version verwenden</translation>
    </message>
    <message>
        <source>Res&amp;tore as a new version</source>
        <translation>Als neue Version wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Jobs with it</source>
        <translation>&amp;Aufträge damit</translation>
    </message>
    <message>
        <source>Jobs with this version</source>
        <translation>Aufträge mit dieser Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>in use ✓</source>
        <translation>in Verwendung ✓</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>a version</comment>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>as %1 was</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>das Formular</translation>
    </message>
    <message>
        <source>Select a version to see it, or two to compare them.</source>
        <translation>Wählen Sie eine Version, um sie zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Was %1 enthält</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>what differs between two versions; %1, %2: as &quot;v11&quot;, &quot;v12&quot;, %3: &quot;1 rule changed&quot;</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>cd::ViewController</name>
    <message>
        <source>A view needs a name. Nothing was changed.</source>
        <translation>Eine Ansicht braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a view named “%1” already. Nothing was changed; choose another name.</source>
        <translation>Es gibt schon eine Ansicht namens „%1“. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no view named “%1” any more.</source>
        <translation>Es gibt keine Ansicht namens „%1“ mehr.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>jobs that failed or are unsure</comment>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>jobs that have not ended</comment>
        <translation>Laufende</translation>
    </message>
</context>
<context>
    <name>cd::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Filter, sorting and columns under a name</source>
        <translation>Filter, Sortierung und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>The list no longer looks like “%1”, as it was saved</source>
        <translation>Die Liste entspricht nicht mehr der Ansicht „%1“, wie sie gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>cd::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als…</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>„%1“ &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”…</source>
        <translation>„%1“ &amp;löschen…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view: filter, sorting and columns as they are now</source>
        <translation>Name der Ansicht: Filter, Sortierung und Spalten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace the view?</source>
        <translation>Ansicht ersetzen?</translation>
    </message>
    <message>
        <source>There is a view named “%1” already. Replace it?</source>
        <translation>Es gibt schon eine Ansicht namens „%1“. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name von „%1“</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the view?</source>
        <translation>Ansicht löschen?</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The list stays as it is, and no job is deleted.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Liste bleibt, wie sie ist, und es wird kein Auftrag gelöscht.</translation>
    </message>
</context>
<context>
    <name>cd::Watch</name>
    <message>
        <source>%1 v%2</source>
        <extracomment>a preset and its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>waits for review</source>
        <translation>wartet auf Prüfung</translation>
    </message>
    <message>
        <source>delivers by itself</source>
        <translation>stellt selbst zu</translation>
    </message>
    <message>
        <source>%1 of %2 credits today</source>
        <translation>heute %1 von %2 Credits</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) today</source>
        <translation>
            <numerusform>heute %1 von %Ln Datei</numerusform>
            <numerusform>heute %1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) today</source>
        <translation>
            <numerusform>heute %Ln Datei</numerusform>
            <numerusform>heute %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Today’s budget is spent, goes on tomorrow</source>
        <translation>Budget für heute verbraucht, morgen geht es weiter</translation>
    </message>
    <message>
        <source>This month’s budget is spent, goes on next month</source>
        <translation>Budget des Monats verbraucht, nächsten Monat geht es weiter</translation>
    </message>
    <message>
        <source>The monthly limit of credits is reached</source>
        <translation>Die Monatsgrenze für Credits ist erreicht</translation>
    </message>
    <message>
        <source>The preset limits no pages: what a file costs can’t be told</source>
        <translation>Die Vorlage begrenzt keine Seiten: Kosten je Datei unbekannt</translation>
    </message>
    <message>
        <source>The folder can’t be reached; goes on when it is back</source>
        <translation>Ordner nicht erreichbar; es geht weiter, sobald er da ist</translation>
    </message>
    <message>
        <source>This version of the preset can’t be read</source>
        <translation>Diese Version der Vorlage ist nicht lesbar</translation>
    </message>
    <message>
        <source>Waits for its service</source>
        <translation>Wartet auf seinen Dienst</translation>
    </message>
    <message>
        <source>Documents are delivered into it, so nothing is sent</source>
        <translation>In den Ordner wird zugestellt, daher wird nichts gesendet</translation>
    </message>
    <message>
        <source>Last file: %1</source>
        <extracomment>%1: &quot;3 min&quot;</extracomment>
        <translation>Letzte Datei: %1</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait.</source>
        <translation>
            <numerusform>%Ln Datei wartet.</numerusform>
            <numerusform>%Ln Dateien warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent: of such a kind, or too large.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gesendet werden: Art oder Größe.</numerusform>
            <numerusform>%Ln Dateien können nicht gesendet werden: Art oder Größe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be read.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht lesbar.</numerusform>
            <numerusform>%Ln Dateien sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system tells of no changes here: looked at every minute.</source>
        <translation>Das System meldet hier keine Änderungen: Es wird jede Minute nachgesehen.</translation>
    </message>
    <message>
        <source>Choose a folder that can be read.</source>
        <translation>Wählen Sie einen lesbaren Ordner.</translation>
    </message>
    <message>
        <source>This folder, or one in it or above it, is watched already.</source>
        <translation>Dieser Ordner, ein Unterordner oder ein übergeordneter wird bereits überwacht.</translation>
    </message>
    <message>
        <source>Documents are delivered into this folder.</source>
        <translation>In diesen Ordner wird zugestellt.</translation>
    </message>
    <message>
        <source>They would be delivered into a watched folder.</source>
        <translation>Es würde in einen überwachten Ordner zugestellt.</translation>
    </message>
    <message>
        <source>The folder that the plan delivers to isn’t there.</source>
        <translation>Der Zielordner des Plans ist nicht da.</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>The preset limits no pages, so what a file costs can’t be told. Limit files instead of credits.</source>
        <translation>Die Vorlage begrenzt keine Seiten, daher sind die Kosten je Datei unbekannt. Begrenzen Sie Dateien statt Credits.</translation>
    </message>
    <message>
        <source>This service costs money: set a limit.</source>
        <translation>Dieser Dienst kostet Geld: Setzen Sie eine Grenze.</translation>
    </message>
</context>
<context>
    <name>cd::WatchCommand</name>
    <message>
        <source>Nothing was watched. See classifydesk watch --help.</source>
        <translation>Nichts wurde überwacht. Siehe classifydesk watch --help.</translation>
    </message>
    <message>
        <source>--%1 must be a number from 1 to %2.</source>
        <translation>--%1 muss eine Zahl von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>--after-review says when to --deliver, which is missing.</source>
        <translation>--after-review sagt, wann --deliver ablegt, und das fehlt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a plan of delivery.</source>
        <translation>%1 lässt sich nicht als Ablageplan lesen.</translation>
    </message>
    <message>
        <source>The plan in %1 names no folder to deliver to.</source>
        <translation>Der Plan in %1 nennt keinen Ordner zum Ablegen.</translation>
    </message>
    <message>
        <source>Say how many files a day may be sent: --budget N.</source>
        <translation>Geben Sie an, wie viele Dateien am Tag gesendet werden dürfen: --budget N.</translation>
    </message>
    <message>
        <source>Say which one folder to watch.</source>
        <translation>Geben Sie den einen Ordner an, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>Say by which rules to classify: --preset PRESET.json, or the name of a saved preset.</source>
        <translation>Geben Sie an, nach welchen Regeln klassifiziert wird: --preset VORLAGE.json oder der Name einer gespeicherten Vorlage.</translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] watch FOLDER --preset PRESET.json|NAME --budget N
                    [--budget-month N] [--credits N] [--credits-month N] [--existing]
                    [--deliver PLAN.json [--after-review]]
                    [--service URL|local] [--dialect first|second]
                    [--storage keep|delete|ephemeral] [--wait-for-folder SECONDS]

Classifies the documents that come into a folder, until a signal stops it, and goes on
where it was when it is started again: no file is sent twice. A file is sent once it
has not changed for five seconds. Left out are hidden and empty files, lock files,
unfinished downloads, links, videos, archives, programs, and files over 512 MiB.

  --preset PRESET.json|NAME
                       A preset file, which is added to those of the data folder, or
                       the name of a saved preset.
  --budget N           At most so many files are sent a day. Days and months are in UTC.
  --budget-month N     At most so many files a month. Default: no limit.
  --credits N          At most so many credits a day, counted by what a file may cost at
                       most, before it is sent. Default: no limit. The monthly limit that
                       was set in the window holds in any case.
  --credits-month N    At most so many credits a month. Default: no limit.
  --existing           Also what is in the folder when it is watched for the first time.
  --deliver PLAN.json  Put documents into folders once they are classified, by a plan as
                       the window saves it (Deliver, Save plan). Each delivery can be
                       taken back in the window.
  --after-review       Only those that a person has reviewed.
  --service URL|local  The service to use, and the only one. Default: as with submit.
  --dialect WHICH      The API to use: &quot;first&quot; is v1, &quot;second&quot; is v2. Default: as with
                       submit.
  --storage WHAT       What happens to uploaded files on the service: &quot;keep&quot;, &quot;delete&quot;
                       or &quot;ephemeral&quot;. Default: as with submit.
  --data DIR           Folder for the job history and the local service&apos;s files.
                       Default: the window&apos;s folder, which only one program at a time
                       can use.
  --wait-for-folder SECONDS
                       How long to wait for another Classify Desk that is using the
                       folder. Default: 60; 0 means do not wait.
  -h, --help           Show this help.

Standard output has one line of JSON for each event, with &quot;at&quot; and &quot;event&quot;:
watching, submitted, answered, delivered, paused, resumed, error or stopped.

The API key is read from LLAMA_CLOUD_API_KEY or LLAMA_PARSE_API_KEY, otherwise from the
system keychain. The local service needs no key.

On SIGINT, SIGTERM or SIGHUP it stops when what is being sent has an answer; a second
signal ends it at once.

Exit status:
  0  A signal stopped it.
  1  The history or the output could not be written.
  2  The command line, the preset or the plan is invalid. Nothing was watched.
  3  Nothing was watched: there is no key, the data folder is in use, or the folder
     can&apos;t be watched so.
</source>
        <translation>Aufruf: classifydesk [--data ORDNER] watch ORDNER --preset VORLAGE.json|NAME --budget N
                    [--budget-month N] [--credits N] [--credits-month N] [--existing]
                    [--deliver PLAN.json [--after-review]]
                    [--service URL|local] [--dialect first|second]
                    [--storage keep|delete|ephemeral] [--wait-for-folder SEKUNDEN]

Klassifiziert die Dokumente, die in einen Ordner kommen, bis ein Signal es beendet, und
macht beim nächsten Start dort weiter, wo es war: Keine Datei wird zweimal gesendet. Eine
Datei wird gesendet, sobald sie sich fünf Sekunden lang nicht geändert hat. Ausgelassen
werden versteckte und leere Dateien, Sperrdateien, unfertige Downloads, Verknüpfungen,
Videos, Archive, Programme und Dateien über 512 MiB.

  --preset VORLAGE.json|NAME
                       Eine Vorlagendatei, die zu denen des Datenordners kommt, oder der
                       Name einer gespeicherten Vorlage.
  --budget N           Höchstens so viele Dateien werden am Tag gesendet. Tage und Monate
                       sind in UTC.
  --budget-month N     Höchstens so viele Dateien im Monat. Vorgabe: keine Grenze.
  --credits N          Höchstens so viele Credits am Tag; gezählt wird vor dem Senden, was
                       eine Datei höchstens kosten kann. Vorgabe: keine Grenze. Das im
                       Fenster gesetzte Monatslimit gilt in jedem Fall.
  --credits-month N    Höchstens so viele Credits im Monat. Vorgabe: keine Grenze.
  --existing           Auch, was im Ordner liegt, wenn er zum ersten Mal überwacht wird.
  --deliver PLAN.json  Klassifizierte Dokumente in Ordner ablegen, nach einem Plan, wie ihn
                       das Fenster speichert (Ablegen, Plan speichern). Im Fenster lässt
                       sich jedes Ablegen zurücknehmen.
  --after-review       Nur die, die eine Person geprüft hat.
  --service URL|local  Der Dienst, und zwar der einzige. Vorgabe: wie bei submit.
  --dialect WELCHE     Die API: „first“ ist v1, „second“ ist v2. Vorgabe: wie bei submit.
  --storage WAS        Was aus hochgeladenen Dateien beim Dienst wird: „keep“, „delete“
                       oder „ephemeral“. Vorgabe: wie bei submit.
  --data ORDNER        Ordner für den Verlauf der Aufträge und die Dateien des lokalen
                       Dienstes. Vorgabe: der Ordner des Fensters, den nur ein Programm
                       zugleich verwenden kann.
  --wait-for-folder SEKUNDEN
                       Wie lange auf ein anderes Classify Desk zu warten ist, das den
                       Ordner verwendet. Vorgabe: 60; 0 heißt: nicht warten.
  -h, --help           Diese Hilfe anzeigen.

Die Standardausgabe hat für jedes Ereignis eine Zeile JSON mit „at“ und „event“:
watching, submitted, answered, delivered, paused, resumed, error oder stopped.

Der API-Schlüssel wird aus LLAMA_CLOUD_API_KEY oder LLAMA_PARSE_API_KEY gelesen, sonst aus
dem Schlüsselbund des Systems. Der lokale Dienst braucht keinen.

Bei SIGINT, SIGTERM oder SIGHUP hört es auf, sobald das, was gerade gesendet wird, eine
Antwort hat; ein zweites Signal beendet es sofort.

Exit-Status:
  0  Ein Signal hat es beendet.
  1  Der Verlauf oder die Ausgabe konnte nicht geschrieben werden.
  2  Die Befehlszeile, die Vorlage oder der Plan ist ungültig. Nichts wurde überwacht.
  3  Nichts wurde überwacht: Es gibt keinen Schlüssel, der Datenordner wird verwendet, oder
     der Ordner kann so nicht überwacht werden.
</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there, or can&apos;t be read.</source>
        <translation>Der Ordner ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>A folder in it, or above it, is watched already.</source>
        <translation>Ein Ordner darin oder darüber wird schon überwacht.</translation>
    </message>
    <message>
        <source>Documents of a watched folder are delivered into it.</source>
        <translation>Dokumente eines überwachten Ordners werden dorthin abgelegt.</translation>
    </message>
    <message>
        <source>The plan would deliver into a watched folder.</source>
        <translation>Der Plan würde in einen überwachten Ordner ablegen.</translation>
    </message>
    <message>
        <source>The folder that the plan delivers to isn&apos;t there.</source>
        <translation>Der Ordner, in den der Plan ablegt, ist nicht da.</translation>
    </message>
    <message>
        <source>There is no such preset.</source>
        <translation>Es gibt keine solche Vorlage.</translation>
    </message>
    <message>
        <source>The preset limits no pages, so what a file costs can&apos;t be told: limit files, not credits.</source>
        <translation>Die Vorlage begrenzt die Seiten nicht, daher ist nicht bekannt, was eine Datei kostet: Begrenzen Sie Dateien, nicht Credits.</translation>
    </message>
    <message>
        <source>This service costs money, and no limit is set.</source>
        <translation>Dieser Dienst kostet Geld, und es ist keine Grenze gesetzt.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Set LLAMA_CLOUD_API_KEY.</source>
        <translation>Es gibt keinen API-Schlüssel für %1. Setzen Sie LLAMA_CLOUD_API_KEY.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”, and no such file.</source>
        <translation>Es gibt keine Vorlage „%1“ und keine solche Datei.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written down.</source>
        <translation>Der Ordner konnte nicht vermerkt werden.</translation>
    </message>
</context>
<context>
    <name>cd::WatchDialog</name>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>With the &amp;folders in it</source>
        <translation>Mit &amp;Unterordnern</translation>
    </message>
    <message>
        <source>Preset to classify by</source>
        <translation>Vorlage zum Klassifizieren</translation>
    </message>
    <message>
        <source>Version of the preset</source>
        <translation>Version der Vorlage</translation>
    </message>
    <message>
        <source>Only &amp;new ones</source>
        <translation>Nur &amp;neue</translation>
    </message>
    <message>
        <source>&amp;Include what is there</source>
        <translation>&amp;Vorhandene auch</translation>
    </message>
    <message>
        <source>What becomes of the documents</source>
        <translation>Was mit den Dokumenten geschieht</translation>
    </message>
    <message>
        <source>&amp;Wait until they are reviewed</source>
        <translation>&amp;Warten, bis sie geprüft sind</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <source>Plan &amp;file…</source>
        <translation>Plan&amp;datei …</translation>
    </message>
    <message>
        <source>Choose a file with a plan of delivery</source>
        <translation>Datei mit einem Zustellplan wählen</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>&amp;Zustellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Diesen Ordner überwachen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is delivered</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>by the plan in Deliver</source>
        <translation>nach dem Plan in Zustellen</translation>
    </message>
    <message>
        <source>A plan of delivery</source>
        <translation>Ein Zustellplan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>%1 can’t be read as a plan.</source>
        <translation>%1 ist nicht als Plan lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Include the %Ln that is there</source>
        <translation>
            <numerusform>&amp;Die %Ln vorhandene auch</numerusform>
            <numerusform>&amp;Die %Ln vorhandenen auch</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>That costs at most %1 credits a day, about %2.</source>
        <translation>Das kostet höchstens %1 Credits am Tag, etwa %2.</translation>
    </message>
    <message>
        <source>What that costs at most can’t be told.</source>
        <translation>Wie viel das höchstens kostet, ist unbekannt.</translation>
    </message>
    <message>
        <source>That costs at most %1 credits a month, about %2.</source>
        <translation>Das kostet höchstens %1 Credits im Monat, etwa %2.</translation>
    </message>
    <message>
        <source>New documents in this folder are classified on this computer, as long as this program runs. Nothing leaves it, and it costs nothing.</source>
        <translation>Neue Dokumente in diesem Ordner werden auf diesem Rechner klassifiziert, solange dieses Programm läuft. Nichts verlässt ihn, und es kostet nichts.</translation>
    </message>
    <message>
        <source>New documents in this folder are sent to %1 without asking again, as long as this program runs and that service is chosen.</source>
        <translation>Neue Dokumente in diesem Ordner werden ohne weitere Rückfrage an %1 gesendet, solange dieses Programm läuft und dieser Dienst gewählt ist.</translation>
    </message>
    <message>
        <source>into %1</source>
        <extracomment>where documents are delivered to</extracomment>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>cd::WatchLimits</name>
    <message>
        <source>Files a day</source>
        <translation>Dateien am Tag</translation>
    </message>
    <message>
        <source>Files a month</source>
        <translation>Dateien im Monat</translation>
    </message>
    <message>
        <source>Credits a day</source>
        <translation>Credits am Tag</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <translation>Credits im Monat</translation>
    </message>
    <message>
        <source>credits a day</source>
        <translation>Credits am Tag</translation>
    </message>
    <message>
        <source>credits a month</source>
        <translation>Credits im Monat</translation>
    </message>
    <message>
        <source>files a day</source>
        <translation>Dateien am Tag</translation>
    </message>
    <message>
        <source>files a month</source>
        <translation>Dateien im Monat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>cd::WatchedCard</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Files sent today</source>
        <translation>Heute gesendete Dateien</translation>
    </message>
    <message>
        <source>More about this folder</source>
        <translation>Mehr zu diesem Ordner</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a watched folder</comment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>cd::WatchedPane</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>New documents in a watched folder are classified by themselves, as long as this program runs.</source>
        <translation>Neue Dokumente in einem überwachten Ordner werden von selbst klassifiziert, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Folders are watched as long as this program runs.</source>
        <translation>Ordner werden überwacht, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Stop watching “%1”?</source>
        <translation>„%1“ nicht mehr überwachen?</translation>
    </message>
    <message>
        <source>No file is deleted, and what was sent stays in the list of jobs.</source>
        <translation>Keine Datei wird gelöscht, und Gesendetes bleibt in der Auftragsliste.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter überwachen</translation>
    </message>
</context>
<context>
    <name>cd::WebhookForm</name>
    <message>
        <source>Remove this webhook</source>
        <translation>Diesen Webhook entfernen</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Geheimnis zum Signieren</translation>
    </message>
    <message>
        <source>optional: deliveries are signed with it</source>
        <translation>optional: damit werden Zustellungen signiert</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>Default (string)</source>
        <translation>Vorgabe (string)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>all, or names separated by commas</source>
        <translation>alle oder durch Kommas getrennte Namen</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Pick events</source>
        <translation>Ereignisse wählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>&amp;Try it…</source>
        <translation>Aus&amp;probieren…</translation>
    </message>
    <message>
        <source>Try this webhook</source>
        <translation>Diesen Webhook ausprobieren</translation>
    </message>
    <message>
        <source>Shows what would be delivered, and delivers a sample if you like</source>
        <translation>Zeigt, was zugestellt würde, und stellt auf Wunsch ein Beispiel zu</translation>
    </message>
    <message>
        <source>string: JSON as text</source>
        <translation>string: JSON als Text</translation>
    </message>
    <message>
        <source>json: JSON object</source>
        <translation>json: JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>cd::WebhookTrialDialog</name>
    <message>
        <source>&amp;Send the sample</source>
        <translation>Beispiel &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Receive on this computer</source>
        <translation>Auf diesem Computer &amp;empfangen</translation>
    </message>
    <message>
        <source>Try a webhook</source>
        <translation>Webhook ausprobieren</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>Was zugestellt wird</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What arrives on this computer</source>
        <translation>Was auf diesem Computer ankommt</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The local service accepts test deliveries. Choose it as the service to have an address here.</source>
        <translation>Der lokale Dienst nimmt Zustellungen zum Testen an. Wählen Sie ihn als Dienst, um hier eine Adresse zu haben.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no signature came along</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Use my own address again</source>
        <translation>Wieder meine ei&amp;gene Adresse verwenden</translation>
    </message>
    <message>
        <source>Accepted with status %1.</source>
        <translation>Angenommen mit Status %1.</translation>
    </message>
    <message>
        <source>Samples, and jobs of the local service, are delivered here as long as it runs. Before submitting to another service, use your own address again.</source>
        <translation>Beispiele und Aufträge des lokalen Dienstes werden hierher zugestellt, solange er läuft. Verwenden Sie wieder Ihre eigene Adresse, bevor Sie an einen anderen Dienst absenden.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>made with a different secret</source>
        <translation>mit einem anderen Geheimnis erzeugt</translation>
    </message>
</context>
<context>
    <name>cd::WebhooksBox</name>
    <message>
        <source>Notifications (webhooks)</source>
        <extracomment>the heading of a part that can be unfolded</extracomment>
        <translation>Benachrichtigungen (Webhooks)</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Notifications (%Ln webhook(s))</source>
        <translation>
            <numerusform>Benachrichtigungen (%Ln Webhook)</numerusform>
            <numerusform>Benachrichtigungen (%Ln Webhooks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::WeekSharesChart</name>
    <message numerus="yes">
        <source>fewer than %Ln</source>
        <comment>of files or answers</comment>
        <translation>
            <numerusform>weniger als %Ln</numerusform>
            <numerusform>weniger als %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s). In the last one with enough, from %1, %2: %3.</source>
        <extracomment>%1: a day; %2: what is counted; %3: a percentage</extracomment>
        <translation>
            <numerusform>%Ln Woche. In der letzten mit genug, ab %1, %2: %3.</numerusform>
            <numerusform>%Ln Wochen. In der letzten mit genug, ab %1, %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No week has enough to tell.</source>
        <translation>Keine Woche hat genug für eine Aussage.</translation>
    </message>
</context>
<context>
    <name>cd::WeeksChart</name>
    <message>
        <source>d MMM</source>
        <extracomment>how a week is called below its bar, by its first day: &quot;2 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>types that have no bar of their own</comment>
        <translation>übrige</translation>
    </message>
    <message numerus="yes">
        <source>pale: fewer than %Ln file(s)</source>
        <translation>
            <numerusform>blass: weniger als %Ln Datei</numerusform>
            <numerusform>blass: weniger als %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>few files</source>
        <translation>wenige Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s). In the last one with enough files, from %1, most are %2: %3.</source>
        <extracomment>%1: a day; %2: a type; %3: a percentage</extracomment>
        <translation>
            <numerusform>%Ln Woche. In der letzten mit genug Dateien, ab %1, sind die meisten %2: %3.</numerusform>
            <numerusform>%Ln Wochen. In der letzten mit genug Dateien, ab %1, sind die meisten %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No week has enough files.</source>
        <translation>Keine Woche hat genug Dateien.</translation>
    </message>
</context>
<context>
    <name>cd::WhyPane</name>
    <message>
        <source>The service&apos;s answer beside yours</source>
        <translation>Die Antwort des Dienstes neben Ihrer</translation>
    </message>
    <message>
        <source>Why the service answered so</source>
        <translation>Warum der Dienst so geantwortet hat</translation>
    </message>
    <message>
        <source>What reviews say so far</source>
        <translation>Was Prüfungen bisher sagen</translation>
    </message>
    <message>
        <source>Note about this document</source>
        <translation>Notiz zu diesem Dokument</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Hidden until you have decided.</source>
        <translation>Verdeckt, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what a person wrote about a document</extracomment>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>cd::WindowRun</name>
    <message>
        <source>The samples are missing in this installation.</source>
        <translation>In dieser Installation fehlen die Beispiele.</translation>
    </message>
    <message>
        <source>The samples were not loaded: the form already has entries, which were kept.</source>
        <translation>Die Beispiele wurden nicht geladen: Im Formular stehen schon Eingaben von Ihnen, und die bleiben.</translation>
    </message>
    <message>
        <source>Load the samples</source>
        <translation>Beispiele laden</translation>
    </message>
    <message>
        <source>Another Classify Desk is already using %1. Nothing was started. Close the other one, or choose another folder with --data.</source>
        <translation>Ein anderes Classify Desk verwendet schon %1. Es wurde nichts gestartet. Schließen Sie das andere oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be created or written. Nothing was started. Choose another folder with --data.</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen oder beschreiben. Es wurde nichts gestartet. Wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history in %1 can&apos;t be read. Nothing was changed. Choose another folder with --data, or move this one away.</source>
        <translation>Der Verlauf in %1 lässt sich nicht lesen. Es wurde nichts geändert. Wählen Sie mit --data einen anderen Ordner oder verschieben Sie diesen.</translation>
    </message>
    <message>
        <source>Classify Desk is already open; bringing its window to the front.</source>
        <translation>Classify Desk ist schon geöffnet; sein Fenster wird nach vorn geholt.</translation>
    </message>
    <message>
        <source>A preset could not be opened. Nothing was submitted.</source>
        <translation>Eine Vorlage konnte nicht geöffnet werden. Es wurde nichts abgesandt.</translation>
    </message>
    <message>
        <source>Classify Desk is running unattended in %1, so your files were not opened. Wait until it has ended, then try again, or choose another folder with --data.</source>
        <translation>Classify Desk sendet in %1 gerade unbeaufsichtigt ab; was Sie angegeben haben, wurde deshalb nicht geöffnet. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut, oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>cd::Workbook</name>
    <message>
        <source>With a type</source>
        <extracomment>files</extracomment>
        <translation>Mit Typ</translation>
    </message>
    <message>
        <source>No rule matched</source>
        <extracomment>files</extracomment>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>Without a result</source>
        <extracomment>files</extracomment>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Files in this workbook</source>
        <translation>Dateien in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>to the pages read of each file</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Max pages per file</source>
        <translation>Max. Seiten je Datei</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a point in time</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File ID</source>
        <translation>Datei-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>a point in time</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Preset changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>Rules version</source>
        <translation>Stand der Regeln</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Byte)</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Kopie von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>a sheet of a workbook: at most 25 characters, none of []:*?/ in it</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>a sheet of a workbook, with what is known about the results</extracomment>
        <translation>Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) did not fit into a cell and were cut at %1 characters.</source>
        <translation>
            <numerusform>%Ln Text passte nicht in eine Zelle und wurde bei %1 Zeichen abgeschnitten.</numerusform>
            <numerusform>%Ln Texte passten nicht in eine Zelle und wurden bei %1 Zeichen abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) could not be read from the history and are missing.</source>
        <translation>
            <numerusform>%Ln Auftrag konnte nicht aus dem Verlauf gelesen werden und fehlt.</numerusform>
            <numerusform>%Ln Aufträge konnten nicht aus dem Verlauf gelesen werden und fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) had been taken out of the list by then and are missing.</source>
        <translation>
            <numerusform>%Ln Auftrag war bis dahin schon aus der Liste genommen und fehlt.</numerusform>
            <numerusform>%Ln Aufträge waren bis dahin schon aus der Liste genommen und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>files whose results a person has looked at</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>files that a person gave another type than the service</extracomment>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Type (final)</source>
        <extracomment>the type that a person decided on or, if nobody did, the service&apos;s</extracomment>
        <translation>Typ (endgültig)</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>what a person decided about a result: confirmed, corrected …</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Pot</source>
        <extracomment>where a decision comes from: correction, audit, import</extracomment>
        <translation>Topf</translation>
    </message>
    <message>
        <source>Preset version</source>
        <translation>Vorlagenversion</translation>
    </message>
    <message>
        <source>Files of these jobs left out</source>
        <extracomment>files of the jobs that are not in the workbook, such as those that a filter hides</extracomment>
        <translation>Weggelassene Dateien dieser Aufträge</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Weggelassene Spalten</translation>
    </message>
    <message>
        <source>Saved by</source>
        <extracomment>a workbook; a person&apos;s name stands beside it</extracomment>
        <translation>Gespeichert von</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>whether a person put a flag on the result</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>what a person wrote down about the result</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Credits of the job (estimated)</source>
        <translation>Credits des Auftrags (geschätzt)</translation>
    </message>
    <message>
        <source>Credits of the job (billed)</source>
        <translation>Credits des Auftrags (berechnet)</translation>
    </message>
    <message>
        <source>Analyst</source>
        <extracomment>an export template: what an analyst wants to see</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>an export template: all columns</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>an export template: for whoever goes on with the results elsewhere</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <extracomment>%1: a file, %2: what the system says, such as &quot;Permission denied&quot;</extracomment>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any export template.</source>
        <translation>%1 ist größer als jedes Exportschema.</translation>
    </message>
    <message>
        <source>%1 is no export template: it is not JSON.</source>
        <translation>%1 ist kein Exportschema: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>%1 is no export template.</source>
        <translation>%1 ist kein Exportschema.</translation>
    </message>
    <message>
        <source>%1 is no export template: “%2” is missing or wrong.</source>
        <extracomment>%1: a file, %2: a field in it, such as columns.3.name</extracomment>
        <translation>%1 ist kein Exportschema: „%2“ fehlt oder ist falsch.</translation>
    </message>
</context>
</TS>
