// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/job/fileresult.h"
#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// What a document is known by in reviews: its content, so that it is the same in other jobs, under
/// other names and in other folders. Where that is not known, its service and ID there.
struct DocumentKey
{
    QByteArray value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const DocumentKey &) const = default;
};

inline size_t qHash(const DocumentKey &key, size_t seed = 0)
{
    return qHash(key.value, seed);
}

/// @p hash: JobFile::hash. @p service: JobRow::service. Empty: nothing of it is known.
DocumentKey documentKey(const QByteArray &hash, const QString &service, const FileId &file);
/// The JobFile::hash of a document that is known by its content; else empty.
QByteArray contentOf(const DocumentKey &key);

/// Where a label comes from; no figure mixes them. Stored as numbers: add new ones at the end.
enum class LabelPot {
    Correction, ///< a person saw the service's answer first
    Audit, ///< the file was drawn by chance and its answer hidden
    Import, ///< from folders by type, a table or an earlier review
};

/// What was shown of a result before a person decided.
struct Suggestion
{
    std::optional<QString> type; ///< nullopt: no rule matched
    std::optional<double> confidence; ///< 0 to 1; nullopt: not known

    bool operator==(const Suggestion &) const = default;
};

/// @p result: of the service; nullopt: it failed, or is not there yet.
std::optional<Suggestion> suggestionOf(const std::optional<Classification> &result);

/// One thing that a person decided about a document. Decisions are kept in the order in which they
/// were made and never change; a later one counts for more (reviewstate.h).
struct Decision
{
    /// Stored as numbers: add new ones at the end.
    enum class Kind {
        Type,
        NoType, ///< none of the rules fits: a label as a type is
        CannotTell, ///< it leaves the queue, and is no label
        Flag, ///< a mark only, beside any of those above
        Unflag,
        Note,
    };

    qint64 number = 0; ///< the store's, rising; 0: it has none yet
    qint64 batch = 0; ///< the number of the first of those that were made with one key
    DocumentKey document;
    Kind kind = Kind::Type;
    QString text = {}; ///< the type, or the note (empty: taken away); else empty
    LabelPot pot = LabelPot::Correction;
    bool isBlind = false; ///< the answer was hidden
    bool isBulk = false; ///< made for several documents at once: never in the audit pot
    /// It decides between labels that differed: those before it are in conflict no more.
    bool isSettling = false;
    bool isImported = false; ///< made elsewhere: no key takes it back
    std::optional<Suggestion> shown = {}; ///< the result it is about; nullopt: there was none
    JobKey job = 0; ///< 0: none, as for imported labels
    QString preset = {}; ///< the job's; empty: none
    QString fileName = {}; ///< as it was called then
    QString who = {}; ///< empty: not known
    QDateTime at = {}; ///< UTC
    double seconds = 0; ///< that the document was shown; 0: not known
    qint64 supersedes = 0; ///< the decision that it takes the place of; 0: none

    bool isLabel() const { return kind == Kind::Type || kind == Kind::NoType; }
    bool operator==(const Decision &) const = default;
};

/// Which documents they are about, each once, in order.
QList<DocumentKey> documentsOf(const QList<Decision> &decisions);

} // namespace cd
