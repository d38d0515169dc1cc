// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/documentbeside.h"

#include "store/settings/settings.h"
#include "ui/details/resultspane.h"
#include "ui/document/documentpane.h"
#include "ui/look/icons.h"
#include "ui/widgets/parts.h"
#include "workflow/workspace.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int besideFrom = 880; // of a window of 950, without side bar and margins

} // namespace

DocumentBeside::DocumentBeside(Workspace &workspace, ResultsPane *results)
    : TwoPanes(u"documentSplitter"_s, besideFrom)
    , m_document(new DocumentPane(workspace))
    , m_toggle(named(new QAction(deskIcon(u"view"_s), tr("Document"), this), u"showDocument"_s))
{
    addWidget(results);
    addWidget(m_document);
    setShares({3, 2}, {1, 1});
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Show the document of the selected result"));
    m_toggle->setShortcut(Qt::Key_Space);
    m_toggle->setShortcutContext(Qt::WidgetShortcut);
    m_toggle->setAutoRepeat(false);
    m_toggle->setChecked(workspace.settings().value(setting::documentShown));
    m_document->setVisible(m_toggle->isChecked());
    results->addTools(m_toggle, {m_document->openAction(), m_document->folderAction()});
    connect(m_toggle, &QAction::toggled, this, [this, &workspace](bool isShown) {
        workspace.settings().set(setting::documentShown, isShown);
        showDocument(isShown);
    });
    connect(m_document, &DocumentPane::cannotOpen, m_toggle,
            [this] { m_toggle->setChecked(true); });
    connect(results, &ResultsPane::fileShown, this,
            [this](const std::optional<ExportRow> &row, const JobRow &job) {
                m_document->setFile(row ? std::optional(ShownFile{*row, job.service, job.scope})
                                        : std::nullopt);
            });
}

void DocumentBeside::showDocument(bool isShown)
{
    m_document->setVisible(isShown);
    if (isShown)
        useSizes();
}

} // namespace cd
