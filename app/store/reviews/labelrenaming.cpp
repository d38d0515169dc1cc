// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviews/labelrenaming.h"

#include "store/database.h"
#include "store/values.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

// Names are handed over as JSON, so that one statement does for any number: ?1. The type is ?2.

/// Whether the decision @p d is a label with the type about a document of these presets' jobs.
/// Imported labels name no preset: their documents are looked for among the jobs' files.
QString isMeant(const QString &d)
{
    return u"(%1.kind = 0 AND %1.text = ?2 AND %1.taken_back = 0"
           " AND (%1.preset IN (SELECT value FROM json_each(?1)) OR %1.preset = ''"
           " AND %1.document IN (SELECT f.hash FROM jobs j JOIN job_files f USING (key)"
           " WHERE j.preset IN (SELECT value FROM json_each(?1)))))"_s.arg(d);
}

/// Whether the decision is the last word of one person in one pot that still counts.
QString isVoice(const QString &d)
{
    return u"(%1.kind < 3 AND %1.taken_back = 0 AND NOT EXISTS (SELECT 1 FROM decisions later"
           " WHERE later.document = %1.document AND later.number > %1.number AND later.kind < 3"
           " AND later.taken_back = 0 AND (later.settling = 1 OR later.supersedes = %1.number"
           " OR later.who = %1.who AND later.pot = %1.pot)))"_s.arg(d);
}

QString names(const QStringList &presets)
{
    QStringList quoted;
    for (QString name : presets)
        quoted += u'"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return u'[' + quoted.join(u',') + u']';
}

StoreResult<int> number(const Database &database, const QString &question,
                        const QVariantList &values)
{
    int found = 0;
    return database
        .runOften(question, values,
                  [&found](const QSqlQuery &row) { found = row.value(0).toInt(); })
        .map([&found] { return found; });
}

/// Takes the batch back that gave the type its name of now instead of `to`. Returns its labels.
StoreResult<int> takeRenamingBack(const Database &database, const QVariantList &type)
{
    int labels = 0;
    return number(database,
                  u"SELECT coalesce(max(d.batch), 0) FROM decisions d JOIN decisions before"
                  " ON before.number = d.supersedes WHERE d.renaming = 1 AND before.text = ?3"
                  " AND %1"_s.arg(isMeant(u"d"_s)),
                  type)
        .and_then([&](int batch) {
            return number(database,
                          u"SELECT count(*) FROM decisions d WHERE d.batch = ?4 AND ?3 <> ''"
                          " AND %1"_s.arg(isMeant(u"d"_s)),
                          type + QVariantList{batch})
                .and_then([&, batch](int found) {
                    labels = found;
                    return database.runOften(
                        u"UPDATE decisions SET taken_back = 2 WHERE batch = ? AND renaming = 1"_s,
                        {batch});
                });
        })
        .map([&labels] { return labels; });
}

/// Repeats what counts about documents with such labels, from the first of those on.
StoreResult<void> repeat(const Database &database, const QVariantList &type)
{
    const QString statement
        = u"WITH firsts AS (SELECT d.document AS document, min(d.number) AS first"
          " FROM decisions d WHERE %1 AND %2 GROUP BY d.document)"
          " INSERT INTO decisions (batch, document, kind, text, pot, blind, bulk, settling, shown,"
          " shown_type, shown_confidence, job, preset, file_name, who, at, seconds, supersedes,"
          " imported, differs, renaming)"
          " SELECT (SELECT 1 + coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = "
          "'decisions'),"
          " v.document, v.kind, iif(%3, ?3, v.text), v.pot, v.blind, v.bulk, v.settling, v.shown,"
          " iif(v.shown_type = ?2 AND %3, ?3, v.shown_type), v.shown_confidence, v.job, v.preset,"
          " v.file_name, v.who, v.at, v.seconds, v.number, v.imported,"
          " EXISTS (SELECT 1 FROM decisions o WHERE o.document = v.document AND o.kind < 2"
          " AND (o.who <> v.who OR o.pot <> v.pot)), 1"
          " FROM firsts CROSS JOIN decisions v"
          " WHERE v.document = firsts.document AND v.number >= firsts.first AND %4"
          " ORDER BY v.number"_s;
    return database.runOften(
        statement.arg(isMeant(u"d"_s), isVoice(u"d"_s), isMeant(u"v"_s), isVoice(u"v"_s)), type);
}

} // namespace

StoreResult<int> renameLabels(const Database &database, const RenamedType &type)
{
    if (type.from == type.to || type.from.isEmpty() || type.to.isEmpty())
        return 0;
    const QVariantList values{names(type.presets), type.from, type.to};
    int labels = 0;
    return database
        .transact([&] {
            return takeRenamingBack(database, values)
                .and_then([&](int back) {
                    labels = back;
                    return number(database,
                                  u"SELECT count(*) FROM decisions d WHERE ?3 <> '' AND %1"
                                  " AND %2"_s.arg(isMeant(u"d"_s), isVoice(u"d"_s)),
                                  values);
                })
                .and_then([&](int more) {
                    labels += more;
                    return repeat(database, values);
                });
        })
        .map([&labels] { return labels; });
}

} // namespace cd
