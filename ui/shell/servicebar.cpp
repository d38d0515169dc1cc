// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/servicebar.h"

#include "ui/profiles/projectbox.h"
#include "ui/profiles/servicewords.h"
#include "workflow/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

ServiceBar::ServiceBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(new QComboBox(this))
    , m_project(new ProjectBox(desk.session(), this))
{
    m_place->setObjectName(u"service"_s);
    m_place->setAccessibleName(tr("Service"));
    using Place = Session::Place;
    for (const Place place : {Place::Local, Place::NorthAmerica, Place::Europe, Place::Own})
        m_place->addItem(placeName(place), QVariant::fromValue(place));
    m_project->setObjectName(u"project"_s);
    m_project->setMinimumWidth(140);
    auto *connection = new QToolButton(this);
    connection->setObjectName(u"connection"_s);
    connection->setAccessibleName(tr("Connection: address, key, organization and project"));
    connection->setToolTip(tr("Address, API key, organization and project…"));
    connection->setIcon(QIcon(u":/icons/key.svg"_s));
    connection->setAutoRaise(true);

    setTabOrder(m_place, connection);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->addWidget(labelFor(m_place, tr("Servi&ce")));
    row->addWidget(m_place);
    row->addWidget(connection);
    row->addSpacing(8);
    row->addWidget(labelFor(m_project, tr("Pr&oject")));
    row->addWidget(m_project);

    connect(m_place, &QComboBox::activated, this, &ServiceBar::choosePlace);
    connect(connection, &QToolButton::clicked, this,
            [this] { Q_EMIT connectionAsked(m_desk.session().place()); });
    connect(&desk.session(), &Session::changed, this, &ServiceBar::showPlace);
    showPlace();
}

void ServiceBar::showPlace()
{
    m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(m_desk.session().place())));
}

void ServiceBar::choosePlace(int index)
{
    const auto place = m_place->itemData(index).value<Session::Place>();
    Session &session = m_desk.session();
    if (place == Session::Place::Own && session.ownUrl().isEmpty()) {
        showPlace();
        Q_EMIT connectionAsked(place);
        return;
    }
    session.select(place, session.ownUrl());
    if (!session.hasKey() && place != Session::Place::Local
        && session.state() == Session::State::NoKey)
        Q_EMIT connectionAsked(place);
}

} // namespace cd
