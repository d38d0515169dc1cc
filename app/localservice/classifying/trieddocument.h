// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/trial.h"
#include "localservice/classifying/judgement.h"

#include <QMutex>

#include <memory>

namespace cd::local {

/// A text that rules are tried with again and again: what does not depend on them is made once.
/// Thread safe.
class TriedDocument
{
public:
    explicit TriedDocument(const DocumentText &text)
        : m_text(text)
    {
    }

    const DocumentText &text() const { return m_text; }
    std::shared_ptr<const IndexedDocument> indexed(const QString &language,
                                                   const LanguageModel *model);

private:
    DocumentText m_text;
    QMutex m_mutex;
    QString m_language; // of what was asked for last
    const LanguageModel *m_model = nullptr;
    std::shared_ptr<const IndexedDocument> m_indexed;
};

/// What classify() answers, and what led to it.
Trial trialOf(const IndexedDocument &document, const QList<Rule> &rules);

} // namespace cd::local
