// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/webhook.h"

namespace cd {

using namespace Qt::StringLiterals;

const QStringList &knownWebhookEvents(Dialect dialect)
{
    static const QStringList first{
        u"parse.success"_s, u"parse.failure"_s, u"parse.partial"_s,         u"parse.pending"_s,
        u"parse.running"_s, u"parse.error"_s,   u"parse.partial_success"_s, u"parse.cancelled"_s,
    };
    static const QStringList second{
        u"classify.pending"_s, u"classify.running"_s,         u"classify.success"_s,
        u"classify.error"_s,   u"classify.partial_success"_s, u"classify.cancelled"_s,
    };
    return dialect == Dialect::First ? first : second;
}

QString webhookFormatWord(Webhook::Format format)
{
    return format == Webhook::Format::Json ? u"json"_s : u"string"_s;
}

std::optional<Webhook::Format> webhookFormatFromWord(const QString &word)
{
    if (word == "json"_L1)
        return Webhook::Format::Json;
    if (word == "string"_L1)
        return Webhook::Format::String;
    return std::nullopt;
}

} // namespace cd
