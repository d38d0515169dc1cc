// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/classifier.h"

#include "localservice/classifying/judgement.h"

namespace cd::local {

Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language, const LanguageModel *model)
{
    const IndexedDocument indexed(document, language, model);
    return answerOf(judgementOn(indexed, rules), indexed.notes);
}

} // namespace cd::local
