// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace cd {

class JobTable;
class PresetVersions;

/// What stands below the presets' names: the version in use, how often jobs used it, and when the
/// last one did. Read again a while after jobs came or went.
class PresetSubtitles : public QObject
{
    Q_OBJECT

public:
    PresetSubtitles(JobTable &table, PresetVersions &versions, QObject *parent = nullptr);

    /// By name.
    QHash<QString, QString> texts(const QStringList &presets) const;
    /// Those with a version of the preset, oldest first. @p version: 0: with any.
    QList<JobKey> jobsWith(const QString &preset, int version) const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int gapMs = 1000;

    JobTable &m_table;
    PresetVersions &m_versions;
    QTimer m_gap;
};

} // namespace cd
