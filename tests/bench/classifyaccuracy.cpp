// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the classifier on labelled documents, against plain word search with the same rules:
// a folder laid out as TYPE/document ("_none" for documents that fit no rule), or holding a
// samples.json that names the type of each, and a JSON file {"rules": [{"type", "description"}]};
// or a folder of such sets, each with rules.json and docs/TYPE/document. With --misses also each
// document that came out wrong, and why; with --words without the language model.

#include "bench/accuracy/accuracyreport.h"
#include "bench/figures.h"

#include "language/words.h"
#include "localservice/classifying/classifier.h"
#include "localservice/reading/readerchild.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::bench;

namespace {

struct ReadFile
{
    LabelledFile file;
    local::DocumentText text;
};

QString wholeText(const local::DocumentText &document)
{
    QStringList pages;
    for (const local::PageText &page : document.pages)
        pages.append(page.text);
    return pages.join(u'\n');
}

/// What plain word search says of each document: one stemmer for all, that of the rules' language.
QStringList searched(const QList<Rule> &rules, const std::vector<ReadFile> &files)
{
    QStringList words;
    for (const Rule &rule : rules)
        words += cd::wordsOf(rule.description);
    cd::Stemmer stemmer(cd::languageOf(words, u"en"_s));
    const auto stems = [&stemmer](const QString &text) {
        QStringList stemmed;
        for (const QString &word : cd::wordsOf(text))
            stemmed.append(stemmer.stem(word));
        return stemmed;
    };
    QList<QStringList> queries;
    for (const Rule &rule : rules)
        queries.append(stems(rule.type + u' ' + rule.description));
    QList<QStringList> documents;
    for (const ReadFile &file : files)
        documents.append(stems(wholeText(file.text)));
    const Bm25 search(documents);
    QStringList found;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const qsizetype best = search.best(queries, i);
        found.append(best < 0 ? QString() : rules.at(best).type);
    }
    return found;
}

class Bench
{
public:
    Bench(const TextReader &reader, const local::LanguageModel *model, bool misses)
        : m_reader(reader)
        , m_model(model)
        , m_misses(misses)
    {
    }

    SetAnswers measure(const LabelledSet &set);

private:
    Answer judge(const ReadFile &file, const QList<Rule> &rules);

    const TextReader &m_reader;
    const local::LanguageModel *m_model; ///< null: by words alone
    bool m_misses;
    double m_milliseconds = 0;
};

SetAnswers Bench::measure(const LabelledSet &set)
{
    SetAnswers measured{set.name, {}, {}, 0, 0};
    for (const Rule &rule : set.rules)
        measured.types.append(rule.type);
    std::vector<ReadFile> files;
    for (const LabelledFile &file : set.files) {
        auto text = m_reader.read(file.path);
        if (text) {
            files.push_back({file, std::move(*text)});
            continue;
        }
        ++measured.unread;
        print(u"unread %1: %2"_s.arg(file.path, text.error().detail));
    }
    const QStringList bySearch = searched(set.rules, files);
    m_milliseconds = 0;
    for (const ReadFile &file : files) {
        Answer answer = judge(file, set.rules);
        answer.searched = bySearch.at(static_cast<qsizetype>(measured.answers.size()));
        measured.answers.push_back(answer);
    }
    measured.milliseconds = m_milliseconds;
    return measured;
}

Answer Bench::judge(const ReadFile &file, const QList<Rule> &rules)
{
    // Time of this thread's processor: others may be at work.
    const std::clock_t start = std::clock();
    const Classification result = local::classify(file.text, rules, u"en"_s, m_model);
    m_milliseconds += 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const Answer answer{
        file.file.type, result.type.value_or(stranger), {}, result.confidence.value_or(0)};
    if (m_misses && !answer.isRight())
        print(u"%1 -> %2 %3\n    %4"_s.arg(file.file.path, answer.said)
                  .arg(answer.confidence, 0, 'f', 2)
                  .arg(result.reasoning));
    return answer;
}

std::vector<LabelledSet> setsFrom(const QStringList &arguments)
{
    if (arguments.size() == 1)
        return labelledSets(QDir(arguments.at(0)));
    const QDir folder(arguments.at(0));
    return {{folder.dirName(), rulesFrom(arguments.at(1)), labelledFiles(folder)}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--read-document")
        return local::runReaderChild();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"TYPE/document, or sets"_s);
    parser.addPositionalArgument(u"rules"_s, u"JSON file with rules, if it is no folder of sets"_s);
    const QCommandLineOption misses(u"misses"_s, u"Tell each document that came out wrong."_s);
    const QCommandLineOption words(u"words"_s, u"Without the language model."_s);
    const QCommandLineOption texts(u"texts"_s, u"Keep what was read in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption brief(u"brief"_s, u"Print the summary only."_s);
    parser.addOptions({misses, words, texts, brief});
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        parser.showHelp(1);
    const TextReader reader(QCoreApplication::applicationFilePath(), parser.value(texts));
    const auto &installed = local::installedLanguageModel();
    if (!installed)
        print(u"By words alone: "_s + installed.error());
    const bool withModel = installed && !parser.isSet(words);
    Bench bench(reader, withModel ? installed->get() : nullptr, parser.isSet(misses));
    std::vector<SetAnswers> measured;
    for (const LabelledSet &set : setsFrom(arguments)) {
        measured.push_back(bench.measure(set));
        if (!parser.isSet(brief))
            printSet(measured.back());
    }
    if (parser.isSet(brief) || measured.size() > 1)
        printSummary(measured);
    return measured.empty() ? 1 : 0;
}
