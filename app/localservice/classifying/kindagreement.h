// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentkinds.h"
#include "localservice/classifying/weights.h"
#include "rules/rulewords.h"

namespace cd::local {

/// How far rules describe known kinds of documents.
struct KindAgreement
{
    /// By rule and kind, 0 to 1: how far the words of a kind help to find what the rule describes.
    /// The description decides: the part of its words that the kind's list explains. A type's name
    /// says little beside a description that says something, and a kind that several rules are most
    /// like does not tell them apart.
    QList<QList<double>> helps;
    /// By rule, 0 to 1: how far it describes a kind, even if others do so as well; and the same of
    /// those that only say how a text comes.
    QList<double> describesKind;
    QList<double> describesCarrier;
    /// By rule, 0 to 1: how far it says what a text is about rather than what kind it is.
    QList<double> aboutness;
    /// By rule: its type is the name of a kind that its description does not describe.
    QList<bool> nameMisleads;
    QList<bool> isMeant; ///< by kind: a rule names or resembles it, so it is none of the others
};

/// @p topicParts: by rule, the part of its description that the words of a topic explain.
KindAgreement agreementOf(const QList<RuleWords> &rules, const QList<DocumentKind> &kinds,
                          const QList<double> &topicParts, Stemmer &stemmer,
                          const Weights &weights);

} // namespace cd::local
