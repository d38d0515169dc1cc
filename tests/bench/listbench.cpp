// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// listbench [JOBS [FILES]]: the real window on a history of so many jobs (100000) with so many
// results each (10). A watchdog times every event of the window's thread while it starts and while
// a person does what people do; each line tells how long that took, and the longest event.

#include "bench/figures.h"
#include "bench/longhistory.h"
#include "bench/memory.h"
#include "bench/windowacts.h"
#include "ui/jobs/list/joblistmodel.h"
#include "ui/look/deskstyle.h"
#include "ui/shell/mainwindow.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;

double residentMb()
{
    return memoryOf(QCoreApplication::applicationPid()).resident;
}

/// Workspace and window on one history, and what a person does there.
class ListBench
{
public:
    using Act = WindowActs::Act;

    ListBench(StallWatch &watch, const QString &folder)
        : m_watch(watch)
        , m_acts(watch)
        , m_workspace(folder,
                      {.useKeychain = false,
                       .readEnvironment = false,
                       .service = QUrl(u"http://127.0.0.1:9"_s)})
    {
    }

    bool start()
    {
        QElapsedTimer clock;
        clock.start();
        if (!m_workspace.open())
            return false;
        const qint64 opened = clock.restart();
        m_watch.begin();
        QApplication::setStyle(new DeskStyle);
        m_window = std::make_unique<MainWindow>(m_workspace);
        m_window->showJobs();
        m_window->show();
        print(u"start: history opened in %1 ms, window built in %2 ms"_s.arg(opened).arg(
            clock.restart()));
        m_list = m_window->findChild<QTableView *>(u"jobList"_s);
        m_model = qobject_cast<JobListModel *>(m_list->model());
        m_filter = m_window->findChild<QLineEdit *>(u"jobFilter"_s);
        QObject::connect(m_model, &JobListModel::orderCame, m_list, [this] { m_isOrdered = true; });
        bool isThere = QTest::qWaitFor([this] { return m_model->rowCount() > 0; }, patienceMs);
        print(u"       first jobs shown after %1 ms"_s.arg(clock.elapsed()));
        isThere = isThere && QTest::qWaitFor([this] { return isWhole(); }, patienceMs);
        QTest::qWait(200);
        m_acts.tell(u"start"_s, m_watch.end(), clock.elapsed() - 200);
        return isThere;
    }

    void run()
    {
        scroll();
        sort();
        filter();
        select();
        change();
        tidy();
        m_acts.tellAll();
    }

private:
    bool isWhole()
    {
        return m_workspace.table().isLoaded() && m_model->rowCount() == m_workspace.table().count();
    }

    void measureOrder(const QString &name, const Act &act)
    {
        m_isOrdered = false;
        m_acts.measure(name, act, [this] { return m_isOrdered; });
    }

    void scroll()
    {
        int pages = 0;
        const Act page = [&] {
            m_list->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            ++pages;
        };
        m_acts.measure(u"scroll 200 pages"_s, page, [&] {
            page();
            return pages > 200;
        });
        m_acts.measure(
            u"scroll to the end"_s, [this] { m_list->scrollToBottom(); }, [] { return true; });
        m_acts.measure(
            u"scroll to the top"_s, [this] { m_list->scrollToTop(); }, [] { return true; });
    }

