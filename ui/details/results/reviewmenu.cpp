// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/reviewmenu.h"

#include "ui/widgets/parts.h"
#include "workflow/rows/rowreviews.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

ReviewMenu::ReviewMenu(QMenu &setType, QWidget *page)
    : QObject(page)
    , m_menu(new QMenu(page))
    , m_setType(setType)
    , m_selected(add(Which::Selected, u"reviewSelected"_s))
    , m_unsure(add(Which::Unsure, u"reviewUnsure"_s))
    , m_all(add(Which::All, u"reviewAll"_s))
{
    m_menu->addSeparator();
    m_menu->addMenu(&setType);
    setCounts(0, 0, 0);
}

QAction *ReviewMenu::add(Which which, const QString &name)
{
    QAction *action = named(m_menu->addAction(QString()), name);
    connect(action, &QAction::triggered, this, [this, which] { Q_EMIT asked(which); });
    return action;
}

void ReviewMenu::setCounts(int selected, int unsure, int all)
{
    m_selected->setText(tr("Review %Ln &selected…", "results", selected));
    m_selected->setEnabled(selected > 0);
    //: whose confidence is lower than somebody wants
    m_unsure->setText(tr("Review %Ln &unsure…", "results", unsure));
    m_unsure->setEnabled(unsure > 0);
    m_all->setText(tr("Review &all %Ln…", "results", all));
    m_all->setEnabled(all > 0);
    m_setType.setTitle(tr("Set &type of %Ln selected", "results", selected));
    m_setType.setEnabled(selected > 0);
}

QueueChoice queueOfRows(const QList<ExportRow> &rows, const JobRow &job)
{
    const bool hasAnswers = std::any_of(
        rows.cbegin(), rows.cend(), [](const ExportRow &row) { return row.result.has_value(); });
    QueueChoice choice{.kind = hasAnswers ? QueueKind::LeastSure : QueueKind::Failed,
                       .jobs = {job.key},
                       .documents = documentsOf(rows, job.service)};
    choice.documents.removeAll(DocumentKey());
    return choice;
}

} // namespace cd
