// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/serviceaddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

tl::expected<QUrl, AddressProblem> serviceAddress(const QString &typed)
{
    const QUrl url = QUrl(typed.trimmed(), QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
    const bool isPlain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty() || (!isPlain && url.scheme() != "https"_L1))
        return tl::unexpected(AddressProblem::NotAnAddress);
    if (isPlain && !isThisMachine(url.host()))
        return tl::unexpected(AddressProblem::NotEncrypted);
    QUrl address = url;
    if (address.path() == "/"_L1)
        address.setPath({});
    return address;
}

} // namespace cd
