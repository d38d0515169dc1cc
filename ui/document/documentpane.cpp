// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/documentpane.h"

#include "ui/document/documentview.h"
#include "ui/document/previewwords.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QShowEvent>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int blankAfterMs = 40; // what is read already comes sooner: no flicker between two
constexpr int sizedAfterMs = 200;

bool isSameFile(const std::optional<ShownFile> &a, const std::optional<ShownFile> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->service == b->service && a->row.fileId == b->row.fileId && a->row.path == b->row.path
        && a->row.fileName == b->row.fileName && a->row.size == b->row.size
        && a->row.hash == b->row.hash;
}

QString reasoningOf(const std::optional<ShownFile> &file)
{
    return file && file->row.result ? file->row.result->reasoning : QString();
}

} // namespace

DocumentPane::DocumentPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reader(workspace.serviceExecutable())
    , m_files(workspace.session())
    , m_actions(documentActions(this))
    , m_bar(new DocumentBar(m_actions))
    , m_changed(named(new Note, u"documentChanged"_s))
    , m_marked(named(new Note, u"documentMarked"_s))
    , m_view(new DocumentView)
{
    setObjectName(u"documentPane"_s);
    m_blank.setSingleShot(true);
    m_blank.setInterval(blankAfterMs);
    m_sized.setSingleShot(true);
    m_sized.setInterval(sizedAfterMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0); // off the line that parts it from its neighbours
    column->addWidget(m_bar);
    column->addWidget(m_changed);
    column->addWidget(m_view, 1);
    column->addWidget(m_marked);
    connectParts();
    setFile({});
    start();
}

void DocumentPane::connectParts()
{
    connect(&m_reader, &DocumentReader::begun, this, [this] {
        blank();
        if (m_view->isSaying())
            say(tr("Reading the document…"));
    });
    connect(&m_reader, &DocumentReader::done, this, &DocumentPane::take);
    connect(&m_reader, &DocumentReader::more, this, [this](const QList<local::PageText> &pages) {
        m_view->addPages(pages);
        mark();
        showPlace();
    });
    connect(&m_reader, &DocumentReader::sharpened, m_view, &DocumentView::setSharp);
    connect(&m_files, &FetchedFiles::fetched, this, &DocumentPane::fetched);
    connect(&m_files, &FetchedFiles::failed, this, &DocumentPane::fetchFailed);
    connect(&m_workspace.session(), &Session::stateChanged, this, [this] {
        if (m_awaitsService)
            start();
    });
    const auto acts = [this](const QAction *action, void (DocumentPane::*act)()) {
        connect(action, &QAction::triggered, this, act);
    };
    acts(m_actions.previous, &DocumentPane::previousPage);
    acts(m_actions.next, &DocumentPane::nextPage);
    acts(m_actions.zoomIn, &DocumentPane::zoomIn);
    acts(m_actions.zoomOut, &DocumentPane::zoomOut);
    acts(m_actions.fitWidth, &DocumentPane::fitWidth);
    acts(m_actions.open, &DocumentPane::open);
    acts(m_actions.folder, &DocumentPane::showFolder);
    connect(m_actions.marks, &QAction::toggled, this, &DocumentPane::mark);
    connect(m_view, &DocumentView::looked, this, &DocumentPane::showPlace);
    connect(m_view, &DocumentView::sharpWanted, &m_reader, &DocumentReader::sharpen);
    connect(m_view, &DocumentView::fetchAsked, this, &DocumentPane::fetch);
    connect(&m_blank, &QTimer::timeout, this, &DocumentPane::blank);
    connect(&m_sized, &QTimer::timeout, this, &DocumentPane::orderAhead);
}

void DocumentPane::setFile(const std::optional<ShownFile> &file)
{
    const bool isOther = !isSameFile(m_file, file);
    const bool isOtherReasoning = reasoningOf(m_file) != reasoningOf(file);
    m_file = file;
    m_actions.open->setEnabled(file.has_value());
    m_actions.folder->setEnabled(file && !file->row.path.isEmpty());
    if (isOther)
        start();
    else if (isOtherReasoning)
        mark();
}

