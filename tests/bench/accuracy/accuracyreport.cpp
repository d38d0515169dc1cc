// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/accuracyreport.h"

#include "bench/figures.h"

#include <array>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

/// So many of so many.
struct Part
{
    int some = 0;
    int all = 0;

    double share() const { return all == 0 ? 0 : static_cast<double>(some) / all; }
    void count(bool isOne)
    {
        ++all;
        some += isOne ? 1 : 0;
    }
};

QString withInterval(const Part &part)
{
    if (part.all == 0)
        return u"-"_s.leftJustified(20);
    const Interval interval = wilson(part.some, part.all);
    return u"%1 [%2 to %3]"_s.arg(part.share(), 0, 'f', 2)
        .arg(interval.low, 0, 'f', 2)
        .arg(interval.high, 0, 'f', 2)
        .leftJustified(20);
}

struct Figures
{
    Part right; ///< documents of a type that got it
    Part searched; ///< those that plain word search gives it
    Part nulls; ///< documents of a type that got none
    Part taken; ///< strangers that got a type
    std::vector<Claim> claims; ///< answers that name a type
};

Figures figuresOf(const SetAnswers &set)
{
    Figures figures;
    for (const Answer &answer : set.answers) {
        const bool isNull = answer.said == stranger;
        if (answer.type == stranger) {
            figures.taken.count(!isNull);
        } else {
            figures.right.count(answer.isRight());
            figures.searched.count(answer.searched == answer.type);
            figures.nulls.count(isNull);
        }
        if (!isNull)
            figures.claims.push_back({answer.confidence, answer.isRight()});
    }
    return figures;
}

Part inBand(const std::vector<Claim> &claims, double from, double to)
{
    Part part;
    for (const Claim &claim : claims) {
        if (claim.confidence >= from && claim.confidence < to)
            part.count(claim.right);
    }
    return part;
}

void printTypes(const SetAnswers &set)
{
    print(u"  %1 documents  precision             recall"_s.arg(u"type"_s, -22));
    for (const QString &type : set.types) {
        Part precision;
        Part recall;
        for (const Answer &answer : set.answers) {
            if (answer.said == type)
                precision.count(answer.isRight());
            if (answer.type == type)
                recall.count(answer.isRight());
        }
        print(u"  %1 %2  %3  %4"_s.arg(type, -22)
                  .arg(recall.all, 9)
                  .arg(withInterval(precision), withInterval(recall)));
    }
}

constexpr std::array<double, 5> bands{2.0, 0.9, 0.7, 0.5, -1.0}; // upper and lower ends
const std::array<QString, 4> bandNames{u"0.90 and more"_s, u"0.70 to 0.90"_s, u"0.50 to 0.70"_s,
                                       u"below 0.50"_s};

void printConfidence(const std::vector<Claim> &claims)
{
    for (std::size_t i = 0; i < bandNames.size(); ++i) {
        const Part band = inBand(claims, bands.at(i + 1), bands.at(i));
        print(u"  sure %1 %2 answers, right %3"_s.arg(bandNames.at(i), -16)
                  .arg(band.all, 5)
                  .arg(withInterval(band)));
    }
    const Interval interval = calibrationInterval(claims);
    print(u"  expected calibration error (10 equal bins) %1 [%2 to %3]"_s
              .arg(calibrationError(claims), 0, 'f', 3)
              .arg(interval.low, 0, 'f', 3)
              .arg(interval.high, 0, 'f', 3));
}

double millisecondsEach(const SetAnswers &set)
{
    return set.milliseconds / std::max(1.0, static_cast<double>(set.answers.size()));
}

} // namespace

void printSet(const SetAnswers &set)
{
    const Figures figures = figuresOf(set);
    print(u"\n%1: %2 documents of %3 types, %4 strangers, %5 unread"_s.arg(set.name)
              .arg(figures.right.all)
              .arg(set.types.size())
              .arg(figures.taken.all)
              .arg(set.unread));
    printTypes(set);
    print(u"  right                   %1   plain BM25  %2"_s.arg(withInterval(figures.right),
                                                                 withInterval(figures.searched)));
    print(u"  null though of a type   %1   type though a stranger %2"_s.arg(
        withInterval(figures.nulls), withInterval(figures.taken)));
    printConfidence(figures.claims);
    print(u"  %1 ms a document, one thread, classifying only"_s.arg(millisecondsEach(set), 0, 'f',
                                                                    2));
}

void printSummary(const std::vector<SetAnswers> &sets)
{
    print(
        u"\n%1 docs  right                 BM25   null  strangers null  sure 0.90+: right   ECE    "
        "ms"_s.arg(u"set"_s, -20));
    double right = 0;
    double searched = 0;
    std::vector<Claim> claims;
    for (const SetAnswers &set : sets) {
        const Figures figures = figuresOf(set);
        const Part sure = inBand(figures.claims, 0.9, 2);
        const Part &taken = figures.taken;
        print(
            u"%1 %2  %3  %4  %5  %6  %7 %8  %9  %10"_s.arg(set.name, -20)
                .arg(figures.right.all, 4)
                .arg(withInterval(figures.right))
                .arg(figures.searched.share(), 0, 'f', 2)
                .arg(figures.nulls.share(), 5, 'f', 2)
                .arg(taken.all == 0 ? u"-"_s
                                    : u"%1 of %2"_s.arg(taken.all - taken.some).arg(taken.all),
                     -14)
                .arg(sure.all, 5)
                .arg(sure.all == 0 ? u"          -"_s : u"      %1"_s.arg(sure.share(), 0, 'f', 2),
                     -11)
                .arg(calibrationError(figures.claims), 0, 'f', 3)
                .arg(millisecondsEach(set), 5, 'f', 1));
        right += figures.right.share();
        searched += figures.searched.share();
        claims.insert(claims.end(), figures.claims.begin(), figures.claims.end());
    }
    const double all = std::max(1.0, static_cast<double>(sets.size()));
    print(u"mean of the sets: right %1, BM25 %2"_s.arg(right / all, 0, 'f', 3)
              .arg(searched / all, 0, 'f', 3));
    print(u"all answers that name a type, together:"_s);
    printConfidence(claims);
}

} // namespace cd::bench
