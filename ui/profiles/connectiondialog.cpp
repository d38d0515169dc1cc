// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/connectiondialog.h"

#include "ui/profiles/keyfield.h"
#include "ui/profiles/organizationbox.h"
#include "ui/profiles/projectbox.h"
#include "ui/profiles/serviceaddress.h"
#include "ui/profiles/servicewords.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

ConnectionDialog::ConnectionDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_place(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_key(new KeyField(this))
    , m_remember(new QCheckBox(tr("&Keep it in the system's keychain"), this))
    , m_cookie(new KeyField(this))
    , m_keyNote(new QLabel(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection"));
    build();
    connect(m_place, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showPlace);
    connect(&session, &Session::stateChanged, this, &ConnectionDialog::showSession);
    connect(&session, &Session::changed, this, &ConnectionDialog::showSession);
    m_remember->setChecked(session.keychainAvailable());
    choosePlace(session.place());
    showSession();
}

void ConnectionDialog::build()
{
    using Place = Session::Place;
    m_place->setObjectName(u"connectionPlace"_s);
    for (const Place place : {Place::Local, Place::NorthAmerica, Place::Europe, Place::Own})
        m_place->addItem(placeName(place), QVariant::fromValue(place));
    m_address->setObjectName(u"connectionAddress"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_state->setObjectName(u"connectionState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *form = new QFormLayout;
    form->addRow(tr("&Service"), m_place);
    form->addRow(tr("&Address"), m_address);
    addKeyRows(form);
    auto *connectButton = new QPushButton(tr("&Connect"), this);
    connectButton->setObjectName(u"connectNow"_s);
    connectButton->setDefault(true);
    form->addRow(QString(), connectButton);
    form->addRow(QString(), m_state);
    auto *organization = new OrganizationBox(m_session, this);
    organization->setObjectName(u"connectionOrganization"_s);
    auto *project = new ProjectBox(m_session, this);
    project->setObjectName(u"connectionProject"_s);
    form->addRow(tr("&Organization"), organization);
    form->addRow(tr("&Project"), project);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"connectionClose"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(connectButton, &QPushButton::clicked, this, &ConnectionDialog::connectNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_place->setAccessibleName(tr("Service"));
    m_address->setAccessibleName(tr("Base address"));
    connectButton->setAccessibleName(tr("Connect"));
    m_state->setAccessibleName(tr("State of the connection"));
}

void ConnectionDialog::addKeyRows(QFormLayout *form)
{
    m_key->setObjectName(u"connectionKey"_s);
    m_key->setAccessibleName(tr("API key"));
    m_remember->setObjectName(u"connectionRemember"_s);
    m_remember->setAccessibleName(tr("Keep the key in the system's keychain"));
    m_cookie->setObjectName(u"connectionCookie"_s);
    m_cookie->setAccessibleName(tr("Session cookie"));
    m_cookie->setPlaceholderText(tr("instead of a key; for this run only"));
    m_keyNote->setObjectName(u"connectionKeyNote"_s);
    m_keyNote->setAccessibleName(tr("Where the key is kept"));
    m_keyNote->setWordWrap(true);
    form->addRow(tr("API &key"), m_key);
    form->addRow(QString(), m_remember);
    form->addRow(QString(), m_keyNote);
    form->addRow(tr("Session coo&kie"), m_cookie);
}

Session::Place ConnectionDialog::place() const
{
    return m_place->currentData().value<Session::Place>();
}

void ConnectionDialog::choosePlace(Session::Place place)
{
    m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(place)));
    showPlace();
}

void ConnectionDialog::showPlace()
{
    const bool isLocal = place() == Session::Place::Local;
    const bool isOwn = place() == Session::Place::Own;
    m_address->setReadOnly(!isOwn);
    m_address->setEnabled(!isLocal);
    m_address->setPlaceholderText(isOwn ? u"https://"_s : QString());
    m_address->setText(isOwn ? m_session.ownUrl().toString()
                             : Session::address(place()).toString());
    m_key->setEnabled(!isLocal);
    m_cookie->setEnabled(!isLocal);
    m_remember->setEnabled(!isLocal && m_session.keychainAvailable());
    m_keyNote->setText(keyNote());
}

QString ConnectionDialog::keyNote() const
{
    if (place() == Session::Place::Local)
        return tr("The local service gets a new key with every start.");
    if (!m_session.keychainAvailable())
        return tr("No keychain answers on this system: the key is kept for this run only.");
    if (place() != m_session.place() || !m_session.hasKey())
        return tr("Keys are made on the service's web page, under API keys.");
    if (m_session.keyIsFromEnvironment())
        return tr("The key in use comes from the environment (LLAMA_CLOUD_API_KEY).");
    return m_session.keyIsRemembered() ? tr("The key in use is in the system's keychain.")
                                       : tr("The key in use is kept for this run only.");
}

void ConnectionDialog::showSession()
{
    m_key->setPlaceholderText(m_session.hasKey() ? tr("A key is set; type to replace it")
                                                 : u"llx-…"_s);
    m_remember->setEnabled(place() != Session::Place::Local && m_session.keychainAvailable());
    m_keyNote->setText(keyNote());
    QString text = stateText(m_session);
    if (m_session.state() == Session::State::Failed && m_session.error())
        text += u'\n' + errorText(*m_session.error());
    m_state->setText(text);
}

void ConnectionDialog::connectNow()
{
    QUrl address;
    if (place() == Session::Place::Own) {
        const auto typed = serviceAddress(m_address->text());
        if (!typed) {
            m_state->setText(typed.error() == AddressProblem::NotEncrypted
                                 ? tr("Over http the key could be read on its way. Nothing was "
                                      "sent; use an address with https.")
                                 : tr("This is no address of a service. Nothing was sent; it "
                                      "should look like https://api.example.com."));
            m_address->setFocus();
            return;
        }
        address = *typed;
    }
    const bool moves = place() != m_session.place()
        || (place() == Session::Place::Own && address != m_session.ownUrl());
    if (moves)
        m_session.select(place(), address);
    if (!takeSecrets() && !moves)
        m_session.check();
}

/// Whether there were any.
bool ConnectionDialog::takeSecrets()
{
    const QString key = m_key->text().trimmed();
    const QString cookie = m_cookie->text().trimmed();
    m_key->clear();
    m_cookie->clear();
    if (m_session.place() == Session::Place::Local || (key.isEmpty() && cookie.isEmpty()))
        return false;
    if (!key.isEmpty())
        m_session.setApiKey(key, m_remember->isChecked());
    else
        m_session.setSessionCookie(cookie);
    return true;
}

} // namespace cd
