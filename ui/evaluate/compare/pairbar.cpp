// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/pairbar.h"

#include "ui/charts/scale.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QIcon>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int stripHeight = 10;
constexpr PairKind kinds[]{PairKind::Fixed, PairKind::Broken, PairKind::BothWrong,
                           PairKind::BothRight};

/// Colours have a second sign: what is wrong now is hatched.
void paintKind(QPainter &painter, const QRectF &rect, PairKind kind, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (kind) {
    case PairKind::Fixed:
        painter.fillRect(rect, colors.successBar);
        break;
    case PairKind::Broken:
        painter.fillRect(rect, colors.error);
        paintHatch(painter, rect, palette.color(QPalette::Base));
        break;
    case PairKind::BothWrong:
        painter.fillRect(rect, colors.warningBar);
        paintHatch(painter, rect, palette.color(QPalette::Base));
        break;
    case PairKind::BothRight:
        painter.fillRect(rect, palette.color(QPalette::Dark));
        break;
    }
}

QIcon kindIcon(PairKind kind, const QWidget &widget)
{
    const int size = widget.fontMetrics().ascent() * 3 / 4;
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintKind(painter, QRectF(0, 0, size, size), kind, widget.palette());
    painter.end();
    return pixmap;
}

} // namespace

/// The bar: a pointer's way to what the buttons below it do.
class PairBar::Strip : public QWidget
{
public:
    explicit Strip(const std::function<void(PairKind)> &picked)
        : m_picked(picked)
    {
        setFixedHeight(stripHeight);
        setCursor(Qt::PointingHandCursor);
        setObjectName(u"pairStrip"_s);
        setAccessibleName(PairBar::tr("Files by what became of them"));
    }

    void setCounts(const PairedCounts &counts)
    {
        m_files.clear();
        for (const PairKind kind : kinds)
            m_files.append(static_cast<int>(countOf(counts, kind)));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QList<QRect> pieces = typePieces(rect(), m_files, layoutDirection());
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (!pieces.at(i).isEmpty())
                paintKind(painter, pieces.at(i), kinds[i], palette());
        }
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const QList<QRect> pieces = typePieces(rect(), m_files, layoutDirection());
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (pieces.at(i).contains(event->position().toPoint()))
                m_picked(kinds[i]);
        }
    }

private:
    std::function<void(PairKind)> m_picked;
    QList<int> m_files; // by kind
};

PairBar::PairBar(QWidget *parent)
    : QWidget(parent)
    , m_strip(new Strip(
          [this](PairKind kind) { choose(m_chosen == kind ? std::nullopt : std::optional(kind)); }))
{
    setObjectName(u"pairBar"_s);
    setAccessibleName(tr("Show files by what became of them"));
    const QString names[]{u"pairsFixed"_s, u"pairsBroken"_s, u"pairsBothWrong"_s,
                          u"pairsBothRight"_s};
    auto *buttons = new QWidget;
    auto *flow = withoutMargins(new FlowLayout(buttons));
    flow->setSpacing(2);
    QList<QAbstractButton *> all;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *made = toolButton(names[i], {}, {});
        made->setCheckable(true);
        made->setAutoRaise(true);
        made->setToolTip(tr("Click to show only these, again to show all"));
        flow->addWidget(made);
        all.append(made);
        m_buttons.at(i) = made;
        connect(made, &QToolButton::clicked, this, [this, i] {
            choose(m_chosen == kinds[i] ? std::nullopt : std::optional(kinds[i]));
        });
    }
    (new OneTabStop(this))->setButtons(all);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(4);
    addWidgets(column, {m_strip, buttons});
    showCounts();
}

void PairBar::setCounts(const PairedCounts &counts)
{
    m_counts = counts;
    showCounts();
}

void PairBar::choose(std::optional<PairKind> kind)
{
    const bool isNew = kind != m_chosen;
    m_chosen = kind;
    showCounts(); // a click may have turned one off that stays chosen
    if (isNew)
        Q_EMIT chosenChanged(kind);
}

void PairBar::showCounts()
{
    m_strip->setCounts(m_counts);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(pairKindText(kinds[i], m_counts));
        m_buttons.at(i)->setIcon(kindIcon(kinds[i], *this));
        m_buttons.at(i)->setChecked(m_chosen == kinds[i]);
    }
}

void PairBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange)
        showCounts();
}

} // namespace cd
