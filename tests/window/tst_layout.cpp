// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In every language and size, texts have the room that they need and letters one place to go to.

#include "support/layoutsearch.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/review/review.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QSet>
#include <QTabWidget>
#include <QTableView>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest; // whatever the window allows
constexpr QSize sizes[] = {QSize(2560, 1440), QSize(1360, 860), QSize(1024, 700), smallest};

struct Opener
{
    const char *by; ///< a button's or an action's name
    const char *dialog;
};

constexpr Opener openers[] = {{"addIdsButton", "addIdsDialog"},
                              {"addFromServiceButton", "remoteFilesDialog"},
                              {"previewButton", "requestPreview"},
                              {"tryWebhookButton", "webhookTrial"},
                              {"presetManage", "presetsDialog"},
                              {"presetSaveAs", "presetName"},
                              {"connection", "connectionDialog"},
                              {"actionUsage", "usageDialog"},
                              {"overTime", "overTimeDialog"},
                              {"actionNetwork", "networkDialog"},
                              {"addJob", "addJobDialog"},
                              {"saveResults", "saveResults"},
                              {"saveViewAs", "viewName"},
                              {"labelJobs", "labelQuestion"},
                              {"deleteJobs", "deleteQuestion"},
                              {"retentionSettings", "retentionDialog"},
                              {"actionKeys", "keys"},
                              {"actionAbout", "about"}};

/// Of the buttons that stand out, those that are one too many.
QStringList filledTooMuchIn(const QWidget &window)
{
    QStringList names;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const Rank rank = rankOf(button);
        if (button->isVisible() && button->window() == &window
            && (rank == Rank::Primary || rank == Rank::Paid))
            names += u"filled: "_s + button->objectName();
    }
    return names.mid(1);
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_driver.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWindowShowsAllItSays_data() { addAll(); }
    void theWindowShowsAllItSays();
    void theDialogsShowAllTheySay_data() { addAll(); }
    void theDialogsShowAllTheySay();
    void noLetterHasTwoEntries_data() { addAll(); }
    void noLetterHasTwoEntries();
    void aMirroredWindowBeginsAtTheRight_data() { addOne("mirrored", u"de"_s); }
    void aMirroredWindowBeginsAtTheRight();
    void colorsMoveNothing_data() { addOne("en", u"en"_s); }
    void colorsMoveNothing();

private:
    static void addOne(const char *row, const QString &language);
    /// Each language, and the one with the longer words from right to left.
    static void addAll();
    /// With two files and a webhook in the form, and a job that ended.
    void fill();
    void resize(QWidget &window, const QSize &size) const;
    void lookAtBothSides(const QString &when);
    QDialog *open(const Opener &opener) const;
    void found(const QString &where, const QStringList &lines);

    std::unique_ptr<WindowDriver> m_driver;
    QStringList m_found;
};

void TestLayout::addOne(const char *row, const QString &language)
{
    QTest::addColumn<QString>("language");
    QTest::newRow(row) << language;
}

void TestLayout::addAll()
{
    addLanguages();
    QTest::newRow("mirrored") << u"de"_s;
}

void TestLayout::init()
{
    failOnWarnings();
    m_found.clear();
    QFETCH(const QString, language);
    const bool isMirrored = QByteArrayView(QTest::currentDataTag()) == "mirrored";
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_driver = std::make_unique<WindowDriver>();
    m_driver->useLanguage(language);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
}

void TestLayout::fill()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    m_driver->click("webhooksFold");
    m_driver->click("addWebhookButton");
}

