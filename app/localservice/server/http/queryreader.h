// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "localservice/localproject.h"
#include "localservice/server/http/exchange.h"

#include <QDateTime>

#include <optional>

namespace cd::local {

/// Of lists, other than that of API v2's jobs.
constexpr int defaultPageSize = 50;
constexpr int maxPageSize = 1000;

/// Reads path and query parameters, and collects problems with them, whose paths start with "path"
/// or "query". Empty parameters count as missing.
class QueryReader
{
public:
    explicit QueryReader(const Exchange &exchange);

    /// A UUID in lower case, without prefix.
    QString pathUuid(const QString &name);
    std::optional<QString> uuid(const QString &name);
    std::optional<QStringList> uuids(const QString &name);
    std::optional<QString> text(const QString &name) const;
    QStringList texts(const QString &name) const;
    std::optional<int> integer(const QString &name);
    std::optional<int> integer(const QString &name, int least, int most);
    std::optional<bool> boolean(const QString &name);
    /// RFC 3339.
    std::optional<QDateTime> time(const QString &name);
    /// "2026-05-31"
    std::optional<QDate> day(const QString &name);
    /// The words of a list parameter, each of which must be in @p allowed.
    QStringList words(const QString &name, const QStringList &allowed);
    void require(const QString &name);

    void addProblem(const QString &name, FieldProblem::Code code, const QString &said = {});

    /// Refuses the request and returns true if there are problems (422) or its project or
    /// organization is not @p local's (403); else returns false.
    bool refused(httplib::Response &response, const LocalProject &local);

private:
    const Exchange &m_exchange;
    QList<FieldProblem> m_problems;
};

} // namespace cd::local
