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
    void pagesAreTurned();
    void pagesFollow();
    void zoomKeepsThePlace();
    void zoomWantsSharpPages();
    void aPageAsWideAsItsPlaceIsDrawnAsItIs();
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

void TestPagesView::pagesAreTurned()
{
    m_view->setDocument(paper(3));
    QCOMPARE(m_view->currentPage(), 0);
    m_view->goTo(1);
    QCOMPARE(m_view->currentPage(), 1);
    m_view->goTo(99);
    QCOMPARE(m_view->currentPage(), 2);
    m_view->goTo(-1);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->scrollScreen(-1);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->scrollScreen(1);
    const int screen = m_view->verticalScrollBar()->value();
    QVERIFY(screen > 300 && screen < 400); // of 400: a line or two are seen twice
    for (int i = 0; i < 20; ++i)
        m_view->scrollScreen(1);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QCOMPARE(m_view->currentPage(), 2);
    m_view->setDocument(paper(2)); // begins at its beginning
    QCOMPARE(m_view->currentPage(), 0);
}

void TestPagesView::pagesFollow()
{
    const local::DocumentText document = paper(3);
    local::DocumentText first = document;
    first.pages.resize(1);
    m_view->setDocument(first);
    QCOMPARE(m_view->pageCount(), 1);
    m_view->scrollScreen(1);
    const int at = m_view->verticalScrollBar()->value();
    m_view->addPages(document.pages.sliced(1));
    QCOMPARE(m_view->pageCount(), 3);
    QCOMPARE(m_view->verticalScrollBar()->value(), at);
    QCOMPARE(m_view->setTerms({{u"paid"_s}}), 3);
    QVERIFY(m_view->accessibleDescription().endsWith(u"paid"_s));
}

void TestPagesView::zoomKeepsThePlace()
{
    m_view->setDocument(paper(3));
    m_view->goTo(1);
    const int end = m_view->verticalScrollBar()->maximum();
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setZoom(2);
    QVERIFY(m_view->verticalScrollBar()->maximum() > end);
    QCOMPARE(m_view->currentPage(), 1);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    const int middle = m_view->horizontalScrollBar()->maximum() / 2;
    QVERIFY(std::abs(m_view->horizontalScrollBar()->value() - middle) <= 2);
    m_view->setZoom(1);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), end);
    QCOMPARE(m_view->currentPage(), 1);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), PagesView::mostZoom);
    m_view->setZoom(0);
    QCOMPARE(m_view->zoom(), PagesView::leastZoom);
}

void TestPagesView::zoomWantsSharpPages()
{
    QList<int> wanted;
    int width = 0;
    connect(m_view.get(), &PagesView::sharpWanted, this, [&](const QList<int> &pages, int pixels) {
        wanted = pages;
        width = pixels;
    });
    m_view->setDocument(paper(3));
    m_view->setZoom(2);
    QTRY_COMPARE(wanted, QList<int>{0}); // those in view
    QVERIFY(width > 500);
    local::PageText sharp = paper(1).pages.constFirst();
    sharp.picture.width = width;
    sharp.picture.height = 2 * width;
    sharp.picture.pixels = QByteArray(3 * 2 * width * width, '\x40');
    m_view->setSharp(sharp);
    m_view->goTo(0);
    const auto hasSharp = [this] {
        return hasColor(colors(), QColor(0x40, 0x40, 0x40));
    };
    QTRY_VERIFY(hasSharp());
    QCOMPARE(m_view->setTerms({{u"paid"_s}}), 3); // its words are where they were
}

void TestPagesView::aPageAsWideAsItsPlaceIsDrawnAsItIs()
{
    const int width = m_view->wantedWidth();
    local::DocumentText document = paper(1);
    local::PagePicture &picture = document.pages.first().picture;
    picture.width = width;
    picture.height = width;
    picture.pixels.clear();
    for (int i = 0; i < width * width; ++i) // would be grey, were it scaled
        picture.pixels += QByteArray(3, (i + i / width) % 2 == 0 ? '\xff' : '\0');
    m_view->setDocument(document);
    const QSet<QRgb> found = colors();
    QVERIFY(hasColor(found, Qt::black));
    QVERIFY(hasColor(found, Qt::white));
    QVERIFY(!hasColor(found, QColor(0x7f, 0x7f, 0x7f)));
    QCOMPARE(found.size(), 3); // with the ground around it
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
