// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/suggestions.h"

#include "domain/page.h"
#include "service/api/examplesservice.h"
#include "service/api/suggestionsservice.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/picking/filewalk.h"
#include "workflow/trying/bench.h"

#include <QFileInfo>
#include <QFuture>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace cd {

namespace {

constexpr int broughtAtOnce = 4;
constexpr qsizetype mostJobs = 20; // that are looked through for files: each may have thousands

QList<Paper> papersAt(const QStringList &paths, const std::optional<QString> &type)
{
    QList<Paper> papers;
    for (const QString &path : paths) {
        if (papers.size() == Suggestions::mostOfEach)
            break;
        papers.append({.path = path, .hash = {}, .type = type, .name = QFileInfo(path).fileName()});
    }
    return papers;
}

QStringList typesOf(const QList<Rule> &rules)
{
    QStringList types;
    for (const Rule &rule : rules)
        types.append(rule.type);
    return types;
}

} // namespace

Suggestions::Suggestions(Bench &bench, Labels &labels, JobTable &jobs, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_labels(labels)
    , m_jobs(jobs)
    , m_bringing(broughtAtOnce, [this](const Paper &paper) { return bring(paper); })
{
}

void Suggestions::begin(const Wish &wish)
{
    cancel();
    m_wish = wish;
    m_isRunning = true;
    m_found = {};
    m_notBrought.clear();
    m_unread.clear();
    m_names.clear();
    m_order = {.documents = {}, .type = wish.type, .rules = wish.rules};
    m_ofType = m_others = m_all = m_toBring = 0;
}

void Suggestions::cancel()
{
    if (!m_isRunning)
        return;
    m_search.renew();
    m_call = {};
    m_bringing.clear();
    end({});
}

void Suggestions::searchFiles(const Wish &wish, const QStringList &ofType,
                              const QStringList &others)
{
    begin(wish);
    search(papersAt(ofType, wish.type) + papersAt(others, std::nullopt));
}

void Suggestions::searchFolder(const Wish &wish, const QString &folder, const QStringList &others)
{
    begin(wish);
    const auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    promise->future().then(m_search.context(), [this, others](const QStringList &files) {
        const QSet<QString> inside(files.begin(), files.end());
        QStringList outside;
        std::copy_if(others.begin(), others.end(), std::back_inserter(outside),
                     [&inside](const QString &path) { return !inside.contains(path); });
        search(papersAt(files, m_wish.type) + papersAt(outside, std::nullopt));
    });
    QThreadPool::globalInstance()->start([promise, folder] {
        promise->addResult(filesBelow(folder).files);
        promise->finish();
    });
}

void Suggestions::searchLabelled(const Wish &wish)
{
    begin(wish);
    m_labels.readNewest(m_search.context(), [this](const QList<Decision> &all) {
        const QList<Decision> labels
            = labelsToCompare(all, m_wish.type, typesOf(m_wish.rules), mostOfEach);
        m_jobs.fetchDetails(jobsOf(labels, mostJobs), m_search.context(),
                            [this, labels](const QHash<JobKey, JobDetails> &jobs) {
                                begun(papersOf(labels, jobs));
                            });
    });
}

void Suggestions::begun(const QList<Paper> &labelled)
{
    m_bench.begin(m_search.context(), [this, labelled](const Result<void> &ready) {
        if (ready)
            readExamples(labelled, {});
        else
            end(ready.error());
    });
}

void Suggestions::readExamples(const QList<Paper> &papers, const QString &pageToken)
{
    m_call = ExamplesService(m_bench.door())
                 .list(pageToken, m_search.context(),
                       [this, papers](const Result<Page<Example>> &page) {
                           if (!page)
                               return end(page.error());
                           addExamples(papers, *page);
                       });
}

/// A label counts for more than an example of the same content.
void Suggestions::addExamples(QList<Paper> papers, const Page<Example> &page)
{
    const QStringList types = typesOf(m_wish.rules);
    QSet<QByteArray> known;
    qsizetype ofType = 0;
    for (const Paper &paper : std::as_const(papers)) {
        known.insert(paper.hash);
        ofType += paper.type == m_wish.type;
    }
    for (const Example &example : page.items) {
        const QByteArray hash = QByteArray::fromHex(example.contentHash.toLatin1());
        if (known.contains(hash) || (example.type && !types.contains(*example.type)))
            continue;
        const bool isOfType = example.type == m_wish.type;
        if ((isOfType ? ofType : papers.size() - ofType) >= mostOfEach)
            continue;
        ofType += isOfType;
        papers.append({.path = {}, .hash = hash, .type = example.type, .name = example.fileName});
    }
    if (page.nextToken.isEmpty())
        search(papers);
    else
        readExamples(papers, page.nextToken);
}

void Suggestions::search(const QList<Paper> &papers)
{
    m_all = static_cast<int>(papers.size());
    m_ofType
        = static_cast<int>(std::count_if(papers.begin(), papers.end(), [this](const Paper &each) {
              return each.type == m_wish.type;
          }));
    m_others = m_all - m_ofType;
    if (m_ofType == 0 || m_others == 0)
        return end({});
    for (const Paper &paper : papers) {
        if (paper.path.isEmpty()) {
            addOrder(paper, {});
        } else {
            ++m_toBring;
            m_bringing.add(paper);
        }
    }
    Q_EMIT progressed(0, m_all);
    if (m_toBring == 0)
        m_bench.begin(m_search.context(), [this](const Result<void> &ready) {
            if (ready)
                ask();
            else
                end(ready.error());
        });
    else
        m_bringing.beginNext();
}

bool Suggestions::bring(const Paper &paper)
{
    m_bench.bring(paper.path, m_search.context(), [this, paper](const Result<FileId> &file) {
        if (file)
            addOrder(paper, *file);
        else if (!paper.hash.isEmpty()) // the service may know it all the same
            addOrder(paper, {});
        else
            m_notBrought.append({.name = paper.name, .error = file.error()});
        brought();
    });
    return true;
}

/// @p file: empty: it is known by its content.
void Suggestions::addOrder(const Paper &paper, const FileId &file)
{
    const QString hash = file.isEmpty() ? QString::fromLatin1(paper.hash.toHex()) : QString();
    m_order.documents.append({.fileId = file, .contentHash = hash, .type = paper.type});
    m_names.insert(file.isEmpty() ? hash : file.value, paper.name);
}

void Suggestions::brought()
{
    if (--m_toBring > 0)
        return m_bringing.ended();
    if (!m_order.documents.isEmpty())
        return ask();
    takeUnread();
    end(m_notBrought.first().error);
}

void Suggestions::ask()
{
    m_call = SuggestionsService(m_bench.door())
                 .ask(m_order, m_search.context(),
                      [this](const Result<WordSuggestions> &answer) { answered(answer); });
}

void Suggestions::answered(const Result<WordSuggestions> &answer)
{
    if (!answer)
        return end(answer.error());
    const bool isFirst = m_found.documents == 0 && m_found.unread.isEmpty();
    // What does not get on never ends.
    const bool goesOn = answer->waiting > 0 && (isFirst || answer->waiting < m_found.waiting);
    m_found = *answer;
    takeUnread();
    Q_EMIT progressed(m_all - m_found.waiting, m_all);
    if (goesOn)
        ask();
    else
        end({});
}

void Suggestions::takeUnread()
{
    m_unread = m_notBrought;
    for (const UnreadDocument &each : std::as_const(m_found.unread)) {
        const QString key = each.document.fileId.isEmpty() ? each.document.contentHash
                                                           : each.document.fileId.value;
        m_unread.append({.name = m_names.value(key), .error = {}, .why = each.why});
    }
}

void Suggestions::end(const std::optional<ServiceError> &error)
{
    m_isRunning = false;
    Q_EMIT ended(error);
}

} // namespace cd
