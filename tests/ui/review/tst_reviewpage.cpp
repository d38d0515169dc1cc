// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page on a history of its own, without a service: what keys decide, what an audit hides, and
// that many documents cost no more time than few.

#include "ui/review/reviewpage.h"

#include "support/offscreen.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/review/queue/queueview.h"
#include "workflow/history/jobtable.h"
#include "workflow/review/review.h"
#include "workflow/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup();
    void oneKeyADocument();
    void theListsSelectionIsWhatADigitIsAbout();
    void typingDecidesNothing();
    void anAuditHidesTheAnswer();
    void whatWasChosenElsewhereHasItsName();
    void whatHasNoTypeStandsBelowAHeading();
    void manyDocumentsAreAsQuick();

private:
    void open(int documents, int untyped = 0);
    Review &review() const { return m_workspace->review(); }
    template<typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    QueueView *queue() const { return part<QueueView>("reviewQueue"); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString shownInTheList() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewPage> m_page;
};

namespace {

/// The surest are the last; every third was answered with the second type. The last @p untyped have
/// no type.
JobDetails detailsOf(int documents, int untyped)
{
    JobDetails details;
    for (int i = 0; i < documents; ++i) {
        const FileId id{u"file-%1"_s.arg(i)};
        details.files.append({.id = id,
                              .name = u"letter-%1.txt"_s.arg(i),
                              .hash = QByteArray::number(i).rightJustified(32, '0')});
        const QString type = i % 3 == 2 ? u"receipt"_s : u"invoice"_s;
        FileResult result;
        result.id = u"result-%1"_s.arg(i);
        result.jobId = {u"job"_s};
        result.fileId = id;
        result.result
            = Classification{type, 0.3 + 0.6 * i / documents, u"Because of “total due”."_s};
        if (i >= documents - untyped)
            result.result->type.reset();
        details.results.append(result);
    }
    return details;
}

JobRow rowOf(int documents)
{
    JobRow row;
    row.job.id = {u"job"_s};
    row.job.status = JobStatus(u"SUCCESS"_s);
    row.job.mode = u"FAST"_s;
    row.job.rules
        = {{u"invoice"_s, u"A request for payment"_s}, {u"receipt"_s, u"A proof of payment"_s}};
    row.service = u"https://elsewhere.example"_s;
    row.submission = SubmissionState::Accepted;
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    row.fileCount = documents;
    row.resultCount = documents;
    return row;
}

} // namespace

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestReviewPage::open(int documents, int untyped)
{
    m_folder = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.useKeychain = false;
    options.readEnvironment = false;
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"desk"_s), options);
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    QTRY_VERIFY(m_workspace->table().isLoaded());
    m_workspace->table().add(rowOf(documents), detailsOf(documents, untyped));
    bool isWritten = false;
    m_workspace->table().write(this, [&isWritten](const auto &) { isWritten = true; });
    QTRY_VERIFY(isWritten);
    m_page = std::make_unique<ReviewPage>(*m_workspace);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(review().items().size()), documents, 60'000);
    queue()->setFocus();
}

QString TestReviewPage::shownInTheList() const
{
    QStringList found;
    const QAbstractItemModel *model = queue()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                  int(Qt::AccessibleDescriptionRole), int(Qt::UserRole)})
                found += model->index(row, column).data(role).toString();
        }
    }
    return found.join(u'\n');
}

