// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cd {

/// Stands where the list would be while there is nothing to show, and says what to do about it.
class EmptyJobs : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyJobs(QWidget *parent = nullptr);

    /// @p filtered: there are jobs, but the filter leaves none.
    void setFiltered(bool filtered);

Q_SIGNALS:
    void fetchWanted();
    void addWanted();
    void clearFilterWanted();

private:
    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_fetch;
    QPushButton *m_add;
    QPushButton *m_clear;
};

} // namespace cd
