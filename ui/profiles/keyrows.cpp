// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/keyrows.h"

#include "ui/profiles/keyfield.h"
#include "ui/widgets/parts.h"
#include "workflow/connection/session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cd {

KeyRows::KeyRows(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_key(named(new KeyField(parent), u"connectionKey"_s, tr("API key")))
    , m_remember(named(new QCheckBox(tr("&Keep it in the system keychain"), parent),
                       u"connectionRemember"_s, tr("Keep the key in the system keychain")))
    , m_note(wrappedText(u"connectionKeyNote"_s, tr("Where the key is kept")))
    , m_cookie(named(new KeyField(parent), u"connectionCookie"_s, tr("Session cookie")))
{
    m_remember->setChecked(session.keychainAvailable());
    m_cookie->setPlaceholderText(tr("instead of a key; kept until you quit"));
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing()); // whatever it says
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void KeyRows::addTo(QFormLayout *form)
{
    form->addRow(tr("API ke&y"), m_key);
    form->addRow(QString(), m_remember);
    form->addRow(QString(), m_note);
    form->addRow(tr("Session cooki&e"), m_cookie);
}

void KeyRows::show(ServiceProfile::Place place, bool isCurrent)
{
    const bool isLocal = place == ServiceProfile::Place::Local;
    m_key->setEnabled(!isLocal);
    m_key->setPlaceholderText(
        isCurrent && m_session.hasKey() ? tr("A key is set; type to replace it") : u"llx-…"_s);
    m_cookie->setEnabled(!isLocal);
    m_remember->setEnabled(!isLocal && m_session.keychainAvailable());
    m_note->setText(note(place, isCurrent));
}

QString KeyRows::note(ServiceProfile::Place place, bool isCurrent) const
{
    if (place == ServiceProfile::Place::Local)
        return tr("The local service gets a new key each time it starts.");
    if (!m_session.keychainAvailable())
        return tr("No system keychain is available: the key is kept until you quit.");
    if (!isCurrent || !m_session.hasKey())
        return tr("You can create keys on the service's website, under API keys.");
    if (m_session.keyIsFromEnvironment())
        return tr("The key in use comes from the environment (LLAMA_CLOUD_API_KEY).");
    return m_session.keyIsRemembered() ? tr("The key in use is in the system keychain.")
                                       : tr("The key in use is kept until you quit.");
}

void KeyRows::clear()
{
    m_key->clear();
    m_cookie->clear();
}

void KeyRows::focusKey()
{
    m_key->setFocus();
}

bool KeyRows::isEntered() const
{
    return !m_key->text().trimmed().isEmpty() || !m_cookie->text().trimmed().isEmpty();
}

bool KeyRows::take(const ServiceProfile &profile)
{
    const QString key = m_key->text().trimmed();
    const QString cookie = m_cookie->text().trimmed();
    const bool isCurrent = profile.id == m_session.profile().id;
    m_key->clear();
    if (isCurrent || profile.place == ServiceProfile::Place::Local)
        m_cookie->clear();
    if (profile.place == ServiceProfile::Place::Local)
        return false;
    if (!key.isEmpty())
        m_session.setApiKey(key, m_remember->isChecked(), &profile);
    else if (isCurrent && !cookie.isEmpty())
        m_session.setSessionCookie(cookie);
    return !key.isEmpty() || (isCurrent && !cookie.isEmpty());
}

} // namespace cd
