// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/ruletrials.h"

#include "localservice/judges/chosenjudge.h"
#include "localservice/reading/readerprocess.h"
#include "localservice/storage/filestore.h"
#include "localservice/work/shortage.h"

#include <QSemaphoreReleaser>
#include <QThread>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

qsizetype lengthOf(const DocumentText &text)
{
    qsizetype length = 0;
    for (const PageText &page : text.pages)
        length += page.text.size();
    return length;
}

} // namespace

RuleTrials::RuleTrials(const QString &readerExecutable, const FileStore &files, ChosenJudge &judge,
                       const AskExamples &examples)
    : m_readerExecutable(readerExecutable)
    , m_files(files)
    , m_judge(judge)
    , m_examples(examples)
    , m_readers(std::max(1, QThread::idealThreadCount()))
{
}

tl::expected<Trial, QString> RuleTrials::tryOn(const FileId &id, const JobRequest &request,
                                               const IsWanted &isWanted)
{
    const auto file = m_files.find(id);
    if (!file)
        return tl::unexpected(u"There is no file with the ID %1."_s.arg(id.value));
    WorkItem item;
    item.fileId = id;
    item.fileName = file->name;
    item.request = request;
    std::shared_ptr<TriedDocument> document;
    Trial trial;
    const auto read = [&](const ReadRequest &order) -> ReadResult {
        const Document got = documentFor(order, m_files.contentHash(id), isWanted);
        if (!got)
            return tl::unexpected(got.error());
        document = *got;
        return document->text();
    };
    const auto judge
        = [&](const DocumentText &, const QList<Rule> &rules, const QString &language) -> Judged {
        auto tried = m_judge.tried(*document, rules, language);
        if (!tried)
            return tl::unexpected(tried.error());
        trial = *std::move(tried);
        return trial.answer;
    };
    try {
        const FileOutcome outcome = classifyFile(item, m_files.pathOf(id), read, judge, m_examples);
        if (!outcome)
            return tl::unexpected(outcome.error());
        trial.answer = outcome->found; // examples may have had their say
        return trial;
    } catch (const Shortage &lack) {
        return tl::unexpected(
            u"It can't be read at the moment: %1"_s.arg(QString::fromUtf8(lack.what())));
    }
}

RuleTrials::Document RuleTrials::documentFor(const ReadRequest &order, const QString &content,
                                             const IsWanted &isWanted)
{
    ReadRequest key = order;
    key.path = content; // the same wherever it lies
    std::shared_ptr<Kept> kept;
    {
        const QMutexLocker locker(&m_mutex);
        kept = m_kept.of(key, [] { return std::make_shared<Kept>(); });
    }
    const QMutexLocker reading(&kept->reading); // who asks for the same waits
    if (kept->document)
        return kept->document;
    if (!isWanted())
        return readFailure(ReadFailure::Kind::TookTooLong, u"Nobody waits for it any more."_s);
    m_readers.acquire();
    const QSemaphoreReleaser release(m_readers);
    const ReadResult text = readInOwnProcess(m_readerExecutable, order, {}, isWanted);
    if (!text)
        return tl::unexpected(text.error());
    const auto document = std::make_shared<TriedDocument>(*text);
    if (lengthOf(*text) <= mostText)
        kept->document = document;
    return document;
}

} // namespace cd::local
