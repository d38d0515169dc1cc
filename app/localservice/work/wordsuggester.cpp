// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/wordsuggester.h"

#include "localservice/learning/distinguishing.h"
#include "localservice/learning/writtentext.h"
#include "localservice/storage/filestore.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto readingTime = 2s; ///< of one answer, beside the document that is begun last
constexpr int mostKeptKiB = 48 * 1024; ///< more than 500 long documents

QList<TermSuggestion> suggestionsFrom(const DistinguishingTerms &found,
                                      const SuggestionOrder &order)
{
    QList<std::pair<QString, SaidTerms>> rules;
    for (const Rule &rule : order.rules)
        rules.append(
            {rule.type, SaidTerms(rule.type + u". "_s + rule.description, found.language)});
    QList<TermSuggestion> items;
    for (const DistinguishingTerm &term : found.terms) {
        TermSuggestion item{.term = term.written,
                            .documentsWith = term.with,
                            .of = term.of,
                            .othersWith = term.othersWith,
                            .ofOthers = term.ofOthers,
                            .score = term.score};
        for (const auto &[type, says] : rules) {
            if (!says.has(term.stems))
                continue;
            if (type == order.type)
                item.isInRule = true;
            else
                item.inOtherRules.append(type);
        }
        items.append(item);
    }
    return items;
}

} // namespace

struct WordSuggester::Document
{
    ExampleOrder order;
    QString contentHash;
    QString path = {}; ///< empty: there is no file of it any more
    QString name = {};
    QStringList words = {}; ///< kept with an example
    std::optional<Text> text = {};
    QString why = {}; ///< it can't be found
};

WordSuggester::WordSuggester(const FileStore &files, const ExampleStore &examples,
                             const ProjectId &project, const Read &read)
    : m_files(files)
    , m_examples(examples)
    , m_project(project)
    , m_read(read)
    , m_texts(mostKeptKiB)
{
}

WordSuggestions WordSuggester::suggest(const SuggestionOrder &order)
{
    QList<Document> documents = find(order);
    WordSuggestions answer;
    answer.waiting = readSome(documents);
    QList<SaidDocument> said;
    for (const Document &document : std::as_const(documents)) {
        const bool isOfType = document.order.type == order.type;
        if (document.text && *document.text)
            said.append({.isOfType = isOfType, .text = **document.text});
        else if (!document.words.isEmpty())
            said.append({.isOfType = isOfType, .words = document.words});
        else if (document.text)
            answer.unread.append({document.order, document.text->error()});
        else if (!document.why.isEmpty())
            answer.unread.append({document.order, document.why});
    }
    answer.documents = static_cast<int>(said.size());
    const DistinguishingTerms found = distinguishingTerms(said);
    answer.items = suggestionsFrom(found, order);
    answer.passedOver
        = {found.leftOut.common, found.leftOut.numbers, found.leftOut.names, found.leftOut.rare};
    return answer;
}

/// Each content once.
QList<WordSuggester::Document> WordSuggester::find(const SuggestionOrder &order)
{
    QList<Document> documents;
    QSet<QString> known;
    for (const ExampleOrder &each : order.documents) {
        Document document = find(each);
        if (known.contains(document.contentHash))
            continue;
        if (!document.contentHash.isEmpty())
            known.insert(document.contentHash);
        document.text = kept(document.contentHash);
        documents.append(document);
    }
    return documents;
}

WordSuggester::Document WordSuggester::find(const ExampleOrder &order) const
{
    Document document{.order = order, .contentHash = order.contentHash};
    const auto file = order.fileId.isEmpty() ? m_files.findContent(order.contentHash)
                                             : m_files.find(order.fileId);
    if (file) {
        document.path = m_files.pathOf(file->id);
        document.name = file->name;
        if (document.contentHash.isEmpty())
            document.contentHash = m_files.contentHash(file->id);
    }
    if (const auto stored = m_examples.wordsOf(m_project, document.contentHash))
        document.words = wordsFrom(*stored).value_or(WordCounts()).keys();
    if (!file && document.words.isEmpty()) {
        document.why = order.fileId.isEmpty() ? u"No file and no example has this content."_s
                                              : u"There is no such file."_s;
    }
    return document;
}

/// Returns how many are left to be read.
int WordSuggester::readSome(QList<Document> &documents)
{
    QList<Document *> waiting;
    for (Document &document : documents) {
        if (!document.text && !document.path.isEmpty())
            waiting.append(&document);
    }
    // Those first of which nothing is known.
    std::stable_partition(waiting.begin(), waiting.end(),
                          [](const Document *each) { return each->words.isEmpty(); });
    const QDeadlineTimer end(readingTime);
    do {
        if (waiting.isEmpty())
            return 0;
        Document *next = waiting.takeFirst();
        next->text = read(*next);
    } while (!end.hasExpired());
    return static_cast<int>(waiting.size());
}

std::optional<WordSuggester::Text> WordSuggester::kept(const QString &contentHash)
{
    const QMutexLocker locker(&m_mutex);
    const Text *text = m_texts.object(contentHash);
    return text ? std::optional(*text) : std::nullopt;
}

WordSuggester::Text WordSuggester::read(const Document &document)
{
    const ReadResult content = m_read(document.path, document.name);
    Text text
        = content ? Text(writtenText(*content)) : Text(tl::make_unexpected(content.error().detail));
    if (text && text->isEmpty())
        text = tl::make_unexpected(u"No words were found in it."_s);
    // What the machine is short of says nothing about the document.
    if (content || content.error().kind != ReadFailure::Kind::NotNow) {
        constexpr qsizetype unitsPerKiB = 512;
        const qsizetype size = text ? text->size() / unitsPerKiB : 0;
        const QMutexLocker locker(&m_mutex);
        m_texts.insert(document.contentHash, new Text(text), size + 1);
    }
    return text;
}

} // namespace cd::local
