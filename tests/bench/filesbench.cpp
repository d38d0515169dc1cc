// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// filesbench [FILES]: so many text files (5000) of 4 KB through the real window to its own local
// service in one submission, in API v1 and in API v2, and the same calls to another local service
// by QNetworkAccessManager without more. Tells for each how many files a second that is, from
// picking the first file to having the last result; for the window also how long the longest event
// of its thread took. Exit status 1: a file has no result.

#include "bench/bareloop.h"
#include "bench/figures.h"
#include "bench/stallwatch.h"
#include "support/localserviceprocess.h"
#include "support/patience.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int fileBytes = 4096;
constexpr int inAFolder = JobRequest::maxFiles;
constexpr int patienceMs = 1'800'000;

JobRequest rules()
{
    JobRequest request;
    request.rules
        = {{u"invoice"_s, u"A request for payment: invoice number, line items, total due"_s},
           {u"cv"_s, u"A person's work experience, education and skills, references"_s}};
    return request;
}

/// No two alike, in folders.
QStringList makeFiles(const QString &folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const QDir dir(folder + u"/folder-%1"_s.arg(i / inAFolder, 3, 10, QChar(u'0')));
        const QString path = dir.filePath(u"document-%1.txt"_s.arg(i, 6, 10, QChar(u'0')));
        QByteArray text = "INVOICE\nInvoice number " + QByteArray::number(i)
            + "\nBill to: Harrow Mill\nTotal due 12.00 within 14 days to our IBAN\n";
        while (text.size() < fileBytes)
            text += "Line item: paper, 500 sheets, 12.00\n";
        QFile file(path);
        if (!dir.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly)
            || file.write(text.left(fileBytes)) != fileBytes)
            qFatal("no room for the files");
        paths.append(path);
    }
    return paths;
}

/// As many as a create of the API may have.
QList<QStringList> groups(const QStringList &paths, Dialect dialect)
{
    if (dialect == Dialect::Second)
        return {paths};
    QList<QStringList> all;
    for (qsizetype from = 0; from < paths.size(); from += inAFolder)
        all.append(paths.mid(from, inAFolder));
    return all;
}

bool isSoon(const std::function<bool()> &condition)
{
    return test::comesTrue(condition, QDeadlineTimer(patienceMs));
}

/// Both give seconds until the last result was there; 0: a file has none.
double throughWindow(StallWatch &watch, const QStringList &paths, Dialect dialect, Stalls &stalls)
{
    test::WindowDriver driver;
    if (!driver.open())
        return 0;
    Workspace &workspace = driver.workspace();
    ServiceProfile profile = profileAt({});
    profile.dialect = dialect;
    workspace.session().select(profile);
    driver.window().form().setRequest(rules());
    const auto *submit = driver.find<QAbstractButton>("submitButton");
    if (!isSoon([&] { return workspace.session().isReady(); }))
        return 0;
    QElapsedTimer clock;
    clock.start();
    watch.begin();
    workspace.uploads().addPaths(paths);
    const bool isPicked = isSoon([&] {
        return workspace.uploads().isIdle() && workspace.uploads().files().size() == paths.size()
            && submit->isEnabled();
    });
    if (!isPicked)
        return 0;
    driver.click("submitButton");
    const auto results = [&] {
        int count = 0;
        for (const JobKey key : driver.jobs())
            count += workspace.table().find(key)->resultCount;
        return count;
    };
    const bool isDone = isSoon([&] { return results() == paths.size(); });
    stalls = watch.end();
    return isDone ? double(clock.nsecsElapsed()) / 1e9 : 0;
}

double byBareLoop(const QStringList &paths, Dialect dialect)
{
    test::LocalServiceProcess service;
    if (!service.start())
        return 0;
    BareLoop loop(service.url(), service.key(), rules(), dialect);
    QElapsedTimer clock;
    clock.start();
    for (const QStringList &group : groups(paths, dialect)) {
        if (!loop.submit(group))
            return 0;
    }
    return loop.waitForResults() == paths.size() ? double(clock.nsecsElapsed()) / 1e9 : 0;
}

bool measure(StallWatch &watch, const QStringList &paths, const QString &name, Dialect dialect)
{
    Stalls stalls;
    const double bare = byBareLoop(paths, dialect);
    const double own = throughWindow(watch, paths, dialect, stalls);
    if (bare <= 0 || own <= 0) {
        print(name + u": not all files have a result"_s);
        return false;
    }
    const auto files = double(paths.size());
    print(name.leftJustified(8) + column(files / own, 1) + column(files / bare, 1)
          + column(bare / own, 2) + column(double(stalls.longest.count()) / 1000, 1, 12)
          + u"   %1 of %2%3"_s.arg(stalls.overLimit)
                .arg(stalls.events)
                .arg(stalls.overLimit > 0 ? u" ("_s + stalls.longestOf + u')' : QString()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    StallWatch application(argc, argv);
    const int files = QCoreApplication::arguments().value(1, u"5000"_s).toInt();
    const QTemporaryDir folder;
    const QStringList paths = makeFiles(folder.path(), files);
    print(u"%1 files of %2 bytes"_s.arg(files).arg(fileBytes));
    print(u"          files/s  bare loop     ratio  longest ms   events over 16 ms"_s);
    return measure(application, paths, u"API v1"_s, Dialect::First)
            && measure(application, paths, u"API v2"_s, Dialect::Second)
        ? 0
        : 1;
}
