// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// pickbench [FILES]: so many files (50000) in nested folders are picked in the real window. A
// watchdog times every event of the window's thread meanwhile, and while a person sorts, filters,
// selects, removes and takes back, and chooses another service. The time is told as a ratio to a
// bare walk of the same folders, the longest event as a ratio to putting all paths into a hash.

#include "bench/figures.h"
#include "bench/windowacts.h"
#include "ui/look/deskstyle.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/mainwindow.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/uploads/uploadtarget.h"
#include "workflow/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int inAFolder = 100;
constexpr int copyEvery = 50;

/// Sparse, each of a size of its own but for one in fifty: those are copies of one another.
bool makeFiles(const QString &folder, int count)
{
    const QStringList kinds{u"Invoice %1.pdf"_s, u"contract %1.docx"_s, u"scan-%1.png"_s};
    for (int i = 0; i < count; ++i) {
        const int place = i / inAFolder;
        const QString here
            = u"%1/department %2/year %3"_s.arg(folder).arg(place / 10).arg(2000 + place % 10);
        if (i % inAFolder == 0 && !QDir().mkpath(here))
            return false;
        QFile file(here + u'/' + kinds.at(i % kinds.size()).arg(i));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(i % copyEvery == 0 ? 1 : i + 2))
            return false;
    }
    return true;
}

/// What looking at all of them takes at least.
double bareWalkMs(const QString &folder)
{
    namespace fs = std::filesystem;
    QElapsedTimer clock;
    clock.start();
    qint64 files = 0;
    for (const fs::directory_entry &entry :
         fs::recursive_directory_iterator(folder.toStdString())) {
        if (entry.is_regular_file() && entry.file_size() > 0
            && entry.last_write_time() != fs::file_time_type())
            ++files;
    }
    return files > 0 ? double(clock.nsecsElapsed()) / 1e6 : 0;
}

double hashingMs(const UploadItemList &items)
{
    QElapsedTimer clock;
    clock.start();
    QSet<QString> paths;
    for (const UploadItem &item : items)
        paths.insert(item.path);
    return double(clock.nsecsElapsed()) / 1e6;
}

class PickBench
{
public:
    PickBench(StallWatch &watch, const QString &data, const QString &files)
        : m_acts(watch)
        , m_workspace(data,
                      {.useKeychain = false,
                       .readEnvironment = false,
                       .service = QUrl(u"http://127.0.0.1:9"_s)})
        , m_files(files)
    {
    }

    bool run(int count)
    {
        if (!m_workspace.open())
            return false;
        QApplication::setStyle(new DeskStyle);
        m_window = std::make_unique<MainWindow>(m_workspace);
        m_window->show();
        m_view = m_window->findChild<QTableView *>(u"filesTable"_s);
        QTest::qWait(300);
        pick(count);
        scroll();
        sort();
        filter();
        tellLongest();
        m_acts.measure(u"select all"_s, [this] { m_view->selectAll(); });
        m_acts.measure(u"select one"_s, [this] { m_view->selectRow(3); });
        remove();
        copies();
        moveToAnotherService(u"another service"_s, u"http://127.0.0.1:10"_s);
        print(u"as if all were uploaded:"_s);
        upload();
        remove();
        moveToAnotherService(u"a service without them"_s, u"http://127.0.0.1:11"_s);
        moveToAnotherService(u"the one with them"_s, u"http://127.0.0.1:10"_s);
        tellLongest();
        m_acts.tellAll();
        return true;
    }

private:
    int shown() const { return m_view->model()->rowCount(); }

    void pick(int count)
    {
        QElapsedTimer clock;
        qint64 first = 0;
        const auto walked = [&, this] {
            first = first || shown() == 0 ? first : clock.elapsed();
            return shown() >= count && m_workspace.uploads().isIdle();
        };
        const double bare = bareWalkMs(m_files);
        const qint64 took = m_acts.measure(
            u"pick the folder"_s,
            [&] {
                clock.start();
                m_workspace.uploads().addPaths({m_files});
            },
            walked);
        print(
            u"first rows after %1 ms; all %2 after %3 ms, %4 times a bare walk (%5 ms)"_s.arg(first)
                .arg(shown())
                .arg(took)
                .arg(double(took) / bare, 0, 'f', 1)
                .arg(bare, 0, 'f', 0));
        QTest::qWait(3000); // copies are read meanwhile
    }

    void scroll()
    {
        int pages = 0;
        m_acts.measure(
            u"scroll 200 pages"_s, [] {},
            [&] {
                m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
                return ++pages > 200;
            });
        m_acts.measure(u"End"_s, [this] {
            m_view->setFocus();
            QTest::keyClick(m_view, Qt::Key_End);
        });
        m_acts.measure(u"type “contract 4”"_s,
                       [this] { QTest::keyClicks(m_view, u"contract 4"_s); });
        m_acts.measure(u"Home"_s, [this] { QTest::keyClick(m_view, Qt::Key_Home); });
    }

