// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/documentbar.h"

#include "support/offscreen.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// The line above a document.
class TestDocumentBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }

    void whatHasNoRoomIsFolded();
    void pagesAreToldWhereThereAreSome();
    void zoomIsTold();
    void allHasAName();

private:
    bool shows(const char *part) const
    {
        return m_bar->findChild<QWidget *>(QLatin1StringView(part))->isVisible();
    }
    QString text(const char *part) const
    {
        return m_bar->findChild<QLabel *>(QLatin1StringView(part))->text();
    }

    QObject m_owner;
    DocumentActions m_actions;
    std::unique_ptr<DocumentBar> m_bar;
};

void TestDocumentBar::init()
{
    test::failOnWarnings();
    m_actions = documentActions(&m_owner);
    m_bar = std::make_unique<DocumentBar>(m_actions);
    m_bar->setDocument(u"delivery note 20433.pdf"_s, u"march · 40 kB"_s);
    m_bar->setZoom(1);
    m_bar->show();
}

/// The name is the last to be cut.
void TestDocumentBar::whatHasNoRoomIsFolded()
{
    m_bar->setPages(u"1 of 2"_s, true);
    m_bar->resize(2000, m_bar->height());
    QCOMPARE(text("documentTitle"), u"delivery note 20433.pdf"_s);
    QCOMPARE(text("documentAbout"), u"march · 40 kB"_s);
    QVERIFY(!shows("documentMore"));
    QVERIFY(shows("documentMarksButton") && shows("documentZoom") && shows("documentNextButton"));
    m_bar->resize(m_bar->minimumSizeHint().width(), m_bar->height());
    QVERIFY(shows("documentMore") && shows("openDocumentButton"));
    QVERIFY(!shows("documentAbout") && !shows("documentMarksButton") && !shows("documentZoom"));
    QVERIFY(text("documentTitle").contains(u'…'));
    const auto *more = m_bar->findChild<QToolButton *>(u"documentMore"_s);
    QVERIFY(more->menu()->actions().contains(m_actions.marks)); // nothing is lost
    QVERIFY(more->menu()->actions().contains(m_actions.folder));
    m_bar->resize(2000, m_bar->height());
    QVERIFY(shows("documentAbout") && !shows("documentMore"));
}

void TestDocumentBar::pagesAreToldWhereThereAreSome()
{
    m_bar->resize(2000, m_bar->height());
    QVERIFY(!shows("documentPages") && !shows("documentNextButton"));
    m_bar->setPages(u"1 of 2"_s, true);
    QCOMPARE(text("documentPages"), u"1 of 2"_s);
    QVERIFY(shows("documentPages") && shows("documentNextButton")
            && shows("documentPreviousButton"));
    m_bar->setPages(u"3 pages"_s, false);
    QVERIFY(shows("documentPages") && !shows("documentNextButton"));
}

void TestDocumentBar::zoomIsTold()
{
    const auto *zoom = m_bar->findChild<QToolButton *>(u"documentZoom"_s);
    QCOMPARE(zoom->text(), m_actions.fitWidth->text());
    m_bar->setZoom(1.25);
    QVERIFY(zoom->text().contains(u"125"_s));
}

void TestDocumentBar::allHasAName()
{
    const auto buttons = m_bar->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY(button->focusPolicy() == Qt::StrongFocus);
    }
}

QTEST_MAIN(TestDocumentBar)
#include "tst_documentbar.moc"
