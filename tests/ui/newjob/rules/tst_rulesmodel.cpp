// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesmodel.h"

#include "support/offscreen.h"
#include "ui/words/plaintext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Rule rule(const QString &type)
{
    return {type, u"documents that say "_s + type};
}

QList<Rule> rules(const QString &types)
{
    QList<Rule> all;
    for (const QChar type : types)
        all += rule(type);
    return all;
}

} // namespace

/// Every step is watched by Qt's own model tester.
class TestRulesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_model = std::make_unique<RulesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    /// Whoever can't point hears it with the rule.
    void reviewsAreToldAtTheirRule()
    {
        m_model->setRules(rules(u"ab"_s));
        m_model->setTallies({{u"a"_s, u"Reviewed: 4 right"_s}, {u"z"_s, u"Reviewed: 9 right"_s}});
        const QModelIndex type = m_model->index(0, RulesModel::Type);
        QVERIFY(type.data(Qt::ToolTipRole).toString().contains(u"4 right"_s));
        QCOMPARE(type.data(Qt::AccessibleDescriptionRole).toString(), u"Reviewed: 4 right"_s);
        QCOMPARE(m_model->index(0, RulesModel::Description)
                     .data(Qt::AccessibleDescriptionRole)
                     .toString(),
                 QString());
        QCOMPARE(m_model->tallyOf(1), QString());
        m_model->write(1, {u"z"_s, {}});
        QCOMPARE(m_model->tallyOf(1), u"Reviewed: 9 right"_s);
    }

    void showsTypesAndDescriptions()
    {
        m_model->setRules(rules(u"ab"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(cell(1, RulesModel::Number).data(Qt::AccessibleTextRole).toString(), u"2"_s);
        QCOMPARE(cell(1, RulesModel::Type).data().toString(), u"b"_s);
        QCOMPARE(cell(1, RulesModel::Description).data().toString(), rule(u"b"_s).description);
        m_model->setRules({{u"a"_s, u"two\nlines"_s}});
        QCOMPARE(cell(0, RulesModel::Description).data().toString(), u"two lines"_s);
        for (int column = 0; column < m_model->columnCount(); ++column) // each can be heard
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                         .toString()
                         .isEmpty());
    }

    void allAtOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("same") << u"abc"_s << u"abc"_s;
        QTest::newRow("from none") << u""_s << u"abc"_s;
        QTest::newRow("to none") << u"abc"_s << u""_s;
        QTest::newRow("one more in the middle") << u"abc"_s << u"abxc"_s;
        QTest::newRow("one less in the middle") << u"abc"_s << u"ac"_s;
        QTest::newRow("another in the middle") << u"abc"_s << u"axc"_s;
        QTest::newRow("two for one") << u"abc"_s << u"axyc"_s;
        QTest::newRow("one for two") << u"abcd"_s << u"axd"_s;
        QTest::newRow("all others, fewer") << u"abcd"_s << u"xy"_s;
        QTest::newRow("one twice") << u"aa"_s << u"aaa"_s;
        QTest::newRow("other order") << u"abc"_s << u"cba"_s;
    }

    void allAtOnce()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        m_model->setRules(rules(before));
        const QSignalSpy edited(m_model.get(), &RulesModel::edited);
        m_model->setRules(rules(after));
        QCOMPARE(m_model->rules(), rules(after));
        QCOMPARE(edited.count(), 0); // nobody typed that
    }

    /// Undo must not take selection and scroll position with it.
    void rowsThatStayAreLeftAlone()
    {
        m_model->setRules(rules(u"abc"_s));
        const QPersistentModelIndex first(cell(0, 0));
        const QPersistentModelIndex last(cell(2, RulesModel::Type));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setRules(rules(u"axbc"_s));
        QCOMPARE(first.row(), 0);
        QCOMPARE(last.row(), 3);
        QCOMPARE(last.data().toString(), u"c"_s);
        QCOMPARE(resets.count(), 0);
    }

    void insertsAndRemoves()
    {
        m_model->setRules(rules(u"abcd"_s));
        const QSignalSpy edited(m_model.get(), &RulesModel::edited);
        m_model->insert(1, rules(u"xy"_s));
        QCOMPARE(m_model->rules(), rules(u"axybcd"_s));
        m_model->remove({0, 5, 2});
        QCOMPARE(m_model->rules(), rules(u"xbc"_s));
        QCOMPARE(edited.count(), 2); // a step each
        m_model->insert(0, {});
        m_model->remove({});
        QCOMPARE(edited.count(), 2);
    }

    void moves_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("after");
        QTest::newRow("one up") << QList{2} << -1 << u"acbd"_s;
        QTest::newRow("one down") << QList{0} << 1 << u"bacd"_s;
        QTest::newRow("two up") << QList{2, 1} << -1 << u"bcad"_s;
        QTest::newRow("two down") << QList{1, 2} << 1 << u"adbc"_s;
        QTest::newRow("apart") << QList{1, 3} << -1 << u"badc"_s;
        QTest::newRow("the first up") << QList{0} << -1 << u"abcd"_s;
        QTest::newRow("the last down") << QList{3, 2} << 1 << u"abcd"_s;
        QTest::newRow("none") << QList<int>{} << 1 << u"abcd"_s;
    }

    void moves()
    {
        QFETCH(const QList<int>, rows);
        QFETCH(const int, by);
        QFETCH(const QString, after);
        m_model->setRules(rules(u"abcd"_s));
        const QSignalSpy edited(m_model.get(), &RulesModel::edited);
        m_model->move(rows, by);
        QCOMPARE(m_model->rules(), rules(after));
        QCOMPARE(edited.count(), after == u"abcd"_s ? 0 : 1);
    }

    void movesToAPlace_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("up") << QList{3} << 0 << u"dabc"_s;
        QTest::newRow("to the end") << QList{0} << 4 << u"bcda"_s;
        QTest::newRow("where it stands") << QList{1} << 1 << u"abcd"_s;
        QTest::newRow("below itself") << QList{1} << 2 << u"abcd"_s;
        QTest::newRow("two down") << QList{1, 0} << 3 << u"cabd"_s;
        QTest::newRow("two up") << QList{2, 3} << 1 << u"acdb"_s;
        QTest::newRow("from both sides") << QList{0, 3} << 2 << u"badc"_s;
        QTest::newRow("all") << QList{0, 1, 2, 3} << 2 << u"abcd"_s;
    }

    void movesToAPlace()
    {
        QFETCH(const QList<int>, rows);
        QFETCH(const int, before);
        QFETCH(const QString, after);
        m_model->setRules(rules(u"abcd"_s));
        const QSignalSpy edited(m_model.get(), &RulesModel::edited);
        m_model->moveTo(rows, before);
        QCOMPARE(m_model->rules(), rules(after));
        QCOMPARE(edited.count(), after == u"abcd"_s ? 0 : 1);
    }

    void movedRowsStaySelected()
    {
        m_model->setRules(rules(u"abcd"_s));
        const QPersistentModelIndex moved(cell(2, 1));
        m_model->move({2}, -1);
        QCOMPARE(moved.row(), 1);
    }

    void whatIsTypedIsToldAsThat()
    {
        m_model->setRules(rules(u"a"_s));
        const QSignalSpy edited(m_model.get(), &RulesModel::edited);
        const QSignalSpy typed(m_model.get(), &RulesModel::typed);
        m_model->write(0, {u"a"_s, u"other words"_s});
        QCOMPARE(m_model->rules().first(), (Rule{u"a"_s, u"other words"_s}));
        m_model->write(0, {u"a"_s, u"other words"_s}); // the same again is no change
        QCOMPARE(typed.count(), 1);
        QCOMPARE(edited.count(), 0);
    }

    /// Who can't see the mark hears it, with all that is said first.
    void theWorstIsTheRulesMark()
    {
        m_model->setRules(rules(u"abc"_s));
        m_model->setNotes(
            {{.rule = 0, .isInType = true, .grade = FindingGrade::Warning, .text = u"twice"_s},
             {.rule = 0, .grade = FindingGrade::Hint, .text = u"vague"_s},
             {.rule = 2, .grade = FindingGrade::Hint, .text = u"<b>no</b>"_s},
             {.rule = -1, .grade = FindingGrade::Hint, .text = u"many"_s}});
        const auto grade = [this](int row) {
            return cell(row, RulesModel::Mark).data(RulesModel::GradeRole).toInt();
        };
        QCOMPARE(grade(0), int(FindingGrade::Warning));
        QCOMPARE(grade(1), -1);
        QCOMPARE(grade(2), int(FindingGrade::Hint));
        QCOMPARE(problem(0, RulesModel::Type), u"twice"_s);
        QCOMPARE(problem(0, RulesModel::Description), QString()); // a hint is no problem
        const auto heard = [this](int row) {
            return cell(row, RulesModel::Mark).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(heard(0), u"Warning: twice"_s);
        QCOMPARE(heard(1), QString());
        QCOMPARE(heard(2), u"Hint: <b>no</b>"_s);
        // A tool tip takes what looks like HTML for HTML.
        QCOMPARE(cell(2, RulesModel::Mark).data(Qt::ToolTipRole), toolTipText(u"<b>no</b>"_s));
        m_model->setNotes({{.rule = 1, .isInType = true, .text = u"bad"_s}});
        QCOMPARE(problem(1, RulesModel::Type), u"bad"_s);
        QCOMPARE(problem(1, RulesModel::Description), QString());
        QCOMPARE(grade(1), int(FindingGrade::Error));
    }

    void theLastRunIsCounted()
    {
        m_model->setRules({{u" a "_s, {}}, rule(u"b"_s), rule(u"c"_s)});
        m_model->setLastRun({{{u"a"_s, 1234}, {u"b"_s, 0}}});
        QCOMPARE(cell(0, RulesModel::LastRun).data().toString(), QLocale().toString(1234));
        QCOMPARE(cell(1, RulesModel::LastRun).data().toString(), u"0"_s);
        QCOMPARE(cell(2, RulesModel::LastRun).data().toString(), QString()); // it was not there
    }

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    QString problem(int row, int column) const
    {
        return cell(row, column).data(RulesModel::ProblemRole).toString();
    }

    std::unique_ptr<RulesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestRulesModel)
#include "tst_rulesmodel.moc"
