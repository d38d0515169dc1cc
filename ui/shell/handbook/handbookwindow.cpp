// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/handbook/handbookwindow.h"

#include "ui/widgets/parts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShowEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Pictures among the resources, and nothing from anywhere else.
class OwnBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QString path = QDir::cleanPath(u":/handbook/en/"_s + name.toString());
        if (type != QTextDocument::ImageResource || !name.isRelative()
            || !path.startsWith(":/handbook/"_L1))
            return {};
        const QImage picture(path);
        const int room = std::max(1, viewport()->width() - 4 * fontMetrics().averageCharWidth());
        return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation)
                                      : picture;
    }
};

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(handbookPages(QLocale().name().section(u'_', 0, 0)))
    , m_search(named(new QLineEdit(this), u"handbookSearch"_s, tr("Search the handbook")))
    , m_contents(named(new QListWidget(this), u"handbookContents"_s, tr("Contents")))
    , m_text(named(new OwnBrowser(this), u"handbookText"_s, tr("Page")))
{
    setObjectName(u"handbook"_s);
    setWindowTitle(tr("Handbook"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    for (const HandbookPage &page : std::as_const(m_pages))
        m_contents->addItem(page.title);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::filter);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HandbookWindow::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    m_contents->setCurrentRow(0);
    m_contents->setFocus();
}

void HandbookWindow::build()
{
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_contents->setFixedWidth(30 * fontMetrics().averageCharWidth());
    m_text->setOpenLinks(false);
    auto *left = new QVBoxLayout;
    addWidgets(left, {m_search, m_contents});
    auto *pages = new QHBoxLayout;
    pages->addLayout(left);
    pages->addWidget(m_text, 1);
    QDialogButtonBox *buttons = dialogButtons(*this, u"handbook"_s, QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter searches
    auto *column = new QVBoxLayout(this);
    column->addLayout(pages, 1);
    column->addWidget(buttons);
    resize(110 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
}

/// Pages that hold the words stay; the first of them is shown where the current one goes.
void HandbookWindow::filter(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const bool fits = m_pages.at(row).markdown.contains(words.trimmed(), Qt::CaseInsensitive);
        m_contents->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    const QListWidgetItem *current = m_contents->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_contents->setCurrentRow(first);
}

/// Pictures are as wide as there is room, which nobody knows before.
void HandbookWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        showPage(m_contents->currentRow());
}

void HandbookWindow::showPage(int row)
{
    if (row >= 0 && row < m_pages.size())
        m_text->setMarkdown(m_pages.at(row).markdown);
}

void HandbookWindow::follow(const QUrl &link)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).file == link.path()) {
            m_search->clear(); // it may hide that page
            m_contents->setCurrentRow(row);
        }
    }
}

} // namespace cd
