// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"
#include "domain/service/scope.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace cd {

enum class ScriptLanguage { Curl, Python, Llp };

/// A request as somebody else may send it.
struct ScriptedCall
{
    static constexpr qsizetype mostFiles = 500; ///< further ones are left out, which is said

    QUrl baseUrl;
    Scope scope = {};
    bool isPassing = false; ///< address and key change with every start: the local service
    Dialect dialect = Dialect::First;
    JobRequest content = {}; ///< its files are those on the service
    QStringList paths = {}; ///< of files that are uploaded
    ConfigurationId configuration = {}; ///< of API v2, instead of rules, mode and reading
};

/// The whole script, in English, as its language is. Whoever runs it pays: it uploads and creates.
QString callScript(ScriptLanguage language, const ScriptedCall &call);

/// The same without secrets and with no more files than fit: what the languages write down.
struct ScriptParts
{
    explicit ScriptParts(const ScriptedCall &call);

    QString base; ///< address without a slash at its end
    QList<std::pair<QString, QString>> scope; ///< query parameters
    bool isFirst = true; ///< API v1
    QStringList known; ///< IDs
    QStringList paths;
    QJsonObject body; ///< of a create, without its files
    QStringList notes; ///< what it says at its beginning, a line each
};

QString curlScript(const ScriptParts &parts);
QString pythonScript(const ScriptParts &parts);
QString llpScript(const ScriptParts &parts);

} // namespace cd
