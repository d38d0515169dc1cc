// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

namespace cd {

/// The form beside the jobs and their details; in a narrow window, one of the two at a time, under
/// tabs.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Form, Jobs };

    /// Below this width, in device-independent pixels, there are tabs.
    static constexpr int narrowBelow = 1000;

    WorkArea(QWidget *form, QWidget *jobs, QWidget *details, QWidget *parent = nullptr);

    /// Switches to @p side if only one is visible.
    void showSide(Side side);
    QByteArray saveColumns() const;
    QByteArray saveRows() const;
    void restore(const QByteArray &columns, const QByteArray &rows);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QTabBar *m_tabs;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QWidget *m_form;
    bool m_narrow = false;
};

} // namespace cd