void TestLayout::resize(QWidget &window, const QSize &size) const
{
    // What was laid out for another width may need another height: the least size is known then.
    for (int pass = 0; pass < 4; ++pass) {
        window.resize(size.isEmpty() ? window.minimumSizeHint() : size);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QDialog *TestLayout::open(const Opener &opener) const
{
    if (auto *action = m_driver->window().findChild<QAction *>(QLatin1StringView(opener.by)))
        action->trigger();
    else
        m_driver->find<QAbstractButton>(opener.by)->click();
    return m_driver->dialog<QDialog>(opener.dialog);
}

void TestLayout::found(const QString &where, const QStringList &lines)
{
    for (const QString &line : lines)
        m_found += where + u": "_s + line;
}

void TestLayout::lookAtBothSides(const QString &when)
{
    MainWindow &window = m_driver->window();
    for (const QSize &size : sizes) {
        const QString where = u"%1, %2×%3"_s.arg(when).arg(size.width()).arg(size.height());
        window.showForm();
        resize(window, size);
        found(where + u", form"_s,
              cutIn(window) + filledTooMuchIn(window) + mnemonicClashesIn(window));
        window.showJobs();
        resize(window, size);
        const auto *more = window.findChild<QWidget *>(u"qt_menubar_ext_button"_s);
        if (!size.isEmpty() && more && more->isVisible())
            found(where, {u"there is no room for all menus"_s});
        found(where + u", jobs"_s, cutIn(window) + mnemonicClashesIn(window));
        auto *tabs = m_driver->find<QTabWidget>("detailsTabs");
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            resize(window, size);
            found(where + u", "_s + tabs->tabText(tab), cutIn(window));
        }
        window.showReview();
        QTRY_VERIFY(!m_driver->workspace().review().isOpening());
        resize(window, size);
        found(where + u", review"_s,
              cutIn(window) + filledTooMuchIn(window) + mnemonicClashesIn(window));
        window.showEvaluate();
        QTRY_VERIFY(!m_driver->workspace().evaluator().isReading());
        resize(window, size);
        found(where + u", evaluate"_s,
              cutIn(window) + filledTooMuchIn(window) + mnemonicClashesIn(window));
        window.showDeliver();
        resize(window, size);
        found(where + u", deliver"_s,
              cutIn(window) + filledTooMuchIn(window) + mnemonicClashesIn(window));
    }
}

void TestLayout::theWindowShowsAllItSays()
{
    lookAtBothSides(u"empty"_s);
    fill();
    lookAtBothSides(u"with a job"_s);
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void TestLayout::theDialogsShowAllTheySay()
{
    fill();
    for (const Opener &opener : openers) {
        const QPointer<QDialog> dialog = open(opener);
        const QString name = QLatin1StringView(opener.dialog);
        auto *pages = dialog->findChild<QTabWidget *>();
        for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
            if (pages)
                pages->setCurrentIndex(page);
            found(name, cutIn(*dialog) + mnemonicClashesIn(*dialog) + filledTooMuchIn(*dialog));
            resize(*dialog, smallest);
            found(name + u", smallest"_s, cutIn(*dialog));
        }
        dialog->reject();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        m_driver->window().activateWindow();
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

/// Whether they can be chosen now or not: menus without some of them have no more clashes.
void TestLayout::noLetterHasTwoEntries()
{
    fill();
    MainWindow &window = m_driver->window();
    auto *jobs = m_driver->find<QAbstractItemView>("jobList");
    Q_EMIT jobs->customContextMenuRequested(jobs->visualRect(jobs->model()->index(0, 0)).center());
    QVERIFY(m_driver->find<QMenu>("jobMenu")->isVisible());
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        QMetaObject::invokeMethod(menu, "aboutToShow"); // some are filled only then
        found(menu->objectName(), mnemonicClashesOf(menu->actions()));
    }
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu)
            found(widget->objectName(), mnemonicClashesOf(widget->actions()));
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void TestLayout::aMirroredWindowBeginsAtTheRight()
{
    fill();
    const MainWindow &window = m_driver->window();
    const auto middleOf = [this, &window](const char *name) {
        const auto *part = m_driver->find<QWidget>(name);
        return part->mapTo(&window, part->rect().center()).x();
    };
    QVERIFY(middleOf("placeBar") > middleOf("newJobPage"));
    QVERIFY(middleOf("filesTable") > middleOf("rulesTable"));
    QVERIFY(middleOf("submitButton") < middleOf("estimate"));
    QVERIFY(middleOf("menuBar") > middleOf("service"));
    QVERIFY(middleOf("service") > middleOf("preset"));
    auto *results = m_driver->find<QTableView>("resultsTable");
    QTRY_COMPARE(results->model()->rowCount(), 2);
    const QModelIndex start = results->model()->index(0, 0);
    const QRect first = results->visualRect(start);
    QVERIFY(first.center().x() > results->viewport()->width() / 2);
    // The bar of the current row is where the row begins.
    results->setFocus();
    results->setCurrentIndex(start);
    const QImage drawn = results->viewport()->grab().toImage();
    QCOMPARE(drawn.pixelColor(first.right() - 1, first.center().y()),
             colorsOf(results->palette()).accent);
}

/// So that each scheme needs to be drawn only once.
void TestLayout::colorsMoveNothing()
{
    fill();
    QTRY_COMPARE(m_driver->find<QTableView>("resultsTable")->model()->rowCount(), 2);
    MainWindow &window = m_driver->window();
    const auto places = [&window] {
        QList<QRect> all;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->window() == &window)
                all += QRect(widget->mapTo(&window, QPoint()), widget->size());
        }
        return all;
    };
    // What comes by itself in the meantime, such as hints about rules, is not moved by colours.
    const auto colorsOnlyColor = [&] {
        QList<QRect> before;
        for (const char *choice : {"light", "dark", "contrast"}) {
            window.findChild<QAction *>(u"actionAppearance-"_s + QLatin1StringView(choice))
                ->trigger();
            resize(window, {1360, 860});
            const QImage drawn = window.grab().toImage();
            const QColor base = window.palette().color(QPalette::Base);
            QSet<QRgb> seen;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    seen.insert(drawn.pixel(x, y));
            }
            if (before.isEmpty())
                before = places();
            if (!seen.contains(base.rgb()) || places() != before)
                return false;
        }
        return true;
    };
    for (const Place place : {Place::NewJob, Place::Jobs}) {
        m_driver->goTo(place);
        QTRY_VERIFY_WITH_TIMEOUT(colorsOnlyColor(), WindowDriver::patienceMs);
    }
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
