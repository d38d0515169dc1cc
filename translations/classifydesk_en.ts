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
        <source>%Ln not a file ID</source>
        <translation>
            <numerusform>%Ln is not a file ID</numerusform>
            <numerusform>%Ln are not file IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln is there already</numerusform>
            <numerusform>%Ln are there already</numerusform>
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
        <source>%Ln credit(s) a page</source>
        <translation>
            <numerusform>%Ln credit a page</numerusform>
            <numerusform>%Ln credits a page</numerusform>
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
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
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
    <name>cd::NewJobPage</name>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be sent: try again or remove them. Nothing was submitted.</source>
        <translation>
            <numerusform>%n file can&apos;t be sent: try again or remove it. Nothing was submitted.</numerusform>
            <numerusform>%n files can&apos;t be sent: try again or remove them. Nothing was submitted.</numerusform>
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
    <name>cd::ProblemText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n is needed</source>
        <translation>
            <numerusform>At least %n is needed</numerusform>
            <numerusform>At least %n are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n a job</source>
        <translation>
            <numerusform>At most %n a job</numerusform>
            <numerusform>At most %n a job</numerusform>
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
    <name>cd::ResultsPane</name>
    <message numerus="yes">
        <source>%1 of %n file(s) classified</source>
        <translation>
            <numerusform>%1 of %n file classified</numerusform>
            <numerusform>%1 of %n files classified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) got no result: %1.</source>
        <translation>
            <numerusform>%n file got no result: %1.</numerusform>
            <numerusform>%n files got no result: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %n file(s) again</source>
        <translation>
            <numerusform>Submit %n file again</numerusform>
            <numerusform>Submit %n files again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::SendAgain</name>
    <message numerus="yes">
        <source>%n request(s) got no answer, and the service may have made the job all the same.</source>
        <translation>
            <numerusform>%n request got no answer, and the service may have made the job all the same.</numerusform>
            <numerusform>%n requests got no answer, and the service may have made the jobs all the same.</numerusform>
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
        <source>Next look in %n s</source>
        <translation>
            <numerusform>Next look in %n s</numerusform>
            <numerusform>Next look in %n s</numerusform>
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
</context>
<context>
    <name>cd::SubmitRun</name>
    <message numerus="yes">
        <source>%1 of %n file(s) uploaded</source>
        <translation>
            <numerusform>%1 of %n file uploaded</numerusform>
            <numerusform>%1 of %n files uploaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::UnattendedRun</name>
    <message numerus="yes">
        <source>There was no end after %n minute(s).</source>
        <translation>
            <numerusform>There was no end after %n minute.</numerusform>
            <numerusform>There was no end after %n minutes.</numerusform>
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
        <source>%1 of %n file(s) classified; “(no rule)” is an answer too: the file fits none of the rules.</source>
        <translation>
            <numerusform>%1 of %n file classified; “(no rule)” is an answer too: the file fits none of the rules.</numerusform>
            <numerusform>%1 of %n files classified; “(no rule)” is an answer too: the file fits none of the rules.</numerusform>
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
</TS>
