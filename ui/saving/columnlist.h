// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/exporttemplate.h"

#include <QListWidget>

namespace cd {

/// All columns: those that are saved have a check mark. They are dragged into their order, or moved
/// by Alt and the arrow keys, and renamed by F2.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// Those of @p how first, in its order; the others below them.
    void showColumns(const ExportTemplate &how);
    /// Puts the columns, their order and names into @p how.
    void fill(ExportTemplate &how) const;
    void moveBy(int rows); ///< the current one

Q_SIGNALS:
    void edited();
    void refused(const QString &why); ///< a name, which stays as it was

protected:
    void dropEvent(QDropEvent *event) override;

private:
    void add(ResultColumn column, const ExportTemplate &how, bool isChosen);
    void take(QListWidgetItem *item);
    void showName(QListWidgetItem *item, const QString &own);
};

} // namespace cd
