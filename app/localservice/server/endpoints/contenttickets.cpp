// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/contenttickets.h"

#include "localservice/server/http/secret.h"

#include <QMessageAuthenticationCode>

namespace cd::local {

using namespace Qt::StringLiterals;

ContentTickets::ContentTickets()
    : m_secret(newSecret())
{
}

QByteArray ContentTickets::sign(const FileId &file, const QString &expires) const
{
    const QString text = file.value + u'\n' + expires;
    return QMessageAuthenticationCode::hash(text.toUtf8(), m_secret, QCryptographicHash::Sha256)
        .toHex();
}

QUrlQuery ContentTickets::issue(const FileId &file, const QDateTime &expiresAt) const
{
    const QString expires = QString::number(expiresAt.toSecsSinceEpoch());
    QUrlQuery query;
    query.addQueryItem(u"expires"_s, expires);
    query.addQueryItem(u"ticket"_s, QString::fromLatin1(sign(file, expires)));
    return query;
}

bool ContentTickets::isGood(const FileId &file, const QString &expires, const QString &ticket,
                            const QDateTime &now) const
{
    const QByteArray wanted = sign(file, expires);
    const QByteArray given = ticket.toUtf8();
    unsigned difference = given.size() == wanted.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(given.size(), wanted.size()); ++i) {
        difference
            |= static_cast<unsigned char>(given.at(i)) ^ static_cast<unsigned char>(wanted.at(i));
    }
    return difference == 0 && expires.toLongLong() > now.toSecsSinceEpoch();
}

} // namespace cd::local
