// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace cd {

/// A hint about a rule that a person has set aside: the rule is fine as it is.
struct DismissedHint
{
    QString check; ///< as "R6"
    QString type; ///< the rule's; empty: it is about all rules
    QByteArray text; ///< hash of what the rule said then, in hexadecimal

    bool operator==(const DismissedHint &) const = default;
};

/// A file that rules are tried with. Found by its content, wherever it is moved or renamed.
struct PinnedFile
{
    QByteArray hash; ///< contentHash() of it
    QString path; ///< where it was last seen

    static constexpr qsizetype most = 20; ///< of a preset

    bool operator==(const PinnedFile &) const = default;
};

/// What belongs to rules beside what a service gets.
struct RuleCare
{
    QList<DismissedHint> dismissed = {};
    QList<PinnedFile> pinned = {};

    bool operator==(const RuleCare &) const = default;
};

/// Rules and options under a name, without files.
struct Preset
{
    QString name; ///< unique among the saved presets, compared without case
    JobRequest request; ///< its fileIds are empty
    RuleCare care = {};
    QStringList tags = {};
    /// What this version of the program does not know of it, as a JSON object: it is written again
    /// as it was. Empty: nothing.
    QByteArray unknown = {};

    bool operator==(const Preset &) const = default;
};

/// A preset as it was saved once. Versions never change.
struct PresetVersion
{
    int number = 0; ///< from 1, rising, for each preset
    QByteArray hash; ///< presetHash() of what it holds
    QDateTime at; ///< UTC
    QString who; ///< empty: not known
    QString note; ///< what the person wrote about it; may be empty
    int restoredFrom = 0; ///< the version that it repeats; 0: none

    bool operator==(const PresetVersion &) const = default;
};

} // namespace cd