void TestReviewPage::oneKeyADocument()
{
    open(6);
    QCOMPARE(review().items().at(review().current()).name, u"letter-0.txt"_s); // the least sure
    QTRY_VERIFY(!part<QLabel>("reviewReasoning")->text().isEmpty());
    QCOMPARE(part<QListView>("reviewTypes")->currentIndex().row(), 0);
    press(Qt::Key_Return);
    press(Qt::Key_2);
    press(Qt::Key_0);
    press(Qt::Key_S);
    QCOMPARE(review().counts().open, 2);
    QCOMPARE(review().counts().confirmed, 1);
    QCOMPARE(review().counts().corrected, 2);
    QCOMPARE(review().counts().cannotTell, 1);
    for (const Qt::Key key :
         {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_9, Qt::Key_B, Qt::Key_Space})
        press(key);
    QCOMPARE(review().counts().open, 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(review().counts().open, 3);
    QCOMPARE(review().items().at(review().current()).name, u"letter-3.txt"_s);
    press(Qt::Key_K);
    QCOMPARE(review().items().at(review().current()).name, u"letter-2.txt"_s);
    press(Qt::Key_F);
    QVERIFY(review().items().at(review().current()).state.isFlagged);
    QCOMPARE(review().counts().open, 3);
}

void TestReviewPage::theListsSelectionIsWhatADigitIsAbout()
{
    open(6);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(queue()->chosen(), (QList<int>{0, 1, 2}));
    press(Qt::Key_Return);
    QCOMPARE(review().counts().open, 6);
    press(Qt::Key_2);
    QCOMPARE(review().counts().open, 3);
    QVERIFY(part<QWidget>("reviewStrip")->isVisible());
    part<QAbstractButton>("reviewAnswer")->click();
    QTRY_COMPARE(review().counts().open, 6);
    press(Qt::Key_2);
    QCOMPARE(review().counts().open, 5);
}

void TestReviewPage::typingDecidesNothing()
{
    open(3);
    press(Qt::Key_Slash);
    auto *find = part<QLineEdit>("reviewFind");
    QVERIFY(find->hasFocus());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_S, Qt::Key_0, Qt::Key_Return})
        press(key);
    QCOMPARE(review().counts().open, 3);
    QVERIFY(queue()->hasFocus());
    press(Qt::Key_Slash);
    QTest::keyClicks(find, u"rec"_s);
    press(Qt::Key_Return);
    QCOMPARE(review().counts().open, 2);
    QCOMPARE(review().items().at(0).state.verdict->text, u"receipt"_s);
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"1 < 2"_s);
    press(Qt::Key_Return);
    QCOMPARE(review().items().at(review().current()).state.note, u"1 < 2"_s);
    QCOMPARE(review().counts().open, 2);
}

void TestReviewPage::anAuditHidesTheAnswer()
{
    open(3);
    QVERIFY(shownInTheList().contains(u"0.30"_s));
    press(Qt::Key_A);
    QCOMPARE(review().choice().kind, QueueKind::LeastSure); // it asks first
    press(Qt::Key_A);
    QTRY_COMPARE(review().choice().kind, QueueKind::Audit);
    const QString shown = shownInTheList();
    for (const QString &answer : {u"0.30"_s, u"invoice"_s, u"receipt"_s})
        QVERIFY2(!shown.contains(answer), qPrintable(shown));
    QVERIFY(!part<QListView>("reviewTypes")->currentIndex().isValid());
    QVERIFY(!part<QLabel>("reviewReasoning")->text().contains(u"total due"_s));
    press(Qt::Key_Return); // there is nothing to be confirmed
    QCOMPARE(review().counts().open, 3);
    const int first = review().current();
    press(Qt::Key_0);
    QCOMPARE(review().current(), first);
    QVERIFY(part<QLabel>("reviewOutcome")->text().startsWith(u"Different"_s));
    QVERIFY(review().items().at(first).state.verdict->isBlind);
    QTRY_VERIFY(review().current() != first); // by itself
    QVERIFY(!part<QLabel>("reviewReasoning")->text().contains(u"total due"_s));
}

/// Keys are not slower in a long queue; what a frame allows is asserted with much to spare.
void TestReviewPage::whatWasChosenElsewhereHasItsName()
{
    open(4);
    auto *choice = part<QComboBox>("reviewQueueChoice");
    const int offered = choice->count();
    const auto place = [this](int at) {
        return review().items().at(at).document;
    };
    m_page->open({.kind = QueueKind::Given,
                  .documents = {place(2), place(0)},
                  .title = u"Is the label wrong?"_s});
    QTRY_COMPARE(review().counts().open, 2);
    QCOMPARE(choice->currentText(), u"Is the label wrong?"_s);
    QCOMPARE(choice->count(), offered + 1);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    QTRY_COMPARE(review().counts().open, 4); // all again
    QCOMPARE(choice->count(), offered);
    QVERIFY(review().choice().documents.isEmpty());
}

void TestReviewPage::whatHasNoTypeStandsBelowAHeading()
{
    open(6, 2);
    const auto headingOf = [this](int row) {
        return queue()->model()->index(row, 0).data(QueueModel::headingRole).toString();
    };
    QVERIFY(headingOf(3).isEmpty());
    QVERIFY2(headingOf(4).contains(u'2'), qPrintable(headingOf(4)));
    QVERIFY(headingOf(5).isEmpty());
    QCOMPARE(queue()->rowHeight(4), 2 * queue()->rowHeight(3));
    review().setMode(ReviewMode::Audit); // it would tell the answers
    QVERIFY(headingOf(4).isEmpty());
    QCOMPARE(queue()->rowHeight(4), queue()->rowHeight(3));
}

void TestReviewPage::manyDocumentsAreAsQuick()
{
    constexpr int documents = 50'000;
    open(documents);
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        timer.start();
        press(i % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        longest = std::max(longest, timer.nsecsElapsed());
    }
    QCOMPARE(review().counts().open, documents - 20);
    qInfo("longest key: %.1f ms", double(longest) / 1e6);
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
