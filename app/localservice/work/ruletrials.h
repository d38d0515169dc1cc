// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/trieddocument.h"
#include "localservice/recentlyused.h"
#include "localservice/work/documentclassifier.h"

#include <QMutex>
#include <QSemaphore>

namespace cd::local {

class ChosenJudge;
class FileStore;

/// Tries rules on files as a job would, without one: nothing is stored or counted. What files say
/// is kept for the next try, by their content and how it was read. Thread safe.
class RuleTrials
{
public:
    /// @p examples: as jobs ask them.
    RuleTrials(const QString &readerExecutable, const FileStore &files, ChosenJudge &judge,
               const AskExamples &examples);

    using IsWanted = std::function<bool()>;

    /// Why it has no outcome comes as an error, one sentence. Blocks; ends early once @p isWanted,
    /// which is asked in between, says so.
    tl::expected<Trial, QString> tryOn(const FileId &file, const JobRequest &request,
                                       const IsWanted &isWanted);

    static constexpr std::size_t mostKept = 40; ///< documents
    static constexpr qsizetype mostText = 1'000'000; ///< characters of one that is kept

private:
    struct Kept
    {
        QMutex reading;
        std::shared_ptr<TriedDocument> document;
    };
    using Document = tl::expected<std::shared_ptr<TriedDocument>, ReadFailure>;

    Document documentFor(const ReadRequest &order, const QString &content,
                         const IsWanted &isWanted);

    QString m_readerExecutable;
    const FileStore &m_files;
    ChosenJudge &m_judge;
    AskExamples m_examples;
    QSemaphore m_readers; ///< that may still be started
    QMutex m_mutex;
    RecentlyUsed<ReadRequest, std::shared_ptr<Kept>, mostKept> m_kept;
};

} // namespace cd::local
