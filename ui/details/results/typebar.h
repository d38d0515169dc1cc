// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/resultkind.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QToolButton;

namespace cd {

class OneTabStop;
class TypeStrip;

/// How many files are of each kind, as a bar and in words, which are buttons too. A click shows
/// only this kind, and again all; with Ctrl it adds a kind or takes it away. The numbers add up to
/// all files, whatever is shown.
class TypeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TypeBar(QWidget *parent = nullptr);

    void setKinds(const QList<KindCount> &kinds);
    const QSet<ResultKind> &chosen() const { return m_chosen; } ///< empty: all
    void choose(const QSet<ResultKind> &kinds);

Q_SIGNALS:
    void chosenChanged(const QSet<cd::ResultKind> &kinds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pick(qsizetype kind);
    void showKinds();
    void showKind(QToolButton *chip, const KindCount &count);
    void addChip();

    TypeStrip *m_strip;
    QWidget *m_legend;
    QList<QToolButton *> m_chips; // those that are not needed are hidden
    OneTabStop *m_tabStop;
    QList<KindCount> m_kinds;
    QList<KindCount> m_shown; // that have files, or are chosen
    QSet<ResultKind> m_chosen; // empty: all
};

} // namespace cd
