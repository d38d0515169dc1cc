// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// readingbench [DOCUMENTS [SCANS]]: so many documents (5000, or none) of one page that the local
// service reads and classifies on its worker threads, with pdftotext reading the same files one
// after the other; then so many scanned pages (8), with the tesseract command on one thread each,
// as many at a time as there are cores. Tells documents a second and the ratio, and the service's
// memory when it has read a tenth and when it has read all. Exit status 1: a document has no
// result.

#include "bench/figures.h"
#include "bench/memory.h"
#include "localservice/reading/testfiles.h"
#include "localservice/servicedriver.h"
#include "support/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int differentFiles = 250;
constexpr int lookEveryMs = 50;

/// A page of an invoice; no two alike.
QByteArray pageOf(int number)
{
    QByteArray page = "INVOICE";
    const auto add = [&page](const QByteArray &line) {
        page += ") Tj 0 -16 Td (" + line;
    };
    add("Invoice number " + QByteArray::number(number));
    add("Bill to: Harrow Mill, Upper Lane 12. Due date: 14 May");
    for (int i = 1; i <= 30; ++i)
        add(QByteArray::number(i) + "  Paper in sheets, delivered on pallets, quantity "
            + QByteArray::number(number + i) + ", unit price 2.10");
    add("Amount due 412.00 within 14 days to our account");
    return page;
}

QStringList writtenPdfs(const QDir &folder)
{
    QStringList paths;
    for (int i = 0; i < differentFiles; ++i) {
        const QString path = folder.filePath(u"invoice-%1.pdf"_s.arg(i));
        QFile file(path);
        const QByteArray pdf = local::pdfSaying({pageOf(i)});
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("no room for the files");
        paths.append(path);
    }
    return paths;
}

/// Seconds that a shell takes for a script with these arguments; 0: it failed.
double secondsOf(const QString &script, const QStringList &arguments)
{
    QProcess shell;
    QElapsedTimer clock;
    clock.start();
    shell.setStandardOutputFile(QProcess::nullDevice());
    shell.setStandardErrorFile(QProcess::nullDevice());
    shell.start(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s} + arguments);
    shell.waitForFinished(-1);
    return shell.exitCode() == 0 ? double(clock.nsecsElapsed()) / 1e9 : 0;
}

double pdftotext(const QStringList &paths)
{
    return secondsOf(uR"(for file; do pdftotext "$file" - || exit 1; done)"_s, paths);
}

double tesseract(const QStringList &paths)
{
    return secondsOf(
        uR"(export OMP_THREAD_LIMIT=1; printf '%s\0' "$@" | xargs -0 -P %1 -I {} tesseract {} -)"_s
            .arg(QThread::idealThreadCount()),
        paths);
}

/// The same pages as pictures, at the resolution of a scanner.
QStringList scanned(const QStringList &pdfs, int count)
{
    QStringList pictures;
    for (const QString &pdf : pdfs.first(std::min<qsizetype>(count, pdfs.size()))) {
        const QString picture = pdf.chopped(4) + u".png"_s;
        if (secondsOf(uR"(pdftoppm -r 150 -gray -png -singlefile "$1" "${1%.pdf}")"_s, {pdf}) > 0)
            pictures.append(picture);
    }
    return pictures;
}

/// A local service that has some files, and has them classified.
class Service
{
public:
    Service()
    {
        if (!m_process.start())
            qFatal("%s", qPrintable(m_process.failure()));
        m_driver.emplace(m_process);
    }

