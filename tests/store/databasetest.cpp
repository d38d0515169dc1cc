// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasetest.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;

void DatabaseTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DatabaseTest::cleanup()
{
    QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection was left behind");
}

qint64 DatabaseTest::presets(const Database &database)
{
    auto query = database.run(u"SELECT count(*) FROM presets"_s);
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

QString DatabaseTest::path() const
{
    return m_folder->filePath(u"store.sqlite"_s);
}

} // namespace cd::test
