// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storehealth.h"

#include "disk/smallfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours betweenChecks{24};
constexpr qint64 mostBytes = 4096; // of the file that is written here

} // namespace

StoreHealth::StoreHealth(const QString &file)
    : m_file(file)
{
    const QByteArray written = readSmallFile(file, mostBytes).value_or(QByteArray());
    const QJsonObject known = QJsonDocument::fromJson(written).object();
    m_checkedAt = QDateTime::fromString(known["checked"_L1].toString(), Qt::ISODate);
    m_wasOpen = known["open"_L1].toBool();
    m_isDamaged = known["damaged"_L1].toBool();
}

bool StoreHealth::isCheckDue(const QDateTime &now) const
{
    if (m_wasOpen || !m_checkedAt.isValid() || m_checkedAt > now) // a clock was set back
        return true;
    return m_checkedAt.secsTo(now) >= std::chrono::seconds(betweenChecks).count();
}

void StoreHealth::opened()
{
    m_isOpen = true;
    m_isDamaged = false; // a damaged file was set aside before
    write();
}

void StoreHealth::closed()
{
    m_isOpen = m_wasOpen; // a check that is still due stays due
    write();
}

void StoreHealth::checked(const QDateTime &now, bool isDamaged)
{
    m_checkedAt = now;
    m_wasOpen = false;
    m_isDamaged = isDamaged;
    write();
}

/// If it can't be written, the file is just checked once more.
void StoreHealth::write() const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument({{u"checked"_s, m_checkedAt.toString(Qt::ISODate)},
                              {u"open"_s, m_isOpen},
                              {u"damaged"_s, m_isDamaged}})
                   .toJson());
    file.commit();
}

} // namespace cd
