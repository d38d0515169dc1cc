<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cd::AddIdsDialog</name>
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
            <numerusform>%Ln is there already</numerusform>
            <numerusform>%Ln are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) you entered have not been added.</source>
        <translation>
            <numerusform>%Ln ID you entered has not been added.</numerusform>
            <numerusform>%Ln IDs you entered have not been added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not a file ID: correct or delete it to add the others</source>
        <translation>
            <numerusform>%Ln is not a file ID: correct or delete it to add the others</numerusform>
            <numerusform>%Ln are not file IDs: correct or delete them to add the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ChangeBar</name>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln only here</numerusform>
            <numerusform>%Ln only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only there</source>
        <comment>files of two jobs</comment>
        <translation>
            <numerusform>%Ln only there</numerusform>
            <numerusform>%Ln only there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Command</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ComparePane</name>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <extracomment>files that match what is asked for; %1: of how many</extracomment>
        <translation>
            <numerusform>%Ln of %1 shown</numerusform>
            <numerusform>%Ln of %1 shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln file(s)…</source>
        <translation>
            <numerusform>Review %Ln file…</numerusform>
            <numerusform>Review %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ConfusionModel</name>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <extracomment>%1: &quot;true invoice&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln file</numerusform>
            <numerusform>%1, %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, answered %2, %Ln file(s), %3 %</source>
        <extracomment>%1: &quot;true invoice&quot;; %2: a type, or &quot;no type&quot;; %3: a number from 0 to 100, of those that are truly this type</extracomment>
        <translation>
            <numerusform>%1, answered %2, %Ln file, %3 %</numerusform>
            <numerusform>%1, answered %2, %Ln files, %3 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, answered %2, %Ln file(s), %3 % of these answers</source>
        <extracomment>the same, but %3 is of those that are answered so</extracomment>
        <translation>
            <numerusform>%1, answered %2, %Ln file, %3 % of these answers</numerusform>
            <numerusform>%1, answered %2, %Ln files, %3 % of these answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ConfusionPane</name>
    <message numerus="yes">
        <source>The %Ln most confused of %1 types</source>
        <extracomment>%n: types with most errors; %1: how many types there are</extracomment>
        <translation>
            <numerusform>The %Ln most confused of %1 types</numerusform>
            <numerusform>The %Ln most confused of %1 types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DeliverBar</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are moved</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 of %Ln file is moved</numerusform>
            <numerusform>%1 of %Ln files are moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) get a hard link</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 of %Ln file gets a hard link</numerusform>
            <numerusform>%1 of %Ln files get a hard link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are listed</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 of %Ln file is listed</numerusform>
            <numerusform>%1 of %Ln files are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) are copied</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>%1 of %Ln file is copied</numerusform>
            <numerusform>%1 of %Ln files are copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay where they are</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln stays where it is</numerusform>
            <numerusform>%Ln stay where they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DeliverPage</name>
    <message numerus="yes">
        <source>History · %Ln stopped</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>History · %Ln stopped</numerusform>
            <numerusform>History · %Ln stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DeliveryWords</name>
    <message numerus="yes">
        <source>Moved %1 of %Ln file(s)</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>Moved %1 of %Ln file</numerusform>
            <numerusform>Moved %1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %1 of %Ln file(s)</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>Linked %1 of %Ln file</numerusform>
            <numerusform>Linked %1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 of %Ln file(s)</source>
        <comment>%1: how many</comment>
        <translation>
            <numerusform>Copied %1 of %Ln file</numerusform>
            <numerusform>Copied %1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %Ln to go</source>
        <extracomment>a delivery that did not come to its end</extracomment>
        <translation>
            <numerusform>stopped, %Ln to go</numerusform>
            <numerusform>stopped, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be taken back</source>
        <extracomment>files that could not be taken back</extracomment>
        <translation>
            <numerusform>%Ln could not be taken back</numerusform>
            <numerusform>%Ln could not be taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln file(s)</source>
        <translation>
            <numerusform>Moved %Ln file</numerusform>
            <numerusform>Moved %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln file(s)</source>
        <translation>
            <numerusform>Linked %Ln file</numerusform>
            <numerusform>Linked %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed %Ln file(s)</source>
        <translation>
            <numerusform>Listed %Ln file</numerusform>
            <numerusform>Listed %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s)</source>
        <translation>
            <numerusform>Copied %Ln file</numerusform>
            <numerusform>Copied %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Move %Ln file</numerusform>
            <numerusform>Move %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Link %Ln file</numerusform>
            <numerusform>Link %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save a list of %Ln file(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Save a list of %Ln file…</numerusform>
            <numerusform>Save a list of %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Copy %Ln file</numerusform>
            <numerusform>Copy %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DetailsPage</name>
    <message numerus="yes">
        <source>The first %1 of %Ln requests. The others differ only in their files and, in API v2, the transaction_id.</source>
        <translation>
            <numerusform>The first %1 of %Ln request. The others differ only in their files and, in API v2, the transaction_id.</numerusform>
            <numerusform>The first %1 of %Ln requests. The others differ only in their files and, in API v2, the transaction_id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DiffView</name>
    <message numerus="yes">
        <source>%Ln rule(s) the same</source>
        <translation>
            <numerusform>%Ln rule the same</numerusform>
            <numerusform>%Ln rules the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DiffWords</name>
    <message numerus="yes">
        <source>%Ln rule(s) changed</source>
        <translation>
            <numerusform>%Ln rule changed</numerusform>
            <numerusform>%Ln rules changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) renamed</source>
        <translation>
            <numerusform>%Ln rule renamed</numerusform>
            <numerusform>%Ln rules renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) added</source>
        <translation>
            <numerusform>%Ln rule added</numerusform>
            <numerusform>%Ln rules added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) removed</source>
        <translation>
            <numerusform>%Ln rule removed</numerusform>
            <numerusform>%Ln rules removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DriftWords</name>
    <message numerus="yes">
        <source>%1 (%Ln file(s))</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln file)</numerusform>
            <numerusform>%1 (%Ln files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%Ln file(s))</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>
            <numerusform>%1 to %2 (%Ln file)</numerusform>
            <numerusform>%1 to %2 (%Ln files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few files to compare: it takes %Ln on each side.</source>
        <translation>
            <numerusform>Too few files to compare: it takes %Ln on each side.</numerusform>
            <numerusform>Too few files to compare: it takes %Ln on each side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether errors rose can&apos;t be told: it takes %Ln reviewed answer(s) on each side.</source>
        <translation>
            <numerusform>Whether errors rose can&apos;t be told: it takes %Ln reviewed answer on each side.</numerusform>
            <numerusform>Whether errors rose can&apos;t be told: it takes %Ln reviewed answers on each side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of another service or mode are left out.</source>
        <translation>
            <numerusform>%Ln answer of another service or mode is left out.</numerusform>
            <numerusform>%Ln answers of another service or mode are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated answer(s) for the same content don&apos;t count.</source>
        <translation>
            <numerusform>%Ln repeated answer for the same content doesn&apos;t count.</numerusform>
            <numerusform>%Ln repeated answers for the same content don&apos;t count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::DropVeil</name>
    <message numerus="yes">
        <source>Adds %Ln file(s) or folder(s) to the form.</source>
        <translation>
            <numerusform>Adds %Ln file or folder to the form.</numerusform>
            <numerusform>Adds %Ln files or folders to the form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %Ln preset(s).</source>
        <translation>
            <numerusform>Opens %Ln preset.</numerusform>
            <numerusform>Opens %Ln presets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ErrorText</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <comment>how long the service wants us to wait</comment>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EstimateLine</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln page(s)</source>
        <translation>
            <numerusform>up to %Ln page</numerusform>
            <numerusform>up to %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln credit(s)</source>
        <translation>
            <numerusform>at most %Ln credit</numerusform>
            <numerusform>at most %Ln credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), one per file</source>
        <translation>
            <numerusform>%Ln job, one per file</numerusform>
            <numerusform>%Ln jobs, one per file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s) per page</source>
        <translation>
            <numerusform>%Ln credit per page</numerusform>
            <numerusform>%Ln credits per page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of up to %1 files</source>
        <extracomment>%1: a number, such as 500</extracomment>
        <translation>
            <numerusform>%Ln job of up to %1 files</numerusform>
            <numerusform>%Ln jobs of up to %1 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Evaluate</name>
    <message numerus="yes">
        <source>%n labelled file(s), %1 judged</source>
        <extracomment>%n labelled files, %1 of them judged</extracomment>
        <translation>
            <numerusform>%n labelled file, %1 judged</numerusform>
            <numerusform>%n labelled files, %1 judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1: F1 %2, precision %3, recall %4, %n file(s)</source>
        <extracomment>figures of a type: %1 its name; %2, %3, %4 numbers; %n files of it</extracomment>
        <translation>
            <numerusform>  %1: F1 %2, precision %3, recall %4, %n file</numerusform>
            <numerusform>  %1: F1 %2, precision %3, recall %4, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By luck alone, so uneven a split comes up in %n of 100 comparisons.</source>
        <extracomment>%n: a number from 1 to 100</extracomment>
        <translation>
            <numerusform>By luck alone, so uneven a split comes up in %n of 100 comparisons.</numerusform>
            <numerusform>By luck alone, so uneven a split comes up in %n of 100 comparisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against %1, %n file(s): %2 fixed, %3 broken, %4 both wrong (%5 of them otherwise), %6 both right.</source>
        <extracomment>%1: an earlier run, %n: files that both answered; %2 to %6: numbers of them</extracomment>
        <translation>
            <numerusform>Against %1, %n file: %2 fixed, %3 broken, %4 both wrong (%5 of them otherwise), %6 both right.</numerusform>
            <numerusform>Against %1, %n files: %2 fixed, %3 broken, %4 both wrong (%5 of them otherwise), %6 both right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Macro-F1: %1, the mean of %n type(s) (%2 resamples, seed %3)</source>
        <extracomment>%1: a number with its interval, %n: types</extracomment>
        <translation>
            <numerusform>Macro-F1: %1, the mean of %n type (%2 resamples, seed %3)</numerusform>
            <numerusform>Macro-F1: %1, the mean of %n types (%2 resamples, seed %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EvaluateBar</name>
    <message numerus="yes">
        <source>looked at %Ln time(s)</source>
        <comment>the part Test</comment>
        <translation>
            <numerusform>looked at %Ln time</numerusform>
            <numerusform>looked at %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln run(s)</source>
        <translation>
            <numerusform>Compared with %Ln run</numerusform>
            <numerusform>Compared with %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the set</source>
        <translation>
            <numerusform>%Ln file of the set</numerusform>
            <numerusform>%Ln files of the set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EvaluateWords</name>
    <message numerus="yes">
        <source>%1 · v%2 · %Ln file(s)</source>
        <extracomment>%1: the name of a set of labels; %2: the number of its version; %n: files of that version</extracomment>
        <translation>
            <numerusform>%1 · v%2 · %Ln file</numerusform>
            <numerusform>%1 · v%2 · %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EvaluatedFilesPane</name>
    <message numerus="yes">
        <source>%Ln chosen cell(s)</source>
        <translation>
            <numerusform>%Ln chosen cell</numerusform>
            <numerusform>%Ln chosen cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review these %Ln</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Review these %Ln</numerusform>
            <numerusform>Review these %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::EvaluationComparison</name>
    <message numerus="yes">
        <source>%Ln runs were tried: the more there are, the sooner one is better by luck. p after Holm makes up for that.</source>
        <translation>
            <numerusform>%Ln run was tried: the more there are, the sooner one is better by luck. p after Holm makes up for that.</numerusform>
            <numerusform>%Ln runs were tried: the more there are, the sooner one is better by luck. p after Holm makes up for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ExampleBox</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n type(s)</source>
        <extracomment>%1: &quot;12 examples&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n type</numerusform>
            <numerusform>%1 of %n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local service will read %1 of %n type(s) and keep their words. Nothing leaves this computer.</source>
        <extracomment>%1: &quot;12 files&quot;</extracomment>
        <translation>
            <numerusform>The local service will read %1 of %n type and keep their words. Nothing leaves this computer.</numerusform>
            <numerusform>The local service will read %1 of %n types and keep their words. Nothing leaves this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Examples</name>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation>
            <numerusform>Reading %n file …</numerusform>
            <numerusform>Reading %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) deleted.</source>
        <translation>
            <numerusform>%n example deleted.</numerusform>
            <numerusform>%n examples deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation>
            <numerusform>%n example.</numerusform>
            <numerusform>%n examples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FigureStrip</name>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FigureWords</name>
    <message numerus="yes">
        <source>%1 of %Ln errors were answered as %2.</source>
        <extracomment>%1: a number; %2: a type. The number of all errors decides the plural.</extracomment>
        <translation>
            <numerusform>%1 of %Ln error was answered as %2.</numerusform>
            <numerusform>%1 of %Ln errors were answered as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have a confidence.</source>
        <translation>
            <numerusform>%Ln file has a confidence.</numerusform>
            <numerusform>%Ln files have a confidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FilesBox</name>
    <message numerus="yes">
        <source>%Ln picked</source>
        <translation>
            <numerusform>%Ln picked</numerusform>
            <numerusform>%Ln picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be sent.</source>
        <translation>
            <numerusform>%Ln file can&apos;t be sent.</numerusform>
            <numerusform>%Ln files can&apos;t be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have the same content as others in the list, and cost as much again.</source>
        <translation>
            <numerusform>%Ln file has the same content as another in the list, and costs as much again.</numerusform>
            <numerusform>%Ln files have the same content as others in the list, and cost as much again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content share %1.</source>
        <extracomment>%n files; %1: &quot;80 answers&quot;, fewer</extracomment>
        <translation>
            <numerusform>%Ln file shares %1.</numerusform>
            <numerusform>%Ln files with the same content share %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FilesFilter</name>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <extracomment>files that match the filter; %1: of how many</extracomment>
        <translation>
            <numerusform>%Ln of %1</numerusform>
            <numerusform>%Ln of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FilesIntake</name>
    <message numerus="yes">
        <source>%Ln ID(s) were not added: they are in the list already.</source>
        <translation>
            <numerusform>%Ln ID was not added: it is in the list already.</numerusform>
            <numerusform>%Ln IDs were not added: they are in the list already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FindingText</name>
    <message numerus="yes">
        <source>The type is too long: %Ln character(s)</source>
        <translation>
            <numerusform>The type is too long: %Ln character</numerusform>
            <numerusform>The type is too long: %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service takes at most %Ln character(s).</source>
        <translation>
            <numerusform>The service takes at most %Ln character.</numerusform>
            <numerusform>The service takes at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description has only %Ln word(s) that tell something</source>
        <translation>
            <numerusform>The description has only %Ln word that tells something</numerusform>
            <numerusform>The description has only %Ln words that tell something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are written in %1, but documents are read in %2</source>
        <extracomment>%1, %2: languages</extracomment>
        <translation>
            <numerusform>%Ln rule is written in %1, but documents are read in %2</numerusform>
            <numerusform>%Ln rules are written in %1, but documents are read in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never chosen in the last %Ln result(s)</source>
        <translation>
            <numerusform>Never chosen in the last %Ln result</numerusform>
            <numerusform>Never chosen in the last %Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too short: %Ln character(s)</source>
        <translation>
            <numerusform>The description is too short: %Ln character</numerusform>
            <numerusform>The description is too short: %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln character(s)</source>
        <translation>
            <numerusform>The description is too long: %Ln character</numerusform>
            <numerusform>The description is too long: %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are many</source>
        <translation>
            <numerusform>%Ln rule is many</numerusform>
            <numerusform>%Ln rules are many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service wants at least %Ln character(s); a sentence or two are better.</source>
        <translation>
            <numerusform>The service wants at least %Ln character; a sentence or two are better.</numerusform>
            <numerusform>The service wants at least %Ln characters; a sentence or two are better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By most of the service&apos;s documents it takes at most %Ln character(s); it may refuse more.</source>
        <translation>
            <numerusform>By most of the service&apos;s documents it takes at most %Ln character; it may refuse more.</numerusform>
            <numerusform>By most of the service&apos;s documents it takes at most %Ln characters; it may refuse more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than %Ln rule(s), types are mixed up more often. Join those that are treated alike, or sort in two steps.</source>
        <translation>
            <numerusform>With more than %Ln rule, types are mixed up more often. Join those that are treated alike, or sort in two steps.</numerusform>
            <numerusform>With more than %Ln rules, types are mixed up more often. Join those that are treated alike, or sort in two steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FolderBar</name>
    <message numerus="yes">
        <source>%Ln more change(s) after this.</source>
        <translation>
            <numerusform>%Ln more change after this.</numerusform>
            <numerusform>%Ln more changes after this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FollowActions</name>
    <message numerus="yes">
        <source>%Ln job(s) were submitted. The answers are counted here as they come.</source>
        <translation>
            <numerusform>%Ln job was submitted. The answers are counted here as they come.</numerusform>
            <numerusform>%Ln jobs were submitted. The answers are counted here as they come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FollowUpDialog</name>
    <message numerus="yes">
        <source>That saves up to %Ln credit(s).</source>
        <translation>
            <numerusform>That saves up to %Ln credit.</numerusform>
            <numerusform>That saves up to %Ln credits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln labelled file(s) that would be sent, %1 would be fixed and %2 broken.</source>
        <extracomment>%1 and %2: numbers of files</extracomment>
        <translation>
            <numerusform>Of %Ln labelled file that would be sent, %1 would be fixed and %2 broken.</numerusform>
            <numerusform>Of %Ln labelled files that would be sent, %1 would be fixed and %2 broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::FormContent</name>
    <message numerus="yes">
        <source>add %Ln file(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>add %Ln file</numerusform>
            <numerusform>add %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln file(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>remove %Ln file</numerusform>
            <numerusform>remove %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln rule(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>add %Ln rule</numerusform>
            <numerusform>add %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln rule(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>delete %Ln rule</numerusform>
            <numerusform>delete %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %Ln rule(s)</source>
        <extracomment>follows &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>edit %Ln rule</numerusform>
            <numerusform>edit %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Formats</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::HistoryCard</name>
    <message numerus="yes">
        <source>Go on with %Ln</source>
        <comment>files of a delivery that was stopped</comment>
        <translation>
            <numerusform>Go on with %Ln</numerusform>
            <numerusform>Go on with %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <comment>files of a delivery</comment>
        <translation>
            <numerusform>Take back %Ln</numerusform>
            <numerusform>Take back %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JobActions</name>
    <message numerus="yes">
        <source>Stop the job(s)</source>
        <extracomment>%n jobs</extracomment>
        <translation>
            <numerusform>Stop the job</numerusform>
            <numerusform>Stop the jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the job(s) running</source>
        <extracomment>%n jobs</extracomment>
        <translation>
            <numerusform>Keep the job running</numerusform>
            <numerusform>Keep the jobs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) will be cancelled: whatever has not been sent stays unsent, and the service is asked to stop what has not ended.</source>
        <translation>
            <numerusform>%n submission will be cancelled: whatever has not been sent stays unsent, and the service is asked to stop what has not ended.</numerusform>
            <numerusform>%n submissions will be cancelled: whatever has not been sent stays unsent, and the service is asked to stop what has not ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The jobs of %n submission(s) will be deleted from the service.</source>
        <translation>
            <numerusform>The jobs of %n submission will be deleted from the service.</numerusform>
            <numerusform>The jobs of %n submissions will be deleted from the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save results of %Ln job(s)…</source>
        <translation>
            <numerusform>Save results of %Ln job…</numerusform>
            <numerusform>Save results of %Ln jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review results of %Ln job(s)…</source>
        <translation>
            <numerusform>Review results of %Ln job…</numerusform>
            <numerusform>Review results of %Ln jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deliver the files of %Ln job(s)…</source>
        <translation>
            <numerusform>Deliver the files of %Ln job…</numerusform>
            <numerusform>Deliver the files of %Ln jobs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JobCommands</name>
    <message numerus="yes">
        <source>archive %n job(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>archive %n job</numerusform>
            <numerusform>archive %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n job(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>bring back %n job</numerusform>
            <numerusform>bring back %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the list again.</source>
        <translation>
            <numerusform>%n job is in the list again.</numerusform>
            <numerusform>%n jobs are in the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %n job(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>label %n job</numerusform>
            <numerusform>label %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) are back.</source>
        <translation>
            <numerusform>%n deleted job is back.</numerusform>
            <numerusform>%n deleted jobs are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) archived. See “Archived” above; Undo restores them.</source>
        <translation>
            <numerusform>%n job archived. See “Archived” above; Undo restores it.</numerusform>
            <numerusform>%n jobs archived. See “Archived” above; Undo restores them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n job(s) from this computer</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>delete %n job from this computer</numerusform>
            <numerusform>delete %n jobs from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from this computer. Until you quit, Undo restores them.</source>
        <translation>
            <numerusform>%n job was deleted from this computer. Until you quit, Undo restores it.</numerusform>
            <numerusform>%n jobs were deleted from this computer. Until you quit, Undo restores them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JobMenu</name>
    <message numerus="yes">
        <source>%1 · %Ln result(s)</source>
        <extracomment>%1: a job; %n: how many results it has</extracomment>
        <translation>
            <numerusform>%1 · %Ln result</numerusform>
            <numerusform>%1 · %Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JobMessage</name>
    <message numerus="yes">
        <source>%n file(s) without a result</source>
        <translation>
            <numerusform>%n file without a result</numerusform>
            <numerusform>%n files without a result</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JobsPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::JudgeBox</name>
    <message numerus="yes">
        <source>%n model(s) found.</source>
        <extracomment>language models that a server has</extracomment>
        <translation>
            <numerusform>%n model found.</numerusform>
            <numerusform>%n models found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::LabelMenu</name>
    <message numerus="yes">
        <source>%Ln label(s) saved as %1</source>
        <translation>
            <numerusform>%Ln label saved as %1</numerusform>
            <numerusform>%Ln labels saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::LabelSetMenu</name>
    <message numerus="yes">
        <source>v%1 · %2 · %Ln file(s)</source>
        <extracomment>%1: a number; %2: when it was saved; %n: files</extracomment>
        <translation>
            <numerusform>v%1 · %2 · %Ln file</numerusform>
            <numerusform>v%1 · %2 · %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::LabelWords</name>
    <message numerus="yes">
        <source>%Ln label(s) taken</source>
        <translation>
            <numerusform>%Ln label taken</numerusform>
            <numerusform>%Ln labels taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a table, or files</comment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read: %1.</source>
        <extracomment>%n: rows of a table, or files; %1: &quot;12 labels taken, 3 already there, 2 left out&quot;</extracomment>
        <translation>
            <numerusform>%Ln read: %1.</numerusform>
            <numerusform>%Ln read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) labelled twice: too few to tell the agreement, which takes %1</source>
        <extracomment>%n: documents; %1: a number</extracomment>
        <translation>
            <numerusform>%Ln document labelled twice: too few to tell the agreement, which takes %1</numerusform>
            <numerusform>%Ln documents labelled twice: too few to tell the agreement, which takes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All labels of %Ln document(s) labelled twice name one type: the agreement can&apos;t be told</source>
        <translation>
            <numerusform>Both labels of %Ln document labelled twice name one type: the agreement can&apos;t be told</numerusform>
            <numerusform>All labels of %Ln documents labelled twice name one type: the agreement can&apos;t be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 (kappa) over %Ln document(s) labelled twice</source>
        <extracomment>%1: a number up to 1, Cohen&apos;s kappa; %n: documents</extracomment>
        <translation>
            <numerusform>Agreement %1 (kappa) over %Ln document labelled twice</numerusform>
            <numerusform>Agreement %1 (kappa) over %Ln documents labelled twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Labels</name>
    <message numerus="yes">
        <source>%n label(s) saved as %1.</source>
        <translation>
            <numerusform>%n label saved as %1.</numerusform>
            <numerusform>%n labels saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::LeftOutWords</name>
    <message numerus="yes">
        <source>%Ln lock file(s)</source>
        <translation>
            <numerusform>%Ln lock file</numerusform>
            <numerusform>%Ln lock files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system file(s)</source>
        <translation>
            <numerusform>%Ln system file</numerusform>
            <numerusform>%Ln system files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>files and folders</comment>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to folders</source>
        <translation>
            <numerusform>%Ln link to a folder</numerusform>
            <numerusform>%Ln links to folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not a regular file</source>
        <extracomment>pipes, devices and links to nothing</extracomment>
        <translation>
            <numerusform>%Ln not a regular file</numerusform>
            <numerusform>%Ln not regular files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an unreadable name</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln with an unreadable name</numerusform>
            <numerusform>%Ln with unreadable names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in folders were left out: %1.</source>
        <extracomment>%1 tells how many of them for which reason</extracomment>
        <translation>
            <numerusform>%Ln item in folders was left out: %1.</numerusform>
            <numerusform>%Ln items in folders were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s)</source>
        <translation>
            <numerusform>%Ln archive</numerusform>
            <numerusform>%Ln archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s)</source>
        <translation>
            <numerusform>%Ln program</numerusform>
            <numerusform>%Ln programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <comment>files and folders</comment>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::LibraryPane</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::MatrixModel</name>
    <message numerus="yes">
        <source>%1 here, %2 there: %Ln file(s)</source>
        <extracomment>files of two jobs; %1: their type in the job that is looked at; %2: that in the other one</extracomment>
        <translation>
            <numerusform>%1 here, %2 there: %Ln file</numerusform>
            <numerusform>%1 here, %2 there: %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::NewJobPage</name>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be sent: try again or remove them. Nothing was submitted.</source>
        <translation>
            <numerusform>%Ln file can&apos;t be sent: try again or remove it. Nothing was submitted.</numerusform>
            <numerusform>%Ln files can&apos;t be sent: try again or remove them. Nothing was submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit sends %Ln file(s) (%1) to %2; nothing leaves this computer before.</source>
        <extracomment>%n files; %1: their size; %2: a service</extracomment>
        <translation>
            <numerusform>Submit sends %Ln file (%1) to %2; nothing leaves this computer before.</numerusform>
            <numerusform>Submit sends %Ln files (%1) to %2; nothing leaves this computer before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) are uploaded to %2 without waiting for Submit.</source>
        <extracomment>%n files; %1: their size; %2: a service</extracomment>
        <translation>
            <numerusform>%Ln file (%1) is uploaded to %2 without waiting for Submit.</numerusform>
            <numerusform>%Ln files (%1) are uploaded to %2 without waiting for Submit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::NewRowsBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>jobs that wait to be shown in the list</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::NoticeTexts</name>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln partly done</numerusform>
            <numerusform>%Ln partly done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) refused</source>
        <translation>
            <numerusform>%Ln submission refused</numerusform>
            <numerusform>%Ln submissions refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) need your decision</source>
        <translation>
            <numerusform>%Ln submission needs your decision</numerusform>
            <numerusform>%Ln submissions need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) ended</source>
        <translation>
            <numerusform>%Ln job ended</numerusform>
            <numerusform>%Ln jobs ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) can&apos;t continue.</source>
        <translation>
            <numerusform>%Ln job can&apos;t continue.</numerusform>
            <numerusform>%Ln jobs can&apos;t continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) got no response, and the service&apos;s list does not show whether there is a job. Nothing will be resent unless you say so; see the job&apos;s details.</source>
        <translation>
            <numerusform>%Ln submission got no response, and the service&apos;s list does not show whether there is a job. Nothing will be resent unless you say so; see the job&apos;s details.</numerusform>
            <numerusform>%Ln submissions got no response, and the service&apos;s list does not show whether there are jobs. Nothing will be resent unless you say so; see the jobs&apos; details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) are waiting because files could not be uploaded. Try again, or submit without those files: right-click the job.</source>
        <translation>
            <numerusform>%Ln submission is waiting because files could not be uploaded. Try again, or submit without those files: right-click the job.</numerusform>
            <numerusform>%Ln submissions are waiting because files could not be uploaded. Try again, or submit without those files: right-click the job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) can&apos;t continue: the service rejected the key. Click the key icon above to enter another one.</source>
        <translation>
            <numerusform>%Ln job can&apos;t continue: the service rejected the key. Click the key icon above to enter another one.</numerusform>
            <numerusform>%Ln jobs can&apos;t continue: the service rejected the key. Click the key icon above to enter another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %1 of %Ln file(s); what was sent continues, the rest waits.</source>
        <extracomment>%1 of so many files in all</extracomment>
        <translation>
            <numerusform>Sent: %1 of %Ln file; what was sent continues, the rest waits.</numerusform>
            <numerusform>Sent: %1 of %Ln files; what was sent continues, the rest waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) can&apos;t continue: there are no credits left (the account is empty, or the project&apos;s cap is reached).</source>
        <translation>
            <numerusform>%Ln submission can&apos;t continue: there are no credits left (the account is empty, or the project&apos;s cap is reached).</numerusform>
            <numerusform>%Ln submissions can&apos;t continue: there are no credits left (the account is empty, or the project&apos;s cap is reached).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln submission(s) are paused: one more file would exceed your monthly limit of credits.</source>
        <translation>
            <numerusform>%Ln submission is paused: one more file would exceed your monthly limit of credits.</numerusform>
            <numerusform>%Ln submissions are paused: one more file would exceed your monthly limit of credits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Notices</name>
    <message numerus="yes">
        <source>%n job(s) were recovered.</source>
        <translation>
            <numerusform>%n job was recovered.</numerusform>
            <numerusform>%n jobs were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are missing files, results or timeline entries.</source>
        <translation>
            <numerusform>%n of them is missing files, results or timeline entries.</numerusform>
            <numerusform>%n of them are missing files, results or timeline entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) were recovered.</source>
        <translation>
            <numerusform>%n preset was recovered.</numerusform>
            <numerusform>%n presets were recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::OpenRule</name>
    <message numerus="yes">
        <source>type %Ln character(s) too long</source>
        <translation>
            <numerusform>type %Ln character too long</numerusform>
            <numerusform>type %Ln characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln in the last run</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Took %Ln in the last run</numerusform>
            <numerusform>Took %Ln in the last run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PairWords</name>
    <message numerus="yes">
        <source>By luck alone such a split comes up in %Ln of 1,000 comparisons.</source>
        <translation>
            <numerusform>By luck alone such a split comes up in %Ln of 1,000 comparisons.</numerusform>
            <numerusform>By luck alone such a split comes up in %Ln of 1,000 comparisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By luck alone such a split comes up in %Ln of 100 comparisons.</source>
        <translation>
            <numerusform>By luck alone such a split comes up in %Ln of 100 comparisons.</numerusform>
            <numerusform>By luck alone such a split comes up in %Ln of 100 comparisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few differences to tell: fewer than %Ln files changed sides.</source>
        <translation>
            <numerusform>Too few differences to tell: fewer than %Ln file changed sides.</numerusform>
            <numerusform>Too few differences to tell: fewer than %Ln files changed sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were answered by one of the runs alone, and are in no figure.</source>
        <translation>
            <numerusform>%Ln file was answered by one of the runs alone, and is in no figure.</numerusform>
            <numerusform>%Ln files were answered by one of the runs alone, and are in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files without a label, answers differ for %1.</source>
        <extracomment>%1: a number of files</extracomment>
        <translation>
            <numerusform>Of %Ln file without a label, answers differ for %1.</numerusform>
            <numerusform>Of %Ln files without a label, answers differ for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PlaceBar</name>
    <message numerus="yes">
        <source>%1, %n in progress</source>
        <extracomment>%1: a place in the window, &quot;Jobs&quot;; %n: jobs</extracomment>
        <translation>
            <numerusform>%1, %n in progress</numerusform>
            <numerusform>%1, %n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <extracomment>%1: a place in the window, &quot;Review&quot;; %n: documents that nobody has looked at</extracomment>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PlanDialog</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <extracomment>a run is repeated; what follows counts all of them together</extracomment>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That exceeds the monthly limit of %Ln credit(s).</source>
        <translation>
            <numerusform>That exceeds the monthly limit of %Ln credit.</numerusform>
            <numerusform>That exceeds the monthly limit of %Ln credits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PresetNotices</name>
    <message numerus="yes">
        <source>Labels follow: %Ln document(s) reviewed as %1 are %2 now.</source>
        <extracomment>%1: the type that documents were reviewed as, %2: what it is called now</extracomment>
        <translation>
            <numerusform>Labels follow: %Ln document reviewed as %1 is %2 now.</numerusform>
            <numerusform>Labels follow: %Ln documents reviewed as %1 are %2 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PresetSubtitles</name>
    <message numerus="yes">
        <source>%Ln job(s), last %1</source>
        <extracomment>%1: date and time of the last</extracomment>
        <translation>
            <numerusform>%Ln job, on %1</numerusform>
            <numerusform>%Ln jobs, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PresetWords</name>
    <message numerus="yes">
        <source>and %Ln more problem(s)</source>
        <translation>
            <numerusform>and %Ln more problem</numerusform>
            <numerusform>and %Ln more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::PreviewWords</name>
    <message numerus="yes">
        <source>first %1 of %Ln page(s)</source>
        <extracomment>%1 is a number of pages that are shown, out of all of the document&apos;s</extracomment>
        <translation>
            <numerusform>first %1 of %Ln page</numerusform>
            <numerusform>first %1 of %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more page(s): open the file to see them</source>
        <extracomment>Below the last page of a document that is shown</extracomment>
        <translation>
            <numerusform>%Ln more page: open the file to see it</numerusform>
            <numerusform>%Ln more pages: open the file to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that the reasoning names are marked: with a full line for the type, with a dashed one for the next best.</source>
        <extracomment>In a document; the words that the reasoning quotes</extracomment>
        <translation>
            <numerusform>%Ln place that the reasoning names is marked: with a full line for the type, with a dashed one for the next best.</numerusform>
            <numerusform>%Ln places that the reasoning names are marked: with a full line for the type, with a dashed one for the next best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ProblemText</name>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s)</source>
        <translation>
            <numerusform>At most %Ln character</numerusform>
            <numerusform>At most %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln needed</source>
        <translation>
            <numerusform>At least %Ln needed</numerusform>
            <numerusform>At least %Ln needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln per job</source>
        <translation>
            <numerusform>At most %Ln per job</numerusform>
            <numerusform>At most %Ln per job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <comment>%1: where they are: Files; rules 3, 6 and 8</comment>
        <translation>
            <numerusform>%Ln problem: %1</numerusform>
            <numerusform>%Ln problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ProgressWords</name>
    <message numerus="yes">
        <source>%Ln a second</source>
        <comment>files</comment>
        <extracomment>so many files of a job are done each second</extracomment>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <comment>files</comment>
        <extracomment>so many files of a job are done each minute</extracomment>
        <translation>
            <numerusform>%Ln a minute</numerusform>
            <numerusform>%Ln a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a result</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln without a result</numerusform>
            <numerusform>%Ln without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being classified</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln being classified</numerusform>
            <numerusform>%Ln being classified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be sent</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln to be sent</numerusform>
            <numerusform>%Ln to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to upload</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln to upload</numerusform>
            <numerusform>%Ln to upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>files of a job</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::QueuePane</name>
    <message numerus="yes">
        <source>%Ln new answer(s) wait</source>
        <translation>
            <numerusform>%Ln new answer waits</numerusform>
            <numerusform>%Ln new answers wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::QueueScope</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected in the list</source>
        <translation>
            <numerusform>%Ln job selected in the list</numerusform>
            <numerusform>%Ln jobs selected in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::QueuedPane</name>
    <message numerus="yes">
        <source>Not sent yet. Next try in %n s.</source>
        <translation>
            <numerusform>Not sent yet. Next try in %n s.</numerusform>
            <numerusform>Not sent yet. Next try in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) classified.</source>
        <extracomment>after the first few of many; %1 of %n files have a result</extracomment>
        <translation>
            <numerusform>%1 of %Ln file classified.</numerusform>
            <numerusform>%1 of %Ln files classified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) sent; the rest waits.</source>
        <extracomment>%1 of %n files</extracomment>
        <translation>
            <numerusform>%1 of %Ln file sent; the rest waits.</numerusform>
            <numerusform>%1 of %Ln files sent; the rest waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReadingBox</name>
    <message numerus="yes">
        <source>Reads the text of the documents. %Ln credit(s) per page.</source>
        <translation>
            <numerusform>Reads the text of the documents. %Ln credit per page.</numerusform>
            <numerusform>Reads the text of the documents. %Ln credits per page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reads text and pictures: for scans, photos and documents whose layout matters. %Ln credit(s) per page.</source>
        <translation>
            <numerusform>Reads text and pictures: for scans, photos and documents whose layout matters. %Ln credit per page.</numerusform>
            <numerusform>Reads text and pictures: for scans, photos and documents whose layout matters. %Ln credits per page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReliabilityChart</name>
    <message numerus="yes">
        <source>%Ln answers with a confidence</source>
        <translation>
            <numerusform>%Ln answer with a confidence</numerusform>
            <numerusform>%Ln answers with a confidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RemoteFilesDialog</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RepeatDialog</name>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>%Ln more time</numerusform>
            <numerusform>%Ln more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files got one answer in all %Ln run(s) (TARa@%3).</source>
        <extracomment>%1 and %2: numbers of files; TARa@5 is the figure&apos;s name in the literature</extracomment>
        <translation>
            <numerusform>%1 of %2 files got one answer in %Ln run (TARa@%3).</numerusform>
            <numerusform>%1 of %2 files got one answer in all %Ln runs (TARa@%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have fewer than two answers and don&apos;t count.</source>
        <translation>
            <numerusform>%Ln file has fewer than two answers and doesn&apos;t count.</numerusform>
            <numerusform>%Ln files have fewer than two answers and don&apos;t count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) got several answers.</source>
        <translation>
            <numerusform>%Ln file got several answers.</numerusform>
            <numerusform>%Ln files got several answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), drawn by chance, are enough to tell.</source>
        <translation>
            <numerusform>%Ln file, drawn by chance, is enough to tell.</numerusform>
            <numerusform>%Ln files, drawn by chance, are enough to tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReportWords</name>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To show at most %1 wrong, %Ln more label(s) are needed at least, all of them right.</source>
        <extracomment>%1: a share in percent</extracomment>
        <translation>
            <numerusform>To show at most %1 wrong, %Ln more label is needed at least, which is right.</numerusform>
            <numerusform>To show at most %1 wrong, %Ln more labels are needed at least, all of them right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RequestPreview</name>
    <message numerus="yes">
        <source>One such request goes out for each of the %n file(s), with a transaction_id of its own.</source>
        <translation>
            <numerusform>One such request goes out for the %n file, with a transaction_id of its own.</numerusform>
            <numerusform>One such request goes out for each of the %n files, with a transaction_id of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n file(s) take several such requests, for up to %1 files each.</source>
        <extracomment>%1: a number, such as 500</extracomment>
        <translation>
            <numerusform>The %n file takes several such requests, for up to %1 files each.</numerusform>
            <numerusform>The %n files take several such requests, for up to %1 files each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RequestPreviewText</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RequestWords</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln page(s)</source>
        <extracomment>of each file, which are read</extracomment>
        <translation>
            <numerusform>up to %Ln page</numerusform>
            <numerusform>up to %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Resubmitter</name>
    <message numerus="yes">
        <source>The files of %n failed job(s) are on another service; these jobs stay as they are.</source>
        <translation>
            <numerusform>The files of %n failed job are on another service; this job stays as it is.</numerusform>
            <numerusform>The files of %n failed jobs are on another service; these jobs stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n failed job(s) are not known here; these jobs stay as they are.</source>
        <translation>
            <numerusform>The files of %n failed job are not known here; this job stays as it is.</numerusform>
            <numerusform>The files of %n failed jobs are not known here; these jobs stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) will be created: %1.</source>
        <translation>
            <numerusform>%n new job will be created: %1.</numerusform>
            <numerusform>%n new jobs will be created: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That exceeds the monthly limit of %Ln credit(s)</source>
        <translation>
            <numerusform>That exceeds the monthly limit of %Ln credit</numerusform>
            <numerusform>That exceeds the monthly limit of %Ln credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ResultWords</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <extracomment>so many files have no result and will have none</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>files</comment>
        <extracomment>the jobs of so many files were cancelled before there was a result</extracomment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done yet</source>
        <comment>files</comment>
        <extracomment>so many files have no result yet</extracomment>
        <translation>
            <numerusform>%Ln not done yet</numerusform>
            <numerusform>%Ln not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s): %1</source>
        <extracomment>%1 tells what became of how many of them</extracomment>
        <translation>
            <numerusform>%Ln file: %1</numerusform>
            <numerusform>%Ln files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a type</source>
        <comment>files that fit a rule</comment>
        <translation>
            <numerusform>%Ln with a type</numerusform>
            <numerusform>%Ln with a type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <comment>files that fit no rule</comment>
        <extracomment>stands behind &quot;393 with a type&quot;: files that fit none of the rules</extracomment>
        <translation>
            <numerusform>%Ln without</numerusform>
            <numerusform>%Ln without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a type</source>
        <comment>files that fit no rule</comment>
        <translation>
            <numerusform>%Ln without a type</numerusform>
            <numerusform>%Ln without a type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a result</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln with a result</numerusform>
            <numerusform>%Ln with a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>files</comment>
        <extracomment>so many files were not submitted, such as those that could not be uploaded</extracomment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right</source>
        <comment>answers</comment>
        <extracomment>so many answers of the service were right, as persons said</extracomment>
        <translation>
            <numerusform>%Ln right</numerusform>
            <numerusform>%Ln right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>answers</comment>
        <extracomment>so many were not</extracomment>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <comment>results</comment>
        <extracomment>so many results were looked at by a person</extracomment>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <comment>results</comment>
        <extracomment>so many of them got another type</extracomment>
        <translation>
            <numerusform>%Ln corrected</numerusform>
            <numerusform>%Ln corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ResultsExport</name>
    <message numerus="yes">
        <source>&amp;Copy %Ln selected</source>
        <comment>results</comment>
        <translation>
            <numerusform>&amp;Copy %Ln selected</numerusform>
            <numerusform>&amp;Copy %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy &amp;all %Ln</source>
        <comment>results</comment>
        <translation>
            <numerusform>Copy &amp;all %Ln</numerusform>
            <numerusform>Copy &amp;all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln as &amp;JSON</source>
        <comment>results</comment>
        <translation>
            <numerusform>Copy all %Ln as &amp;JSON</numerusform>
            <numerusform>Copy all %Ln as &amp;JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln &amp;selected…</source>
        <comment>results</comment>
        <translation>
            <numerusform>Save %Ln &amp;selected…</numerusform>
            <numerusform>Save %Ln &amp;selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save &amp;all %Ln…</source>
        <comment>results</comment>
        <translation>
            <numerusform>Save &amp;all %Ln…</numerusform>
            <numerusform>Save &amp;all %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ResultsFilter</name>
    <message numerus="yes">
        <source>? %Ln unsure</source>
        <comment>results</comment>
        <extracomment>&quot;? 23 unsure&quot;: results whose confidence is lower than somebody wants</extracomment>
        <translation>
            <numerusform>? %Ln unsure</numerusform>
            <numerusform>? %Ln unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <comment>results</comment>
        <translation>
            <numerusform>%Ln unsure</numerusform>
            <numerusform>%Ln unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 shown</source>
        <extracomment>files that match what is asked for; %1: of how many</extracomment>
        <translation>
            <numerusform>%Ln of %1 shown</numerusform>
            <numerusform>%Ln of %1 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ResultsPane</name>
    <message numerus="yes">
        <source>Submit %n file(s) again</source>
        <translation>
            <numerusform>Submit %n file again</numerusform>
            <numerusform>Submit %n files again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no result: %1.</source>
        <translation>
            <numerusform>%n file has no result: %1.</numerusform>
            <numerusform>%n files have no result: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RetentionDialog</name>
    <message numerus="yes">
        <source>%n job(s) match today.</source>
        <translation>
            <numerusform>%n job matches today.</numerusform>
            <numerusform>%n jobs match today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) match today. They and all their results will be deleted from this computer, and that can&apos;t be undone. The service keeps the jobs and their files.</source>
        <translation>
            <numerusform>%n job matches today. It and all its results will be deleted from this computer, and that can&apos;t be undone. The service keeps the job and its files.</numerusform>
            <numerusform>%n jobs match today. They and all their results will be deleted from this computer, and that can&apos;t be undone. The service keeps the jobs and their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RetryCommand</name>
    <message numerus="yes">
        <source>submit %n job(s) again</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>submit %n job again</numerusform>
            <numerusform>submit %n jobs again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) had not been sent yet and were withdrawn.</source>
        <translation>
            <numerusform>%n job had not been sent yet and was withdrawn.</numerusform>
            <numerusform>%n jobs had not been sent yet and were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) had already been sent: that can&apos;t be undone, and they stay.</source>
        <translation>
            <numerusform>%n job had already been sent: that can&apos;t be undone, and it stays.</numerusform>
            <numerusform>%n jobs had already been sent: that can&apos;t be undone, and they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be submitted again.</source>
        <translation>
            <numerusform>%n job will be submitted again.</numerusform>
            <numerusform>%n jobs will be submitted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewChips</name>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <comment>results</comment>
        <extracomment>so many results were looked at by a person</extracomment>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <comment>results</comment>
        <extracomment>so many results got another type from a person</extracomment>
        <translation>
            <numerusform>%Ln corrected</numerusform>
            <numerusform>%Ln corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>results</comment>
        <extracomment>so many results nobody has looked at</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected</source>
        <translation>
            <numerusform>%Ln corrected</numerusform>
            <numerusform>%Ln corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t tell</source>
        <translation>
            <numerusform>%Ln can&apos;t tell</numerusform>
            <numerusform>%Ln can&apos;t tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewMenu</name>
    <message numerus="yes">
        <source>Review %Ln &amp;selected…</source>
        <comment>results</comment>
        <translation>
            <numerusform>Review %Ln &amp;selected…</numerusform>
            <numerusform>Review %Ln &amp;selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln &amp;unsure…</source>
        <comment>results</comment>
        <extracomment>whose confidence is lower than somebody wants</extracomment>
        <translation>
            <numerusform>Review %Ln &amp;unsure…</numerusform>
            <numerusform>Review %Ln &amp;unsure…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review &amp;all %Ln…</source>
        <comment>results</comment>
        <translation>
            <numerusform>Review the &amp;only one…</numerusform>
            <numerusform>Review &amp;all %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;type of %Ln selected</source>
        <comment>results</comment>
        <translation>
            <numerusform>Set &amp;type of %Ln selected</numerusform>
            <numerusform>Set &amp;type of %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln document(s) set to %1</source>
        <extracomment>%n: documents; %1: a type, or &quot;no type&quot;</extracomment>
        <translation>
            <numerusform>%Ln document set to %1</numerusform>
            <numerusform>%Ln documents set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) flagged</source>
        <translation>
            <numerusform>%Ln document flagged</numerusform>
            <numerusform>%Ln documents flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) set to “can&apos;t tell”</source>
        <translation>
            <numerusform>%Ln document set to “can&apos;t tell”</numerusform>
            <numerusform>%Ln documents set to “can&apos;t tell”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s) wait</source>
        <translation>
            <numerusform>%Ln new answer waits</numerusform>
            <numerusform>%Ln new answers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s) of this queue are decided.</source>
        <translation>
            <numerusform>The %Ln document of this queue is decided.</numerusform>
            <numerusform>All %Ln documents of this queue are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ReviewWords</name>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <comment>minutes of work</comment>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <comment>hours of work</comment>
        <translation>
            <numerusform>about %Ln h left</numerusform>
            <numerusform>about %Ln h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RulesBox</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Description copied into %Ln rule(s).</source>
        <extracomment>%n: into how many rules</extracomment>
        <translation>
            <numerusform>Description copied into %Ln rule.</numerusform>
            <numerusform>Description copied into %Ln rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) pasted.</source>
        <translation>
            <numerusform>%Ln rule pasted.</numerusform>
            <numerusform>%Ln rules pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) were left out.</source>
        <translation>
            <numerusform>%Ln more column was left out.</numerusform>
            <numerusform>%Ln more columns were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are longer than the service takes; they are marked.</source>
        <translation>
            <numerusform>%Ln rule is longer than the service takes; it is marked.</numerusform>
            <numerusform>%Ln rules are longer than the service takes; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced %1.</source>
        <extracomment>%n: places; %1: &quot;in 3 rules&quot;</extracomment>
        <translation>
            <numerusform>%Ln place replaced %1.</numerusform>
            <numerusform>%Ln places replaced %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rule(s)</source>
        <translation>
            <numerusform>in %Ln rule</numerusform>
            <numerusform>in %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RulesCheck</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::RunDialog</name>
    <message numerus="yes">
        <source>%Ln no longer where they were</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln no longer where it was</numerusform>
            <numerusform>%Ln no longer where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln changed since</numerusform>
            <numerusform>%Ln changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can&apos;t be read</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln can&apos;t be read</numerusform>
            <numerusform>%Ln can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with no known place</source>
        <comment>files that are left out</comment>
        <translation>
            <numerusform>%Ln with no known place</numerusform>
            <numerusform>%Ln with no known place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are left out: %1</source>
        <extracomment>%1: &quot;1 changed since, 2 can&apos;t be read&quot;</extracomment>
        <translation>
            <numerusform>%Ln file is left out: %1</numerusform>
            <numerusform>%Ln files are left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SaveResultsDialog</name>
    <message numerus="yes">
        <source>%Ln result(s) of “%1”</source>
        <extracomment>results of files; %1: the name of a job</extracomment>
        <translation>
            <numerusform>%Ln result of “%1”</numerusform>
            <numerusform>%Ln results of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) of %1</source>
        <extracomment>results of files; %1: &quot;12 jobs&quot;</extracomment>
        <translation>
            <numerusform>%Ln result of %1</numerusform>
            <numerusform>%Ln results of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln job(s)</source>
        <translation>
            <numerusform>Results of %Ln job</numerusform>
            <numerusform>Results of %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) that you chose can&apos;t be saved, as they are no longer in the list.</source>
        <translation>
            <numerusform>%Ln job that you chose can&apos;t be saved, as it is no longer in the list.</numerusform>
            <numerusform>%Ln jobs that you chose can&apos;t be saved, as they are no longer in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln row(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln row…</numerusform>
            <numerusform>E&amp;xport %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SendAgain</name>
    <message numerus="yes">
        <source>%n request(s) got no response, and the service may have created the job anyway.</source>
        <translation>
            <numerusform>%n request got no response, and the service may have created the job anyway.</numerusform>
            <numerusform>%n requests got no response, and the service may have created the jobs anyway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SentJob</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>files of a job that has ended</extracomment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ServiceState</name>
    <message numerus="yes">
        <source>retrying in %n s</source>
        <translation>
            <numerusform>retrying in %n s</numerusform>
            <numerusform>retrying in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SetType</name>
    <message numerus="yes">
        <source>%Ln set to %1</source>
        <comment>documents; %1 is a type</comment>
        <translation>
            <numerusform>%Ln set to %1</numerusform>
            <numerusform>%Ln set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set to no type</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln set to no type</numerusform>
            <numerusform>%Ln set to no type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) in progress</source>
        <translation>
            <numerusform>%n job in progress</numerusform>
            <numerusform>%n jobs in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min behind the service&apos;s</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n min behind the service&apos;s</numerusform>
            <numerusform>This computer&apos;s clock is %n min behind the service&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n min ahead of the service&apos;s</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n min ahead of the service&apos;s</numerusform>
            <numerusform>This computer&apos;s clock is %n min ahead of the service&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next refresh in %n s</source>
        <translation>
            <numerusform>Next refresh in %n s</numerusform>
            <numerusform>Next refresh in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StatusWords</name>
    <message numerus="yes">
        <source>Uploading: %1 of %Ln</source>
        <extracomment>%1 files of a job of %n are on the service</extracomment>
        <translation>
            <numerusform>Uploading: %1 of %Ln</numerusform>
            <numerusform>Uploading: %1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %Ln sent</source>
        <extracomment>%1 files of a job of %n were sent before it was paused</extracomment>
        <translation>
            <numerusform>Paused: %1 of %Ln sent</numerusform>
            <numerusform>Paused: %1 of %Ln sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StepsPane</name>
    <message numerus="yes">
        <source>Take back the %Ln selected</source>
        <comment>files of a delivery</comment>
        <translation>
            <numerusform>Take back the %Ln selected</numerusform>
            <numerusform>Take back the %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StoredFilesBox</name>
    <message numerus="yes">
        <source>Services that bill stored files keep %n file(s) that this program uploaded, %1 in all: %2 credits a day, %3.</source>
        <translation>
            <numerusform>Services that bill stored files keep %n file that this program uploaded, %1 in all: %2 credits a day, %3.</numerusform>
            <numerusform>Services that bill stored files keep %n files that this program uploaded, %1 in all: %2 credits a day, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) (%1) that this program uploaded to %2?</source>
        <extracomment>%1: their size, %2: the service&apos;s name</extracomment>
        <translation>
            <numerusform>Delete %n file (%1) that this program uploaded to %2?</numerusform>
            <numerusform>Delete %n files (%1) that this program uploaded to %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n file deleted.</numerusform>
            <numerusform>%n files deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left as they are.</source>
        <translation>
            <numerusform>%n file left as it is.</numerusform>
            <numerusform>%n files left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still needed by a job or the form, and are deleted later.</source>
        <translation>
            <numerusform>%n file is still needed by a job or the form, and is deleted later.</numerusform>
            <numerusform>%n files are still needed by a job or the form, and are deleted later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Submit</name>
    <message numerus="yes">
        <source>No job was created for %n file(s). %1</source>
        <translation>
            <numerusform>No job was created for %n file. %1</numerusform>
            <numerusform>No job was created for %n files. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1 of %n file uploaded</numerusform>
            <numerusform>%1 of %n files uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The jobs of %n file(s) were created and continue on the service.</source>
        <translation>
            <numerusform>The job of %n file was created and continues on the service.</numerusform>
            <numerusform>The jobs of %n files were created and continue on the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the same content share %1.</source>
        <extracomment>%n files; %1: &quot;80 answers&quot;, fewer</extracomment>
        <translation>
            <numerusform>%n file shares %1.</numerusform>
            <numerusform>%n files with the same content share %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %1 of %Ln file(s); what was sent continues on the service.</source>
        <extracomment>%1 of %n files</extracomment>
        <translation>
            <numerusform>Sent: %1 of %Ln file; what was sent continues on the service.</numerusform>
            <numerusform>Sent: %1 of %Ln files; what was sent continues on the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SubmitBar</name>
    <message numerus="yes">
        <source>First %Ln file(s) at random, then ask</source>
        <translation>
            <numerusform>First %Ln file at random, then ask</numerusform>
            <numerusform>First %Ln files at random, then ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SubmitRun</name>
    <message numerus="yes">
        <source>Not finished within %n second(s).</source>
        <translation>
            <numerusform>Not finished within %n second.</numerusform>
            <numerusform>Not finished within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jobs of %n file(s): %1</source>
        <translation>
            <numerusform>job of %n file: %1</numerusform>
            <numerusform>jobs of %n files: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SuggestText</name>
    <message numerus="yes">
        <source>%n file(s) could not be read, such as %1: %2</source>
        <translation>
            <numerusform>%n file could not be read: %1: %2</numerusform>
            <numerusform>%n files could not be read, such as %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TeachingWords</name>
    <message numerus="yes">
        <source>%1 of %n file(s) are examples now.</source>
        <translation>
            <numerusform>%1 of %n file are examples now.</numerusform>
            <numerusform>%1 of %n files are examples now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n.</source>
        <extracomment>%n: number of files that did not become examples</extracomment>
        <translation>
            <numerusform>Left out: %n.</numerusform>
            <numerusform>Left out: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ThresholdPane</name>
    <message numerus="yes">
        <source>A type can be chosen if it has at least %Ln labelled answers.</source>
        <translation>
            <numerusform>A type can be chosen if it has at least %Ln labelled answer.</numerusform>
            <numerusform>A type can be chosen if it has at least %Ln labelled answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::ThresholdWords</name>
    <message numerus="yes">
        <source>At most %1 wrong can&apos;t be shown with so few labels: at least %Ln more are needed, all of them answered rightly.</source>
        <extracomment>%1: &quot;5 %&quot;</extracomment>
        <translation>
            <numerusform>At most %1 wrong can&apos;t be shown with so few labels: at least %Ln more is needed, answered rightly.</numerusform>
            <numerusform>At most %1 wrong can&apos;t be shown with so few labels: at least %Ln more are needed, all of them answered rightly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from folders</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln from folders</numerusform>
            <numerusform>%Ln from folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from a table</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln from a table</numerusform>
            <numerusform>%Ln from a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from review</source>
        <comment>labels</comment>
        <translation>
            <numerusform>%Ln from review</numerusform>
            <numerusform>%Ln from review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln labels</source>
        <translation>
            <numerusform>Rests on %Ln label</numerusform>
            <numerusform>Rests on %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were corrected in review.</source>
        <translation>
            <numerusform>%Ln of them was corrected in review.</numerusform>
            <numerusform>%Ln of them were corrected in review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 wrong holds from no confidence: too many of the surest answers are wrong. It would take at least %Ln more labels, all of them answered rightly.</source>
        <extracomment>%1: &quot;5 %&quot;</extracomment>
        <translation>
            <numerusform>At most %1 wrong holds from no confidence: too many of the surest answers are wrong. It would take at least %Ln more label, answered rightly.</numerusform>
            <numerusform>At most %1 wrong holds from no confidence: too many of the surest answers are wrong. It would take at least %Ln more labels, all of them answered rightly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TidyActions</name>
    <message numerus="yes">
        <source>Submi&amp;t all failed jobs again (%Ln)</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>Submi&amp;t all failed jobs again (%Ln)</numerusform>
            <numerusform>Submi&amp;t all failed jobs again (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label of the %n selected job(s)</source>
        <translation>
            <numerusform>Label of the %n selected job</numerusform>
            <numerusform>Label of the %n selected jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) will not be sent. They stay in the list and can be sent from there.</source>
        <translation>
            <numerusform>%n submission will not be sent. It stays in the list and can be sent from there.</numerusform>
            <numerusform>%n submissions will not be sent. They stay in the list and can be sent from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were withdrawn.</source>
        <translation>
            <numerusform>%n submission was withdrawn.</numerusform>
            <numerusform>%n submissions were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected job(s) stay: they have not ended, or are needed to resolve an unanswered submission.</source>
        <translation>
            <numerusform>%n selected job stays: it has not ended, or is needed to resolve an unanswered submission.</numerusform>
            <numerusform>%n selected jobs stay: they have not ended, or are needed to resolve an unanswered submission.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) and all their results will be deleted from this computer.</source>
        <translation>
            <numerusform>%n job and all its results will be deleted from this computer.</numerusform>
            <numerusform>%n jobs and all their results will be deleted from this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from this computer under your clean-up rule.</source>
        <translation>
            <numerusform>%n job was deleted from this computer under your clean-up rule.</numerusform>
            <numerusform>%n jobs were deleted from this computer under your clean-up rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were archived under your clean-up rule.</source>
        <translation>
            <numerusform>%n job was archived under your clean-up rule.</numerusform>
            <numerusform>%n jobs were archived under your clean-up rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archiv&amp;e all that succeeded (%Ln)</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>Archiv&amp;e all that succeeded (%Ln)</numerusform>
            <numerusform>Archiv&amp;e all that succeeded (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TrialTexts</name>
    <message numerus="yes">
        <source>%Ln as before</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln as before</numerusform>
            <numerusform>%Ln as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s) with lower scores.</source>
        <translation>
            <numerusform>%Ln more rule with a lower score.</numerusform>
            <numerusform>%Ln more rules with lower scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TriedFiles</name>
    <message numerus="yes">
        <source>%Ln file(s) were not pinned: there is room for %1.</source>
        <translation>
            <numerusform>%Ln file was not pinned: there is room for %1.</numerusform>
            <numerusform>%Ln files were not pinned: there is room for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TryPane</name>
    <message numerus="yes">
        <source>%Ln pinned file(s)</source>
        <translation>
            <numerusform>%Ln pinned file</numerusform>
            <numerusform>%Ln pinned files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned file(s) were moved, and found by their content.</source>
        <translation>
            <numerusform>%Ln pinned file was moved, and found by its content.</numerusform>
            <numerusform>%Ln pinned files were moved, and found by their content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected file(s)</source>
        <translation>
            <numerusform>%Ln selected file</numerusform>
            <numerusform>%Ln selected files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TypeFiguresModel</name>
    <message numerus="yes">
        <source>Fewer than %Ln files: too few to tell</source>
        <translation>
            <numerusform>Fewer than %Ln file: too few to tell</numerusform>
            <numerusform>Fewer than %Ln files: too few to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::TypesPane</name>
    <message numerus="yes">
        <source>Choose a type for %Ln document(s)</source>
        <translation>
            <numerusform>Choose a type for %Ln document</numerusform>
            <numerusform>Choose a type for %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::UnattendedRun</name>
    <message numerus="yes">
        <source>%1 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1 of %n file uploaded</numerusform>
            <numerusform>%1 of %n files uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job had not ended after %n minute(s).</source>
        <translation>
            <numerusform>The job had not ended after %n minute.</numerusform>
            <numerusform>The job had not ended after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::UploadLine</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) uploaded, %2 of %3</source>
        <extracomment>%n: of so many files; %1: how many are uploaded; %2 and %3: sizes, as &quot;12.1 MB&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln file uploaded, %2 of %3</numerusform>
            <numerusform>%1 of %Ln files uploaded, %2 of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::UploadText</name>
    <message numerus="yes">
        <source>again in %n s</source>
        <comment>until a file is uploaded once more</comment>
        <translation>
            <numerusform>again in %n s</numerusform>
            <numerusform>again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::UsageDialog</name>
    <message numerus="yes">
        <source>Billed credits are now known for %n more job(s).</source>
        <translation>
            <numerusform>Billed credits are now known for %n more job.</numerusform>
            <numerusform>Billed credits are now known for %n more jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Watch</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) today</source>
        <translation>
            <numerusform>%1 of %Ln file today</numerusform>
            <numerusform>%1 of %Ln files today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) today</source>
        <translation>
            <numerusform>%Ln file today</numerusform>
            <numerusform>%Ln files today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) wait.</source>
        <translation>
            <numerusform>%Ln file waits.</numerusform>
            <numerusform>%Ln files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent: of such a kind, or too large.</source>
        <translation>
            <numerusform>%Ln file can’t be sent: of such a kind, or too large.</numerusform>
            <numerusform>%Ln files can’t be sent: of such a kind, or too large.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be read.</source>
        <translation>
            <numerusform>%Ln file can’t be read.</numerusform>
            <numerusform>%Ln files can’t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::WatchDialog</name>
    <message numerus="yes">
        <source>&amp;Include the %Ln that is there</source>
        <translation>
            <numerusform>&amp;Include the %Ln that is there</numerusform>
            <numerusform>&amp;Include the %Ln that are there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::WebhooksBox</name>
    <message numerus="yes">
        <source>Notifications (%Ln webhook(s))</source>
        <translation>
            <numerusform>Notifications (%Ln webhook)</numerusform>
            <numerusform>Notifications (%Ln webhooks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::WeekSharesChart</name>
    <message numerus="yes">
        <source>fewer than %Ln</source>
        <comment>of files or answers</comment>
        <translation>
            <numerusform>fewer than %Ln</numerusform>
            <numerusform>fewer than %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s). In the last one with enough, from %1, %2: %3.</source>
        <extracomment>%1: a day; %2: what is counted; %3: a percentage</extracomment>
        <translation>
            <numerusform>%Ln week. In the last one with enough, from %1, %2: %3.</numerusform>
            <numerusform>%Ln weeks. In the last one with enough, from %1, %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::WeeksChart</name>
    <message numerus="yes">
        <source>pale: fewer than %Ln file(s)</source>
        <translation>
            <numerusform>pale: fewer than %Ln file</numerusform>
            <numerusform>pale: fewer than %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s). In the last one with enough files, from %1, most are %2: %3.</source>
        <extracomment>%1: a day; %2: a type; %3: a percentage</extracomment>
        <translation>
            <numerusform>%Ln week. In the last one with enough files, from %1, most are %2: %3.</numerusform>
            <numerusform>%Ln weeks. In the last one with enough files, from %1, most are %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::Workbook</name>
    <message numerus="yes">
        <source>%Ln text(s) did not fit into a cell and were cut at %1 characters.</source>
        <translation>
            <numerusform>%Ln text did not fit into a cell and was cut at %1 characters.</numerusform>
            <numerusform>%Ln texts did not fit into a cell and were cut at %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) could not be read from the history and are missing.</source>
        <translation>
            <numerusform>%Ln job could not be read from the history and is missing.</numerusform>
            <numerusform>%Ln jobs could not be read from the history and are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) had been taken out of the list by then and are missing.</source>
        <translation>
            <numerusform>%Ln job had been taken out of the list by then and is missing.</numerusform>
            <numerusform>%Ln jobs had been taken out of the list by then and are missing.</numerusform>
        </translation>
    </message>
</context>
</TS>