/// From the beginning: what is there now may be of another file.
void DocumentPane::start()
{
    m_files.dropAllBut(m_file ? m_file->row.fileId : FileId());
    m_awaitsService = false;
    showTitle();
    const bool isThere
        = m_file && (!m_file->row.path.isEmpty() || !m_files.path(m_file->row.fileId).isEmpty());
    if (isVisible() && isThere) {
        m_order = orderOf(*m_file);
        m_reader.isRead(m_order) ? m_blank.start() : blank();
        m_reader.read(m_order);
        return;
    }
    m_reader.drop();
    blank();
    if (!isVisible())
        return; // showEvent() starts again
    if (!m_file)
        say(tr("Select a file to see it here."));
    else
        offerFetching(tr("This file is not on this computer, as far as is known."));
}

/// Nothing of what was shown before is left.
void DocumentPane::blank()
{
    m_blank.stop();
    m_changed->clear();
    m_view->clear();
    say({});
}

PreviewOrder DocumentPane::orderOf(const ShownFile &file) const
{
    const QString fetched = m_files.path(file.row.fileId);
    return {.path = fetched.isEmpty() ? file.row.path : fetched,
            .fileName = file.row.fileName,
            .size = file.row.size,
            .hash = file.row.hash,
            .width = m_view->wantedWidth()};
}

void DocumentPane::readAhead(const QList<ShownFile> &next)
{
    m_next = next.first(std::min<qsizetype>(mostAhead, next.size()));
    orderAhead();
}

/// A file that is fetched ahead would be fetched with the next key anyway, and once only; further
/// ones may never be looked at.
void DocumentPane::orderAhead()
{
    if (!isVisible())
        return; // showEvent() starts again
    QList<PreviewOrder> orders;
    for (const ShownFile &file : std::as_const(m_next)) {
        const PreviewOrder order = orderOf(file);
        if (!order.path.isEmpty())
            orders.append(order);
    }
    m_reader.readAhead(orders);
    if (m_next.isEmpty() || !orderOf(m_next.constFirst()).path.isEmpty())
        return;
    const ShownFile &first = m_next.constFirst();
    m_files.fetchAhead(first.row.fileId, first.scope, first.service, first.row.size);
}

/// @p why: it can't be shown without. Asked once for each service.
void DocumentPane::offerFetching(const QString &why)
{
    say(why);
    if (m_file->row.fileId.isEmpty())
        return;
    if (!m_files.canFetch(m_file->service)) {
        m_awaitsService = true;
        say(why + u' '
            + tr("Once the service of its job is selected and can be reached, it can be fetched "
                 "from there."));
    } else if (m_files.isAllowed(m_file->service)) {
        fetch();
    } else {
        say(why + u' '
                + tr("The service has it. Fetched files are kept until the program ends; this is "
                     "asked only once."),
            true);
    }
}

void DocumentPane::fetch()
{
    if (!m_file || !m_files.canFetch(m_file->service))
        return;
    m_files.allow(m_file->service);
    say(tr("Fetching the document from the service…"));
    m_files.fetch(m_file->row.fileId, m_file->scope);
}

void DocumentPane::fetched(const FileId &file)
{
    if (m_file && m_file->row.fileId == file)
        start();
    orderAhead();
}

void DocumentPane::fetchFailed(const FileId &file, const ServiceError &error)
{
    if (m_file && m_file->row.fileId == file)
        say(errorText(error), true);
}

void DocumentPane::take(const Preview &preview)
{
    m_blank.stop();
    m_pagesText.clear();
    if (preview.document) {
        m_view->setDocument(*preview.document);
        m_pagesText = pagesText(*preview.document);
    } else {
        const local::ReadFailure &failure = preview.document.error();
        const bool isGone = failure.kind == local::ReadFailure::Kind::Gone;
        if (isGone && m_order.path == m_file->row.path)
            offerFetching(whyNotShown(failure));
        else
            say(whyNotShown(failure));
    }
    if (preview.isChanged) {
        m_changed->say(Note::Kind::Warning,
                       tr("This file has changed since it was sent: the result may be about "
                          "something else."));
    } else {
        m_changed->clear();
    }
    mark();
    showPlace();
}

