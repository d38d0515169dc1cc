// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QProcess>
#include <QStringList>

namespace cd::test {

/// The service's own schemas of a dialect (schemas/), asked through a JSON Schema validator
/// that runs beside the test.
class SchemaCheck
{
public:
    enum class Shape { One, List };

    explicit SchemaCheck(const QString &file = QStringLiteral("firstdialect.json"));
    ~SchemaCheck();

    /// What is wrong with @p document as @p schema ("ClassifyJob") says, or a sentence why that
    /// cannot be told; empty: it is right.
    QStringList objections(const QString &schema, const QJsonValue &document,
                           Shape shape = Shape::One);
    /// The words that an enumeration, or that of a schema's field, allows, in its order.
    QStringList wordsOf(const QString &schema, const QString &field = {}) const;

private:
    QString m_path;
    QProcess m_validator;
};

} // namespace cd::test
