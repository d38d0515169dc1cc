// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tableview.h"

namespace cd {

class TypeFiguresModel;

/// How right each type is, a row each. Where there is little room, intervals have no words.
class TypeFiguresView : public TableView
{
    Q_OBJECT

public:
    explicit TypeFiguresView(TypeFiguresModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person wants the files of this type of the model's figures.
    void picked(int type);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumns();

    TypeFiguresModel &m_model;
};

} // namespace cd
