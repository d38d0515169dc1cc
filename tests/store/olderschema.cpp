// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/olderschema.h"

#include "store/database.h"
#include "store/schema.h"

#include <QMap>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

struct Added
{
    QStringList statements = {}; ///< what is to go first
    QStringList tables = {};
    QStringList jobColumns = {};
};

/// What each version added to the one before.
QMap<int, Added> additions()
{
    return {
        {7,
         {.statements = {u"DROP INDEX results_by_id"_s, u"ALTER TABLE results DROP COLUMN job_id"_s,
                         u"ALTER TABLE job_parts DROP COLUMN file_count"_s},
          .jobColumns = {u"has_parts"_s}}},
        {8, {.tables = {u"stored_files"_s}}},
        {9,
         {.tables = {u"file_hashes"_s, u"uploaded_files"_s},
          .jobColumns = {u"copy_count"_s, u"copies_apart"_s}}},
        {10, {.jobColumns = {u"sent_count"_s, u"pilot"_s, u"over_limit"_s}}},
        {11, {.jobColumns = {u"cancel_asked"_s}}},
        {12,
         {.statements = {u"DROP TRIGGER run_added"_s, u"DROP TRIGGER run_changed"_s},
          .tables = {u"label_runs"_s},
          .jobColumns = {u"run"_s}}},
        {13, {.tables = {u"decisions"_s}}},
        {14,
         {.statements
          = {u"DROP INDEX jobs_by_preset"_s, u"ALTER TABLE decisions DROP COLUMN renaming"_s},
          .tables = {u"preset_lines"_s, u"preset_names"_s, u"preset_versions"_s,
                     u"preset_contents"_s, u"preset_files"_s},
          .jobColumns = {u"preset_version"_s, u"preset_hash"_s}}},
        {15,
         {.statements = {u"DROP INDEX job_files_by_hash"_s},
          .tables = {u"label_sets"_s, u"label_set_versions"_s, u"set_labels"_s, u"test_looks"_s,
                     u"kept_thresholds"_s}}},
        {16, {.jobColumns = {u"follows"_s, u"standing"_s}}},
        {17, {.tables = {u"deliveries"_s, u"delivery_steps"_s, u"delivery_folders"_s}}},
        {18, {.tables = {u"watched_folders"_s, u"watched_files"_s}}},
    };
}

bool undo(const Added &added, const Database &database)
{
    QStringList statements = added.statements;
    for (const QString &table : added.tables)
        statements.append(u"DROP TABLE "_s + table);
    for (const QString &column : added.jobColumns)
        statements.append(u"ALTER TABLE jobs DROP COLUMN "_s + column);
    return std::all_of(statements.cbegin(), statements.cend(), [&](const QString &statement) {
        return database.run(statement).has_value();
    });
}

} // namespace

bool goBackTo(int version, const Database &database)
{
    const QMap<int, Added> all = additions();
    for (int from = schemaVersion(); from > version; --from) {
        if (!all.contains(from) || !undo(all.value(from), database))
            return false;
    }
    return database.run(u"PRAGMA user_version = %1"_s.arg(version)).has_value();
}

} // namespace cd::test
