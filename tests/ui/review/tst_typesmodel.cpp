// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/side/typesmodel.h"

#include "support/stricttest.h"
#include "ui/look/typemark.h"
#include "ui/review/reviewactions.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// The types of a document, with the keys that assign them.
class TestTypesModel : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void typesStandAsTheRulesDo();
    void keysAreThoseOfTheActions();
    void theAnswerIsMarkedAndComesFirst();
    void whatAPersonSaidComesBeforeIt();
    void nothingIsSaidOfAHiddenAnswer();
    void theyAreFoundByTheirNames();
};

namespace {

const QStringList types{u"invoice"_s, u"receipt"_s, u"delivery note"_s};

QString hintIn(const TypesModel &model, int row)
{
    return model.data(model.index(row), TypesModel::hintRole).toString();
}

} // namespace

void TestTypesModel::typesStandAsTheRulesDo()
{
    TypesModel model;
    QAbstractItemModelTester tester(&model);
    model.setTypes(types);
    QCOMPARE(model.rowCount(), 4);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(model.index(row).data().toString(), types.at(row));
        QCOMPARE(model.index(row).data(TypesModel::markRole).toInt(), row);
        QCOMPARE(model.typeAt(row), std::optional(types.at(row)));
    }
    QCOMPARE(model.index(3).data().toString(), u"no type"_s);
    QCOMPARE(model.index(3).data(TypesModel::markRole).toInt(), int(TypeMark::NoType));
    QCOMPARE(model.typeAt(3), std::nullopt);
}

void TestTypesModel::keysAreThoseOfTheActions()
{
    QWidget page;
    const ReviewActions actions(page);
    const QStringList keys = actions.typeKeyNames();
    QCOMPARE(keys.size(), 20);
    QCOMPARE(keys.constFirst(), u"0"_s); // no type
    QCOMPARE(keys.at(1), u"1"_s);
    QCOMPARE(keys.at(9), u"9"_s);
    QCOMPARE(keys.at(10), QString()); // the tenth has none: 0 is taken
    QCOMPARE(keys.at(11), u"⇧1"_s);
    QCOMPARE(keys.at(19), u"⇧9"_s);
    TypesModel model;
    model.setTypes(types);
    model.setKeys(keys);
    QCOMPARE(model.index(0).data(TypesModel::keyRole).toString(), u"1"_s);
    QCOMPARE(model.index(3).data(TypesModel::keyRole).toString(), u"0"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"2, receipt"_s);
}

void TestTypesModel::theAnswerIsMarkedAndComesFirst()
{
    TypesModel model;
    model.setTypes(types);
    QCOMPARE(model.rowToBeginWith(), -1);
    model.setHints({.answer = Suggestion{u"receipt"_s, 0.66}, .second = u"invoice"_s});
    QCOMPARE(model.rowToBeginWith(), 1);
    QCOMPARE(hintIn(model, 1), u"suggested 0.66"_s);
    QVERIFY(model.index(1).data(TypesModel::isSuggestedRole).toBool());
    QCOMPARE(hintIn(model, 0), u"second"_s);
    QCOMPARE(hintIn(model, 2), QString());
    model.setHints({.answer = Suggestion{std::nullopt, {}}});
    QCOMPARE(model.rowToBeginWith(), 3); // no rule matched
    QCOMPARE(hintIn(model, 3), u"suggested"_s);
}

void TestTypesModel::whatAPersonSaidComesBeforeIt()
{
    TypesModel model;
    model.setTypes(types);
    model.setHints(
        {.answer = Suggestion{u"receipt"_s, 0.66}, .label = Suggestion{u"invoice"_s, {}}});
    QCOMPARE(model.rowToBeginWith(), 0);
    QCOMPARE(hintIn(model, 0), u"decided"_s);
    QCOMPARE(hintIn(model, 1), u"suggested 0.66"_s);
}

void TestTypesModel::nothingIsSaidOfAHiddenAnswer()
{
    TypesModel model;
    model.setTypes(types);
    model.setHints({});
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(hintIn(model, row), QString());
        QVERIFY(!model.index(row).data(TypesModel::isSuggestedRole).toBool());
    }
}

void TestTypesModel::theyAreFoundByTheirNames()
{
    TypesModel model;
    QAbstractItemModelTester tester(&model);
    model.setTypes(types);
    model.setHints({.answer = Suggestion{u"invoice"_s, 0.66}});
    model.setFilter(u"NOTE"_s);
    QCOMPARE(model.rowCount(), 1); // nobody looks for no type by its name
    QCOMPARE(model.typeAt(0), std::optional(u"delivery note"_s));
    QCOMPARE(model.index(0).data(TypesModel::markRole).toInt(), 2);
    QCOMPARE(model.rowToBeginWith(), 0);
    model.setFilter(u"passport"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowToBeginWith(), -1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

QTEST_MAIN(TestTypesModel)
#include "tst_typesmodel.moc"
