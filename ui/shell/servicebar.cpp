// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/servicebar.h"

#include "ui/look/icons.h"
#include "ui/profiles/projectbox.h"
#include "ui/widgets/parts.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

ServiceBar::ServiceBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_profile(named(new QComboBox(this), u"service"_s, tr("Service")))
    , m_project(named(new ProjectBox(workspace.session(), this), u"project"_s))
{
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *connection = named(new QToolButton(this), u"connection"_s,
                             tr("Connection: address, key, organization and project"));
    connection->setToolTip(tr("Address, API key, organization and project…"));
    connection->setIcon(deskIcon(u"key"_s));
    connection->setAutoRaise(true);

    setTabOrder(m_profile, connection);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->addWidget(labelFor(m_profile, tr("Servi&ce")));
    addWidgets(row, {m_profile, connection});
    row->addSpacing(8);
    row->addWidget(labelFor(m_project, tr("Pr&oject")));
    row->addWidget(m_project);

    connect(m_profile, &QComboBox::activated, this, &ServiceBar::choose);
    connect(connection, &QToolButton::clicked, this, &ServiceBar::connectionAsked);
    connect(&workspace.session(), &Session::changed, this, &ServiceBar::showProfile);
    connect(&workspace.profiles(), &ProfileLibrary::changed, this, &ServiceBar::showProfiles);
    showProfiles();
}

void ServiceBar::showProfiles()
{
    m_profile->clear();
    const QList<ServiceProfile> &profiles = m_workspace.profiles().profiles();
    for (const ServiceProfile &profile : profiles)
        m_profile->addItem(profileName(profile), profile.id);
    m_profile->insertSeparator(m_profile->count());
    m_profile->addItem(tr("Manage…"));
    showProfile();
}

void ServiceBar::showProfile()
{
    const ServiceProfile &profile = m_workspace.session().profile();
    int index = m_profile->findData(profile.id);
    if (index < 0) { // of this run only
        m_profile->insertItem(0, profileName(profile), profile.id);
        index = 0;
    }
    m_profile->setCurrentIndex(index);
}

void ServiceBar::choose(int index)
{
    const auto profile = m_workspace.profiles().find(m_profile->itemData(index).toString());
    showProfile(); // what was picked shows once it is gone to
    if (!profile) {
        Q_EMIT connectionAsked();
        return;
    }
    Session &session = m_workspace.session();
    session.select(*profile);
    if (!session.hasKey() && session.state() == Session::State::NoKey)
        Q_EMIT connectionAsked();
}

} // namespace cd
