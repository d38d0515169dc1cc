// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

// Times are milliseconds since 1970, UTC. Keys are never reused (AUTOINCREMENT), so that a deleted
// submission is not mistaken for a later one.
Statements firstTables()
{
    return {
        u"CREATE TABLE jobs (key INTEGER PRIMARY KEY AUTOINCREMENT, submission INTEGER NOT NULL,"
        " label TEXT NOT NULL, service TEXT NOT NULL, file_count INTEGER NOT NULL,"
        " result_count INTEGER NOT NULL, failed_file_count INTEGER NOT NULL,"
        " submitted_at INTEGER, changed_at INTEGER, watched INTEGER NOT NULL,"
        " replaced_by INTEGER, error TEXT, look_error TEXT,"
        " job_id TEXT, status TEXT NOT NULL, mode TEXT NOT NULL, rules TEXT NOT NULL,"
        " language TEXT NOT NULL, max_pages INTEGER, target_pages TEXT NOT NULL,"
        " error_message TEXT NOT NULL, user_id TEXT NOT NULL, project_id TEXT NOT NULL,"
        " job_record_id TEXT NOT NULL, created_at INTEGER, updated_at INTEGER,"
        " effective_at INTEGER)"_s,
        u"CREATE TABLE job_texts (key INTEGER PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,"
        " request TEXT NOT NULL, raw_job BLOB NOT NULL, raw_results BLOB NOT NULL)"_s,
        u"CREATE TABLE job_files (key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,"
        " position INTEGER NOT NULL, file_id TEXT NOT NULL, name TEXT NOT NULL,"
        " PRIMARY KEY (key, position)) WITHOUT ROWID"_s,
        u"CREATE TABLE results (key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,"
        " position INTEGER NOT NULL, result_id TEXT NOT NULL, file_id TEXT NOT NULL,"
        " has_result INTEGER NOT NULL, type TEXT, confidence REAL NOT NULL,"
        " reasoning TEXT NOT NULL, created_at INTEGER, updated_at INTEGER,"
        " PRIMARY KEY (key, position)) WITHOUT ROWID"_s,
        u"CREATE TABLE timeline (id INTEGER PRIMARY KEY,"
        " key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE, at INTEGER NOT NULL,"
        " word TEXT NOT NULL, detail TEXT NOT NULL)"_s,
        u"CREATE INDEX timeline_by_key ON timeline (key, id)"_s,
        u"CREATE TABLE presets (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE draft (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL)"_s,
    };
}

// Deleted jobs stay here until the deletion can't be undone any more. Saved views are named texts
// here; their content is defined by the list.
Statements tidyingUp()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN shelf INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE jobs ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX deleted_jobs ON jobs (key) WHERE deleted = 1"_s,
        u"CREATE TABLE views (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID"_s,
    };
}

// A job is polled in the project and with the API that it was submitted to. In API v2 each file has
// its own job, stored with the transaction ID of its create. Here creates are called parts
// (job_parts, has_parts), as in earlier versions of the program: the names are in people's files.
Statements dialects()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN dialect INTEGER NOT NULL DEFAULT 1"_s,
        u"ALTER TABLE jobs ADD COLUMN scope_organization TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE jobs ADD COLUMN scope_project TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE job_parts (key INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,"
        " position INTEGER NOT NULL, transaction_id TEXT NOT NULL, job_id TEXT NOT NULL,"
        " status TEXT NOT NULL, error_message TEXT NOT NULL, error TEXT,"
        " PRIMARY KEY (key, position)) WITHOUT ROWID"_s,
        u"CREATE INDEX job_parts_by_job ON job_parts (job_id) WHERE job_id <> ''"_s,
    };
}

// What a submission was made from, its estimated cost, and its timeline.
Statements usage()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN preset TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE jobs ADD COLUMN configuration TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE jobs ADD COLUMN credits_estimated INTEGER"_s,
        u"ALTER TABLE jobs ADD COLUMN credits_billed REAL"_s,
    };
}

