// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/lists/orderedtableview.h"

namespace cd {

class EvaluatedFilesModel;

/// The files of the chosen cells.
class EvaluatedFilesView : public OrderedTableView
{
    Q_OBJECT

public:
    explicit EvaluatedFilesView(EvaluatedFilesModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumns();
};

} // namespace cd
