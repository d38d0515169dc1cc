// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewcache.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Beginnings of documents that are kept, and how many.
class TestPreviewCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItWasGiven();
    void keepsAFewOnly();
    void keepsSoManyBytesOnly();
    void keepsFirstPagesOnly();
    void keepsNoFailures();
};

static PreviewOrder order(int number)
{
    return {.path = u"/documents/%1"_s.arg(number), .fileName = {}, .width = 100};
}

static PreviewCache::Entry drawn(int pages, int width)
{
    local::DocumentText document;
    document.pageCount = pages;
    for (int i = 1; i <= pages; ++i) {
        const local::PagePicture picture{width, width, QByteArray(3 * width * width, '\xff'), {}};
        document.pages.append({i, {}, false, picture});
    }
    return {{.document = document}, FileStamp{.size = pages}};
}

static PreviewCache::Entry text()
{
    local::DocumentText document;
    document.pages.append({1, u"Lantern"_s});
    document.pages.append({2, u"Lantern"_s});
    document.pages.append({3, u"Lantern"_s});
    return {{.document = document}, FileStamp{}};
}

void TestPreviewCache::knowsWhatItWasGiven()
{
    PreviewCache cache;
    QVERIFY(!cache.find(order(1)));
    cache.put(order(1), drawn(1, 10));
    QVERIFY(cache.find(order(1)));
    QCOMPARE(cache.find(order(1))->stamp->size, 1);
    PreviewOrder other = order(1);
    other.hash = "another content";
    QVERIFY(!cache.find(other));
    other = order(1);
    other.width = 101;
    QVERIFY(!cache.find(other));
    cache.remove(order(1));
    QVERIFY(!cache.find(order(1)));
}

void TestPreviewCache::keepsAFewOnly()
{
    PreviewCache cache;
    for (int i = 1; i <= PreviewCache::mostDocuments; ++i)
        cache.put(order(i), text());
    QVERIFY(cache.find(order(1))); // so that it is the newest in use
    cache.put(order(100), text());
    QVERIFY(cache.find(order(1)));
    QVERIFY(!cache.find(order(2)));
    QVERIFY(cache.find(order(3)));
    QVERIFY(cache.find(order(100)));
}

void TestPreviewCache::keepsSoManyBytesOnly()
{
    constexpr int width = 100;
    constexpr qint64 bytes = 3 * width * width;
    PreviewCache cache(3 * bytes);
    cache.put(order(1), drawn(1, width));
    cache.put(order(2), drawn(1, width));
    QVERIFY(cache.find(order(1)));
    cache.put(order(3), drawn(2, width));
    QVERIFY(!cache.find(order(2)));
    QVERIFY(cache.find(order(3)));
    cache.put(order(4), drawn(1, 2 * width)); // more than there is room for
    QVERIFY(!cache.find(order(4)));
    QVERIFY(cache.find(order(3)));
}

void TestPreviewCache::keepsFirstPagesOnly()
{
    PreviewCache cache;
    cache.put(order(1), drawn(5, 10));
    QCOMPARE(cache.find(order(1))->preview.document->pages.size(), PreviewCache::mostPages);
    QCOMPARE(cache.find(order(1))->preview.document->pageCount, 5);
    cache.put(order(2), text());
    QCOMPARE(cache.find(order(2))->preview.document->pages.size(), 3);
}

void TestPreviewCache::keepsNoFailures()
{
    PreviewCache cache;
    cache.put(order(1), {{local::readFailure(local::ReadFailure::Kind::Broken, {})}, FileStamp{}});
    QVERIFY(!cache.find(order(1)));
    cache.put(order(2),
              {drawn(1, 10).preview, std::nullopt}); // nobody could see whether it changed
    QVERIFY(!cache.find(order(2)));
}

QTEST_GUILESS_MAIN(TestPreviewCache)
#include "tst_previewcache.moc"
