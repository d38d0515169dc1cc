// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/comparison.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace cd {

/// How many files are the same, changed, only here and only there, as buttons that show only
/// those. The numbers add up to all files of both jobs.
class ChangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBar(QWidget *parent = nullptr);

    void setCounts(const ChangeCounts &counts);
    void choose(std::optional<FileChange> change); ///< nullopt: all

Q_SIGNALS:
    void chosenChanged(std::optional<cd::FileChange> change);

private:
    void showChosen();

    std::array<QToolButton *, 4> m_buttons; // by FileChange
    std::optional<FileChange> m_chosen;
};

} // namespace cd
