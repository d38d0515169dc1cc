// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/documentpane.h"

#include "ui/document/markedtext.h"
#include "ui/document/pagesview.h"
#include "ui/document/previewwords.h"
#include "ui/look/icons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "workflow/connection/session.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

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

bool isDrawn(const local::DocumentText &document)
{
    return std::any_of(document.pages.cbegin(), document.pages.cend(),
                       [](const local::PageText &page) { return page.picture.width > 0; });
}

QString pageTexts(const local::DocumentText &document)
{
    QStringList pages;
    for (const local::PageText &page : document.pages)
        pages.append(page.text);
    return pages.join(u'\n');
}

QToolButton *buttonOf(QAction *action)
{
    auto *button = named(new QToolButton, action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

DocumentPane::DocumentPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reader(workspace.serviceExecutable())
    , m_files(workspace.session())
    , m_open(action(u"openDocument"_s, u"file"_s, tr("Open"), &DocumentPane::open))
    , m_folder(action(u"showDocumentFolder"_s, u"folder"_s, tr("Show in folder"),
                      &DocumentPane::showFolder))
    , m_title(named(new QLabel, u"documentTitle"_s))
    , m_count(named(new QLabel, u"documentPages"_s))
    , m_changed(named(new Note, u"documentChanged"_s))
    , m_marked(named(new Note, u"documentMarked"_s))
    , m_stack(new QStackedWidget)
    , m_said(wrappedText(u"documentSaid"_s, tr("About the document")))
    , m_fetch(button(u"fetchDocument"_s, tr("Fetch it from the service"), {}, this,
                     &DocumentPane::fetch))
    , m_pages(named(new PagesView, u"documentPictures"_s, tr("Pages of the document")))
    , m_text(named(new MarkedText, u"documentText"_s, tr("Text of the document")))
{
    setObjectName(u"documentPane"_s);
    m_open->setToolTip(tr("Open the selected file in its default program"));
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_open->setShortcutContext(Qt::WidgetShortcut); // of the table that shows it
    m_open->setAutoRepeat(false); // a key that is held opens it once
    m_folder->setToolTip(tr("Show the folder that holds the selected file"));
    layOut();
    connect(&m_reader, &DocumentReader::begun, this, [this] {
        if (m_stack->currentIndex() == 0)
            say(tr("Reading the document…"));
    });
    connect(&m_reader, &DocumentReader::done, this, &DocumentPane::take);
    connect(&m_files, &FetchedFiles::fetched, this, &DocumentPane::start);
    connect(&workspace.session(), &Session::stateChanged, this, [this] {
        if (m_awaitsService)
            start();
    });
    connect(&m_files, &FetchedFiles::failed, this, &DocumentPane::fetchFailed);
    setFile({});
    start();
}

QAction *DocumentPane::action(const QString &name, const QString &icon, const QString &text,
                              void (DocumentPane::*act)())
{
    auto *made = named(new QAction(deskIcon(icon), text, this), name);
    connect(made, &QAction::triggered, this, act);
    return made;
}

QLayout *DocumentPane::titleRow()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a name is elided
    m_title->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    addWidgets(row, {m_count, buttonOf(m_open), buttonOf(m_folder)});
    return row;
}

void DocumentPane::layOut()
{
    auto *message = new QWidget;
    auto *middle = new QVBoxLayout(message);
    m_said->setAlignment(Qt::AlignCenter);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    middle->addStretch();
    middle->addWidget(m_said);
    middle->addWidget(m_fetch, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_stack->addWidget(message);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0); // off the line that parts it from the results
    column->addLayout(titleRow());
    column->addWidget(m_changed);
    column->addWidget(m_stack, 1);
    column->addWidget(m_marked);
}

void DocumentPane::setFile(const std::optional<ShownFile> &file)
{
    const bool isOther = !isSameFile(m_file, file);
    const bool isOtherReasoning = reasoningOf(m_file) != reasoningOf(file);
    m_file = file;
    m_open->setEnabled(file.has_value());
    m_folder->setEnabled(file && !file->row.path.isEmpty());
    if (isOther)
        start();
    else if (isOtherReasoning)
        mark();
}

/// From the beginning: what is there now may be of another file.
void DocumentPane::start()
{
    m_reader.drop();
    m_files.drop();
    m_awaitsService = false;
    m_changed->clear();
    m_count->clear();
    m_pages->clear();
    m_text->clear();
    showTitle();
    say({});
    if (!isVisible())
        return; // showEvent() starts again
    if (!m_file)
        say(tr("Select a file to see it here."));
    else if (m_file->row.path.isEmpty() && m_files.path(m_file->row.fileId).isEmpty())
        offerFetching(tr("This file is not on this computer, as far as is known."));
    else
        read();
}

void DocumentPane::read()
{
    const ExportRow &row = m_file->row;
    const QString fetched = m_files.path(row.fileId);
    m_order = {.path = fetched.isEmpty() ? row.path : fetched,
               .fileName = row.fileName,
               .size = row.size,
               .hash = row.hash,
               .width = m_pages->wantedWidth()};
    m_reader.read(m_order);
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
            + tr("The service has it. Fetched files are kept until the program ends; this is asked "
                 "only once."));
        m_fetch->show();
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

void DocumentPane::fetchFailed(const ServiceError &error)
{
    say(errorText(error));
    m_fetch->show();
}

void DocumentPane::take(const Preview &preview)
{
    if (!preview.document) {
        const local::ReadFailure &failure = preview.document.error();
        const bool isGone = failure.kind == local::ReadFailure::Kind::Gone;
        if (isGone && m_order.path == m_file->row.path)
            offerFetching(whyNotShown(failure));
        else
            say(whyNotShown(failure));
    } else if (isDrawn(*preview.document)) {
        m_pages->setDocument(*preview.document);
        m_stack->setCurrentWidget(m_pages);
    } else {
        m_text->setBeginningOf(pageTexts(*preview.document));
        m_stack->setCurrentWidget(m_text);
    }
    m_count->setText(preview.document ? pagesText(*preview.document) : QString());
    if (preview.isChanged) {
        m_changed->say(Note::Kind::Warning,
                       tr("This file has changed since it was sent: the result may be about "
                          "something else."));
    } else {
        m_changed->clear();
    }
    mark();
}

void DocumentPane::say(const QString &text)
{
    m_said->setText(text);
    m_fetch->hide();
    m_marked->clear();
    m_stack->setCurrentIndex(0);
}

void DocumentPane::mark()
{
    const QList<SoughtTerm> terms = soughtTerms(reasoningOf(m_file));
    const bool isText = m_stack->currentWidget() == m_text;
    if (!isText && m_stack->currentWidget() != m_pages)
        return;
    const int count = isText ? m_text->setTerms(terms) : m_pages->setTerms(terms);
    if (terms.isEmpty()) {
        m_marked->clear();
    } else if (count > 0) {
        m_marked->say(Note::Kind::Hint,
                      //: In a document; the words that the reasoning quotes
                      tr("%Ln place(s) that the reasoning names are marked: with a full line for "
                         "the type, with a dashed one for the next best.",
                         nullptr, count));
    } else {
        m_marked->say(Note::Kind::Hint,
                      tr("Nothing is marked: what the reasoning names was not found as text on "
                         "these pages."));
    }
}

void DocumentPane::showTitle()
{
    const QString name = !m_file         ? tr("Document")
        : m_file->row.fileName.isEmpty() ? m_file->row.fileId.value
                                         : m_file->row.fileName;
    m_title->setAccessibleName(name);
    m_title->setText(m_title->fontMetrics().elidedText(name, Qt::ElideMiddle, m_title->width()));
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
    if (!event->spontaneous())
        start();
}

void DocumentPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // only the window was minimized
    m_reader.drop();
    m_files.drop();
    m_pages->clear();
    m_text->clear();
}

/// What stands beside the name has a width of its own.
bool DocumentPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showTitle();
    return QWidget::eventFilter(watched, event);
}

/// Much wider pages are read again, to be as sharp as they can be.
void DocumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible() && m_stack->currentWidget() == m_pages
        && m_pages->wantedWidth() > m_order.width * 5 / 4)
        read();
}

} // namespace cd
