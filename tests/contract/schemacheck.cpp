// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CD_CONTRACT_DIR);
constexpr int patience = 60'000; // ms

} // namespace

SchemaCheck::SchemaCheck(const QString &file)
    : m_path(folder + u"/schemas/"_s + file)
{
    m_validator.start(QStringLiteral(CD_PYTHON), {folder + u"/validate.py"_s, m_path});
}

SchemaCheck::~SchemaCheck()
{
    m_validator.closeWriteChannel();
    if (!m_validator.waitForFinished(patience))
        m_validator.kill();
}

QStringList SchemaCheck::objections(const QString &schema, const QJsonValue &document, Shape shape)
{
    const QJsonObject task{
        {u"schema"_s, schema}, {u"document"_s, document}, {u"list"_s, shape == Shape::List}};
    m_validator.write(QJsonDocument(task).toJson(QJsonDocument::Compact) + '\n');
    while (!m_validator.canReadLine()) {
        if (!m_validator.waitForReadyRead(patience)) {
            return {u"the validator does not answer: "_s
                    + QString::fromUtf8(m_validator.readAllStandardError())};
        }
    }
    QStringList all;
    const QJsonArray answer = QJsonDocument::fromJson(m_validator.readLine()).array();
    for (const QJsonValue &objection : answer)
        all.append(objection.toString());
    return all;
}

QStringList SchemaCheck::wordsOf(const QString &schema, const QString &field) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonValue found
        = QJsonDocument::fromJson(file.readAll()).object()["components"_L1]["schemas"_L1][schema];
    if (!field.isEmpty())
        found = found["properties"_L1][field];
    QStringList all;
    const QJsonArray words = found["enum"_L1].toArray();
    for (const QJsonValue &word : words)
        all.append(word.toString());
    return all;
}

} // namespace cd::test
