// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultsexport.h"

#include "store/settings/settings.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

ResultsExport::ResultsExport(const Settings &settings, const Source &source, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_source(source)
    , m_copyMenu(new QMenu(page))
    , m_saveMenu(new QMenu(page))
    , m_copySelected(
          add(m_copyMenu, u"copySelectedResults"_s, Rows::Selected, &ResultsExport::copyCells))
    , m_copyAll(add(m_copyMenu, u"copyAllResults"_s, Rows::All, &ResultsExport::copyCells))
    , m_copyJson(add(m_copyMenu, u"copyJson"_s, Rows::All, &ResultsExport::copyJson))
    , m_saveSelected(
          add(m_saveMenu, u"saveSelectedResults"_s, Rows::Selected, &ResultsExport::askToSave))
    , m_saveAll(add(m_saveMenu, u"saveAllResults"_s, Rows::All, &ResultsExport::askToSave))
{
    m_copySelected->setShortcut(QKeySequence::Copy);
    m_copySelected->setShortcutContext(Qt::WidgetShortcut);
    setCounts(0, 0);
}

QAction *ResultsExport::add(QMenu *menu, const QString &name, Rows which, Act act)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, which, act] { (this->*act)(which); });
    return action;
}

// One row is always the current one, so that it is no choice of what to save.
void ResultsExport::setCounts(int selected, int all)
{
    m_copySelected->setText(selected > 1 ? tr("&Copy %Ln selected", "results", selected)
                                         : tr("&Copy this row"));
    m_copySelected->setEnabled(selected > 0);
    m_copyAll->setText(tr("Copy &all %Ln", "results", all));
    m_copyJson->setText(tr("Copy all %Ln as &JSON", "results", all));
    m_saveSelected->setText(tr("Save %Ln &selected…", "results", selected));
    m_saveSelected->setVisible(selected > 1);
    m_saveAll->setText(tr("Save &all %Ln…", "results", all));
}

// Picked rows go below others that are there already; all of them are a table of their own.
void ResultsExport::copyCells(Rows which)
{
    const Content content = m_source(which);
    const bool isAsIs = m_settings.value(setting::csvAsIs);
    CellTable table = resultsAsTable(content.rows, content.provenance,
                                     isAsIs ? CsvSafety::AsIs : CsvSafety::Harmless);
    if (which == Rows::Selected)
        table.removeFirst();
    copyTable(table);
}

void ResultsExport::copyJson(Rows which)
{
    const Content content = m_source(which);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(resultsAsJson(content.rows, content.provenance)));
}

} // namespace cd
