// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace cd {

/// What stands behind an answer.
struct Why
{
    QString from = {}; ///< "local service, FAST"
    QString reasoning = {}; ///< the service's words
    QString tally = {}; ///< what reviews say of the type so far; empty: nothing
    QString note = {}; ///< a person's
    QString outcome = {}; ///< of a decision that was made without it: "Same: …"
    bool isHidden = false; ///< nothing of the service's may be seen yet

    bool operator==(const Why &) const = default;
};

/// Why the service answered so, and how often that was right.
class WhyPane : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPane(QWidget *parent = nullptr);

    void show(const Why &why);

private:
    QLabel *m_from;
    QLabel *m_outcome;
    QLabel *m_reasoning;
    QLabel *m_tally;
    QLabel *m_note;
};

} // namespace cd
