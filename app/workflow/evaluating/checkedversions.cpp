// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/checkedversions.h"

#include "workflow/evaluating/evaluator.h"
#include "workflow/history/jobtable.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QByteArray figuresOf(const CheckedVersion &checked)
{
    return QJsonDocument(QJsonObject{{u"at"_s, checked.at.toString(Qt::ISODateWithMs)},
                                     {u"right"_s, checked.right.count},
                                     {u"files"_s, checked.right.all}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

CheckedVersion checkedVersion(const PresetPointers &pointers)
{
    const QJsonObject figures = QJsonDocument::fromJson(pointers.checkedFigures).object();
    return {.number = pointers.checked,
            .at = QDateTime::fromString(figures.value("at"_L1).toString(), Qt::ISODateWithMs),
            .right = {.count = figures.value("right"_L1).toInteger(),
                      .all = figures.value("files"_L1).toInteger()}};
}

CheckedVersions::CheckedVersions(Evaluator &evaluator, const JobTable &table,
                                 PresetVersions &versions, QObject *parent)
    : QObject(parent)
    , m_evaluator(evaluator)
    , m_table(table)
    , m_versions(versions)
{
    connect(&evaluator, &Evaluator::evaluated, this, &CheckedVersions::note);
}

/// Runs whose rules or mode are no version's as such say nothing of one.
void CheckedVersions::note()
{
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    const JobRowPtr run = evaluation ? m_table.find(evaluation->run) : nullptr;
    if (!run || run->origin.preset.isEmpty() || run->origin.presetVersion == 0
        || run->origin.isPresetChanged || run->origin.follows != 0 || !run->submittedAt.isValid()
        || evaluation->confusion.total() == 0)
        return;
    const CheckedVersion known = checkedVersion(m_versions.pointers(run->origin.preset));
    if (known.number > 0 && known.at.isValid() && known.at >= run->submittedAt)
        return;
    m_versions.setChecked(run->origin.preset, run->origin.presetVersion,
                          figuresOf({.number = run->origin.presetVersion,
                                     .at = run->submittedAt.toUTC(),
                                     .right = evaluation->confusion.right()}));
}

} // namespace cd
