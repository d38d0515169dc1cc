// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// pagesbench [DOCUMENTS]: so many made-up documents (20) of each kind, one after the other in the
// pane that shows them: milliseconds from DocumentPane::setFile() until the first page is painted,
// as they come and after they were read ahead, and the ratio; then the longest event of the
// window's thread meanwhile.

#include "bench/figures.h"
#include "bench/stallwatch.h"
#include "localservice/reading/testfiles.h"
#include "support/localserviceprocess.h"
#include "support/patience.h"
#include "ui/document/documentpane.h"
#include "ui/document/markedtext.h"
#include "ui/document/pagesview.h"
#include "ui/look/deskstyle.h"
#include "workflow/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

QByteArray linesOf(int number)
{
    QByteArray page = "Delivery note " + QByteArray::number(number);
    for (int i = 1; i <= 40; ++i)
        page += ") Tj 0 -16 Td (" + QByteArray::number(i)
            + "  Paper reels, grey, on pallets, quantity " + QByteArray::number(number + i);
    return page;
}

QByteArray pdf(int number)
{
    QList<QByteArray> pages;
    for (int i = 0; i < DocumentReader::mostPages; ++i)
        pages.append(linesOf(10 * number + i));
    return local::pdfSaying(pages);
}

void writePicture(const QString &path, int number)
{
    QImage scan(1654, 2339, QImage::Format_RGB32); // A4 at 200 dots an inch
    scan.fill(Qt::white);
    QPainter painter(&scan);
    for (int y = 100; y < 2200; y += 40)
        painter.fillRect(100 + (number * y) % 90, y, 1200, 14, Qt::darkGray);
    painter.end();
    scan.save(path);
}

/// Sees when what was ordered is there to be seen.
class Painted : public QObject
{
public:
    explicit Painted(DocumentPane &pane)
        : m_pages(pane.findChild<PagesView *>())
        , m_text(pane.findChild<MarkedText *>())
    {
        m_pages->viewport()->installEventFilter(this);
        m_text->viewport()->installEventFilter(this);
        connect(pane.findChild<DocumentReader *>(), &DocumentReader::done, this,
                [this] { m_isThere = true; });
    }

    void begin()
    {
        m_isThere = false;
        m_isPainted = false;
    }
    bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isContent = m_pages->pageCount() > 0 || !m_text->document()->isEmpty();
        if (event->type() == QEvent::Paint && m_isThere && isContent)
            QMetaObject::invokeMethod(
                this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    PagesView *m_pages;
    MarkedText *m_text;
    bool m_isThere = false;
    bool m_isPainted = false;
};

class PagesBench
{
public:
    PagesBench(StallWatch &watch, const QString &folder)
        : m_watch(watch)
        , m_workspace(folder,
                      {.serviceExecutable = test::LocalServiceProcess::executable(),
                       .useKeychain = false,
                       .readEnvironment = false,
                       .service = QUrl(u"http://127.0.0.1:9"_s)})
    {
        if (!m_workspace.open())
            qFatal("no workspace");
        m_pane = std::make_unique<DocumentPane>(m_workspace);
        m_pane->resize(668, 740); // as in a window of 1360 x 860
        m_pane->show();
        m_painted = std::make_unique<Painted>(*m_pane);
    }

    void measure(const QString &name, const QList<ShownFile> &files)
    {
        const std::vector<double> alone = times(files, false);
        const std::vector<double> ahead = times(files, true);
        print(name.leftJustified(10) + column(median(alone), 1) + column(quantile(alone, 0.9), 1)
              + column(median(ahead), 1) + column(quantile(ahead, 0.9), 1)
              + column(median(alone) / median(ahead), 1) + "  "_L1
              + column(double(m_stalls.longest.count()) / 1000, 1, 8) + "  "_L1
              + m_stalls.longestOf);
    }

private:
    std::vector<double> times(const QList<ShownFile> &files, bool readsAhead)
    {
        m_pane->hide(); // what was kept goes
        m_pane->setFile({});
        m_pane->show();
        std::vector<double> all;
        m_watch.begin();
        for (qsizetype i = 0; i < files.size(); ++i) {
            QElapsedTimer clock;
            m_painted->begin();
            clock.start();
            m_pane->setFile(files.at(i));
            if (!test::comesTrue([this] { return m_painted->isPainted(); }))
                qFatal("never shown");
            if (i > 0) // the first has nothing before it
                all.push_back(double(clock.nsecsElapsed()) / 1e6);
            if (readsAhead)
                readAhead(files.sliced(i + 1));
        }
        m_stalls = m_watch.end();
        return all;
    }

    /// While a person looks at the one before.
    void readAhead(const QList<ShownFile> &next)
    {
        if (next.isEmpty())
            return;
        m_pane->readAhead(next.first(std::min<qsizetype>(DocumentPane::mostAhead, next.size())));
        const ExportRow &row = next.constFirst().row;
        const PreviewOrder order{.path = row.path,
                                 .fileName = row.fileName,
                                 .size = row.size,
                                 .hash = row.hash,
                                 .width = m_pane->findChild<PagesView *>()->wantedWidth()};
        const auto *reader = m_pane->findChild<DocumentReader *>();
        if (!test::comesTrue([&] { return reader->isRead(order); }))
            qFatal("never read");
    }

    StallWatch &m_watch;
    Workspace m_workspace;
    std::unique_ptr<DocumentPane> m_pane;
    std::unique_ptr<Painted> m_painted;
    Stalls m_stalls;
};

ShownFile shown(const QString &path)
{
    ShownFile file;
    file.row.path = path;
    file.row.fileName = path.section(u'/', -1);
    file.row.size = QFileInfo(path).size();
    return file;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for the files");
}

} // namespace

int main(int argc, char **argv)
{
    StallWatch application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    const int count = QCoreApplication::arguments().value(1, u"20"_s).toInt();
    const QTemporaryDir folder;
    QList<ShownFile> pdfs;
    QList<ShownFile> pictures;
    QList<ShownFile> texts;
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(QString::number(i));
        write(path + u".pdf"_s, pdf(i));
        writePicture(path + u".png"_s, i);
        write(path + u".txt"_s, linesOf(i).replace(") Tj 0 -16 Td (", "\n").repeated(20));
        pdfs.append(shown(path + u".pdf"_s));
        pictures.append(shown(path + u".png"_s));
        texts.append(shown(path + u".txt"_s));
    }
    PagesBench bench(application, folder.filePath(u"data"_s));
    print(u"ms until the first page is painted: median and 90 %, as they come and read ahead; "
          "longest event with reading ahead, ms of processor time"_s);
    print(u"             comes       90 %     ahead      90 %     ratio   longest"_s);
    bench.measure(u"PDF"_s, pdfs);
    bench.measure(u"picture"_s, pictures);
    bench.measure(u"text"_s, texts);
    return 0;
}
