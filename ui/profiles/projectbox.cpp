// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/projectbox.h"

#include "workflow/connection/session.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cd {

ProjectBox::ProjectBox(Session &session, QWidget *parent)
    : IdBox(tr("The key's default"), parent)
    , m_session(session)
{
    setAccessibleName(tr("Project: pick one or type its ID"));
    setToolTip(tr("The project that jobs and files belong to. Pick one or type its ID."));
    lineEdit()->setObjectName(u"projectEdit"_s);
    lineEdit()->setAccessibleName(accessibleName());
    connect(this, &IdBox::idChosen, this, &ProjectBox::choose);
    connect(&session, &Session::projectsChanged, this, &ProjectBox::fill);
    connect(&session, &Session::changed, this,
            [this] { setId(m_session.connection().scope.project.value); });
    fill();
}

void ProjectBox::fill()
{
    QList<QPair<QString, QString>> choices;
    const QList<Project> projects = m_session.projects();
    for (const Project &project : projects)
        choices.append({project.name, project.id.value});
    setChoices(choices);
    setId(m_session.connection().scope.project.value);
}

void ProjectBox::choose(const QString &id)
{
    Scope scope = m_session.connection().scope;
    scope.project.value = id;
    const QList<Project> projects = m_session.projects();
    for (const Project &project : projects) {
        if (project.id.value == id && !scope.organization.isEmpty())
            scope.organization = project.organizationId;
    }
    m_session.setScope(scope);
}

} // namespace cd