    /// Until the first row is another one, or it is the right one already.
    void sort()
    {
        if (!m_view->isSortingEnabled())
            return;
        for (int column = 0; column < m_view->model()->columnCount(); ++column) {
            const QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                bool isOrdered = false;
                const auto connection
                    = QObject::connect(m_view->model(), &QAbstractItemModel::layoutChanged, m_view,
                                       [&] { isOrdered = true; });
                m_acts.measure(
                    u"sort by "_s + title, [=, this] { m_view->sortByColumn(column, order); },
                    [&] { return isOrdered; });
                QObject::disconnect(connection);
            }
        }
    }

    void filter()
    {
        auto *filter = m_window->findChild<QLineEdit *>(u"filesFilter"_s);
        auto *failedFirst = m_window->findChild<QAbstractButton *>(u"filesFailedFirst"_s);
        if (!filter || !failedFirst)
            return;
        const int all = shown();
        QString typed;
        for (const QChar letter : u"invoice 12"_s) {
            typed += letter;
            m_acts.measure(u"filter “%1”"_s.arg(typed), [=] { filter->setText(typed); });
        }
        m_acts.measure(
            u"all of that"_s, [] {}, [=, this] { return shown() < all; });
        m_acts.measure(
            u"no filter"_s, [=] { filter->clear(); }, [=, this] { return shown() == all; });
        m_acts.measure(u"failed first"_s, [=] { failedFirst->click(); });
        m_acts.measure(u"as picked"_s, [this] { m_view->sortByColumn(-1, Qt::AscendingOrder); });
    }

    bool isAllThere(int count) { return shown() == count && m_workspace.uploads().isIdle(); }

    /// One act, which leaves so many rows, then undo, redo and undo.
    void thereAndBack(const QString &name, const WindowActs::Act &act, int left)
    {
        const int all = shown();
        const auto again = [this](const QString &action) {
            return [this, action] {
                m_window->findChild<QAction *>(action)->trigger();
            };
        };
        const auto isDone = [=, this] {
            return isAllThere(left);
        };
        const auto isBack = [=, this] {
            return isAllThere(all);
        };
        m_acts.measure(name, act, isDone);
        m_acts.measure(u"  undo"_s, again(u"undo"_s), isBack);
        m_acts.measure(u"  redo"_s, again(u"redo"_s), isDone);
        m_acts.measure(u"  undo"_s, again(u"undo"_s), isBack);
    }

    void click(const QString &button) const
    {
        m_window->findChild<QAbstractButton *>(button)->click();
    }

    void remove()
    {
        const int all = shown();
        const auto press = [this] {
            QTest::keyClick(m_view, Qt::Key_Delete);
        };
        m_view->selectRow(3);
        thereAndBack(u"remove one"_s, press, all - 1);
        const QItemSelection half(m_view->model()->index(all / 4, 0),
                                  m_view->model()->index(all / 4 + all / 2 - 1, 0));
        m_acts.measure(u"select half"_s, [=, this] {
            m_view->selectionModel()->select(
                half, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        });
        thereAndBack(u"remove them"_s, press, all - all / 2);
        thereAndBack(
            u"clear"_s, [this] { click(u"clearFilesButton"_s); }, 0);
    }

    void copies()
    {
        for (int i = 0; i < 2; ++i)
            m_acts.measure(u"classify copies once"_s, [this] { click(u"copiesOnceBox"_s); });
        const int originals = shown() - (shown() - 1) / copyEvery;
        thereAndBack(
            u"remove the copies"_s, [this] { click(u"removeCopiesButton"_s); }, originals);
    }

    void moveToAnotherService(const QString &name, const QString &url)
    {
        m_acts.measure(
            name, [=, this] { m_workspace.session().select(m_workspace.profiles().at(QUrl(url))); },
            [this] { return m_workspace.uploads().isIdle(); });
    }

    void upload()
    {
        UploadItemList items;
        for (UploadItem item : m_workspace.uploads().items()) {
            item.fileId = placeholder(item);
            item.service = UploadTarget{m_workspace.session().serviceId(),
                                        m_workspace.session().connection().scope}
                               .name();
            item.seenAt = QDateTime::currentDateTimeUtc();
            items.append(item);
        }
        const int all = shown();
        m_workspace.uploads().clear();
        m_workspace.uploads().restore(items);
        if (!QTest::qWaitFor([=, this] { return isAllThere(all); }, 60000))
            print(u"(not all came back)"_s);
        QTest::qWait(1000);
    }

    void tellLongest()
    {
        const double longest = double(m_acts.takeLongest().count()) / 1000;
        const double bare = hashingMs(m_workspace.uploads().items());
        print(u"longest event so far %1 ms, %2 times hashing all paths (%3 ms)"_s
                  .arg(longest, 0, 'f', 1)
                  .arg(longest / bare, 0, 'f', 1)
                  .arg(bare, 0, 'f', 1));
    }

    WindowActs m_acts;
    Workspace m_workspace;
    QString m_files;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_view = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    StallWatch application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 50'000;
    const QTemporaryDir folder;
    const QString files = folder.filePath(u"documents"_s);
    if (count < 1 || !makeFiles(files, count))
        return 1;
    PickBench bench(application, folder.filePath(u"data"_s), files);
    return bench.run(count) ? 0 : 1;
}
