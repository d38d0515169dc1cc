// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/typebar.h"

#include "ui/details/results/typestrip.h"
#include "ui/look/typemark.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostLetters = 24; // of a type in a button; the tooltip has them all

QIcon iconOf(int mark, const QWidget &widget)
{
    const int size = widget.fontMetrics().ascent() * 3 / 4;
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTypeMark(painter, QRectF(0, 0, size, size), mark, widget.palette());
    painter.end();
    return pixmap;
}

QString chipName(const ResultKind &kind)
{
    switch (kind.outcome) {
    case FileOutcome::Typed:
        break;
    case FileOutcome::Untyped:
        return u"kindUntyped"_s;
    case FileOutcome::Failed:
        return u"kindFailed"_s;
    case FileOutcome::Cancelled:
        return u"kindCancelled"_s;
    case FileOutcome::Running:
    case FileOutcome::Waiting:
        return u"kindOpen"_s;
    case FileOutcome::LeftOut:
        return u"kindLeftOut"_s;
    }
    return u"type-"_s + kind.type;
}

QString chipText(const QString &title, int files)
{
    return TypeBar::tr("%1 %2", "a type and how many files have it").arg(title, countText(files));
}

} // namespace

TypeBar::TypeBar(QWidget *parent)
    : QWidget(parent)
    , m_strip(named(new TypeStrip(this), u"typeStrip"_s))
    , m_legend(named(new QWidget(this), u"typeLegend"_s, tr("Show files by type")))
    , m_tabStop(new OneTabStop(this))
{
    setObjectName(u"typeBar"_s);
    auto *flow = withoutMargins(new FlowLayout(m_legend));
    flow->setSpacing(2);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(4);
    addWidgets(column, {m_strip, m_legend});
    connect(m_strip, &TypeStrip::picked, this, &TypeBar::pick);
    addChip(); // which has its place for Tab before there are results
    showKinds();
}

void TypeBar::setKinds(const QList<KindCount> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    showKinds();
}

void TypeBar::choose(const QSet<ResultKind> &kinds)
{
    if (kinds == m_chosen)
        return;
    m_chosen = kinds;
    showKinds();
    Q_EMIT chosenChanged(m_chosen);
}

void TypeBar::pick(qsizetype kind)
{
    const ResultKind picked = m_shown.at(kind).kind;
    QSet<ResultKind> chosen = m_chosen;
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        chosen = chosen == QSet<ResultKind>{picked} ? QSet<ResultKind>() : QSet<ResultKind>{picked};
    else if (!chosen.remove(picked))
        chosen.insert(picked);
    choose(chosen);
}

void TypeBar::addChip()
{
    auto *chip = new QToolButton(m_legend);
    chip->setAccessibleName(m_legend->accessibleName()); // until it has a kind
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const qsizetype place = m_chips.size();
    connect(chip, &QToolButton::clicked, this, [this, place] { pick(place); });
    m_legend->layout()->addWidget(chip);
    // Most chips come when there are results: Tab comes to them where they stand all the same.
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.constLast(), chip);
    m_chips.append(chip);
}

void TypeBar::showKind(QToolButton *chip, const KindCount &count)
{
    const QString title = kindTitle(count.kind).simplified();
    const int letters = mostLetters * fontMetrics().averageCharWidth();
    chip->setObjectName(chipName(count.kind));
    chip->setIcon(iconOf(count.mark, *this)); // the chip has not its new palette yet, if it changes
    chip->setText(chipText(
        withoutMnemonics(fontMetrics().elidedText(title, Qt::ElideMiddle, letters)), count.files));
    chip->setAccessibleName(chipText(title, count.files));
    chip->setToolTip(
        toolTipText(chip->accessibleName() + u'\n'
                    + tr("Click to show only these, again to show all; with Ctrl, to add them.")));
    chip->setChecked(m_chosen.contains(count.kind));
}

void TypeBar::showKinds()
{
    m_shown = m_kinds;
    m_shown.removeIf([this](const KindCount &count) {
        return count.files == 0 && !m_chosen.contains(count.kind);
    });
    while (m_chips.size() < m_shown.size())
        addChip();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < m_shown.size());
        if (i < m_shown.size())
            showKind(m_chips.at(i), m_shown.at(i));
        else
            m_chips.at(i)->setObjectName(u"spareChip%1"_s.arg(i));
    }
    m_tabStop->setButtons(QList<QAbstractButton *>(m_chips.cbegin(), m_chips.cend()));
    m_strip->setKinds(m_shown, m_chosen);
    setVisible(!m_shown.isEmpty());
}

void TypeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange)
        showKinds();
}

} // namespace cd
