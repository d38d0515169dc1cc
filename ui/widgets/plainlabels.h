// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

/// Sees to it that every label of the program shows plain text, also in dialogs that Qt makes
/// itself (message boxes, questions for a line of text): by default a QLabel shows what looks like
/// HTML as HTML, opens the files it names and follows its size, and nearly all texts may hold
/// something from a service, a document or a file's name. Tooltips are left alone; toolTipText()
/// makes those.
/// A label that is to show HTML says so with setTextFormat(Qt::RichText).
class PlainLabels : public QObject
{
public:
    /// From now on, for as long as this lives.
    PlainLabels();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cd