// Tells apart jobs of one preset if the form differed from the preset.
Statements presetChanges()
{
    return {u"ALTER TABLE jobs ADD COLUMN preset_changed INTEGER NOT NULL DEFAULT 0"_s};
}

// The files on this computer that a submission consists of, so that it is found again and uploads
// them itself.
Statements filesOfThisComputer()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN files_to_upload INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE job_files ADD COLUMN path TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE job_files ADD COLUMN size INTEGER"_s,
        u"ALTER TABLE job_files ADD COLUMN modified INTEGER"_s,
        u"ALTER TABLE job_files ADD COLUMN hash BLOB NOT NULL DEFAULT x''"_s,
        u"ALTER TABLE job_files ADD COLUMN upload_key TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE job_files ADD COLUMN error TEXT"_s,
    };
}

// In API v1 too a submission may take more than one create: each has a number of its files, and
// each result says of which job it is. Empty in results of earlier versions.
Statements severalCreates()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN has_parts INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE jobs SET has_parts = 1 WHERE dialect = 2"_s,
        u"ALTER TABLE job_parts ADD COLUMN file_count INTEGER NOT NULL DEFAULT 1"_s,
        u"ALTER TABLE results ADD COLUMN job_id TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX results_by_id ON results (key, result_id)"_s,
    };
}

// What this program itself uploaded, and what is to become of it (FileFate). It stays when jobs are
// deleted here: the service goes on billing it. Uploads of earlier versions are those with a key.
Statements storedFiles()
{
    return {
        u"CREATE TABLE stored_files (number INTEGER PRIMARY KEY, service TEXT NOT NULL,"
        " organization TEXT NOT NULL, project TEXT NOT NULL, file_id TEXT NOT NULL,"
        " upload_key TEXT NOT NULL, name TEXT NOT NULL, size INTEGER, hash BLOB NOT NULL,"
        " uploaded_at INTEGER, directory TEXT NOT NULL, expires_at INTEGER,"
        " fate INTEGER NOT NULL, UNIQUE (service, file_id))"_s,
        u"CREATE INDEX stored_files_to_delete ON stored_files (service, fate)"
        " WHERE fate IN (1, 2, 3)"_s,
        u"INSERT OR IGNORE INTO stored_files (service, organization, project, file_id,"
        " upload_key, name, size, hash, uploaded_at, directory, fate)"
        " SELECT j.service, j.scope_organization, j.scope_project, f.file_id, f.upload_key,"
        " f.name, f.size, f.hash, j.submitted_at, '', 0 FROM job_files f JOIN jobs j USING (key)"
        " WHERE f.file_id <> '' AND f.upload_key <> '' AND f.path <> '' ORDER BY key"_s,
    };
}

// What is known of the content of files, so that none is read or uploaded twice. A job whose copies
// share an answer has fewer answers than files.
Statements contents()
{
    return {
        u"CREATE TABLE file_hashes (id INTEGER PRIMARY KEY AUTOINCREMENT, device INTEGER NOT NULL,"
        " inode INTEGER NOT NULL, size INTEGER NOT NULL, modified_ns INTEGER NOT NULL,"
        " changed_ns INTEGER NOT NULL, hash BLOB NOT NULL, UNIQUE (device, inode))"_s,
        u"CREATE TABLE uploaded_files (id INTEGER PRIMARY KEY AUTOINCREMENT, target TEXT NOT NULL,"
        " hash BLOB NOT NULL, file_id TEXT NOT NULL, uploaded_at INTEGER NOT NULL,"
        " seen_at INTEGER NOT NULL, UNIQUE (target, hash))"_s,
        u"CREATE INDEX uploaded_files_by_id ON uploaded_files (file_id)"_s,
        u"ALTER TABLE jobs ADD COLUMN copy_count INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE jobs ADD COLUMN copies_apart INTEGER NOT NULL DEFAULT 0"_s,
    };
}

