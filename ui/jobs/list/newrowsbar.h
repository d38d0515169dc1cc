// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace cd {

class JobListModel;

class JobListView;

/// "3 new", above the list's first row: what waits to be shown. It floats, so that nothing moves
/// when it comes and goes.
class NewRowsBar : public QPushButton
{
    Q_OBJECT

public:
    NewRowsBar(JobListModel &model, JobListView &view);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retell();
    void place();

    JobListModel &m_model;
    JobListView &m_view;
};

} // namespace cd
