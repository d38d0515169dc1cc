// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace cd {

/// Translates what `classifydesk submit` says.
struct SubmitTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Submit)
};

} // namespace cd
