// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/lists/orderedtableview.h"

namespace cd {

class ComparedModel;

/// The files of two jobs with both results. Confidences and folder are shown where there is room.
class ComparedView : public OrderedTableView
{
    Q_OBJECT

public:
    explicit ComparedView(ComparedModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumns();

    ComparedModel &m_model;
};

} // namespace cd
