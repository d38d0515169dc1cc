<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cd::AddJobDialog</name>
    <message>
        <source>Add jobs by ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job &amp;IDs, separated by blanks, commas or lines. The jobs must be on the service that is chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ConnectionDialog</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of a key; for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session coo&amp;kie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service gets a new key with every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this system: the key is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are made on the service&apos;s web page, under API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in use comes from the environment (LLAMA_CLOUD_API_KEY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in use is in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in use is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is set; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over http the key could be read on its way. Nothing was sent; use an address with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a service. Nothing was sent; it should look like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::EmptyJobs</name>
    <message>
        <source>Fetch the service&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job by its ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are jobs, but none that has these words and this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files and rules, then press Submit: the job appears here at once and is watched until it ends. Jobs that were submitted elsewhere can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ErrorText</name>
    <message>
        <source>The service can&apos;t be reached: there is no network, or nobody answers at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer with the service&apos;s name was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made: the service&apos;s certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the whole answer was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent us to another address, and the key goes to no other address than its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer can&apos;t be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this item, or this key may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this machine could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the service did what it was asked is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did what it was asked; only its answer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, the address, and whether a proxy stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key, and whether it belongs to this region: North America and Europe have keys of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credits to the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another project, or a key with more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID and the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <comment>how long the service wants us to wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one under Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you do it again: it may have been done, and billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be opened or made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a later version of Classify Desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Classify Desk has this data folder open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Give yourself the right to write there, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept before is still there. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept beside the new one. Fetch the service&apos;s list of jobs to rebuild the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Use that window, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::Formats</name>
    <message>
        <source>now</source>
        <comment>how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>how long ago, in seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>how long ago, in minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>how long ago, in hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>how long ago, in days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobActions</name>
    <message>
        <source>&amp;Copy job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit &amp;files without a result again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;again as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the job&apos;s files, rules and options into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request once more, in the same row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent any more, and stays in the list as a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) got no answer, and the service may have made the job all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again can make a second job, which costs credits once more. “Fetch list” shows whether the first one is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobCells</name>
    <message>
        <source>%1 of %2</source>
        <comment>files with a result, of all files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>how many pages are read at most</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobColumns</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How documents are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types that the rules look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language the documents are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages of a file are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages of a file are read, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service made the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service last changed the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time from which the service says the job holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s name for the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project the job belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user the job belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s record of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the job is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset&apos;s name, or your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files the job has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files have a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago the job last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of sending it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was submitted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service the job is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobGroups</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobHeader</name>
    <message>
        <source>The job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its status means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobListCells</name>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobListView</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobMessage</name>
    <message numerus="yes">
        <source>%n file(s) without a result</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be looked at: %1</source>
        <comment>what an error said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JobsPage</name>
    <message>
        <source>Filter the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words from any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the jobs that have all of these words in some column, also in a hidden one. Put “several words” that belong together in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service about the selected jobs, or about all (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch jobs that were submitted elsewhere, by their IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in all jobs that the service knows, page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s list has been fetched: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are not looked at by themselves. Go on watching them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking at unfinished jobs until told to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the service&apos;s list, page by page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::JsonView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>what is copied</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::KeyField</name>
    <message>
        <source>Show the characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a preset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the preset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Classify Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Classify Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts documents by kind through LlamaCloud&apos;s Classify service, or through a service of its own on this machine. The local service is a trial, not LlamaCloud: what it answers does not foretell what LlamaCloud answers.

Free software under the GNU General Public License, version 3 or later.
Data folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::MainWindow</name>
    <message>
        <source>Service and preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset “%1” was imported. Choose it above to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next start of Classify Desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::MessageRow</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::NewRowsBar</name>
    <message>
        <source>The list holds still while you point at it or have scrolled down. Click to show what has come since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>jobs that wait to be shown in the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::Notices</name>
    <message>
        <source>The history was damaged and could not be read. It was put aside as %1; a new one was begun. Jobs on the service are not touched: fetch its list from the menu Jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the job; none was made. What it objects to is marked in the form: mend it and submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an API key. Nothing was sent; enter the key under the key symbol above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: what changed could not be written to %1. A job that could not be written down was not sent. Make room; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed could not be written to %1. A job that could not be written down was not sent. See whether the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::Options</name>
    <message>
        <source>Tell how to use the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep jobs, presets and the form in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the local service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the sample preset and the sample documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit what is loaded, print each status and the results, and end: with 0 if every file was classified, else with 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --unattended: save a picture of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s language: en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window:
  classifydesk submit [--request BODY.json | --preset PRESET.json] [FILE…]
                      [--service URL|local] [--wait] [--json]
                      [--output results.csv|results.json]
  classifydesk submit --help tells all about it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts documents by kind through LlamaCloud&apos;s Classify service, or through a service of its own on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::OrganizationBox</name>
    <message>
        <source>The key&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization: pick one or type its ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::PresetBar</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prese&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none) *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has changes that no preset holds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and options under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has changes that no preset holds. Load “%1” all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules and options in the form are replaced. Its files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset named “%1” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::PresetFileDialogs</name>
    <message>
        <source>Presets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::PresetWords</name>
    <message>
        <source>“%1” is no preset; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preset named “%1” already. Nothing was changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset named “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written; the preset was not exported. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. What is in the form stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ProblemText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, there are %1</source>
        <comment>after: At least 10 characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, there are %1</source>
        <comment>after: At most 50 characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n is needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n a job</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, there are %1</source>
        <comment>after: At most 500 a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file ID: it should look like 0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same stands further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, spaces, - and _ only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web address: it should begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service delivers to https addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of another kind is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <comment>of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ProjectBox</name>
    <message>
        <source>The key&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: pick one or type its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project that jobs and files belong to. Pick one or type its ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ResultsModel</name>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and what stands in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ResultsTable</name>
    <message>
        <source>(no rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not classified)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::RuleDelegate</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What documents of this type contain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::RulesBox</name>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <extracomment>a counter: &quot;Description 123 / 500&quot;, the second number is the most allowed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::RulesModel</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What documents of this type contain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::RulesView</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule names a type of document and says what such documents contain. Add one, paste rows from a spreadsheet, or load a preset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ServiceBar</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: address, key, organization and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, API key, organization and project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::ServiceWords</name>
    <message>
        <source>Local service is starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local service is being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local service running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local service does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::StatusChips</name>
    <message>
        <source>%1 %2</source>
        <comment>a group of jobs and how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::StatusLine</name>
    <message>
        <source>State of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look at the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks to wait until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cd::StatusWords</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>the service says PENDING, also while it works</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>some files were classified, some were not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down on this computer, not sent yet. It is sent as soon as the service can be reached with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent to the service; there is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no answer came: the service may or may not have made a job, and jobs cost credits. Fetch the service&apos;s list to see whether it is there before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request. No job was made and nothing was charged. Change it with “Submit again”, or send it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided not to send it any more. It stays here as a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says PENDING, which it also says while it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has finished the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files have a result and some have none. Those without one can be submitted again on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job failed. Its files can be submitted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled on the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says a status that this program does not know. It counts as unfinished and is looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::Submit</name>
    <message>
        <source>%1 (warning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid request. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not valid. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service takes “local” or an address that begins with https://, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --request or --preset: the rules come from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name after --output must end in .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: classifydesk [--data DIR] submit (--request BODY.json | --preset PRESET.json)
                    [FILE…] [--service URL|local] [--wait] [--json]
                    [--output results.csv|results.json]

Classifies documents without a window: uploads them, makes one job, and with --wait
stays until it has ended.

  --request BODY.json  The request, as the service&apos;s own body (file_ids, rules, mode,
                       parsing_configuration, webhook_configurations).
  --preset PRESET.json Rules and options as Classify Desk exports them.
  FILE…                Documents to upload; of folders all files in them. They come
                       after the file_ids of the request. 500 at most in all.
  --service URL|local  Where to: &quot;local&quot; is the service on this machine, free and
                       without an account. Not given: LLAMA_CLOUD_BASE_URL; else, where
                       there is a key in the environment, LlamaCloud in North America;
                       else the service that was chosen in the window last.
  --wait               Stay until the job has ended and its results are here.
  --output FILE        Write the results there, as CSV or JSON by the name&apos;s end.
                       Waits as --wait does. Cells that a spreadsheet would run as a
                       formula get an apostrophe.
  --json               Print one JSON object to standard output: &quot;job&quot;, as the service
                       tells it, and &quot;results&quot;. Progress goes to standard error.
  --data DIR           Folder for the history of jobs and the local service&apos;s files.
                       Default: the window&apos;s.
  -h, --help           Print this.

The API key is read from LLAMA_CLOUD_API_KEY or LLAMA_PARSE_API_KEY, or from the
system&apos;s keychain where the window put one. The local service needs none.

Without --wait the local service stops with this command; the job goes on when it is
started the next time with the same folder.

Exit status:
  0  every file was classified (&quot;no rule matched&quot; is an answer); without --wait: the
     job was made
  1  the job ended otherwise
  2  the request or the command is invalid; nothing was sent
  3  refused or unreachable; no job was made
  4  it is not known whether a job was made: the request was sent and not answered.
     Look before sending it again, since jobs are billed
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::UnattendedRun</name>
    <message numerus="yes">
        <source>There was no end after %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file could not be uploaded; nothing was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) uploaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The form has errors; nothing was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) classified; “(no rule)” is an answer too: the file fits none of the rules.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::WindowRun</name>
    <message>
        <source>Another Classify Desk works in %1. Nothing was started; close the other one, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or written. Nothing was started; choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 cannot be read. Nothing was changed; choose another folder with --data, or put this one aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify Desk is open already; its window comes to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are missing in this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples were not loaded: the form holds files of yours. Remove them and start again to see the samples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cd::WorkArea</name>
    <message>
        <source>Form or jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
