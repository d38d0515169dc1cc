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
const QString schemas = folder + u"/schemas/firstdialect.json"_s;
constexpr int patience = 60'000; // ms

} // namespace

SchemaCheck::SchemaCheck()
{
    m_validator.start(QStringLiteral(CD_PYTHON), {folder + u"/validate.py"_s, schemas});
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

QStringList SchemaCheck::wordsOf(const QString &schema)
{
    QFile file(schemas);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray words = QJsonDocument::fromJson(file.readAll())
                                 .object()["components"_L1]
                                 .toObject()["schemas"_L1]
                                 .toObject()[schema]
                                 .toObject()["enum"_L1]
                                 .toArray();
    QStringList all;
    for (const QJsonValue &word : words)
        all.append(word.toString());
    return all;
}

} // namespace cd::test
