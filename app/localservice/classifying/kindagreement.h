// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/documentkinds.h"
#include "localservice/classifying/rulewords.h"
#include "localservice/classifying/weights.h"

namespace cd::local {

/// How far rules describe known kinds of documents.
struct KindAgreement
{
    /// By rule and kind, 0 to 1. The description decides: the part of its words that the kind's
    /// list explains. A type's name alone says little beside a description that says something.
    QList<QList<double>> resembles;
    /// The same less what another rule resembles that kind, which then tells them apart no more;
    /// only the kinds that come near the rule's best one.
    QList<QList<double>> helps;
};

KindAgreement agreementOf(const QList<RuleWords> &rules, const QList<DocumentKind> &kinds,
                          Stemmer &stemmer, const Weights &weights);

} // namespace cd::local
