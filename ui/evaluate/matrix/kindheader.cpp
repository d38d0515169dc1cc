// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/matrix/kindheader.h"

#include "ui/evaluate/matrix/confusiondelegate.h"
#include "ui/evaluate/matrix/confusionmodel.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int headerMargin = 12;
constexpr int swatchGap = 8;
constexpr int mostNameLetters = 22; // of the average width
constexpr int mostWordLetters = 12;

/// Whose lines are as long as they can be.
QStringList partsOf(const QString &name)
{
    QStringList parts{QString()};
    for (const QChar letter : name) {
        parts.last() += letter;
        if (letter == u'_' || letter == u'-' || letter.isSpace())
            parts += QString();
    }
    parts.removeAll(QString());
    return parts;
}

} // namespace

QStringList nameLines(const QString &name, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return {name};
    const QStringList parts = partsOf(name);
    QString first;
    qsizetype taken = 0;
    for (; taken < parts.size(); ++taken) {
        if (metrics.horizontalAdvance((first + parts.at(taken)).trimmed()) > width)
            break;
        first += parts.at(taken);
    }
    if (first.isEmpty())
        return {metrics.elidedText(name, Qt::ElideMiddle, width)};
    return {first.trimmed(),
            metrics.elidedText(parts.sliced(taken).join(QString()), Qt::ElideMiddle, width)};
}

KindHeader::KindHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
}

QString KindHeader::nameOfSection(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

bool KindHeader::isApartSection(int section) const
{
    return model()->headerData(section, orientation(), ConfusionModel::ApartRole).toBool();
}

int KindHeader::widthOfNames() const
{
    const QFontMetrics metrics = fontMetrics();
    const bool isRow = orientation() == Qt::Vertical;
    const int most = metrics.averageCharWidth() * (isRow ? mostNameLetters : mostWordLetters);
    int wide = 0;
    for (int section = 0; section < count(); ++section) {
        const QString name = nameOfSection(section);
        const QStringList parts = isRow ? QStringList{name} : partsOf(name);
        for (const QString &part : parts)
            wide = std::max(wide, metrics.horizontalAdvance(part.trimmed()));
        if (wide > most)
            return most;
    }
    return wide;
}

QSize KindHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics = fontMetrics();
    if (orientation() == Qt::Horizontal)
        return {sectionSize(section), 2 * metrics.lineSpacing() + 8};
    return {widthOfNames() + metrics.ascent() * 3 / 4 + swatchGap + headerMargin + 8,
            sectionSize(section)};
}

void KindHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    const QVariant faint = model()->headerData(section, orientation(), Qt::ForegroundRole);
    painter->setPen(faint.isValid() ? palette().color(QPalette::PlaceholderText)
                                    : palette().color(QPalette::Text));
    if (orientation() == Qt::Vertical)
        paintKind(*painter, rect, section);
    else
        paintColumn(*painter, rect, section);
    painter->restore();
}

void KindHeader::paintKind(QPainter &painter, const QRect &rect, int section) const
{
    QRect inside = rect.adjusted(headerMargin, 0, -8, 0);
    if (layoutDirection() == Qt::RightToLeft)
        inside = rect.adjusted(8, 0, -headerMargin, 0);
    if (isApartSection(section))
        inside.setTop(inside.top() + ConfusionDelegate::gap);
    const QFontMetrics metrics = fontMetrics();
    const int size = metrics.ascent() * 3 / 4;
    const int kind = model()->headerData(section, orientation(), ConfusionModel::KindRole).toInt();
    const auto place = [this, &inside](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), inside, logical);
    };
    const QRect mark(inside.left(), inside.center().y() - size / 2, size, size);
    paintTypeMark(painter, place(mark), kind == restOfTypes ? TypeMark::Other : kind, palette());
    const QRect words = inside.adjusted(size + swatchGap, 0, 0, 0);
    painter.drawText(place(words),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     metrics.elidedText(nameOfSection(section), Qt::ElideMiddle, words.width()));
}

void KindHeader::paintColumn(QPainter &painter, const QRect &rect, int section) const
{
    QRect inside = rect.adjusted(1, 0, -2, -4);
    if (isApartSection(section)) {
        if (layoutDirection() == Qt::RightToLeft)
            inside.setRight(inside.right() - ConfusionDelegate::gap);
        else
            inside.setLeft(inside.left() + ConfusionDelegate::gap);
    }
    const QStringList lines = nameLines(nameOfSection(section), fontMetrics(), inside.width());
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignBottom, lines.join(u'\n'));
}

} // namespace cd
