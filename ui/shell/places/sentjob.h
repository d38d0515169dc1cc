// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace cd {

/// One job in a line: state, name, how far it has got.
class SentJob : public QWidget
{
    Q_OBJECT

public:
    /// @p name: of its button; its other parts are called after it.
    explicit SentJob(const QString &name, QWidget *parent = nullptr);

    void tell(const JobRow &row);
    /// Has what it says read aloud to those who don't see it.
    void announce();

Q_SIGNALS:
    void asked(); ///< somebody wants to see more of it

private:
    QToolButton *m_label;
    QProgressBar *m_bar;
    QLabel *m_text;
};

} // namespace cd
