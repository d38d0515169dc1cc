// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "workflow/picking/uploaditemlist.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace cd {

enum class FormPart {
    None = 0,
    Files = 1,
    Rules = 2,
    Reading = 4,
    Webhooks = 8,
    Preset = 16,
    Care = 32
};
Q_DECLARE_FLAGS(FormParts, FormPart)

/// A snapshot of the form's content, for its undo history.
struct FormContent
{
    JobRequest request; ///< without file IDs
    UploadItemList files;
    QString presetName; ///< empty: none
    RuleCare care = {};
};

/// Whether they are the same files, whatever the progress of their uploads.
bool isSameFiles(const UploadItemList &a, const UploadItemList &b);

/// The parts in which the two differ. The progress of uploads is ignored.
FormParts differingParts(const FormContent &a, const FormContent &b);

/// Whether the two would be submitted alike: the name of the preset and RuleCare are of no account.
bool isSubmittedAlike(const FormContent &a, const FormContent &b);

/// Describes a step from @p before to @p after for people, to follow the word "Undo": "remove 3
/// files", "edit rule 2", "load preset “Invoices”".
QString stepText(const FormContent &before, const FormContent &after);

} // namespace cd

// Outside the namespace: inside it would hide Qt's own operators from files that include this.
Q_DECLARE_OPERATORS_FOR_FLAGS(cd::FormParts)
