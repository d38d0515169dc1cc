// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/servicebar.h"

#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/profiles/projectbox.h"
#include "ui/widgets/parts.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int partsApart = 4;

QIcon placeIcon(const ServiceProfile &profile)
{
    return deskIcon(profile.place == ServiceProfile::Place::Local ? u"computer"_s : u"cloud"_s);
}

} // namespace

ServiceBar::ServiceBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_profile(named(new QComboBox(this), u"service"_s, tr("Service")))
    , m_connection(named(new QToolButton(this), u"connection"_s,
                         tr("Connection: address, key, organization and project")))
    , m_project(named(new ProjectBox(workspace.session(), this), u"project"_s))
{
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profile->setToolTip(tr("Where files and jobs go"));
    m_connection->setToolTip(tr("Address, API key, organization and project…"));
    m_connection->setIcon(deskIcon(u"key"_s));
    m_connection->setAutoRaise(true);

    auto *row = withoutMargins(new QHBoxLayout(this));
    row->setSpacing(partsApart);
    addWidgets(row, {m_profile, m_connection, m_project});

    connect(m_profile, &QComboBox::activated, this, &ServiceBar::choose);
    connect(m_connection, &QToolButton::clicked, this, &ServiceBar::connectionAsked);
    connect(&workspace.session(), &Session::changed, this, &ServiceBar::showProfile);
    connect(&workspace.profiles(), &ProfileLibrary::changed, this, &ServiceBar::showProfiles);
    showProfiles();
}

void ServiceBar::showProject(bool shown)
{
    if (m_project->isHidden() != shown)
        return;
    m_project->setVisible(shown);
    showProfiles();
}

int ServiceBar::neededWidth(bool withProject) const
{
    const int least = m_profile->sizeHint().width() + partsApart + m_connection->sizeHint().width();
    return withProject ? least + partsApart + m_project->sizeHint().width() : least;
}

void ServiceBar::showProfiles()
{
    m_profile->clear();
    const QList<ServiceProfile> &profiles = m_workspace.profiles().profiles();
    for (const ServiceProfile &profile : profiles)
        m_profile->addItem(placeIcon(profile), profileName(profile), profile.id);
    m_profile->insertSeparator(m_profile->count());
    if (m_project->isHidden())
        m_profile->addItem(tr("Project…"));
    m_profile->addItem(tr("Manage…"));
    showProfile();
}

void ServiceBar::showProfile()
{
    const ServiceProfile &profile = m_workspace.session().profile();
    int index = m_profile->findData(profile.id);
    if (index < 0) { // of this run only
        m_profile->insertItem(0, placeIcon(profile), profileName(profile), profile.id);
        index = 0;
    }
    m_profile->setCurrentIndex(index);
    setRank(m_profile, m_workspace.prices() ? Rank::Paid : Rank::Flat);
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
