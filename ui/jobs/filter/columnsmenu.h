// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QTableView;

namespace cd {

/// Which columns the list shows. The last one shown can't be hidden.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnsMenu(QTableView &view);

private:
    void showState();

    QTableView &m_view;
};

} // namespace cd
