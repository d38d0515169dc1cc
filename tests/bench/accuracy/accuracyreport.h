// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/accuracy/accuracyfigures.h"
#include "bench/accuracy/labelledtexts.h"

namespace cd::bench {

/// What was said of one document.
struct Answer
{
    QString type; ///< its own: a rule's, or stranger
    QString said; ///< a rule's type, or stranger
    QString
        searched; ///< what plain word search says; never stranger, but empty if it finds nothing
    double confidence = 0;

    bool isRight() const { return said == type; }
};

/// The answers to the documents of a set.
struct SetAnswers
{
    QString name;
    QStringList types; ///< the rules'
    std::vector<Answer> answers;
    int unread = 0;
    double milliseconds = 0; ///< of the processor, for all of them
};

/// By type, both nulls, bands of confidence and calibration, each with its 95 % interval.
void printSet(const SetAnswers &set);
/// A line for each set, and one for their mean.
void printSummary(const std::vector<SetAnswers> &sets);

} // namespace cd::bench