    void sort()
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_list->isColumnHidden(column))
                continue;
            const QString title = m_model->headerData(column, Qt::Horizontal).toString();
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                measureOrder(u"sort by "_s + title,
                             [=, this] { m_list->sortByColumn(column, order); });
        }
        m_acts.measure(
            u"sort as at first"_s,
            [this] { m_list->sortByColumn(int(JobColumn::Created), Qt::DescendingOrder); },
            [] { return true; });
    }

    void filter()
    {
        const QString words = u"intake99"_s;
        for (const QChar letter : words)
            measureOrder(u"type “%1”"_s.arg(letter),
                         [=, this] { m_filter->setText(m_filter->text() + letter); });
        m_acts.measure(
            u"find a file"_s, [this] { m_filter->setText(u"scan-77"_s); },
            [this] { return !m_model->isLooking(); });
        measureOrder(u"clear the filter"_s, [this] { m_filter->clear(); });
        for (const char *chip : {"chipFailed", "chipAll"}) {
            auto *button = m_window->findChild<QToolButton *>(QLatin1StringView(chip));
            measureOrder(button->text(), [button] { button->click(); });
        }
    }

    void select()
    {
        int rows = 0;
        m_acts.measure(
            u"200 jobs, one by one"_s, [this] { m_list->selectRow(0); },
            [&] {
                QTest::keyClick(m_list, Qt::Key_Down);
                return ++rows >= 200;
            });
        m_acts.measure(
            u"select all"_s, [this] { m_list->selectAll(); }, [] { return true; });
        m_acts.measure(
            u"select one"_s, [this] { m_list->selectRow(3); }, [] { return true; });
    }

    void update(int from, int count)
    {
        JobTable &table = m_workspace.table();
        for (int i = 0; i < count; ++i) {
            JobRow row = *table.find(table.keys().at((from + i) * 37 % table.count()));
            row.changedAt = QDateTime::currentDateTimeUtc();
            row.resultCount += 1;
            table.update(row);
        }
    }

    void change()
    {
        int changed = 0;
        m_acts.measure(
            u"2,000 updates by 100"_s, [] {},
            [&] {
                QMetaObject::invokeMethod(
                    m_list, [&] { update(changed += 100, 100); }, Qt::QueuedConnection);
                return changed >= 2000;
            });
        int added = 0;
        m_acts.measure(
            u"1,000 new jobs by 100"_s, [] {},
            [&] {
                QMetaObject::invokeMethod(
                    m_list, [&] { add(added += 100); }, Qt::QueuedConnection);
                return added >= 1000;
            });
    }

    void add(int from)
    {
        JobTable &table = m_workspace.table();
        for (int i = 0; i < 100; ++i) {
            JobRow row = *table.find(table.keys().constFirst());
            row.job.id = {u"new-%1"_s.arg(from + i)};
            row.submission = SubmissionState::Adopted;
            row.job.createdAt = QDateTime::currentDateTimeUtc();
            table.add(row, {});
        }
    }

    void trigger(const char *action)
    {
        m_window->findChild<QAction *>(QLatin1StringView(action))->trigger();
    }

    /// Once it is asked: what may be deleted is looked up before.
    bool agreeToDelete()
    {
        const auto *question = m_window->findChild<QMessageBox *>(u"deleteQuestion"_s);
        const QList<QAbstractButton *> buttons
            = question ? question->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == u"Delete"_s)
                QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
        }
        return question;
    }

    void tidy()
    {
        const qsizetype before = m_model->rowCount();
        m_acts.measure(
            u"clear all that succeeded"_s, [this] { trigger("clearAllSucceeded"); },
            [&] { return m_model->rowCount() < before / 2; });
        m_acts.measure(
            u"take that back"_s, [this] { trigger("undoInList"); },
            [&] { return m_model->rowCount() >= before; });
        m_acts.measure(
            u"select all"_s, [this] { m_list->selectAll(); }, [] { return true; });
        bool isAnswered = false;
        m_acts.measure(
            u"delete all"_s, [this] { trigger("deleteJobs"); },
            [&] {
                isAnswered = isAnswered || agreeToDelete();
                return m_model->rowCount() == 0;
            });
        m_acts.measure(
            u"take that back"_s, [this] { trigger("undoInList"); },
            [&] { return m_model->rowCount() >= before; });
        print(u"memory with all this: %1 MB"_s.arg(residentMb(), 0, 'f', 0));
    }

    StallWatch &m_watch;
    WindowActs m_acts;
    Workspace m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_list = nullptr;
    JobListModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    bool m_isOrdered = false;
};

} // namespace

int main(int argc, char **argv)
{
    StallWatch application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int jobs = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const int files = arguments.size() > 2 ? arguments.at(2).toInt() : 10;
    const QTemporaryDir folder;
    const QString data = qEnvironmentVariable("CD_HISTORY", folder.path() + u"/data"_s);
    QElapsedTimer clock;
    clock.start();
    if (!QFile::exists(data + u"/classifydesk.sqlite"_s) && !makeHistory(data, jobs, files))
        return 1;
    print(u"history: %1 jobs with %2 results each, made in %3 s; memory %4 MB"_s.arg(jobs)
              .arg(files)
              .arg(clock.elapsed() / 1000)
              .arg(residentMb(), 0, 'f', 0));
    ListBench bench(application, data);
    if (!bench.start())
        return 1;
    print(u"memory: %1 MB"_s.arg(residentMb(), 0, 'f', 0));
    bench.run();
    return 0;
}
