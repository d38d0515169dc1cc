// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/deliver/planned/plannedwords.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QToolButton;

namespace cd {

/// How many files there are of each kind, as buttons that show only those: one at a time, and again
/// all. What there is none of is hidden; the numbers add up to all files.
class PlannedChips : public QWidget
{
    Q_OBJECT

public:
    explicit PlannedChips(QWidget *parent = nullptr);

    void setFiles(const QList<PlannedFile> &files, DeliveryPlan::Action action);
    void choose(std::optional<PlannedGroup> group);

Q_SIGNALS:
    void chosenChanged(std::optional<cd::PlannedGroup> group); ///< nullopt: all

private:
    std::optional<PlannedGroup> m_chosen;
    QList<QToolButton *> m_chips; // by group
};

} // namespace cd
