// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedruns.h"
#include "ui/widgets/tableview.h"

#include <optional>

namespace cd {

class MatrixModel;

/// The matrix of two jobs' types. A click, or Enter or Space, picks a cell, and again none.
class MatrixView : public TableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const std::optional<cd::KindPair> &cell); ///< nullopt: no longer

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pickAt(const QModelIndex &index);

    MatrixModel &m_model;
};

} // namespace cd
