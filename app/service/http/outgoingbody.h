// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/httprequest.h"
#include "service/http/oncebody.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

namespace cd {

/// A request's body, ready to be read; the device is null if the request has no body.
struct OutgoingBody
{
    std::unique_ptr<OnceBody> device;
    QByteArray contentType;
};

/// Opens the file, if the body has one. The error says, in English, why it can't be read.
tl::expected<OutgoingBody, QString> openBody(const HttpRequest &request);

} // namespace cd
