// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/exampleteacher.h"

#include "localservice/learning/wordcounts.h"
#include "localservice/log.h"
#include "localservice/reading/readerprocess.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QStringList typesOf(const QList<Rule> &rules)
{
    QStringList types;
    for (const Rule &rule : rules)
        types.append(rule.type);
    types.sort();
    types.removeDuplicates();
    return types;
}

} // namespace

ExampleTeacher::ExampleTeacher(ExampleStore &examples, const ProjectId &project,
                               const ContentHash &contentHash)
    : m_examples(examples)
    , m_project(project)
    , m_contentHash(contentHash)
{
}

std::optional<ExampleLabel> ExampleTeacher::labelOf(const FileId &file, const QList<Rule> &rules)
{
    const auto learner = learnerFor(rules);
    return learner ? learner->labelOf(m_contentHash(file)) : std::nullopt;
}

Opinion ExampleTeacher::opinionOn(const DocumentText &document, const QList<Rule> &rules)
{
    const auto learner = learnerFor(rules);
    return learner ? learner->opinionOn(countedWords(document)) : Opinion();
}

std::shared_ptr<const Learner> ExampleTeacher::learnerFor(const QList<Rule> &rules)
{
    const QMutexLocker locker(&m_mutex);
    // Looked at before they are read: a change in between makes it learn once more.
    if (const quint64 revision = m_examples.revision(); revision != m_revision) {
        m_taught.clear();
        m_revision = revision;
    }
    const QStringList types = typesOf(rules);
    return m_taught.of(types, [&] { return learn(types); });
}

std::shared_ptr<const Learner> ExampleTeacher::learn(const QStringList &types) const
{
    QList<Lesson> lessons;
    const QList<StoredExample> examples = m_examples.used(m_project);
    for (const StoredExample &each : examples) {
        const Example &example = each.example;
        if (example.type && !types.contains(*example.type))
            continue;
        const auto words = wordsFrom(each.words);
        if (!words)
            logLine(
                u"The words of example %1 can't be read: label it again."_s.arg(example.id.value));
        lessons.append(
            {example.contentHash, example.fileName, example.type, words.value_or(WordCounts())});
    }
    return lessons.isEmpty() ? nullptr : std::make_shared<const Learner>(lessons);
}

ReadResult textForExample(const QString &readerExecutable, const QString &path,
                          const QString &fileName)
{
    constexpr int mostPages = 5; // as many as API v1 reads
    static QMutex oneAtATime; // what jobs read is not to be short of memory for it
    ReadRequest order;
    order.path = path;
    order.fileName = fileName;
    order.recognizeImages = true;
    order.maxPages = mostPages;
    const QMutexLocker locker(&oneAtATime);
    return readInOwnProcess(readerExecutable, order);
}

tl::expected<WordCounts, QString> wordsForExample(const QString &readerExecutable,
                                                  const QString &path, const QString &fileName)
{
    const ReadResult text = textForExample(readerExecutable, path, fileName);
    if (!text)
        return tl::make_unexpected(text.error().detail);
    const WordCounts words = countedWords(*text);
    if (words.isEmpty())
        return tl::make_unexpected(u"No words were found in it."_s);
    return words;
}

} // namespace cd::local
