// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

/// Makes every label of the program show plain text, also in dialogs that Qt creates (message
/// boxes, input dialogs). By default a QLabel renders text that looks like HTML, and then opens the
/// files that it names; and nearly all texts may contain something from a service, a document or a
/// file name. Tooltips are not changed: use toolTipText() for them.
/// A label that is meant to show HTML needs setTextFormat(Qt::RichText).
class PlainLabels : public QObject
{
public:
    /// Takes effect for as long as this object exists.
    PlainLabels();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cd
