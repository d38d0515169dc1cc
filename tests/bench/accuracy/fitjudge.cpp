// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fitjudge FOLDER [WEIGHTS]: measures the judge on the labelled sets in FOLDER, and where WEIGHTS
// (app/localservice/classifying/weights.inc) is named, fits its numbers and writes them there. The
// scores' numbers are searched one after the other (coordinate descent); whether no rule fits and
// how sure it is are logistic regressions, on each set with each rule left out too, all sets
// weighing the same.
//
// Then each set is judged once more by decisions that were fitted on the others, without those of
// the same documents: what sets are to expect that nobody has seen. With LEAVE_OUT=1 in the
// environment that is done without WEIGHTS too.
//
// Environment: ONLY=NAME,NAME searches those numbers alone (ONLY=none: none), TEXTS=FOLDER keeps
// what was read, MEANING_CACHE=FOLDER what the language model says of documents, MISSES=SET prints
// what came out wrong there.

#include "bench/accuracy/decisions.h"
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
constexpr double caution = 0.3; ///< log odds: to be sure and wrong is worse than the reverse

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
                || !qEnvironmentVariable("ONLY", name).split(u',').contains(name))
                continue;
            const auto *of
                = name.startsWith("meaning"_L1) || name.contains("opic"_L1) ? model : nullptr;
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

/// What the decisions are fitted on: each set with each rule left out too, by words alone and with
/// the model.
struct Trial
{
    Judged judged;
    double weight = 1;
};

std::vector<Trial> trialsOf(const ReadySet &set, const local::LanguageModel *model,
                            const Weights &weights)
{
    std::vector<Trial> trials;
    const double share = 1.0 / static_cast<double>(set.documents.size());
    for (const auto *used : {static_cast<const local::LanguageModel *>(nullptr), model}) {
        for (qsizetype rule = -1; rule < set.rules.size(); ++rule) {
            for (const Judged &judged : judge(set, weights, {used, true, false}, rule))
                trials.push_back({judged, rule < 0 ? share : share * leftOutShare});
        }
    }
    return trials;
}

void fitDecisions(const std::vector<const std::vector<Trial> *> &sets, Weights &weights)
{
    std::vector<Example> none;
    for (const auto *trials : sets) {
        for (const Trial &trial : *trials) {
            const Features &features = trial.judged.verdict.features;
            double weight = trial.weight;
            if (trial.judged.isStranger)
                weight *= strangerWeight * (1 + strangerToForms * features.kindness);
            none.push_back({features, trial.judged.isStranger, weight});
        }
    }
    fitLogistic(noneTerms(), none, weights);
    std::vector<Example> right;
    for (const auto *trials : sets) {
        for (const Trial &trial : *trials) {
            local::Verdict verdict = trial.judged.verdict;
            local::decide(verdict, weights);
            if (verdict.fits)
                right.push_back({verdict.features, trial.judged.nearestIsRight, trial.weight});
        }
    }
    fitLogistic(rightTerms(), right, weights);
    weights.rightBase -= caution;
}

/// Sets of the same documents are no test of each other.
bool areRelated(const ReadySet &one, const ReadySet &other)
{
    QSet<QString> names;
    for (const ReadyDocument &document : one.documents)
        names.insert(document.path.section(u'/', -1));
    const auto shared
        = std::count_if(other.documents.begin(), other.documents.end(), [&](const auto &document) {
              return names.contains(document.path.section(u'/', -1));
          });
    return shared * 10 > names.size();
}

std::vector<const std::vector<Trial> *> pointersTo(const std::vector<std::vector<Trial>> &trials)
{
    std::vector<const std::vector<Trial> *> pointers;
    for (const auto &one : trials)
        pointers.push_back(&one);
    return pointers;
}

/// How a set would be judged that nobody knew.
Weights fittedWithout(std::size_t left, const std::vector<ReadySet> &sets,
                      const std::vector<std::vector<Trial>> &trials, Weights weights)
{
    std::vector<const std::vector<Trial> *> others;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (!areRelated(sets[left], sets[i]))
            others.push_back(&trials[i]);
    }
    fitDecisions(others, weights);
    return weights;
}

struct Sums
{
    double right = 0;
    double nearest = 0;
    double error = 0;
    int strangers = 0;
    int rejected = 0;
    int sure = 0;
    int sureRight = 0;
};

void printSet(const ReadySet &set, const local::LanguageModel *model, const Weights &scoring,
              const Weights &weights, Sums &sums, QTextStream &out)
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
    for (Judged &judged : judge(set, scoring, {model, true, misses})) {
        local::decide(judged.verdict, weights);
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
    sums.right += part(right, typed);
    sums.nearest += part(nearest, typed);
    sums.error += error;
    sums.strangers += strangers;
    sums.rejected += rejected;
    sums.sure += sure;
    sums.sureRight += sureRight;
}

/// @p decisions: the weights to decide by, of each set.
void printSets(const std::vector<ReadySet> &sets, const local::LanguageModel *model,
               const Weights &weights, const std::vector<Weights> &decisions, QTextStream &out)
{
    out << (model ? "words and meaning\n" : "words\n");
    Sums sums;
    for (std::size_t i = 0; i < sets.size(); ++i)
        printSet(sets[i], model, weights, decisions[i], sums, out);
    const auto all = static_cast<double>(sets.size());
    out << u"mean: nearest %1 right %2 ece %3, strangers null %4 of %5, sure %6 right %7"_s
               .arg(sums.nearest / all, 0, 'f', 3)
               .arg(sums.right / all, 0, 'f', 3)
               .arg(sums.error / all, 0, 'f', 3)
               .arg(sums.rejected)
               .arg(sums.strangers)
               .arg(sums.sure)
               .arg(double(sums.sureRight) / std::max(1, sums.sure), 0, 'f', 3)
        << Qt::endl;
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
    const TextReader reader(QCoreApplication::applicationFilePath(), qEnvironmentVariable("TEXTS"));
    const auto sets = readySets(QDir(QString::fromLocal8Bit(argv[1])), reader, model);
    Weights weights;
    if (argc > 2)
        searchScores(sets, model, weights, out);
    std::vector<Weights> leftOut;
    if (argc > 2 || qEnvironmentVariableIsSet("LEAVE_OUT")) {
        std::vector<std::vector<Trial>> trials;
        for (const ReadySet &set : sets)
            trials.push_back(trialsOf(set, model, weights));
        for (std::size_t left = 0; left < sets.size(); ++left)
            leftOut.push_back(fittedWithout(left, sets, trials, weights));
        if (argc > 2)
            fitDecisions(pointersTo(trials), weights);
    }
    for (const auto *used : {static_cast<const local::LanguageModel *>(nullptr), model})
        printSets(sets, used, weights, std::vector<Weights>(sets.size(), weights), out);
    if (!leftOut.empty())
        out << "Decisions that were fitted on the other sets:\n";
    for (const auto *used : {static_cast<const local::LanguageModel *>(nullptr), model}) {
        if (!leftOut.empty())
            printSets(sets, used, weights, leftOut, out);
    }
    return argc > 2 && !writeWeights(QString::fromLocal8Bit(argv[2]), weights) ? 1 : 0;
}