// What was sent of a submission while the rest is held back, and how a person wants it to be sent.
Statements heldBack()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN sent_count INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE jobs SET sent_count = (SELECT coalesce(sum(p.file_count), 0) FROM job_parts p"
        " WHERE p.key = jobs.key AND p.job_id <> '') WHERE has_parts = 1"_s,
        u"ALTER TABLE jobs ADD COLUMN pilot INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE jobs ADD COLUMN over_limit INTEGER NOT NULL DEFAULT 0"_s,
    };
}

// A person's wish to cancel outlasts the program, and a submission that a person cancelled is not
// one that was done in part.
Statements cancelling()
{
    return {u"ALTER TABLE jobs ADD COLUMN cancel_asked INTEGER NOT NULL DEFAULT 0"_s};
}

// Runs under one label are told apart by their numbers. None is given twice, also when its job has
// gone or is called otherwise: the last one is kept for each label that jobs have.
Statements runNumbers()
{
    const QString keepLast
        = u" BEGIN INSERT INTO label_runs VALUES (new.label, new.run)"
          " ON CONFLICT (label) DO UPDATE SET last = max(last, excluded.last); END"_s;
    return {
        u"ALTER TABLE jobs ADD COLUMN run INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE jobs SET run = numbered.place FROM (SELECT key, row_number() OVER"
        " (PARTITION BY label ORDER BY key) AS place FROM jobs) AS numbered"
        " WHERE numbered.key = jobs.key AND label <> ''"_s,
        u"CREATE TABLE label_runs (label TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO label_runs SELECT label, max(run) FROM jobs WHERE run > 0 GROUP BY label"_s,
        u"CREATE TRIGGER run_added AFTER INSERT ON jobs WHEN new.run > 0"_s + keepLast,
        u"CREATE TRIGGER run_changed AFTER UPDATE OF label, run ON jobs WHEN new.run > 0"
        " AND (new.run <> old.run OR new.label <> old.label)"_s
            + keepLast,
    };
}

// What people decided about documents: rows are only added, and those taken back are marked (1: may
// be made again, 2: for good). They outlast jobs. Whether a document has labels that differ can be
// so only since a row that differs from an earlier one, taken back or not.
Statements decisions()
{
    return {
        u"CREATE TABLE decisions (number INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL,"
        " document BLOB NOT NULL, kind INTEGER NOT NULL, text TEXT NOT NULL, pot INTEGER NOT NULL,"
        " blind INTEGER NOT NULL, bulk INTEGER NOT NULL, settling INTEGER NOT NULL,"
        " shown INTEGER NOT NULL, shown_type TEXT, shown_confidence REAL, job INTEGER NOT NULL,"
        " preset TEXT NOT NULL, file_name TEXT NOT NULL, who TEXT NOT NULL, at INTEGER,"
        " seconds REAL NOT NULL, supersedes INTEGER NOT NULL, imported INTEGER NOT NULL,"
        " differs INTEGER NOT NULL, taken_back INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX decisions_by_document ON decisions (document)"_s,
        u"CREATE INDEX decisions_by_batch ON decisions (batch)"
        " WHERE taken_back = 0 AND pot <> 2 AND imported = 0"_s,
        u"CREATE INDEX decisions_taken_back ON decisions (batch) WHERE taken_back = 1"_s,
        u"CREATE INDEX decisions_flagging ON decisions (document) WHERE kind = 3"_s,
        u"CREATE INDEX decisions_noting ON decisions (document) WHERE kind = 5"_s,
        u"CREATE INDEX decisions_differing ON decisions (document) WHERE differs = 1"_s,
        u"CREATE INDEX decisions_by_preset ON decisions (preset, pot, document)"
        " WHERE preset <> '' AND kind < 2 AND taken_back = 0"_s,
    };
}

