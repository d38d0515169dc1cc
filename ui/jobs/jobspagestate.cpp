// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the list looks: saved under names, and kept from one run to the next.

#include "ui/jobs/filter/statuschips.h"
#include "ui/jobs/filter/viewcontroller.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/joblistview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cd {

ViewContent JobsPage::content() const
{
    return {.words = m_filter->text().trimmed(),
            .groups = m_chips->chosen(),
            .archived = m_chips->showsArchive(),
            .sorting = m_view->sorting(),
            .columns = m_view->columns()};
}

void JobsPage::show(const ViewContent &content)
{
    m_view->setColumns(content.columns);
    if (content.sorting)
        m_view->setSorting(*content.sorting);
    m_filter->setText(content.words);
    m_chips->choose(content.groups);
    m_model->setGroups(content.groups);
    m_chips->chooseArchive(content.archived);
    m_model->setArchived(content.archived);
    m_views->listChanged();
}

QByteArray JobsPage::saveState() const
{
    QJsonArray selected;
    const QList<JobKey> keys = m_view->selectedJobs();
    for (const JobKey key : keys)
        selected.append(key);
    const QJsonObject state{{u"view"_s, m_views->current()},
                            {u"list"_s, toJson(content())},
                            {u"selected"_s, selected},
                            {u"current"_s, m_view->currentJob().value_or(0)}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void JobsPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    show(viewContentFromJson(state["list"_L1].toObject()));
    m_views->restore(state["view"_L1].toString());
    QList<JobKey> selected;
    const QJsonArray keys = state["selected"_L1].toArray();
    for (const auto &key : keys)
        selected.append(key.toInteger());
    const JobKey current = state["current"_L1].toInteger();
    m_view->expect(selected, current > 0 ? std::optional(current) : std::nullopt);
}

} // namespace cd
