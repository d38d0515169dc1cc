// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/layoutsearch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd::test {

namespace {

QString told(const QWidget *widget, const QString &what, int has, int needs)
{
    QString path = widget->objectName();
    for (const QWidget *at = widget->parentWidget(); at && path.count(u'/') < 3;
         at = at->isWindow() ? nullptr : at->parentWidget())
        path.prepend(at->objectName() + u'/');
    return u"%1 %2: “%3” has %4, needs %5"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), path, what)
        .arg(has)
        .arg(needs);
}

/// Empty where @p text fits.
QString lineFor(const QWidget *widget, const QString &text, int has, int needs)
{
    return has < needs ? told(widget, text, has, needs) : QString();
}

QString cutButton(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const bool isIcon
        = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    if (button->text().isEmpty() || isIcon || qobject_cast<const QLineEdit *>(button->parent()))
        return {};
    // Some are no wider than their text, so that several fit into a narrow form.
    constexpr int besidesText = 16;
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    const int least
        = text + besidesText + (button->icon().isNull() ? 0 : button->iconSize().width());
    return lineFor(button, button->text(), button->width(),
                   std::min(least, button->sizeHint().width()))
        + lineFor(button, button->text(), button->height(), button->sizeHint().height());
}

QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (label->wordWrap() || label->hasHeightForWidth())
        return lineFor(label, label->text(), label->height(),
                       label->heightForWidth(label->width()));
    return lineFor(label, label->text(), label->width(), label->sizeHint().width());
}

QString cutCombo(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.subControls = QStyle::SC_All;
    constexpr int besidesText = 2;
    const QString text = box->isEditable() && box->currentText().isEmpty()
        ? box->lineEdit()->placeholderText()
        : box->currentText();
    return lineFor(
        box, text,
        box->style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
            .width(),
        box->fontMetrics().horizontalAdvance(text) + besidesText + (box->isEditable() ? 4 : 0)
            + (box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width()));
}

QString cutPlaceholder(const QLineEdit *line)
{
    if (line->placeholderText().isEmpty() || qobject_cast<const QComboBox *>(line->parentWidget()))
        return {};
    constexpr int besidesText = 20; // frame and margins on both sides
    int needs = line->fontMetrics().horizontalAdvance(line->placeholderText()) + besidesText;
    const auto icons = line->findChildren<QAbstractButton *>();
    for (const QAbstractButton *icon : icons)
        needs += icon->isVisible() ? icon->width() : 0;
    return lineFor(line, line->placeholderText(), line->width(), needs);
}

QString cutHeader(const QHeaderView *header)
{
    QString lines;
    if (header->orientation() != Qt::Horizontal || !header->model())
        return lines;
    constexpr int besidesText = 16; // as in the cells below
    for (int section = 0; section < header->count(); ++section) {
        const QString text
            = header->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!header->isSectionHidden(section))
            lines += lineFor(header, text, header->sectionSize(section),
                             header->fontMetrics().horizontalAdvance(text) + besidesText);
    }
    return lines;
}

QString cutTabs(const QTabBar *tabs)
{
    const int last = tabs->count() - 1;
    return last < 0
        ? QString()
        : lineFor(tabs, tabs->tabText(last), tabs->width(), tabs->tabRect(last).right());
}

QString cutText(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return cutButton(button);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return cutLabel(label);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return cutCombo(box);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return cutPlaceholder(line);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutHeader(header);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return cutTabs(tabs);
    return {};
}

/// What is so low that it is hard to hit. Parts of others are hit with these.
QString tooLow(const QWidget *widget)
{
    constexpr int least = 24; // device-independent pixels
    const QWidget *parent = widget->parentWidget();
    const bool isControl = qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
    const bool isPart = !parent || widget->objectName().startsWith("qt_"_L1)
        || parent->objectName().startsWith("qt_scrollarea"_L1)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
    return isControl && !isPart ? lineFor(widget, u"its height"_s, widget->height(), least)
                                : QString();
}

/// Widgets that scroll what they hold may hold more than they show.
bool scrolls(const QWidget *parent)
{
    return parent->objectName().startsWith("qt_scrollarea"_L1)
        || qobject_cast<const QAbstractScrollArea *>(parent)
        || qobject_cast<const QTabBar *>(parent);
}

QString leavesParent(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || scrolls(parent) || widget->objectName().startsWith("qt_"_L1))
        return {};
    // From right to left Qt's splitters place their panes one pixel too far.
    const bool isOfSplitter = qobject_cast<const QSplitter *>(parent) && parent->isRightToLeft();
    return lineFor(widget, u"inside its parent"_s, parent->width() + (isOfSplitter ? 1 : 0),
                   widget->geometry().right() + 1)
        + lineFor(widget, u"inside its parent"_s, parent->height(),
                  widget->geometry().bottom() + 1);
}

QString overlap(const QWidget *widget)
{
    QString lines;
    const QLayout *layout = widget->layout();
    QList<QWidget *> inside = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    inside.removeIf(
        [layout](QWidget *child) { return !child->isVisible() || !layout || child->isWindow(); });
    for (qsizetype i = 0; i < inside.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const QRect both = inside.at(i)->geometry() & inside.at(j)->geometry();
            if (!both.isEmpty())
                lines += told(inside.at(i), u"beside "_s + inside.at(j)->objectName(),
                              -both.width(), 0);
        }
    }
    return lines;
}

QList<QWidget *> visibleIn(const QWidget &window)
{
    QList<QWidget *> all = window.findChildren<QWidget *>();
    all.removeIf([&window](const QWidget *widget) {
        return !widget->isVisible() || widget->window() != &window;
    });
    return all;
}

class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            m_texts[keys.toString()].append(text);
    }
    QStringList clashes() const
    {
        QStringList lines;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
            if (it->size() > 1)
                lines += it.key() + u": "_s + it->join(u" | "_s);
        }
        return lines;
    }

private:
    QMap<QString, QStringList> m_texts;
};

} // namespace

QStringList cutIn(const QWidget &window)
{
    QStringList lines{overlap(&window)};
    const QList<QWidget *> all = visibleIn(window);
    for (const QWidget *widget : all)
        lines += {cutText(widget), tooLow(widget), leavesParent(widget), overlap(widget)};
    lines.removeAll(QString());
    return lines;
}

QStringList mnemonicClashesIn(const QWidget &window)
{
    Letters letters;
    const QList<QWidget *> all = visibleIn(window);
    for (const QWidget *widget : all) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            letters.add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            letters.add(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            letters.add(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                letters.add(tabs->tabText(tab));
        else if (qobject_cast<const QMenuBar *>(widget))
            for (const QAction *menu : widget->actions())
                letters.add(menu->text());
    }
    return letters.clashes();
}

QStringList mnemonicClashesOf(const QList<QAction *> &entries)
{
    Letters letters;
    for (const QAction *entry : entries)
        letters.add(entry->text());
    return letters.clashes();
}

} // namespace cd::test
