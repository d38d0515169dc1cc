// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/markup.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

/// Remembers what the text would have had opened.
class WatchedDocument : public QTextDocument
{
public:
    bool isAsked() const { return m_isAsked; }

protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override
    {
        m_isAsked = true;
        return {};
    }

private:
    bool m_isAsked = false;
};

bool isBold(const QTextDocument &document)
{
    const QList<QTextFormat> all = document.allFormats();
    return std::any_of(all.cbegin(), all.cend(), [](const QTextFormat &format) {
        return format.isImageFormat() || format.toCharFormat().fontWeight() == QFont::Bold;
    });
}

/// What a tooltip or a label of the automatic kind shows of @p text; empty: it is taken for markup.
QString shownOf(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    WatchedDocument document;
    document.setHtml(text);
    document.adjustSize(); // laid out, as to be shown
    return document.isAsked() || isBold(document) ? QString() : document.toPlainText();
}

QString nameOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            return at->objectName();
    }
    return QLatin1StringView(widget->metaObject()->className());
}

} // namespace

QString hostileText()
{
    return u"<img src=\"file:///x.png\"><b>x</b>&y"_s;
}

void MarkupSearch::see(const QString &text, const QString &place)
{
    if (text.contains("<b>x</b>"_L1))
        m_seenIn.insert(place);
    if (text.contains("&lt;"_L1))
        m_taken += place + u" shows it escaped: "_s + text;
}

/// A text that may be HTML.
void MarkupSearch::tip(const QString &text, const QString &place)
{
    if (text.isEmpty())
        return;
    const QString shown = shownOf(text);
    if (shown.isEmpty())
        m_taken += place + u" takes it for HTML: "_s + text;
    see(shown, place);
}

/// A text in which `&` marks a shortcut.
void MarkupSearch::title(const QString &text, const QString &place)
{
    if (text.contains("</b>&y"_L1))
        m_taken += place + u" takes its & for a shortcut: "_s + text;
    see(text, place);
}

void MarkupSearch::lookAtCell(const QModelIndex &cell, const QString &place)
{
    see(cell.data(Qt::DisplayRole).toString(), place);
    see(cell.data(Qt::AccessibleTextRole).toString(), place);
    see(cell.data(Qt::AccessibleDescriptionRole).toString(), place);
    see(cell.data(Qt::StatusTipRole).toString(), place);
    const QString column = place + u", column %1"_s.arg(cell.column());
    tip(cell.data(Qt::ToolTipRole).toString(), column);
    tip(cell.data(Qt::WhatsThisRole).toString(), column);
}

void MarkupSearch::lookAtModel(const QAbstractItemModel *model, const QString &place)
{
    QList<QModelIndex> parents{{}};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeFirst();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex cell = model->index(row, column, parent);
                lookAtCell(cell, place);
                if (model->hasChildren(cell))
                    parents += cell;
            }
        }
    }
    for (int column = 0; column < model->columnCount(); ++column) {
        tip(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), place);
        see(model->headerData(column, Qt::Horizontal).toString(), place);
    }
}

void MarkupSearch::lookAtAction(const QAction *action, const QString &place)
{
    title(action->text(), place);
    tip(action->toolTip(), place + u", tooltip of "_s + action->objectName());
    tip(action->whatsThis(), place + u", help of "_s + action->objectName());
    see(action->statusTip(), place);
}

void MarkupSearch::lookAtTips(const QWidget *widget)
{
    tip(widget->toolTip(), nameOf(widget) + u", tooltip"_s);
    tip(widget->whatsThis(), nameOf(widget) + u", help"_s);
    see(widget->statusTip(), nameOf(widget));
    see(widget->accessibleName(), nameOf(widget));
    see(widget->accessibleDescription(), nameOf(widget));
    const QList<QAction *> actions = widget->actions();
    for (const QAction *action : actions)
        lookAtAction(action, nameOf(widget));
}

void MarkupSearch::lookAtText(QWidget *widget)
{
    const QString place = nameOf(widget);
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->textFormat() == Qt::PlainText)
            see(label->text(), place);
        else
            tip(label->text(), place + u", label"_s);
        if (label->buddy())
            title(label->text(), place);
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        title(button->text(), place);
    } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
        title(box->title(), place);
    } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        see(line->text(), place);
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            title(tabs->tabText(tab), place);
            tip(tabs->tabToolTip(tab), place);
        }
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
        see(text->toPlainText(), place);
        if (isBold(*text->document()))
            m_taken += place + u" takes it for HTML"_s;
    } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        lookAtModel(combo->model(), place);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        if (view->model() && !view->inherits("QHeaderView"))
            lookAtModel(view->model(), place);
    } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        title(menu->title(), place);
    }
}

void MarkupSearch::lookAt(QWidget *root)
{
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (widget->inherits("QTipLabel"))
            continue;
        widget->ensurePolished(); // as when it is shown for the first time
        lookAtTips(widget);
        lookAtText(widget);
    }
}

} // namespace cd::test
