// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The handbook says what is there: what it names stands in the window, and its steps work.

#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/handbook/handbookpages.h"
#include "ui/shell/sampleloader.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBrowser>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestHandbook : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageHasTheSamePages();
    void everyLinkLeadsToAPage();
    void whatItNamesIsInTheWindow_data() { addLanguages(); }
    void whatItNamesIsInTheWindow();
    void itsKeysWork_data() { addLanguages(); }
    void itsKeysWork();
    void itsFirstStepsLeadToResults();
    void pagesAreFoundByTheirWords();
    void linksGoNowhereElse();

private:
    void openIn(const QString &language);
    QStringList textsInWindow() const;
    QSet<QKeySequence> keysInWindow() const;
};

namespace {

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/// As keyboards in German are labelled.
QKeySequence keysCalled(QString name)
{
    name.replace(u"Strg"_s, u"Ctrl"_s).replace(u"Eingabe"_s, u"Return"_s);
    return QKeySequence::fromString(name, QKeySequence::PortableText);
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

} // namespace

/// Texts are chosen when the window is made.
void TestHandbook::openIn(const QString &language)
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->useLanguage(language);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
}

QStringList TestHandbook::textsInWindow() const
{
    QStringList texts;
    const QList<QAction *> actions = m_driver->window().findChildren<QAction *>();
    for (const QAction *action : actions)
        texts += plain(action->text());
    const QList<QWidget *> widgets = m_driver->window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        texts += {plain(widget->property("text").toString()), plain(widget->accessibleName())};
    return texts;
}

QSet<QKeySequence> TestHandbook::keysInWindow() const
{
    QSet<QKeySequence> keys;
    const QList<QAction *> actions = m_driver->window().findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> all = action->shortcuts();
        keys.unite({all.cbegin(), all.cend()});
    }
    const QList<QAbstractButton *> buttons = m_driver->window().findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        keys += button->shortcut();
    return keys;
}

void TestHandbook::eachLanguageHasTheSamePages()
{
    const QList<HandbookPage> english = handbookPages(u"en"_s);
    QVERIFY(english.size() >= 4);
    const QStringList codes = Languages::codes();
    for (const QString &code : codes) {
        const QList<HandbookPage> pages = handbookPages(code);
        QCOMPARE(pages.size(), english.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages.at(i).file, english.at(i).file);
            QVERIFY(!pages.at(i).title.isEmpty());
            const QString step = u"(?m)^(\\d)\\. "_s;
            QCOMPARE(captured(pages.at(i).markdown, step), captured(english.at(i).markdown, step));
            QCOMPARE(namesIn(pages.at(i)).size(), namesIn(english.at(i)).size());
            QVERIFY(code == "en"_L1 || pages.at(i).markdown != english.at(i).markdown);
        }
    }
    QCOMPARE(handbookPages(u"xx"_s).constFirst().title, english.constFirst().title);
}

void TestHandbook::everyLinkLeadsToAPage()
{
    const QStringList codes = Languages::codes();
    for (const QString &code : codes) {
        const QList<HandbookPage> pages = handbookPages(code);
        QStringList files;
        for (const HandbookPage &page : pages)
            files += page.file;
        for (const HandbookPage &page : pages) {
            const QStringList links
                = captured(page.markdown, u"(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
            for (const QString &link : links)
                QVERIFY2(files.contains(link), qPrintable(link));
        }
    }
}

void TestHandbook::whatItNamesIsInTheWindow()
{
    QFETCH(const QString, language);
    openIn(language);
    const QStringList texts = textsInWindow();
    const QList<HandbookPage> pages = handbookPages(language);
    for (const HandbookPage &page : pages) {
        const QStringList names = namesIn(page);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY2(texts.contains(plain(name)), qPrintable(page.file + u": "_s + name));
    }
}

void TestHandbook::itsKeysWork()
{
    QFETCH(const QString, language);
    openIn(language);
    const QSet<QKeySequence> keys = keysInWindow();
    int count = 0;
    const QList<HandbookPage> pages = handbookPages(language);
    for (const HandbookPage &page : pages) {
        const QStringList names = captured(page.markdown, u"`([^`]+)`"_s);
        count += static_cast<int>(names.size());
        for (const QString &name : names)
            QVERIFY2(keys.contains(keysCalled(name)), qPrintable(page.file + u": "_s + name));
    }
    QVERIFY(count > 0);
}

/// Load the samples, Submit, Jobs, results, Save results.
void TestHandbook::itsFirstStepsLeadToResults()
{
    Preset preset{u"Sample rules"_s, {}};
    preset.request.rules
        = {{u"invoice"_s, u"A request for payment: invoice number, line items, total due"_s}};
    m_driver->window().samples().offer(
        {m_driver->document(u"invoice.txt"_s,
                            "INVOICE\nInvoice number 2041\nLine items: paper 12.00\n"
                            "Total due 12.00, payment within 14 days\n")},
        preset);
    m_driver->trigger("actionLoadSamples");
    QVERIFY(m_driver->submitAndWait());
    m_driver->trigger("actionShowJobs");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().jobs().isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->rows("resultsTable").size(), 1, patience);
    auto *save = m_driver->find<QAction>("saveResults");
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
    save->trigger();
    m_driver->dialog<QDialog>("saveResults")->reject();
}

void TestHandbook::pagesAreFoundByTheirWords()
{
    m_driver->trigger("actionHandbook");
    auto *book = m_driver->dialog<QDialog>("handbook");
    QVERIFY(!book->isModal()); // one works beside it
    auto *contents = book->findChild<QListWidget *>(u"handbookContents"_s);
    auto *text = book->findChild<QTextBrowser *>(u"handbookText"_s);
    const QList<HandbookPage> pages = handbookPages(u"en"_s);
    QCOMPARE(contents->count(), pages.size());
    QVERIFY(contents->hasFocus());
    QVERIFY(text->toPlainText().contains(pages.constFirst().title));
    QTest::keyClick(contents, Qt::Key_Down);
    QVERIFY(text->toPlainText().contains(pages.at(1).title));

    auto *search = book->findChild<QLineEdit *>(u"handbookSearch"_s);
    search->setText(u"keychain"_s); // on the last page only
    QCOMPARE(contents->currentRow(), int(pages.size()) - 1);
    QVERIFY(contents->item(0)->isHidden());
    search->setText(u"no such word"_s);
    QVERIFY(contents->item(0)->isHidden());
    search->clear();
    QVERIFY(!contents->item(0)->isHidden());
    m_driver->trigger("actionHandbook"); // not a second time
    QCOMPARE(m_driver->window().findChildren<QDialog *>(u"handbook"_s).size(), 1);
}

void TestHandbook::linksGoNowhereElse()
{
    m_driver->trigger("actionHandbook");
    auto *book = m_driver->dialog<QDialog>("handbook");
    auto *contents = book->findChild<QListWidget *>(u"handbookContents"_s);
    auto *text = book->findChild<QTextBrowser *>(u"handbookText"_s);
    const QList<HandbookPage> pages = handbookPages(u"en"_s);
    Q_EMIT text->anchorClicked(QUrl(pages.at(2).file));
    QCOMPARE(contents->currentRow(), 2);
    Q_EMIT text->anchorClicked(QUrl(u"https://example.com/"_s + pages.at(1).file));
    QCOMPARE(contents->currentRow(), 2);
    QVERIFY(!text->openLinks());
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
