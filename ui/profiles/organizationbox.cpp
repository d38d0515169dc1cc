// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/organizationbox.h"

#include "workflow/connection/session.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cd {

OrganizationBox::OrganizationBox(Session &session, QWidget *parent)
    : IdBox(tr("The key's default"), parent)
    , m_session(session)
{
    setAccessibleName(tr("Organization: pick one or type its ID"));
    lineEdit()->setObjectName(u"organizationEdit"_s);
    lineEdit()->setAccessibleName(accessibleName());
    connect(this, &IdBox::idChosen, this, &OrganizationBox::choose);
    connect(&session, &Session::projectsChanged, this, &OrganizationBox::fill);
    connect(&session, &Session::changed, this,
            [this] { setId(m_session.connection().scope.organization.value); });
    fill();
}

void OrganizationBox::fill()
{
    QList<QPair<QString, QString>> choices;
    const QList<Organization> organizations = m_session.organizations();
    for (const Organization &organization : organizations)
        choices.append({organization.name, organization.id.value});
    setChoices(choices);
    setId(m_session.connection().scope.organization.value);
}

/// A project belongs to one organization, so that another one leaves it behind.
void OrganizationBox::choose(const QString &id)
{
    m_session.setScope({{id}, {}});
}

} // namespace cd
