// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/presets/library/diffview.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

const Rule receipt{u"receipt"_s, u"Proof that something was paid at a till"_s};

RulesDiff diffTo(const QList<Rule> &after, std::optional<Mode> mode = {})
{
    JobRequest before;
    before.rules = {receipt, {u"contract"_s, u"An agreement between parties"_s}};
    JobRequest now;
    now.rules = after;
    now.mode = mode;
    return diffOf(before, now);
}

/// The text with what is struck out in [-…-] and what is underlined in {+…+}.
QString marked(const DiffView &view)
{
    QString text;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            const QString part = piece.fragment().text();
            text += format.fontStrikeOut() ? u"[-"_s + part + u"-]"_s
                : format.fontUnderline()   ? u"{+"_s + part + u"+}"_s
                                           : part;
        }
        text += u'\n';
    }
    return text;
}

} // namespace

class TestDiffView : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreStruckOutAndUnderlined();
    void whatIsNewAndWhatIsGone();
    void optionsAreToldInWords();
    void twoColumnsWhereThereIsRoom();
    void whatIsTheSameIsSaid();
    void oneVersionIsReadAsItIs();
    void foreignTextIsNoMarkup();
};

void TestDiffView::wordsAreStruckOutAndUnderlined()
{
    DiffView view(u"diff"_s);
    view.resize(600, 400);
    view.showDiff(diffTo({{u"till receipt"_s, u"Proof that something was paid at a counter"_s},
                          {u"contract"_s, u"An agreement between parties"_s}}),
                  Dialect::First, u"v1"_s, u"v2"_s);
    QVERIFY(!view.hasTwoColumns());
    QCOMPARE(marked(view),
             u"{+till receipt+}  renamed from receipt\n"
             "Proof that something was paid at a [-till-]{+counter+}\n"
             "1 rule(s) the same\n"_s);
    QCOMPARE(view.accessibleDescription(), u"1 rule(s) renamed"_s);
}

void TestDiffView::whatIsNewAndWhatIsGone()
{
    DiffView view(u"diff"_s);
    view.resize(600, 400);
    view.showDiff(diffTo({receipt, {u"memo"_s, u"From somebody to somebody"_s}}), Dialect::First,
                  {}, {});
    QCOMPARE(marked(view),
             u"[-contract-]  removed\n"
             "[-An agreement between parties-]\n"
             "{+memo+}  added\n"
             "{+From somebody to somebody+}\n"
             "1 rule(s) the same\n"_s);
}

void TestDiffView::optionsAreToldInWords()
{
    DiffView view(u"diff"_s);
    view.resize(600, 400);
    JobRequest now = diffTo({}).before;
    std::swap(now.rules[0], now.rules[1]);
    now.mode = Mode::Multimodal;
    view.showDiff(diffOf(diffTo({}).before, now), Dialect::First, {}, {});
    QCOMPARE(marked(view),
             u"Mode: FAST → MULTIMODAL\n"
             "The rules stand in another order.\n"
             "2 rule(s) the same\n"_s);
}

void TestDiffView::twoColumnsWhereThereIsRoom()
{
    DiffView view(u"diff"_s);
    view.resize(DiffView::twoColumnsFrom, 400);
    view.showDiff(diffTo({{u"receipt"_s, u"Proof that something was paid at a counter"_s}}),
                  Dialect::First, u"v1"_s, u"v2"_s);
    QVERIFY(view.hasTwoColumns());
    QTextCursor cursor(view.document());
    cursor.movePosition(QTextCursor::NextBlock);
    const QTextTable *table = view.document()->rootFrame()->childFrames().isEmpty()
        ? nullptr
        : qobject_cast<QTextTable *>(view.document()->rootFrame()->childFrames().constFirst());
    QVERIFY(table);
    QCOMPARE(table->rows(), 3); // names, one changed, one gone
    QCOMPARE(table->columns(), 2);
    const QString text = marked(view);
    QVERIFY2(text.contains(u"paid at a [-till-]\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"paid at a {+counter+}\n"_s), qPrintable(text));
    view.resize(DiffView::twoColumnsFrom - 1, 400);
    view.show();
    QVERIFY(!view.hasTwoColumns());
    QVERIFY(marked(view).contains(u"paid at a [-till-]{+counter+}"_s));
}

void TestDiffView::whatIsTheSameIsSaid()
{
    DiffView view(u"diff"_s);
    view.showDiff(diffTo(diffTo({}).before.rules), Dialect::First, {}, {});
    QCOMPARE(view.toPlainText(), QString());
    QCOMPARE(view.placeholderText(), u"No difference in rules and options"_s);
}

void TestDiffView::oneVersionIsReadAsItIs()
{
    DiffView view(u"diff"_s);
    JobRequest request;
    request.rules = {receipt};
    view.showContent(request, Dialect::First);
    QCOMPARE(view.toPlainText(),
             u"1  receipt\n"
             "Proof that something was paid at a till\n"
             "Mode: FAST\n"
             "Language: English (en) (default)\n"
             "Max pages per file: 5 (default)"_s);
}

void TestDiffView::foreignTextIsNoMarkup()
{
    DiffView view(u"diff"_s);
    view.resize(600, 400);
    view.showDiff(
        diffTo({receipt, {u"contract"_s, u"An agreement between <b>parties</b> &amp; others"_s}}),
        Dialect::First, u"<i>v1</i>"_s, {});
    QVERIFY(view.toPlainText().contains(u"<b>parties</b> &amp; others"_s));
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
