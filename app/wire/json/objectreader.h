// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <tl/expected.hpp>

namespace cd {

/// Reads one object strictly: whatever does not fit is added to the problems, with its path.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, const QStringList &path, QList<FieldProblem> &problems);

    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    /// Neither missing nor null.
    bool isGiven(QLatin1StringView name) const;
    QStringList at(QLatin1StringView name) const;

    void problem(const QStringList &path, FieldProblem::Code code, const QString &said = {}) const;

    QString text(QLatin1StringView name, bool required) const;
    /// A string; empty if it is not given.
    QString optionalText(QLatin1StringView name) const;
    QJsonArray array(QLatin1StringView name, bool required) const;
    std::optional<int> integer(const QJsonValue &found, const QStringList &path) const;
    /// Nullopt if the field is missing or, with a problem, if it is not an object.
    std::optional<ObjectReader> object(QLatin1StringView name) const;

    /// Calls @p read for each object of a list.
    template<typename Read>
    void eachObject(QLatin1StringView name, bool required, Read read) const
    {
        const QJsonArray items = array(name, required);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QStringList path = at(name) + QStringList{QString::number(i)};
            if (items.at(i).isObject())
                read(ObjectReader(items.at(i).toObject(), path, m_problems));
            else
                problem(path, FieldProblem::Code::WrongType, QStringLiteral("object"));
        }
    }

    void refuseUnknown(const QList<QLatin1StringView> &known) const;

private:
    QJsonObject m_object;
    QStringList m_path;
    QList<FieldProblem> &m_problems;
};

/// A body that has to be one JSON object.
tl::expected<QJsonObject, QList<FieldProblem>> objectFromText(const QByteArray &text);

} // namespace cd
