// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace cd {

class ChartView;
class Note;

/// The buttons that take a chart elsewhere: to the clipboard, as picture and figures, and to a
/// file, PNG or SVG.
class ChartTools : public QWidget
{
    Q_OBJECT

public:
    /// @p view and @p said live as long. The buttons are called after the view: VIEWCopy and
    /// VIEWSave. @p said: tells what has become of saving.
    ChartTools(ChartView &view, Note &said, QWidget *parent = nullptr);

    void copy() const;
    void save(); ///< asks where to
    void saveAs(const QString &path);

private:
    ChartView &m_view;
    Note &m_said;
};

} // namespace cd
