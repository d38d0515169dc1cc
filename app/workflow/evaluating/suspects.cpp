// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/suspects.h"

#include <QHash>

#include <algorithm>

namespace cd {

QList<DocumentKey> suspectedLabels(const Evaluation &run, const Evaluation *other)
{
    double top = 0;
    for (const EvaluatedFile &file : run.files) {
        if (file.answer && file.answer->type)
            top = std::max(top, file.answer->confidence.value_or(0));
    }
    QHash<DocumentKey, std::optional<QString>> others;
    if (other) {
        for (const EvaluatedFile &file : other->files) {
            if (file.answer)
                others.insert(file.labelled.document, file.answer->type);
        }
    }
    QList<DocumentKey> suspected;
    for (const EvaluatedFile &file : run.files) {
        if (!file.answer || !file.answer->type || !file.answer->confidence
            || *file.answer->confidence < top || file.answer->type == file.labelled.label)
            continue;
        if (!other || others.value(file.labelled.document) == file.answer->type)
            suspected.append(file.labelled.document);
    }
    return suspected;
}

} // namespace cd
