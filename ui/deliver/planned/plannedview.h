// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/lists/orderedtableview.h"

namespace cd {

class PlannedModel;

/// What delivering would do, file by file.
class PlannedView : public OrderedTableView
{
    Q_OBJECT

public:
    explicit PlannedView(PlannedModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showColumns();
};

} // namespace cd
