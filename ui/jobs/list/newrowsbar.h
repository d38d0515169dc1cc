// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace cd {

class JobListModel;

class JobListView;

/// "3 new", floating above the list's first row: how many rows wait to be shown. Nothing moves when
/// it appears or disappears.
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
