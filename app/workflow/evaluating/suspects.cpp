// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/suspects.h"

#include <QHash>

namespace cd {

namespace {

/// How sure a run is on average.
struct Sureness
{
    double sum = 0;
    int answers = 0;

    void add(double confidence)
    {
        sum += confidence;
        ++answers;
    }
    /// Whether it is reached, but for what adding up rounds away.
    bool isReached(double confidence) const { return confidence >= sum / answers - 1e-9; }
};

} // namespace

QList<DocumentKey> suspectedLabels(const Evaluation &run, const Evaluation *other)
{
    Sureness all; // of answers that are as labelled
    QHash<QString, Sureness> ofType;
    for (const EvaluatedFile &file : run.files) {
        if (file.answer && file.answer->type && file.answer->confidence
            && file.answer->type == file.labelled.label) {
            all.add(*file.answer->confidence);
            ofType[*file.answer->type].add(*file.answer->confidence);
        }
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
            || file.answer->type == file.labelled.label
            || !ofType.value(*file.answer->type, all).isReached(*file.answer->confidence))
            continue;
        if (!other || others.value(file.labelled.document) == file.answer->type)
            suspected.append(file.labelled.document);
    }
    return suspected;
}

} // namespace cd
