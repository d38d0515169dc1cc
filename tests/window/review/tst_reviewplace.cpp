// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Review: what keys decide and what they don't, what an audit hides, several documents at
// once, and what is said where there is nothing.

#include "support/windowtest.h"
#include "ui/review/queue/queueview.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/keys/keymap.h"
#include "ui/shell/places/placebutton.h"
#include "workflow/review/review.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestReviewPlace : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereYet();
    void theDocumentIsBesideItsTypes();
    void deletingKeysDecideNothing();
    void keysBelongToWhoTypes();
    void enterPressesTheButtonThatHasTheFocus();
    void anotherTypeCanBeChosenWithArrows();
    void theSuggestionCanBeHidden();
    void anAuditHidesTheAnswer();
    void severalAtOnce();
    void flagAndNote();
    void newAnswersWait();
    void editOffersItsUndo();

private:
    Review &review() const { return m_driver->workspace().review(); }
    template<typename T>
    T *part(const char *name) const
    {
        return m_driver->window().review().findChild<T *>(QLatin1StringView(name));
    }
    QueueView *queue() const { return part<QueueView>("reviewQueue"); }
    QString said(const char *name) const
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    const ReviewItem &current() const { return review().items().at(review().current()); }
    const ReviewItem &item(const QString &name) const;
    void goTo(const QString &name) const;
    void start() const;
    QString allThatIsShown() const;
};

const ReviewItem &TestReviewPlace::item(const QString &name) const
{
    for (const ReviewItem &one : review().items()) {
        if (one.name == name)
            return one;
    }
    qFatal("There is no %s.", qPrintable(name));
}

void TestReviewPlace::goTo(const QString &name) const
{
    for (int i = 0; i < review().items().size(); ++i) {
        if (review().items().at(i).name == name)
            review().setCurrent(i);
    }
    QCOMPARE(current().name, name);
}

/// An invoice and a cv, answered as such, and the keyboard in the queue.
void TestReviewPlace::start() const
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    m_driver->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(review().counts().open, 2, patience);
    QTRY_VERIFY(!said("reviewReasoning").isEmpty());
}

/// Whatever a person could see or have read aloud in the page.
QString TestReviewPlace::allThatIsShown() const
{
    QStringList found;
    for (const QAbstractItemModel *model :
         {queue()->model(), part<QListView>("reviewTypes")->model()})
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole),
                      int(Qt::WhatsThisRole)})
                    found += model->index(row, column).data(role).toString();
                found += model->index(row, column).data(Qt::UserRole).toString(); // its mark
            }
        }
    const auto widgets = m_driver->window().review().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        found += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            found += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            found += button->text();
    }
    return found.join(u'\n');
}

void TestReviewPlace::nothingIsThereYet()
{
    m_driver->goTo(Place::Review);
    QTRY_VERIFY(said("reviewNone").contains(u"no results yet"_s));
    QVERIFY(!part<QWidget>("reviewSide")->isVisible());
    QCOMPARE(part<QPushButton>("reviewNoneButton")->text(), u"New job"_s);
    m_driver->click("reviewNoneButton");
    QCOMPARE(m_driver->window().work().place(), Place::NewJob);
    QCOMPARE(m_driver->window().findChild<PlaceButton *>(u"placeReview"_s)->count(), 0);
}

void TestReviewPlace::theDocumentIsBesideItsTypes()
{
    start();
    const auto *place = m_driver->window().findChild<PlaceButton *>(u"placeReview"_s);
    QCOMPARE(place->count(), 2);
    QCOMPARE(place->accessibleName(), u"Review, 2 open"_s);
    goTo(u"invoice.txt"_s);
    QTRY_VERIFY(
        part<QPlainTextEdit>("reviewDocumentText")->toPlainText().contains(u"Harrow Mill"_s));
    const auto *types = part<QListView>("reviewTypes");
    QCOMPARE(types->model()->rowCount(), 3); // in the order of the rules, and no type
    QCOMPARE(types->model()->index(0, 0).data().toString(), u"invoice"_s);
    QCOMPARE(types->model()->index(1, 0).data().toString(), u"cv"_s);
    QCOMPARE(types->model()->index(2, 0).data().toString(), u"no type"_s);
    QCOMPARE(types->currentIndex().row(), 0); // the answer
    QVERIFY(part<QPushButton>("reviewConfirmButton")->text().startsWith(u"Confirm invoice"_s));
    QVERIFY(said("reviewReasoning").contains(u"invoice"_s));
    QVERIFY(part<QLabel>("reviewPosition")->text().endsWith(u"of 2"_s));
    m_driver->press(Qt::Key_1);
    QCOMPARE(item(u"invoice.txt"_s).state.verdict->text, u"invoice"_s);
    QCOMPARE(current().name, u"cv.txt"_s);
    QTRY_VERIFY(part<QPlainTextEdit>("reviewDocumentText")->toPlainText().contains(u"Elm Park"_s));
    QTRY_COMPARE(place->count(), 1);
    QVERIFY(said("reviewLast").contains(u"invoice.txt"_s));
    QCOMPARE(part<QLabel>("reviewConfirmed")->text(), u"1 confirmed"_s);
}

