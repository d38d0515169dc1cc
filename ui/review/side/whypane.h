// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace cd {

class MissNote;
class Workspace;

/// A result that a person has given a type.
struct Corrected
{
    ExportRow row;
    JobKey job = 0;
    std::optional<QString> type; ///< the person's; nullopt: no type
};

/// What stands behind an answer.
struct Why
{
    QString from = {}; ///< "local service, FAST"
    QString reasoning = {}; ///< the service's words
    QString tally = {}; ///< what reviews say of the type so far; empty: nothing
    QString note = {}; ///< a person's
    QString outcome = {}; ///< of a decision that was made without it: "Same: …"
    std::optional<Corrected> corrected = {}; ///< which words decided is told of it
    bool isHidden = false; ///< nothing of the service's may be seen yet
};

/// Why the service answered so, and how often that was right.
class WhyPane : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPane(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Why &why);

private:
    QLabel *m_from;
    QLabel *m_outcome;
    QLabel *m_reasoning;
    MissNote *m_miss;
    QLabel *m_tally;
    QLabel *m_note;
};

} // namespace cd
