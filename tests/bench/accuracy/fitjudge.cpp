// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fitjudge FOLDER [WEIGHTS]: measures the judge on the labelled sets in FOLDER, and where WEIGHTS
// (app/localservice/classifying/weights.inc) is named, fits its numbers and writes them there. The
// scores' numbers are searched one after the other (coordinate descent); whether no rule fits and
// how sure it is are logistic regressions, on each set with each rule left out too, all sets
// weighing the same.
//
// Environment: ONLY=NAME searches that number alone (ONLY=none: none), MEANING_CACHE=FOLDER keeps
// what the language model says of documents, MISSES=SET prints what came out wrong there.

#include "bench/accuracy/judgedsets.h"

#include "localservice/reading/readerchild.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::bench;
using local::Features;
using local::Weights;

namespace {

struct Named
{
    const char *name;
    double Weights::*value;
};

constexpr std::array allWeights{
#define CD_WEIGHT(name, value) Named{#name, &Weights::name},
#include "localservice/classifying/weights.inc"
#undef CD_WEIGHT
};

/// A document whose rule was left out tells less of strangers than one that nobody has a rule for:
/// the other rules are often near to it.
constexpr double leftOutShare = 0.05;
/// A stranger that is taken for something is worse than the reverse, most of all one that is filed
/// as a form.
constexpr double strangerWeight = 1;
constexpr double strangerToForms = 6;
/// A lead by words that the author of the rule did not write is never worth more than one by his.
constexpr double leastOfOwn = 0.1;
constexpr double caution = 0.3; ///< log odds: to be sure and wrong is worse than the reverse

/// One of a logistic regression's terms.
struct Term
{
    double Weights::*weight;
    std::function<double(const Features &)> of;
    double least = -1e9;
};

const std::vector<Term> &noneTerms()
{
    static const std::vector<Term> terms{
        {&Weights::nullBase,
         [](const Features &) {
             return 1.0;
         }},
        {&Weights::nullScore,
         [](const Features &f) {
             return f.score;
         }},
        {&Weights::nullCoverage,
         [](const Features &f) {
             return f.coverage;
         }},
        {&Weights::nullLead,
         [](const Features &f) {
             return f.lead;
         }},
        {&Weights::nullKind,
         [](const Features &f) {
             return f.kindness;
         }},
        {&Weights::nullKindScore,
         [](const Features &f) {
             return f.kindness * f.score;
         }},
        {&Weights::nullKindOwn,
         [](const Features &f) {
             return f.kindness * f.ownShare;
         }},
        {&Weights::nullMeaning,
         [](const Features &f) {
             return f.meaning * (1 - f.kindness);
         }},
        {&Weights::nullStranger,
         [](const Features &f) {
             return f.strangerLead;
         }},
        {&Weights::nullStrangerKind,
         [](const Features &f) {
             return f.strangerLead * f.kindness;
         }},
    };
    return terms;
}

const std::vector<Term> &rightTerms()
{
    static const std::vector<Term> terms{
        {&Weights::rightBase,
         [](const Features &) {
             return 1.0;
         }},
        {&Weights::rightScore,
         [](const Features &f) {
             return f.score;
         }},
        {&Weights::rightLead,
         [](const Features &f) {
             return f.lead;
         }},
        {&Weights::rightOwnLead, [](const Features &f) { return f.ownLead; }, leastOfOwn},
        {&Weights::rightOwnShare, [](const Features &f) { return f.ownShare; }, leastOfOwn},
        {&Weights::rightCoverage,
         [](const Features &f) {
             return f.coverage;
         }},
        {&Weights::rightMeaningLead,
         [](const Features &f) {
             return f.meaningLead;
         }},
        {&Weights::rightRules,
         [](const Features &f) {
             return f.rules;
         }},
        {&Weights::rightDoubt,
         [](const Features &f) {
             return f.doubt;
         }},
    };
    return terms;
}

struct Example
{
    Features features;
    bool yes = false;
    double weight = 1;
};

/// Gradient descent with momentum, and a little ridge.
void fitLogistic(const std::vector<Term> &terms, const std::vector<Example> &examples,
                 Weights &weights)
{
    std::vector<std::vector<double>> values;
    double all = 0;
    for (const Example &example : examples) {
        std::vector<double> row;
        for (const Term &term : terms)
            row.push_back(term.of(example.features));
        values.push_back(row);
        all += example.weight;
    }
    std::vector<double> found(terms.size(), 0.0);
    std::vector<double> step(terms.size(), 0.0);
    for (int round = 0; round < 4000; ++round) {
        std::vector<double> gradient(terms.size(), 0.0);
        for (std::size_t i = 0; i < examples.size(); ++i) {
            double sum = 0;
            for (std::size_t k = 0; k < terms.size(); ++k)
                sum += found[k] * values[i][k];
            const double off = (examples[i].yes ? 1 : 0) - 1 / (1 + std::exp(-sum));
            for (std::size_t k = 0; k < terms.size(); ++k)
                gradient[k] += examples[i].weight * off * values[i][k] / all;
        }
        for (std::size_t k = 0; k < terms.size(); ++k) {
            step[k] = 0.9 * step[k] + 0.1 * (gradient[k] - (k > 0 ? 1e-3 : 0) * found[k]);
            found[k] = std::max(terms[k].least, found[k] + step[k]);
        }
    }
    for (std::size_t k = 0; k < terms.size(); ++k)
        weights.*terms[k].weight = found[k];
}

double worthOf(const std::vector<ReadySet> &sets, const local::LanguageModel *model,
               const Weights &weights)
{
    double sum = 0;
    for (const ReadySet &set : sets) {
        double right = 0;
        double likelihood = 0;
        double count = 0;
        for (const Judged &judged : judge(set, weights, {model, false, false})) {
            if (judged.isStranger)
                continue;
            ++count;
            right += judged.nearestIsRight ? 1 : 0;
            likelihood += std::max(-3.0, judged.likelihood);
        }
        sum += (right + 0.3 * likelihood) / std::max(1.0, count);
    }
    return sum / static_cast<double>(sets.size());
}

void searchScores(const std::vector<ReadySet> &sets, const local::LanguageModel *model,
                  Weights &weights, QTextStream &out)
{
    double best = worthOf(sets, nullptr, weights);
    for (const double width : {1.6, 1.25}) {
        for (const Named &one : allWeights) {
            const QString name = QString::fromLatin1(one.name);
            if (name.startsWith("null"_L1) || name.startsWith("right"_L1)
                || (qEnvironmentVariable("ONLY", name) != name))
                continue;
            const auto *of = name == "meaning"_L1 ? model : nullptr;
            best = worthOf(sets, of, weights);
            for (const double factor : {width, 1 / width}) {
                for (;;) {
                    Weights tried = weights;
                    tried.*one.value *= factor;
                    const double worth = worthOf(sets, of, tried);
                    if (worth < best + 3e-4)
                        break;
                    best = worth;
                    weights = tried;
                    out << name << " " << weights.*one.value << " worth " << best << Qt::endl;
                }
            }
        }
    }
}

void eachExample(const std::vector<ReadySet> &sets, const local::LanguageModel *model,
                 const Weights &weights, const std::function<void(const Judged &, double)> &use)
{
    for (const ReadySet &set : sets) {
        const double share = 1.0 / static_cast<double>(set.documents.size());
        for (const auto *used : {static_cast<const local::LanguageModel *>(nullptr), model}) {
            for (qsizetype rule = -1; rule < set.rules.size(); ++rule) {
                for (const Judged &judged : judge(set, weights, {used, true, false}, rule))
                    use(judged, rule < 0 ? share : share * leftOutShare);
            }
        }
    }
}

void fitDecisions(const std::vector<ReadySet> &sets, const local::LanguageModel *model,
                  Weights &weights)
{
    std::vector<Example> none;
    eachExample(sets, model, weights, [&](const Judged &judged, double weight) {
        const Features &features = judged.verdict.features;
        if (judged.isStranger)
            weight *= strangerWeight * (1 + strangerToForms * features.kindness);
        none.push_back({features, judged.isStranger, weight});
    });
    fitLogistic(noneTerms(), none, weights);
    std::vector<Example> right;
    eachExample(sets, model, weights, [&](const Judged &judged, double weight) {
        if (judged.verdict.fits)
            right.push_back({judged.verdict.features, judged.nearestIsRight, weight});
    });
    fitLogistic(rightTerms(), right, weights);
    weights.rightBase -= caution;
}

void printSet(const ReadySet &set, const local::LanguageModel *model, const Weights &weights,
              QTextStream &out)
{
    const bool misses = qEnvironmentVariable("MISSES") == set.name;
    int typed = 0;
    int right = 0;
    int nearest = 0;
    int nulls = 0;
    int strangers = 0;
    int rejected = 0;
    int sure = 0;
    int sureRight = 0;
    std::array<std::array<double, 3>, 10> bins{};
    double answered = 0;
    for (const Judged &judged : judge(set, weights, {model, true, misses})) {
        const bool fits = judged.verdict.fits;
        const bool isRight = fits && judged.nearestIsRight && !judged.isStranger;
        if (misses && (judged.isStranger ? fits : !isRight))
            out << judged.said << "\n";
        if (judged.isStranger) {
            ++strangers;
            rejected += fits ? 0 : 1;
        } else {
            ++typed;
            right += isRight ? 1 : 0;
            nearest += judged.nearestIsRight ? 1 : 0;
            nulls += fits ? 0 : 1;
        }
        if (!fits)
            continue;
        ++answered;
        sure += judged.verdict.confidence >= 0.9 ? 1 : 0;
        sureRight += judged.verdict.confidence >= 0.9 && isRight ? 1 : 0;
        auto &bin = bins[static_cast<std::size_t>(std::min(9.0, judged.verdict.confidence * 10))];
        bin[0] += 1;
        bin[1] += judged.verdict.confidence;
        bin[2] += isRight ? 1 : 0;
    }
    double error = 0;
    for (const auto &bin : bins)
        error += std::abs(bin[1] - bin[2]) / std::max(1.0, answered);
    const auto part = [](int some, int all) {
        return static_cast<double>(some) / std::max(1, all);
    };
    out << u"%1 nearest %2 right %3 of %4, null %5, strangers null %6 of %7, sure %8 right %9"_s
               .arg(set.name, -16)
               .arg(part(nearest, typed), 0, 'f', 3)
               .arg(part(right, typed), 0, 'f', 3)
               .arg(typed)
               .arg(nulls)
               .arg(part(rejected, strangers), 0, 'f', 2)
               .arg(strangers)
               .arg(sure)
               .arg(part(sureRight, sure), 0, 'f', 2)
        << u", ece %1"_s.arg(error, 0, 'f', 3) << Qt::endl;
}

bool writeWeights(const QString &path, const Weights &weights)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Text))
        return false;
    QString text;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (!line.startsWith("CD_WEIGHT("_L1))
            text += line;
    }
    for (const Named &one : allWeights)
        text += u"CD_WEIGHT(%1, %2)\n"_s.arg(QLatin1StringView(one.name))
                    .arg(weights.*one.value, 0, 'g', 4);
    file.resize(0);
    return file.write(text.toUtf8()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--read-document")
        return local::runReaderChild();
    QTextStream out(stdout);
    if (argc < 2) {
        out << "fitjudge FOLDER [WEIGHTS]\n";
        return 1;
    }
    const QCoreApplication application(argc, argv);
    const auto &installed = local::installedLanguageModel();
    const local::LanguageModel *model = installed ? installed->get() : nullptr;
    if (!model)
        out << installed.error() << Qt::endl;
    const TextReader reader(QCoreApplication::applicationFilePath(), {});
    const auto sets = readySets(QDir(QString::fromLocal8Bit(argv[1])), reader, model);
    Weights weights;
    if (argc > 2) {
        searchScores(sets, model, weights, out);
        fitDecisions(sets, model, weights);
    }
    for (const auto *used : {static_cast<const local::LanguageModel *>(nullptr), model}) {
        out << (used ? "words and meaning\n" : "words\n");
        for (const ReadySet &set : sets)
            printSet(set, used, weights, out);
    }
    return argc > 2 && !writeWeights(QString::fromLocal8Bit(argv[2]), weights) ? 1 : 0;
}
