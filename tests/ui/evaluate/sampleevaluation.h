// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/evaluating/evaluator.h"

#include <QRandomGenerator>

namespace cd::test {

/// Of types with these names; a file for each of @p answers, whose answers have this confidence.
inline EvaluationPtr evaluationOf(const QStringList &types, const QList<Answered> &answers)
{
    auto made = std::make_shared<Evaluation>();
    made->set = {.id = 1, .name = QStringLiteral("Post room"), .version = 1, .at = {}};
    made->run = 1;
    made->types = types;
    const auto nameOf = [&types](int type) {
        return type == noType ? std::optional<QString>() : std::optional(types.at(type));
    };
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Answered &answered = answers.at(i);
        const QString name = QStringLiteral("%1.txt").arg(i, 6, 10, QChar(u'0'));
        EvaluatedFile file;
        file.labelled.document = documentKey(QByteArray::number(i).rightJustified(32, '.'), {}, {});
        file.labelled.label = nameOf(answered.label);
        file.labelled.name = name;
        file.labelled.path = QStringLiteral("/in/%1/").arg(i % 3) + name;
        file.answer = Suggestion{nameOf(answered.answer), answered.confidence};
        file.job = made->run;
        file.place = static_cast<int>(i);
        made->files.append(file);
    }
    made->answers = answers;
    made->confusion = Confusion(static_cast<int>(types.size()), answers);
    return made;
}

inline QStringList numberedTypes(int count)
{
    QStringList types;
    for (int i = 0; i < count; ++i)
        types += QStringLiteral("type_%1").arg(i);
    return types;
}

/// Three of four are right.
inline EvaluationPtr randomEvaluation(int types, int files, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Answered> answers;
    for (int i = 0; i < files; ++i) {
        Answered one;
        one.label = random.bounded(-1, types);
        one.answer = random.bounded(4) == 0 ? random.bounded(-1, types) : one.label;
        one.confidence = random.bounded(100) / 100.0;
        answers.append(one);
    }
    return evaluationOf(numberedTypes(types), answers);
}

} // namespace cd::test
