// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/suggesting/suggestpane.h"

#include <QDialog>

namespace cd {

class Workspace;

/// Stays beside the form while a person works there.
class SuggestDialog : public QDialog
{
    Q_OBJECT

public:
    SuggestDialog(Workspace &workspace, const SuggestPane::FilesSource &files, QWidget *parent);

    SuggestPane &pane() { return *m_pane; }

private:
    Suggestions m_suggestions;
    SuggestPane *m_pane;
};

} // namespace cd
