// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/leftoutwords.h"

#include "support/offscreen.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Why = LeftOut::Why;

namespace {

const QList<Why> reasons{Why::LockFile, Why::SystemFile, Why::Hidden,        Why::Empty,
                         Why::Video,    Why::Archive,    Why::Program,       Why::FolderLink,
                         Why::NoFile,   Why::Unreadable, Why::NameUnreadable};

/// The numbers in @p text, in their order.
QList<int> numbers(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> all;
    for (auto match = number.globalMatch(text); match.hasNext();)
        all += match.next().captured().toInt();
    return all;
}

} // namespace

/// What is said of things in folders that were left out.
class TestLeftOutWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void nothingIsSaidOfNothing() { QVERIFY(leftOutText({}).isEmpty()); }

    void numbersAddUp()
    {
        QList<LeftOut> what;
        for (qsizetype i = 0; i < reasons.size(); ++i)
            what += QList<LeftOut>(i + 1, {u"a"_s, reasons.at(i)});
        const QList<int> said = numbers(leftOutText(what));
        QCOMPARE(said.size(), reasons.size() + 1);
        QCOMPARE(said.constFirst(), static_cast<int>(what.size()));
        QCOMPARE(std::accumulate(said.cbegin() + 1, said.cend(), 0), said.constFirst());
    }

    void everyReasonHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (const Why why : reasons)
            words.insert(leftOutReason(why));
        QCOMPARE(words.size(), reasons.size());
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_MAIN(TestLeftOutWords)
#include "tst_leftoutwords.moc"
