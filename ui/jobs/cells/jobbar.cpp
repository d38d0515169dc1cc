// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobbar.h"

#include "ui/look/palettes.h"
#include "ui/look/typemark.h"
#include "workflow/rows/jobfacts.h"

#include <QPainter>
#include <QPainterPath>

#include <QSet>
#include <QStringList>

#include <utility>

namespace cd {

namespace {

constexpr double sentShare = 0.4; // of the accent: sent, but not done

struct BarPiece
{
    int files;
    QBrush fill;
};

void paintProgress(QPainter &painter, const QRect &rect, const JobProgress &progress,
                   const QPalette &palette, Qt::LayoutDirection direction)
{
    const Colors &colors = colorsOf(palette);
    const QList<BarPiece> pieces{{progress.done, colors.accent},
                                 {progress.failed, colors.error},
                                 {progress.working, mixed(colors.track, colors.accent, sentShare)},
                                 {progress.waiting, QBrush(colors.hatch, Qt::BDiagPattern)},
                                 {progress.toUpload + progress.unsent, Qt::NoBrush}};
    QList<int> files;
    for (const BarPiece &piece : pieces)
        files.append(piece.files);
    const double radius = rect.height() / 2.0;
    QPainterPath round;
    round.addRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    painter.fillRect(rect, colors.track);
    const QList<QRect> places = typePieces(rect, files, direction);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        painter.fillRect(places.at(i), pieces.at(i).fill);
}

void paintTypes(QPainter &painter, const QRect &rect, const JobBar &bar, const QPalette &palette,
                Qt::LayoutDirection direction)
{
    QList<int> marks;
    QList<int> files;
    const auto add = [&](int mark, int count) {
        marks.append(mark);
        files.append(count);
    };
    for (const TypeCount &type : bar.types)
        add(type.mark, type.files);
    add(TypeMark::Failed, bar.progress.failed);
    add(TypeMark::Other, bar.progress.unsent);
    painter.setClipRect(rect);
    const QList<QRect> places = typePieces(rect, files, direction);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places.at(i).isEmpty())
            paintTypeMark(painter, places.at(i), marks.at(i), palette);
    }
}

} // namespace

JobBar jobBar(const JobRow &row, const QList<TypeCount> &types)
{
    JobBar bar{progressOf(row), !hasEnded(row), types};
    if (wasCancelled(row)) // it did not fail
        bar.progress.unsent += std::exchange(bar.progress.failed, 0);
    return bar;
}

QList<TypeCount> typeCounts(const QHash<QString, int> &files, const QList<Rule> &rules)
{
    QList<TypeCount> counts;
    QSet<QString> counted{QString()};
    const auto add = [&](const QString &type) {
        if (const int count = files.value(type); count > 0 && !counted.contains(type))
            counts.append({type, static_cast<int>(counted.size()) - 1, count});
        counted.insert(type);
    };
    for (const Rule &rule : rules)
        add(rule.type);
    QStringList others = files.keys(); // of a preset of the service that changed since, say
    others.sort();
    for (const QString &type : std::as_const(others))
        add(type);
    if (const int untyped = files.value(QString()); untyped > 0)
        counts.append({{}, TypeMark::NoType, untyped});
    return counts;
}

void paintJobBar(QPainter &painter, const QRect &rect, const JobBar &bar, const QPalette &palette,
                 Qt::LayoutDirection direction)
{
    painter.save();
    if (bar.isRunning && bar.progress.files() > 0)
        paintProgress(painter, rect, bar.progress, palette, direction);
    else if (!bar.isRunning && (!bar.types.isEmpty() || bar.progress.done == 0)
             && bar.progress.done + bar.progress.failed > 0)
        paintTypes(painter, rect, bar, palette, direction);
    painter.restore();
}

} // namespace cd
