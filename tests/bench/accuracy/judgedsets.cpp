// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/judgedsets.h"

#include "localservice/classifying/reasoning.h"
#include "localservice/reading/readdocument.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

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

std::optional<Labelled> documentFrom(const QString &path, const QString &type)
{
    local::ReadRequest request;
    request.path = path;
    request.fileName = path;
    request.recognizeImages = true;
    request.maxPages = 5;
    const auto text = local::readDocument(request);
    if (!text)
        return std::nullopt;
    QStringList words;
    for (const local::PageText &page : text->pages)
        words += local::wordsOf(page.text);
    Labelled document{path, type == "_none"_L1 ? QString() : type, local::languageOf(words, u"en"_s), {}};
    local::Stemmer stemmer(document.language);
    document.words = std::make_unique<local::DocumentWords>(*text, stemmer);
    return document;
}

double likelihoodOf(const QList<double> &scores, qsizetype right)
{
    constexpr double sharpness = 3;
    double sum = 0;
    for (const double score : scores)
        sum += std::exp(sharpness * (score - scores.at(right)));
    return -std::log(sum);
}

} // namespace

std::vector<LabelledSet> labelledSets(const QDir &folder)
{
    std::vector<LabelledSet> sets;
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QDir set(folder.filePath(name));
        LabelledSet read{name, rulesFrom(set.filePath(u"rules.json"_s)), {}};
        const QDir documents(set.filePath(u"docs"_s));
        QStringList paths;
        QDirIterator files(documents.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            auto document
                = documentFrom(path, documents.relativeFilePath(path).section(u'/', 0, 0));
            if (document)
                read.documents.push_back(std::move(*document));
        }
        if (!read.rules.isEmpty())
            sets.push_back(std::move(read));
    }
    return sets;
}

std::vector<Judged> judge(const LabelledSet &set, const local::Weights &weights, bool withStrangers,
                          qsizetype without)
{
    QList<Rule> rules = set.rules;
    const QString missing = without < 0 ? QString() : rules.takeAt(without).type;
    std::map<QString, QList<local::RuleProfile>> byLanguage;
    std::vector<Judged> all;
    for (const Labelled &document : set.documents) {
        if (without >= 0 && document.type != missing)
            continue;
        auto &profiles = byLanguage[document.language];
        if (profiles.isEmpty()) {
            local::Stemmer stemmer(document.language);
            profiles = local::profilesOf(rules, stemmer, weights);
            if (!withStrangers)
                profiles.resize(rules.size());
        }
        const auto evidence = local::evidenceFor(profiles, *document.words, weights);
        const auto scores = local::combinedScores(profiles, evidence, {}, weights);
        Judged judged;
        judged.verdict = local::verdictOn(profiles, evidence, scores, {}, weights);
        const auto right = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) {
            return rule.type == document.type;
        });
        judged.isStranger = right == rules.end();
        judged.nearestIsRight = right - rules.begin() == judged.verdict.best;
        if (!judged.isStranger)
            judged.likelihood = likelihoodOf(scores, right - rules.begin());
        if (withStrangers && without < 0)
            judged.said = document.path.section(u'/', -2)
                + u" -> "_s
                + (judged.verdict.fits ? profiles.at(judged.verdict.best).name : u"none"_s)
                + u' ' + QString::number(judged.verdict.confidence, 'f', 2) + u"\n   "_s
                + local::reasoningFor(judged.verdict, profiles, evidence, {});
        all.push_back(judged);
    }
    return all;
}

} // namespace cd::bench
