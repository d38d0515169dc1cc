// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "workflow/uploads/uploaditem.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace cd {

enum class FormPart { None = 0, Files = 1, Rules = 2, Reading = 4, Webhooks = 8, Preset = 16 };
Q_DECLARE_FLAGS(FormParts, FormPart)

/// What the form holds at a moment, as its history knows it.
struct FormContent
{
    JobRequest request; ///< without file IDs
    QList<UploadItem> files;
    QString presetName; ///< empty: none
};

/// Whether they are the same files, however far their uploads have come.
bool isSameFiles(const QList<UploadItem> &a, const QList<UploadItem> &b);

/// In which parts the two differ. Files count as the same however far their uploads have come.
FormParts differingParts(const FormContent &a, const FormContent &b);

/// What a step from @p before to @p after does, for people, after the word "Undo": "remove 3
/// files", "edit rule 2", "load preset “Invoices”".
QString stepText(const FormContent &before, const FormContent &after);

} // namespace cd

// Outside of the namespace, in which it would hide Qt's own operators from whoever includes this.
Q_DECLARE_OPERATORS_FOR_FLAGS(cd::FormParts)
