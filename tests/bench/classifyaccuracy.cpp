// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the classifier on labelled documents: a folder laid out as TYPE/document ("_none" for
// documents that fit no rule), or holding a samples.json that names the type of each, and a JSON
// file {"rules": [{"type", "description"}]}. Prints a table of accuracy by type; with --misses also
// each document that came out wrong, and why.

#include "localservice/classifying/classifier.h"
#include "localservice/reading/readdocument.h"
#include "localservice/reading/readerchild.h"
#include "localservice/reading/readerprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

constexpr QLatin1StringView stranger{"_none"};

struct Tally
{
    int documents = 0;
    int right = 0;
    int none = 0;
    int unread = 0;
    double confidence = 0;
};

QList<Rule> rulesFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Rule> rules;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll())["rules"_L1].toArray();
    for (const QJsonValue &rule : array)
        rules.append({rule["type"_L1].toString(), rule["description"_L1].toString()});
    return rules;
}

/// Paths of documents and their types.
QMap<QString, QString> labelledDocuments(const QDir &root)
{
    QMap<QString, QString> documents;
    QFile samples(root.filePath(u"samples.json"_s));
    if (samples.open(QIODevice::ReadOnly)) {
        const QJsonArray files = QJsonDocument::fromJson(samples.readAll())["files"_L1].toArray();
        for (const QJsonValue &file : files) {
            documents.insert(root.filePath(file["name"_L1].toString()),
                             file["expected"_L1].toString(stranger));
        }
        return documents;
    }
    QDirIterator files(root.absolutePath(), QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        const QString path = files.next();
        documents.insert(path, root.relativeFilePath(path).section(u'/', 0, 0));
    }
    return documents;
}

class Bench
{
public:
    Bench(QList<Rule> rules, bool misses)
        : m_rules(std::move(rules))
        , m_misses(misses)
    {
    }

    void measure(const QString &type, const QString &path);
    void print() const;

private:
    QList<Rule> m_rules;
    bool m_misses;
    QMap<QString, Tally> m_tallies;
    qint64 m_classifyNs = 0;
    mutable QTextStream m_out{stdout};
};

void Bench::measure(const QString &type, const QString &path)
{
    Tally &tally = m_tallies[type];
    ++tally.documents;
    local::ReadRequest request;
    request.path = path;
    request.fileName = path;
    request.recognizeImages = true;
    request.maxPages = 5;
    const auto document = local::readInOwnProcess(QCoreApplication::applicationFilePath(), request);
    if (!document) {
        ++tally.unread;
        m_out << "unread " << path << ": " << document.error().detail << "\n";
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const Classification result = local::classify(*document, m_rules, request.language);
    m_classifyNs += clock.nsecsElapsed();
    const QString said = result.type.value_or(stranger);
    tally.right += said == type ? 1 : 0;
    tally.none += result.type ? 0 : 1;
    tally.confidence += result.confidence.value_or(0);
    if (m_misses && said != type)
        m_out << path << " -> " << said << " " << result.confidence.value_or(0) << "\n    "
              << result.reasoning << "\n";
}

void Bench::print() const
{
    Tally all;
    m_out << qSetFieldWidth(24) << Qt::left << "type" << qSetFieldWidth(0)
          << "documents  right  accuracy  none  unread  mean confidence\n";
    const auto line = [this](const QString &name, const Tally &tally) {
        const int read = std::max(1, tally.documents - tally.unread);
        m_out << qSetFieldWidth(24) << Qt::left << name << qSetFieldWidth(0)
              << u"%1  %2  %3  %4  %5  %6\n"_s.arg(tally.documents, 9)
                     .arg(tally.right, 5)
                     .arg(static_cast<double>(tally.right) / read, 8, 'f', 3)
                     .arg(tally.none, 4)
                     .arg(tally.unread, 6)
                     .arg(tally.confidence / read, 15, 'f', 3);
    };
    for (auto entry = m_tallies.cbegin(); entry != m_tallies.cend(); ++entry) {
        line(entry.key(), *entry);
        if (entry.key() == stranger)
            continue;
        all.documents += entry->documents;
        all.right += entry->right;
        all.none += entry->none;
        all.unread += entry->unread;
        all.confidence += entry->confidence;
    }
    line(u"all but strangers"_s, all);
    const int classified = std::max(1, all.documents + m_tallies.value(stranger).documents);
    m_out << "classifying: " << static_cast<double>(m_classifyNs) / 1e6 / classified
          << " ms a document\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--read-document")
        return local::runReaderChild();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"TYPE/document"_s);
    parser.addPositionalArgument(u"rules"_s, u"JSON file with rules"_s);
    const QCommandLineOption misses(u"misses"_s, u"Tell each document that came out wrong."_s);
    parser.addOption(misses);
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(1);
    Bench bench(rulesFrom(arguments.at(1)), parser.isSet(misses));
    const QMap<QString, QString> documents = labelledDocuments(QDir(arguments.at(0)));
    for (auto document = documents.cbegin(); document != documents.cend(); ++document)
        bench.measure(document.value(), document.key());
    bench.print();
    return 0;
}
