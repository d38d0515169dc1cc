// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/compare/pairwords.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace cd {

/// How many files became right and wrong and stayed so, as a bar and in words, which are buttons: a
/// click shows only those, and again all.
class PairBar : public QWidget
{
    Q_OBJECT

public:
    explicit PairBar(QWidget *parent = nullptr);

    void setCounts(const PairedCounts &counts);
    void choose(std::optional<PairKind> kind); ///< nullopt: all
    std::optional<PairKind> chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(std::optional<cd::PairKind> kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();

    class Strip;

    Strip *m_strip;
    std::array<QToolButton *, 4> m_buttons; // by PairKind
    PairedCounts m_counts;
    std::optional<PairKind> m_chosen;
};

} // namespace cd
