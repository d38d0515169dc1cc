// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two hundred documents, decided by keys alone, taken back, and found again by the next start.

#include "support/windowtest.h"
#include "ui/review/reviewpage.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/review/review.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestReviewKeys : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredByKeysAlone();

private:
    Review &review() const { return m_driver->workspace().review(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        m_driver->press(key, modifiers);
    }
    void submit(int documents) const;
    QHash<QString, ReviewState> states() const;

    int m_keys = 0;
};

void TestReviewKeys::submit(int documents) const
{
    m_driver->fillForm(); // with two of them
    QStringList paths;
    for (int i = 0; i < documents - 2; ++i) {
        const QByteArray number = QByteArray::number(7000 + i);
        paths += m_driver->document(u"letter-%1.txt"_s.arg(i),
                                    i % 2 == 0 ? "INVOICE\nInvoice number " + number
                                            + "\nLine items: paper\nTotal due 12.00\n"
                                               : "CURRICULUM VITAE\nWork experience since " + number
                                            + "\nSkills: pruning\nReferences on request\n");
    }
    m_driver->workspace().uploads().addPaths(paths);
    QVERIFY(m_driver->submitAndWait());
}

/// By the names of the files.
QHash<QString, ReviewState> TestReviewKeys::states() const
{
    QHash<QString, ReviewState> found;
    for (const ReviewItem &item : review().items())
        found.insert(item.name, item.state);
    return found;
}

void TestReviewKeys::twoHundredByKeysAlone()
{
    constexpr int documents = 200;
    constexpr int takenBack = 10;
    submit(documents);
    m_keys = 0;
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(review().counts().open, documents, patience);
    QStringList inOrder;
    for (int i = 0; i < documents; ++i) {
        inOrder += review().items().at(review().current()).name;
        switch (i % 20) {
        case 0:
            press(Qt::Key_2); // a correction is one key, as a confirmation is
            break;
        case 1:
            press(Qt::Key_0);
            break;
        case 2:
            press(Qt::Key_S);
            break;
        default:
            press(Qt::Key_Return);
        }
        QCOMPARE(review().counts().open, documents - i - 1);
    }
    qInfo("%d keys for %d documents", m_keys, documents);
    QVERIFY2(m_keys <= 205, qPrintable(QString::number(m_keys)));
    QCOMPARE(review().current(), -1);
    QVERIFY(m_driver->window().findChild<QWidget *>(u"reviewNone"_s)->isVisible());
    QCOMPARE(review().counts().cannotTell, documents / 20);

    for (int i = 1; i <= takenBack; ++i) {
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(review().counts().open, i);
        QCOMPARE(review().items().at(review().current()).name, inOrder.at(documents - i));
    }
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(review().counts().open, takenBack - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(review().counts().open, takenBack);

    const ReviewCounts counts = review().counts();
    const QHash<QString, ReviewState> before = states();
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QVERIFY(m_driver->window().review().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(review().items().size()), documents, patience);
    QCOMPARE(review().counts().open, counts.open);
    QCOMPARE(review().counts().confirmed, counts.confirmed);
    QCOMPARE(review().counts().corrected, counts.corrected);
    QCOMPARE(review().counts().cannotTell, counts.cannotTell);
    QVERIFY(states() == before);
    m_driver->press(Qt::Key_Z, Qt::ControlModifier); // undo outlives the program
    QTRY_COMPARE(review().counts().open, takenBack + 1);
}

QTEST_MAIN(TestReviewKeys)
#include "tst_reviewkeys.moc"
