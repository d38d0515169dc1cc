// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd::test {

// Steps that make a FaultyServer a server of models.

inline ServerStep modelList(const QStringList &models)
{
    using namespace Qt::StringLiterals;
    QJsonArray data;
    for (const QString &model : models)
        data.append(QJsonObject{{u"id"_s, model}});
    return {.body = QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(), .target = "/v1/models"};
}

/// @p more of a choice, besides its message.
inline ServerStep chatAnswer(const QString &content, const QJsonObject &more = {})
{
    using namespace Qt::StringLiterals;
    QJsonObject choice = more;
    choice.insert(u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, content}});
    return {.body = QJsonDocument(QJsonObject{{u"choices"_s, QJsonArray{choice}}}).toJson(),
            .target = "/v1/chat/completions"};
}

/// One like llama.cpp's, which answers questions with @p chat.
inline QList<ServerStep> modelServer(const QList<ServerStep> &chat)
{
    using namespace Qt::StringLiterals;
    return QList<ServerStep>{{.status = 404, .target = "/api/version"},
                             modelList({u"nomic-embed-text"_s, u"tiny"_s})}
    + chat;
}

} // namespace cd::test
