// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/drift/driftreport.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace cd {

class Settings;

/// What was seen of a preset on the days on which it was looked at.
struct DriftState
{
    int version = 0; ///< that the looks are about
    QDate lookedOn = {};
    qint64 files = 0; ///< that there were then
    int alarms = 0; ///< looks in a row, up to the last, that found a change
    QDate noticedOn = {}; ///< when somebody was last told
    bool isOpen = false; ///< and has not answered yet
    DateSpan chosen = {}; ///< the baseline that a person chose for the version; invalid: none

    /// A look on @p today at so many files. Without new ones since the last, or on the same day, it
    /// is none. True: a person is to be told, since the last two looks found a change and the last
    /// notice is a week old.
    bool look(QDate today, qint64 filesNow, bool isAlarm);
    bool operator==(const DriftState &) const = default;
};

/// States of presets, kept in the settings.
class DriftMemory
{
public:
    explicit DriftMemory(Settings &settings);

    /// For this version: what was seen of another one counts for nothing but how often people are
    /// told.
    DriftState state(const QString &preset, int version) const;
    void set(const QString &preset, const DriftState &state);
    void keepOnly(const QStringList &presets);

private:
    void write() const;

    Settings &m_settings;
    QHash<QString, DriftState> m_states; // by presetKey()
};

} // namespace cd
