// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/judgedsets.h"

#include "localservice/classifying/reasoning.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

/// Encoding takes the most time by far.
local::DocumentMeaning keptMeaning(const QString &path, const local::DocumentText &text,
                                   const QString &language, const local::LanguageModel &model)
{
    const QString folder = qEnvironmentVariable("MEANING_CACHE");
    QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    QFile kept(folder + u'/' + QString::fromLatin1(name));
    if (!folder.isEmpty() && kept.open(QIODevice::ReadOnly)) {
        QDataStream in(&kept);
        local::DocumentMeaning meaning;
        qsizetype count = 0;
        in >> count;
        for (qsizetype i = 0; i < count; ++i) {
            local::Stretch stretch;
            in >> stretch.text >> stretch.page;
            local::Meaning one;
            for (float &each : one)
                in >> each;
            meaning.stretches.append(stretch);
            meaning.meanings.append(one);
        }
        return meaning;
    }
    const local::DocumentMeaning meaning = local::meaningOf(text, language, model);
    if (!folder.isEmpty() && kept.open(QIODevice::WriteOnly)) {
        QDataStream out(&kept);
        out << meaning.stretches.size();
        for (qsizetype i = 0; i < meaning.stretches.size(); ++i) {
            out << meaning.stretches.at(i).text << meaning.stretches.at(i).page;
            for (const float each : meaning.meanings.at(i))
                out << each;
        }
    }
    return meaning;
}

std::optional<ReadyDocument> documentFrom(const LabelledFile &file, const TextReader &reader,
                                          const local::LanguageModel *model)
{
    const auto text = reader.read(file.path);
    if (!text)
        return std::nullopt;
    QStringList words;
    for (const local::PageText &page : text->pages)
        words += cd::wordsOf(page.text);
    ReadyDocument document{file.path,
                           file.type == stranger ? QString() : file.type,
                           cd::languageOf(words, u"en"_s),
                           {},
                           {}};
    cd::Stemmer stemmer(document.language);
    document.words = std::make_unique<local::DocumentWords>(*text, stemmer);
    if (model)
        document.meaning = keptMeaning(file.path, *text, document.language, *model);
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

struct Prepared
{
    QList<local::RuleProfile> profiles;
    std::optional<local::MeaningScores> meaning;
};

Prepared prepare(const QList<Rule> &rules, const QString &language, const local::Weights &weights,
                 const Manner &manner)
{
    cd::Stemmer stemmer(language);
    Prepared made{local::profilesOf(rules, stemmer, weights), std::nullopt};
    if (!manner.strangers)
        made.profiles.resize(rules.size());
    if (manner.model && language == "en"_L1) {
        QStringList sentences;
        for (qsizetype i = 0; i < rules.size(); ++i)
            sentences.append(made.profiles.at(i).sentence);
        made.meaning.emplace(sentences, *manner.model);
    }
    return made;
}

Judged judgeOne(const ReadyDocument &document, const QList<Rule> &rules, const Prepared &prepared,
                const local::Weights &weights, const Manner &manner)
{
    const QList<local::RuleProfile> &profiles = prepared.profiles;
    auto evidence = local::evidenceFor(profiles, *document.words, weights);
    if (prepared.meaning)
        local::addMeaning(evidence, *prepared.meaning, document.meaning);
    const auto scores = local::combinedScores(profiles, evidence, weights);
    Judged judged;
    judged.verdict = local::verdictOn(profiles, evidence, scores, weights);
    const auto right = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule &rule) { return rule.type == document.type; });
    judged.isStranger = right == rules.end();
    judged.nearestIsRight = !judged.isStranger && right - rules.begin() == judged.verdict.best;
    if (!judged.isStranger)
        judged.likelihood = likelihoodOf(scores, right - rules.begin());
    if (manner.reasons) {
        judged.said = document.path.section(u'/', -2) + u" -> "_s
            + (judged.verdict.fits ? profiles.at(judged.verdict.best).name : u"none"_s) + u' '
            + QString::number(judged.verdict.confidence, 'f', 2) + u"\n   "_s
            + local::reasoningFor(judged.verdict, profiles, evidence, {});
    }
    return judged;
}

} // namespace

std::vector<ReadySet> readySets(const QDir &folder, const TextReader &reader,
                                const local::LanguageModel *model)
{
    std::vector<ReadySet> ready;
    for (const LabelledSet &set : labelledSets(folder)) {
        ready.push_back({set.name, set.rules, {}});
        for (const LabelledFile &file : set.files) {
            if (auto document = documentFrom(file, reader, model))
                ready.back().documents.push_back(std::move(*document));
        }
    }
    return ready;
}

std::vector<Judged> judge(const ReadySet &set, const local::Weights &weights, const Manner &manner,
                          qsizetype without)
{
    QList<Rule> rules = set.rules;
    const QString missing = without < 0 ? QString() : rules.takeAt(without).type;
    std::map<QString, Prepared> byLanguage;
    std::vector<Judged> all;
    for (const ReadyDocument &document : set.documents) {
        if (without >= 0 && document.type != missing)
            continue;
        auto &prepared = byLanguage[document.language];
        if (prepared.profiles.isEmpty())
            prepared = prepare(rules, document.language, weights, manner);
        all.push_back(judgeOne(document, rules, prepared, weights, manner));
    }
    return all;
}

} // namespace cd::bench