void DocumentPane::say(const QString &text, bool offersFetching)
{
    m_view->say(text, offersFetching);
    m_marked->clear();
}

bool DocumentPane::areMarksShown() const
{
    return m_actions.marks->isChecked();
}

void DocumentPane::setMarksShown(bool areShown)
{
    m_actions.marks->setChecked(areShown);
}

void DocumentPane::mark()
{
    const QList<SoughtTerm> terms
        = areMarksShown() ? soughtTerms(reasoningOf(m_file)) : QList<SoughtTerm>();
    const std::optional<int> count = m_view->setTerms(terms);
    if (!count)
        return;
    if (terms.isEmpty())
        m_marked->clear();
    else
        m_marked->say(Note::Kind::Hint, marksText(*count));
}

void DocumentPane::showTitle()
{
    const QString name = !m_file         ? tr("Document")
        : m_file->row.fileName.isEmpty() ? m_file->row.fileId.value
                                         : m_file->row.fileName;
    QStringList about;
    if (m_file && !m_file->row.path.isEmpty())
        about.append(QFileInfo(m_file->row.path).dir().dirName());
    if (m_file && m_file->row.size >= 0)
        about.append(sizeText(m_file->row.size));
    m_bar->setDocument(name, about.join(u" · "_s));
}

/// Which page is in view, and how large.
void DocumentPane::showPlace()
{
    const int count = m_view->pageCount();
    const int page = m_view->currentPage();
    m_actions.previous->setEnabled(page > 0);
    m_actions.next->setEnabled(page + 1 < count);
    m_actions.zoomIn->setEnabled(m_view->canZoomIn());
    m_actions.zoomOut->setEnabled(m_view->canZoomOut());
    const int all = m_view->allPages();
    const bool isOne = count == 0 || all < 2;
    //: Which page of a document is in view: %1 of %2
    const QString place = tr("%1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(all));
    m_bar->setPages(m_view->isSaying() ? QString()
                        : count == 0   ? m_pagesText
                        : isOne        ? QString()
                                       : place,
                    !isOne);
    const int percent = static_cast<int>(std::lround(100 * m_view->zoom()));
    m_bar->setZoom(percent == 100 ? m_actions.fitWidth->text()
                                  //: The size of a page
                                  : tr("%1 %").arg(QLocale().toString(percent)));
}

void DocumentPane::scrollPage(int direction)
{
    m_view->scrollScreen(direction);
}

void DocumentPane::nextPage()
{
    m_view->goTo(m_view->currentPage() + 1);
}

void DocumentPane::previousPage()
{
    m_view->goTo(m_view->currentPage() - 1);
}

void DocumentPane::firstPage()
{
    m_view->goTo(0);
}

void DocumentPane::lastPage()
{
    m_view->goTo(std::max(1, m_view->pageCount() - 1));
}

void DocumentPane::zoomIn()
{
    m_view->zoomBy(1);
}

void DocumentPane::zoomOut()
{
    m_view->zoomBy(-1);
}

void DocumentPane::fitWidth()
{
    m_view->fitWidth();
}

void DocumentPane::open()
{
    if (!m_file)
        return;
    if (m_file->row.path.isEmpty() || !QFileInfo::exists(m_file->row.path))
        Q_EMIT cannotOpen();
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_file->row.path));
}

void DocumentPane::showFolder()
{
    const QString folder = m_file ? QFileInfo(m_file->row.path).absolutePath() : QString();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        Q_EMIT cannotOpen();
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void DocumentPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    start();
    orderAhead();
}

void DocumentPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // only the window was minimized
    m_reader.rest();
    m_files.dropAllBut({});
    blank();
}

/// What comes next is to be as wide as there is room.
void DocumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized.start();
}

} // namespace cd
