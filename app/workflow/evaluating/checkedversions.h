// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"
#include "workflow/form/presetversions.h"

#include <QDateTime>
#include <QObject>

namespace cd {

class Evaluator;

/// How a version of a preset did when it was evaluated.
struct CheckedVersion
{
    int number = 0; ///< 0: none was
    QDateTime at; ///< when the run was submitted, UTC: looking at it later makes it no newer
    Share right; ///< in the part that was looked at

    bool operator==(const CheckedVersion &) const = default;
};

CheckedVersion checkedVersion(const PresetPointers &pointers);

/// Notes of each preset which version was evaluated last, by the newest run that was looked at.
class CheckedVersions : public QObject
{
    Q_OBJECT

public:
    CheckedVersions(Evaluator &evaluator, const JobTable &table, PresetVersions &versions,
                    QObject *parent = nullptr);

private:
    void note();

    Evaluator &m_evaluator;
    const JobTable &m_table;
    PresetVersions &m_versions;
};

} // namespace cd