    QStringList upload(const QStringList &paths) const
    {
        QStringList ids;
        for (const QString &path : paths) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                ids.append(m_driver->file(path.section(u'/', -1), file.readAll()));
        }
        return ids;
    }

    /// Seconds from the first job to the last result; 0: one has another type than it should.
    double classify(const QStringList &files, int times, const QString &mode) const
    {
        QElapsedTimer clock;
        clock.start();
        QStringList jobs;
        for (int i = 0; i < times; ++i) {
            QJsonObject body = test::ServiceDriver::jobBody(files);
            body.insert(u"mode"_s, mode);
            jobs.append(m_driver->job(body));
        }
        for (const QString &job : std::as_const(jobs)) {
            while (m_driver->status(job) == "PENDING"_L1)
                QThread::msleep(lookEveryMs);
        }
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        return std::all_of(jobs.cbegin(), jobs.cend(),
                           [&](const QString &job) { return isRight(job, files.size()); })
            ? seconds
            : 0;
    }

    QString memory() const
    {
        double readers = 0;
        for (const qint64 reader : test::childrenOf(m_process.processId()))
            readers += memoryOf(reader).proportional;
        return u"%1 MB, its readers' servers %2 MB"_s
            .arg(memoryOf(m_process.processId()).resident, 0, 'f', 1)
            .arg(readers, 0, 'f', 1);
    }

private:
    bool isRight(const QString &job, qsizetype count) const
    {
        const QJsonArray results
            = m_driver->get(u"/api/v1/classifier/jobs/"_s + job + u"/results?page_size=500"_s)
                  .object()
                  .value("items"_L1)
                  .toArray();
        return results.size() == count
            && std::all_of(results.begin(), results.end(), [](const QJsonValue &item) {
                   return item["result"_L1]["type"_L1] == "invoice"_L1;
               });
    }

    test::LocalServiceProcess m_process;
    std::optional<test::ServiceDriver> m_driver;
};

void printRatio(const QString &name, double own, double other)
{
    print(name.leftJustified(10) + column(own, 1) + column(other, 1) + column(own / other, 2));
}

bool measureReading(const QStringList &pdfs, int documents)
{
    const Service service;
    const QStringList ids = service.upload(pdfs);
    const int tenth = std::max(1, documents / 10 / differentFiles);
    const double before = pdftotext(pdfs);
    if (service.classify(ids, tenth, u"FAST"_s) <= 0)
        return false;
    const QString memory = service.memory();
    const int rest = std::max(1, documents / differentFiles - tenth);
    const double own = service.classify(ids, rest, u"FAST"_s);
    const double after = pdftotext(pdfs);
    if (own <= 0 || before <= 0 || after <= 0)
        return false;
    printRatio(u"PDF"_s, rest * differentFiles / own, 2 * differentFiles / (before + after));
    print(u"memory after %1 documents: %2"_s.arg(tenth * differentFiles).arg(memory));
    print(u"memory after %1 documents: %2"_s.arg((tenth + rest) * differentFiles)
              .arg(service.memory()));
    return true;
}

bool measureRecognizing(const QStringList &pictures)
{
    const Service service;
    const QStringList ids = service.upload(pictures);
    const double before = tesseract(pictures);
    const double own = service.classify(ids, 1, u"MULTIMODAL"_s);
    const double after = tesseract(pictures);
    if (own <= 0 || before <= 0 || after <= 0)
        return false;
    const auto pages = double(pictures.size());
    printRatio(u"scan"_s, pages / own, 2 * pages / (before + after));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int documents = QCoreApplication::arguments().value(1, u"5000"_s).toInt();
    const int scans = QCoreApplication::arguments().value(2, u"8"_s).toInt();
    const QTemporaryDir folder;
    const QStringList pdfs = writtenPdfs(QDir(folder.path()));
    print(u"pages a second: the service with %1 threads; pdftotext one at a time, tesseract %1 at "
          "a time"_s.arg(QThread::idealThreadCount()));
    print(u"             service   command     ratio"_s);
    const bool isRead = documents == 0 || measureReading(pdfs, documents);
    const bool isRecognized = measureRecognizing(scanned(pdfs, scans));
    if (!isRead || !isRecognized)
        print(u"not all documents have a right result, or a command is missing"_s);
    return isRead && isRecognized ? 0 : 1;
}
