// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace cd {

/// A table that says what belongs into it while it is empty.
class TableView : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace cd
