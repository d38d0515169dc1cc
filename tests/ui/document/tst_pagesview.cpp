// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/pagesview.h"

#include "support/offscreen.h"
#include "ui/document/markedtext.h"
#include "ui/look/palettes.h"

#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// Pages with marks on them, and texts with the same.
class TestPagesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void wordsAreMarkedWhereTheyStand();
    void termsCanChange();
    void pagesAreBelowEachOther();
    void withoutPagesThereIsNothing();
    void textsAreMarkedToo();

private:
    QSet<QRgb> colors() const;
    static bool hasColor(const QSet<QRgb> &colors, const QColor &color)
    {
        return colors.contains(color.rgb());
    }

    std::unique_ptr<PagesView> m_view;
};

/// White, twice as high as wide.
static local::DocumentText paper(int pages)
{
    local::DocumentText document;
    document.pageCount = pages;
    for (int i = 1; i <= pages; ++i) {
        const local::PagePicture picture{100,
                                         200,
                                         QByteArray(3 * 100 * 200, '\xff'),
                                         {{u"Total"_s, {0.1, 0.1, 0.2, 0.05}},
                                          {u"due:"_s, {0.4, 0.1, 0.2, 0.05}},
                                          {u"paid"_s, {0.1, 0.3, 0.2, 0.05}}}};
        document.pages.append({i, {}, false, picture});
    }
    return document;
}

void TestPagesView::init()
{
    test::failOnWarnings();
    m_view = std::make_unique<PagesView>();
    m_view->resize(300, 400);
    m_view->show();
}

QSet<QRgb> TestPagesView::colors() const
{
    QSet<QRgb> found;
    const QImage picture = m_view->viewport()->grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found.insert(picture.pixel(x, y) | 0xff000000);
    }
    return found;
}

void TestPagesView::wordsAreMarkedWhereTheyStand()
{
    m_view->setDocument(paper(1));
    QVERIFY(!hasColor(colors(), pageMarks().found));
    QCOMPARE(m_view->setTerms({{u"total due"_s}}), 1);
    QVERIFY(hasColor(colors(), pageMarks().found));
    QVERIFY(hasColor(colors(), pageMarks().foundLine));
    QVERIFY(!hasColor(colors(), pageMarks().second));
    QCOMPARE(m_view->accessibleDescription(), u"Total due: paid"_s); // a picture is mute
    m_view->clear();
    QCOMPARE(m_view->accessibleDescription(), QString());
}

void TestPagesView::termsCanChange()
{
    m_view->setDocument(paper(1));
    QCOMPARE(m_view->setTerms({{u"total"_s}}), 1);
    QCOMPARE(m_view->setTerms({{u"paid"_s, TermUse::Second}}), 1);
    QVERIFY(hasColor(colors(), pageMarks().second));
    QVERIFY(hasColor(colors(), pageMarks().secondLine));
    QVERIFY(!hasColor(colors(), pageMarks().found));
    QCOMPARE(m_view->setTerms({}), 0);
    QVERIFY(!hasColor(colors(), pageMarks().second));
}

void TestPagesView::pagesAreBelowEachOther()
{
    m_view->setDocument(paper(3));
    QCOMPARE(m_view->setTerms({{u"paid"_s}}), 3);
    const int end = m_view->verticalScrollBar()->maximum();
    QVERIFY(end > 2 * m_view->height());
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    m_view->resize(600, 400);
    QVERIFY(m_view->verticalScrollBar()->maximum() > end); // as wide as there is room
    m_view->clear();
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
}

void TestPagesView::withoutPagesThereIsNothing()
{
    m_view->setDocument({});
    QCOMPARE(m_view->setTerms({{u"paid"_s}}), 0);
    QVERIFY(!colors().isEmpty());
    m_view->resize(1, 1);
    QVERIFY(m_view->wantedWidth() > 0);
}

void TestPagesView::textsAreMarkedToo()
{
    MarkedText text;
    text.setPlainText(u"<b>Total</b> due\npaid"_s);
    QCOMPARE(text.setTerms({{u"due"_s}, {u"paid"_s, TermUse::Second}}), 2);
    const auto selections = text.extraSelections();
    QCOMPARE(selections.constFirst().cursor.selectedText(), u"due"_s);
    QCOMPARE(selections.constFirst().format.background().color(), pageMarks().found);
    QVERIFY(selections.constFirst().format.underlineStyle()
            != selections.constLast().format.underlineStyle());
    QVERIFY(text.toPlainText().contains(u"<b>"_s));
    text.setBeginningOf(u"due"_s);
    QCOMPARE(text.toPlainText(), u"due"_s);
    text.setBeginningOf(QString(2 * MarkedText::mostLetters, u'x')); // a page may be any length
    QCOMPARE(text.toPlainText().size(), MarkedText::mostLetters + 1);
}

QTEST_MAIN(TestPagesView)
#include "tst_pagesview.moc"
