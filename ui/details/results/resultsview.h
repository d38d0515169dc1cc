// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/lists/orderedtableview.h"

namespace cd {

class ResultsModel;

/// The table of a job's results. The file's name has the room that is left; folder and reasoning
/// are shown where there is enough, and reviews where there are any.
class ResultsView : public OrderedTableView
{
    Q_OBJECT

public:
    explicit ResultsView(ResultsModel &model, QWidget *parent = nullptr);

    /// As restoreColumns().
    bool restore(const QByteArray &saved);
    void showColumns(); ///< those that there is room for, and something to say in

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void stretchColumns();

    ResultsModel &m_model;
};

} // namespace cd
