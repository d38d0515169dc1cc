// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/labelcolumns.h"
#include "workflow/review/labelreport.h"

#include <tl/expected.hpp>

namespace cd {

/// A label that comes from elsewhere.
struct GivenLabel
{
    Decision decision; ///< without a document where that has to be read
    QString path = {}; ///< of the document, where it was; read if the decision has none
    QString note = {};
    qint64 number = 0; ///< there
    bool isOwn = false; ///< from an export of labels: it says when it was decided and by whom
    qint64 line = 0;
    UntakenLabel::Why unread = UntakenLabel::Why::Unreadable; ///< why its document is not known
};

/// @p folder: of the table, which relative paths start from. Tables hold anything: what can't be
/// true is left out, never guessed.
tl::expected<GivenLabel, UntakenLabel::Why> givenLabel(const LabelCells &cells,
                                                       const QString &folder);

/// A text that a table has for a cell of CsvSafety::Harmless is meant without the apostrophe.
QString withoutApostrophe(const QString &cell);

} // namespace cd