void TestReviewPlace::deletingKeysDecideNothing()
{
    start();
    for (const Qt::Key key :
         {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_B, Qt::Key_9, Qt::Key_Space})
        m_driver->press(key);
    QCOMPARE(review().counts().open, 2);
    QVERIFY(review().newest().isEmpty());
    QVERIFY(queue()->hasFocus());
    // Not even where somebody wants it.
    for (const char *name : {"reviewType1", "reviewNoType", "reviewConfirm", "reviewCannotTell"}) {
        auto *decides = m_driver->find<QAction>(name);
        m_driver->window().keys().setKeys(*decides, {Qt::Key_Delete, Qt::Key_F9});
        QCOMPARE(decides->shortcuts(), KeyMap::Keys{Qt::Key_F9});
    }
}

void TestReviewPlace::keysBelongToWhoTypes()
{
    start();
    goTo(u"invoice.txt"_s);
    m_driver->press(Qt::Key_Slash);
    auto *find = part<QLineEdit>("reviewFind");
    QVERIFY(find->hasFocus());
    m_driver->typeKeys(u"1sfn0"_s);
    QCOMPARE(find->text(), u"1sfn0"_s);
    m_driver->press(Qt::Key_Return); // no type is called so
    QCOMPARE(review().counts().open, 2);
    QVERIFY(queue()->hasFocus());

    m_driver->press(Qt::Key_Slash);
    m_driver->typeKeys(u"cv"_s);
    m_driver->press(Qt::Key_Escape);
    QCOMPARE(review().counts().open, 2);
    QVERIFY(find->text().isEmpty() && queue()->hasFocus());

    m_driver->press(Qt::Key_Slash);
    m_driver->typeKeys(u"cv"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(review().counts().open, 1);
    QCOMPARE(item(u"invoice.txt"_s).state.verdict->text, u"cv"_s);
}

void TestReviewPlace::enterPressesTheButtonThatHasTheFocus()
{
    start();
    part<QWidget>("reviewCannotTellButton")->setFocus();
    m_driver->press(Qt::Key_Return);
    QCOMPARE(review().counts().cannotTell, 1);
    m_driver->press(Qt::Key_Space);
    QCOMPARE(review().counts().cannotTell, 2);
}

void TestReviewPlace::anotherTypeCanBeChosenWithArrows()
{
    start();
    goTo(u"invoice.txt"_s);
    part<QWidget>("reviewTypes")->setFocus();
    m_driver->press(Qt::Key_Down);
    QCOMPARE(current().name, u"invoice.txt"_s);
    QVERIFY(part<QPushButton>("reviewConfirmButton")->text().startsWith(u"Set cv"_s));
    m_driver->press(Qt::Key_Return);
    QCOMPARE(item(u"invoice.txt"_s).state.verdict->text, u"cv"_s);
    queue()->setFocus();
    const int before = review().current();
    m_driver->press(before == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(review().current() != before);
    m_driver->press(before == 0 ? Qt::Key_K : Qt::Key_J);
    QCOMPARE(review().current(), before);
}

void TestReviewPlace::theSuggestionCanBeHidden()
{
    start();
    QVERIFY(allThatIsShown().contains(u"suggested"_s));
    m_driver->press(Qt::Key_H);
    QVERIFY(!allThatIsShown().contains(u"suggested"_s));
    QCOMPARE(review().choice().kind, QueueKind::LeastSure);
    m_driver->press(Qt::Key_H);
    QVERIFY(allThatIsShown().contains(u"suggested"_s));
}

void TestReviewPlace::anAuditHidesTheAnswer()
{
    start();
    const QString confidence = queue()->model()->index(0, 2).data().toString();
    QVERIFY(allThatIsShown().contains(confidence));
    m_driver->press(Qt::Key_A);
    QVERIFY(part<QWidget>("reviewStrip")->isVisible()); // asks, and takes no key
    QVERIFY(queue()->hasFocus());
    QCOMPARE(review().choice().kind, QueueKind::LeastSure);
    m_driver->press(Qt::Key_A);
    QTRY_COMPARE(review().choice().kind, QueueKind::Audit);
    QVERIFY(part<QAbstractButton>("reviewModeAudit")->isChecked());
    QTRY_VERIFY(said("reviewReasoning").startsWith(u"Hidden"_s));
    const QString shown = allThatIsShown();
    for (const QString &answer : {u"suggested"_s, u"second"_s, confidence, u"score"_s})
        QVERIFY2(!shown.contains(answer), qPrintable(answer + u" in "_s + shown));
    const QString rows = m_driver->rows("reviewQueue").join(u'\n');
    QVERIFY2(!rows.contains(u" cv"_s) && !rows.contains(u" invoice"_s), qPrintable(rows));
    QVERIFY(!part<QListView>("reviewTypes")->currentIndex().isValid());
    QVERIFY(!part<QWidget>("reviewDocumentMarked")->isVisible()); // nor by marks

    m_driver->press(Qt::Key_Return); // there is nothing to be confirmed
    QCOMPARE(review().counts().open, 2);
    const QString first = current().name;
    m_driver->press(Qt::Key_0);
    QCOMPARE(current().name, first);
    QVERIFY(said("reviewOutcome").startsWith(u"Different"_s));
    QVERIFY(item(first).state.verdict->isBlind);
    QCOMPARE(item(first).state.verdict->pot, LabelPot::Audit);
    QTRY_VERIFY(current().name != first); // by itself
    QVERIFY(said("reviewReasoning").startsWith(u"Hidden"_s));
    m_driver->press(current().answer->type == u"invoice"_s ? Qt::Key_1 : Qt::Key_2);
    QVERIFY(said("reviewOutcome").startsWith(u"Same"_s));
    m_driver->press(Qt::Key_J); // the next key goes on
    QTRY_COMPARE(review().current(), -1);
    m_driver->press(Qt::Key_A);
    QTRY_COMPARE(review().choice().kind, QueueKind::LeastSure);
}

void TestReviewPlace::severalAtOnce()
{
    start();
    QTest::keyClick(queue(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(part<QPushButton>("reviewConfirmButton")->text().contains(u"2 documents"_s));
    m_driver->press(Qt::Key_Return); // several answers are nothing to confirm at once
    QCOMPARE(review().counts().open, 2);
    m_driver->press(Qt::Key_1);
    QCOMPARE(review().counts().open, 0);
    QCOMPARE(said("reviewSaid"), u"2 documents set to invoice"_s);
    for (const ReviewItem &one : review().items()) {
        QVERIFY(one.state.verdict->isBulk);
        QCOMPARE(one.state.verdict->text, u"invoice"_s);
    }
    QCOMPARE(part<QPushButton>("reviewAnswer")->text(), u"Undo"_s);
    m_driver->click("reviewAnswer");
    QTRY_COMPARE(review().counts().open, 2);
    m_driver->press(Qt::Key_1); // one again
    QCOMPARE(review().counts().open, 1);
}

void TestReviewPlace::flagAndNote()
{
    start();
    const QString name = current().name;
    m_driver->press(Qt::Key_F);
    QCOMPARE(current().name, name); // it decides nothing
    QVERIFY(current().state.isFlagged);
    QVERIFY(part<QPushButton>("reviewFlagButton")->isChecked());
    m_driver->press(Qt::Key_F);
    QVERIFY(!current().state.isFlagged);
    m_driver->press(Qt::Key_N);
    QVERIFY(part<QLineEdit>("reviewNoteText")->hasFocus());
    m_driver->typeKeys(u"stamp 1 < 2"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(current().state.note, u"stamp 1 < 2"_s);
    QCOMPARE(said("reviewNoteShown"), u"Note: stamp 1 < 2"_s);
    QVERIFY(queue()->hasFocus());
    QCOMPARE(review().counts().open, 2);
}

void TestReviewPlace::newAnswersWait()
{
    start();
    m_driver->window().showForm();
    m_driver->type("targetPages", u"1"_s); // the same would be asked about
    QVERIFY(m_driver->submitAndWait());
    QTRY_VERIFY_WITH_TIMEOUT(review().newCount() == 2, patience);
    m_driver->goTo(Place::Review);
    QCOMPARE(queue()->model()->rowCount(), 2);
    QCOMPARE(said("reviewNew"), u"2 new answers wait"_s);
    m_driver->click("reviewAddNew");
    QTRY_COMPARE(queue()->model()->rowCount(), 4);
    QVERIFY(said("reviewNew").isEmpty());
}

void TestReviewPlace::editOffersItsUndo()
{
    start();
    m_driver->press(Qt::Key_1);
    QVERIFY(part<QAction>("reviewTakeBack")->isEnabled());
    m_driver->trigger("reviewTakeBack");
    QTRY_COMPARE(review().counts().open, 2);
    m_driver->trigger("reviewMakeAgain");
    QTRY_COMPARE(review().counts().open, 1);
    m_driver->goTo(Place::Jobs);
    m_driver->trigger("reviewTakeBack"); // nobody would see what
    QCOMPARE(m_driver->window().work().place(), Place::Review);
    QCOMPARE(review().counts().open, 1);
}

QTEST_MAIN(TestReviewPlace)
#include "tst_reviewplace.moc"