// Each preset has a line of versions, which follows its renames and outlasts it. A line without a
// key is one whose name another preset took. Jobs know a line by any name that it ever had. The
// first versions of presets that were there before are made by the program (PresetVersions).
// Decisions that only give a type its new name (renameLabels) are marked.
Statements presetVersions()
{
    return {
        u"CREATE TABLE preset_lines (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
        " key TEXT NOT NULL, in_use INTEGER NOT NULL, checked INTEGER NOT NULL DEFAULT 0,"
        " figures TEXT NOT NULL DEFAULT '')"_s,
        u"CREATE UNIQUE INDEX preset_lines_by_key ON preset_lines (key) WHERE key <> ''"_s,
        u"CREATE TABLE preset_names (line INTEGER NOT NULL, name TEXT NOT NULL,"
        " UNIQUE (name, line))"_s,
        u"CREATE TABLE preset_versions (line INTEGER NOT NULL, number INTEGER NOT NULL,"
        " hash TEXT NOT NULL, at INTEGER, who TEXT NOT NULL, note TEXT NOT NULL,"
        " restored_from INTEGER NOT NULL, UNIQUE (line, number))"_s,
        u"CREATE TABLE preset_contents (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE,"
        " content TEXT NOT NULL)"_s,
        u"ALTER TABLE jobs ADD COLUMN preset_version INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE jobs ADD COLUMN preset_hash TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX jobs_by_preset ON jobs (preset, preset_version, preset_hash)"
        " WHERE preset_version > 0 AND deleted = 0"_s,
        u"CREATE TABLE preset_files (file TEXT PRIMARY KEY, preset TEXT NOT NULL,"
        " hash TEXT NOT NULL) WITHOUT ROWID"_s,
        u"ALTER TABLE decisions ADD COLUMN renaming INTEGER NOT NULL DEFAULT 0"_s,
    };
}

// A label is in the versions of its set from `since` on and before `until`, so that one that
// changes adds one row. Sets that were removed keep theirs; their names are free. Which jobs have
// files of a set is asked by content.
Statements labelSets()
{
    return {
        u"CREATE TABLE label_sets (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
        " name_key TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE UNIQUE INDEX label_sets_by_name ON label_sets (name_key) WHERE removed = 0"_s,
        u"CREATE TABLE label_set_versions (label_set INTEGER NOT NULL, version INTEGER NOT NULL,"
        " files INTEGER NOT NULL, at INTEGER, who TEXT NOT NULL, note TEXT NOT NULL,"
        " UNIQUE (label_set, version))"_s,
        u"CREATE TABLE set_labels (label_set INTEGER NOT NULL, document BLOB NOT NULL, label TEXT,"
        " source INTEGER NOT NULL, path TEXT NOT NULL, name TEXT NOT NULL, since INTEGER NOT NULL,"
        " until INTEGER NOT NULL DEFAULT 9223372036854775807)"_s,
        u"CREATE INDEX set_labels_by_document ON set_labels (label_set, document)"_s,
        u"CREATE TABLE test_looks (label_set INTEGER NOT NULL, job INTEGER NOT NULL,"
        " UNIQUE (label_set, job))"_s,
        u"CREATE TABLE kept_thresholds (number INTEGER PRIMARY KEY, preset TEXT NOT NULL,"
        " preset_key TEXT NOT NULL, preset_version INTEGER NOT NULL, preset_hash TEXT NOT NULL,"
        " mode TEXT NOT NULL, service TEXT NOT NULL, label_set INTEGER NOT NULL,"
        " set_version INTEGER NOT NULL, part INTEGER NOT NULL, wrong_share REAL NOT NULL,"
        " delta REAL NOT NULL, value REAL NOT NULL, at INTEGER, who TEXT NOT NULL)"_s,
        u"CREATE INDEX kept_thresholds_by_preset ON kept_thresholds (preset_key)"_s,
        u"CREATE INDEX job_files_by_hash ON job_files (hash) WHERE hash <> x''"_s,
    };
}

// Jobs that ask about some files of another again, and whose answers count then.
Statements followUps()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN follows INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE jobs ADD COLUMN standing INTEGER NOT NULL DEFAULT 0"_s,
    };
}

