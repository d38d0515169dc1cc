// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviews/labelrenaming.h"

#include "store/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

// In statements here #names is a JSON list of presets' names, so that one statement does for any
// number of them, and #from and #to are what the type is called.

/// Runs a statement with those, as often as it mentions them.
class Renaming
{
public:
    Renaming(const Database &database, const RenamedType &type)
        : m_database(database)
        , m_values{{u"#names"_s,
                    QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(type.presets))
                                          .toJson(QJsonDocument::Compact))},
                   {u"#from"_s, type.from},
                   {u"#to"_s, type.to}}
    {
    }

    StoreResult<void> run(QString statement,
                          const std::function<void(const QSqlQuery &)> &read = {}) const
    {
        static const QRegularExpression mention(u"#[a-z]+"_s);
        QVariantList values;
        for (auto found = mention.globalMatch(statement); found.hasNext();)
            values += m_values.value(found.next().captured());
        return m_database.runOften(statement.replace(mention, u"?"_s), values, read);
    }

    StoreResult<qint64> number(const QString &question) const
    {
        qint64 found = 0;
        return run(question, [&found](const QSqlQuery &row) { found = row.value(0).toLongLong(); })
            .map([&found] { return found; });
    }

private:
    const Database &m_database;
    const QHash<QString, QVariant> m_values;
};

/// Whether the decision @p d is a label with the type about a document of these presets' jobs.
/// Imported labels name no preset: their documents are looked for among the jobs' files.
QString isMeant(const QString &d)
{
    return u"(%1.kind = 0 AND %1.text = #from AND %1.taken_back = 0"
           " AND (%1.preset IN (SELECT value FROM json_each(#names)) OR %1.preset = ''"
           " AND %1.document IN (SELECT f.hash FROM jobs j JOIN job_files f USING (key)"
           " WHERE j.preset IN (SELECT value FROM json_each(#names)))))"_s.arg(d);
}

/// Whether the decision is the last word of one person in one pot that still counts.
QString isVoice(const QString &d)
{
    return u"(%1.kind < 3 AND %1.taken_back = 0 AND NOT EXISTS (SELECT 1 FROM decisions later"
           " WHERE later.document = %1.document AND later.number > %1.number AND later.kind < 3"
           " AND later.taken_back = 0 AND (later.settling = 1 OR later.supersedes = %1.number"
           " OR later.who = %1.who AND later.pot = %1.pot)))"_s.arg(d);
}

/// Takes the batch back that gave the type its name of now instead of `to`. Returns its labels.
StoreResult<qint64> takeRenamingBack(const Renaming &renaming)
{
    qint64 labels = 0;
    return renaming
        .number(u"SELECT coalesce(max(d.batch), 0) FROM decisions d JOIN decisions before"
                " ON before.number = d.supersedes WHERE d.renaming = 1 AND before.text = #to"
                " AND %1"_s.arg(isMeant(u"d"_s)))
        .and_then([&](qint64 batch) {
            return renaming
                .number(u"SELECT count(*) FROM decisions d WHERE d.batch = %1 AND %2"_s.arg(
                    QString::number(batch), isMeant(u"d"_s)))
                .and_then([&, batch](qint64 found) {
                    labels = found;
                    return renaming.run(u"UPDATE decisions SET taken_back = 2 WHERE batch = %1"
                                        " AND renaming = 1"_s.arg(batch));
                });
        })
        .map([&labels] { return labels; });
}

/// Repeats what counts about documents with such labels, from the first of those on.
StoreResult<void> repeat(const Renaming &renaming)
{
    const QString statement
        = u"WITH firsts AS (SELECT d.document AS document, min(d.number) AS first"
          " FROM decisions d WHERE %1 AND %2 GROUP BY d.document)"
          " INSERT INTO decisions (batch, document, kind, text, pot, blind, bulk, settling, shown,"
          " shown_type, shown_confidence, job, preset, file_name, who, at, seconds, supersedes,"
          " imported, differs, renaming)"
          " SELECT (SELECT 1 + coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = "
          "'decisions'),"
          " v.document, v.kind, iif(%3, #to, v.text), v.pot, v.blind, v.bulk, v.settling, v.shown,"
          " iif(v.shown_type = #from AND %3, #to, v.shown_type), v.shown_confidence, v.job, "
          "v.preset,"
          " v.file_name, v.who, v.at, v.seconds, v.number, v.imported,"
          " EXISTS (SELECT 1 FROM decisions o WHERE o.document = v.document AND o.kind < 2"
          " AND (o.who <> v.who OR o.pot <> v.pot)), 1"
          " FROM firsts CROSS JOIN decisions v"
          " WHERE v.document = firsts.document AND v.number >= firsts.first AND %4"
          " ORDER BY v.number"_s;
    return renaming.run(
        statement.arg(isMeant(u"d"_s), isVoice(u"d"_s), isMeant(u"v"_s), isVoice(u"v"_s)));
}

} // namespace

StoreResult<int> renameLabels(const Database &database, const RenamedType &type)
{
    if (type.from == type.to || type.from.isEmpty() || type.to.isEmpty())
        return 0;
    const Renaming renaming(database, type);
    qint64 labels = 0;
    return database
        .transact([&] {
            return takeRenamingBack(renaming)
                .and_then([&](qint64 back) {
                    labels = back;
                    return renaming.number(
                        u"SELECT count(*) FROM decisions d WHERE %1 AND %2"_s.arg(isMeant(u"d"_s),
                                                                                  isVoice(u"d"_s)));
                })
                .and_then([&](qint64 more) {
                    labels += more;
                    return repeat(renaming);
                });
        })
        .map([&labels] { return int(labels); });
}

} // namespace cd
