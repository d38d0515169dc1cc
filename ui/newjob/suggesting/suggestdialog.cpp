// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/suggesting/suggestdialog.h"

#include "ui/widgets/parts.h"
#include "workflow/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

SuggestDialog::SuggestDialog(Workspace &workspace, const SuggestPane::FilesSource &files,
                             QWidget *parent)
    : QDialog(parent)
    , m_suggestions(workspace.bench(), workspace.labels(), workspace.table())
    , m_pane(new SuggestPane(m_suggestions, files, this))
{
    setObjectName(u"suggestDialog"_s);
    setWindowTitle(tr("Suggest words from examples"));
    resize(560, 560);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pane, 1);
    column->addWidget(dialogButtons(*this, u"suggest"_s, QDialogButtonBox::Close));
}

} // namespace cd