// The journal of deliveries. Which folders it is to make below its root stands here before they are
// made. Rows are never deleted. The mark is in the names of its temporary files.
Statements deliveries()
{
    return {
        u"CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, mark TEXT NOT NULL,"
        " root TEXT NOT NULL, path TEXT NOT NULL, action INTEGER NOT NULL,"
        " sure_from REAL NOT NULL, unsure INTEGER NOT NULL, untyped INTEGER NOT NULL,"
        " taken INTEGER NOT NULL, name TEXT NOT NULL, job INTEGER NOT NULL, preset TEXT NOT NULL,"
        " preset_version INTEGER NOT NULL, watched_folder INTEGER NOT NULL, started_at INTEGER,"
        " ended_at INTEGER)"_s,
        u"CREATE TABLE delivery_steps (number INTEGER PRIMARY KEY AUTOINCREMENT,"
        " delivery INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,"
        " placed_at TEXT NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL, type TEXT NOT NULL,"
        " state INTEGER NOT NULL, reason INTEGER NOT NULL, technical TEXT NOT NULL)"_s,
        u"CREATE INDEX delivery_steps_by_delivery ON delivery_steps (delivery, state)"_s,
        u"CREATE TABLE delivery_folders (delivery INTEGER NOT NULL, path TEXT NOT NULL,"
        " UNIQUE (delivery, path))"_s,
    };
}

// Folders that are watched, and their files: rows of files are only added, but for those that were
// not sent after all. A folder keeps its number, and what it sent, when it is watched no more.
Statements watchedFolders()
{
    return {
        u"CREATE TABLE watched_folders (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " path TEXT NOT NULL UNIQUE, recursive INTEGER NOT NULL DEFAULT 1,"
        " preset TEXT NOT NULL DEFAULT '', preset_version INTEGER NOT NULL DEFAULT 0,"
        " service TEXT NOT NULL DEFAULT '', files_a_day INTEGER NOT NULL DEFAULT 0,"
        " files_a_month INTEGER NOT NULL DEFAULT 0, credits_a_day INTEGER NOT NULL DEFAULT 0,"
        " credits_a_month INTEGER NOT NULL DEFAULT 0, takes_existing INTEGER NOT NULL DEFAULT 0,"
        " waits_for_review INTEGER NOT NULL DEFAULT 1, paused INTEGER NOT NULL DEFAULT 0,"
        " begun INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0,"
        " delivers INTEGER NOT NULL DEFAULT 0, root TEXT NOT NULL DEFAULT '',"
        " template TEXT NOT NULL DEFAULT '', action INTEGER NOT NULL DEFAULT 0,"
        " sure_from REAL NOT NULL DEFAULT 0, unsure INTEGER NOT NULL DEFAULT 0,"
        " untyped INTEGER NOT NULL DEFAULT 0, taken INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE watched_files (number INTEGER PRIMARY KEY AUTOINCREMENT,"
        " folder INTEGER NOT NULL, path TEXT NOT NULL, inode INTEGER NOT NULL,"
        " size INTEGER NOT NULL, modified_ns INTEGER NOT NULL, state INTEGER NOT NULL,"
        " hash BLOB NOT NULL, file_key TEXT NOT NULL, job INTEGER NOT NULL, day INTEGER,"
        " credits REAL NOT NULL, preset TEXT NOT NULL, preset_version INTEGER NOT NULL,"
        " at INTEGER)"_s,
        u"CREATE INDEX watched_files_by_day ON watched_files (folder, day)"_s,
        u"CREATE INDEX watched_files_by_content ON watched_files (folder, hash)"
        " WHERE hash <> x''"_s,
        u"CREATE INDEX watched_files_sending ON watched_files (folder) WHERE state = 1"_s,
        u"CREATE INDEX watched_files_sent ON watched_files (folder, job) WHERE state = 2"_s,
    };
}

} // namespace

const QList<Statements> &migrations()
{
    static const QList<Statements> all{
        firstTables(),         tidyingUp(),      dialects(),      usage(),          presetChanges(),
        filesOfThisComputer(), severalCreates(), storedFiles(),   contents(),       heldBack(),
        cancelling(),          runNumbers(),     decisions(),     presetVersions(), labelSets(),
        followUps(),           deliveries(),     watchedFolders()};
    return all;
}

} // namespace cd
