// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/files/cellstitle.h"

#include "ui/look/typemark.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int markBeside = 6;
constexpr int moreBeside = 10;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int markSize(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

} // namespace

CellsTitle::CellsTitle(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"evaluatedTitle"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CellsTitle::say(const QString &text, const QList<Kind> &kinds, const QString &more)
{
    m_text = text;
    m_kinds = kinds;
    m_more = more;
    QString whole = text;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        whole.replace(u'%' + QString::number(i + 1), kinds.at(i).name);
    setAccessibleName(whole + u", "_s + more);
    setToolTip(kinds.isEmpty() ? QString() : whole.toHtmlEscaped());
    updateGeometry();
    update();
}

QList<CellsTitle::Piece> CellsTitle::pieces() const
{
    QList<Piece> found{Piece()};
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const int kind = m_text.at(i) == u'%' && i + 1 < m_text.size()
            ? m_text.at(i + 1).digitValue() - 1
            : -1;
        if (kind < 0 || kind >= m_kinds.size()) {
            found.last().text += m_text.at(i);
            continue;
        }
        found += Piece{m_kinds.at(kind).name, m_kinds.at(kind).mark};
        found += Piece();
        ++i;
    }
    found.removeIf([](const Piece &piece) { return piece.text.isEmpty(); });
    return found;
}

int CellsTitle::widthOf(const Piece &piece) const
{
    const QFontMetrics metrics(boldOf(font()));
    return metrics.horizontalAdvance(piece.text)
        + (piece.mark ? markSize(metrics) + markBeside : 0);
}

QSize CellsTitle::sizeHint() const
{
    int wide = moreBeside + fontMetrics().horizontalAdvance(m_more);
    const QList<Piece> all = pieces();
    for (const Piece &piece : all)
        wide += widthOf(piece);
    return {wide, fontMetrics().height() + 6};
}

QSize CellsTitle::minimumSizeHint() const
{
    constexpr int leastLetters = 14;
    return {std::min(sizeHint().width(), leastLetters * fontMetrics().averageCharWidth()),
            sizeHint().height()};
}

/// Where there is no room for all, each name loses of its middle.
void CellsTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont bold = boldOf(font());
    const QFontMetrics metrics(bold);
    const int size = markSize(metrics);
    const QList<Piece> all = pieces();
    const int lacking = std::max(0, sizeHint().width() - width());
    int names = 0;
    for (const Piece &piece : all)
        names += piece.mark || all.size() == 1 ? widthOf(piece) : 0;
    int left = 0;
    const auto place = [this, &left](int wide, int high) {
        const QRect logical(left, (height() - high) / 2, wide, high);
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setFont(bold);
    for (const Piece &piece : all) {
        const bool canShrink = names > 0 && (piece.mark || all.size() == 1);
        int wide = widthOf(piece) - (canShrink ? lacking * widthOf(piece) / names : 0);
        if (piece.mark) {
            paintTypeMark(painter, place(size, size), *piece.mark, palette());
            left += size + markBeside;
            wide -= size + markBeside;
        }
        wide = std::max(0, wide);
        painter.drawText(place(wide, height()), Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(piece.text, Qt::ElideMiddle, wide + 1));
        left += wide;
    }
    left += moreBeside;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(place(std::max(0, width() - left), height()),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                      | Qt::AlignVCenter),
                     m_more);
}

} // namespace cd
