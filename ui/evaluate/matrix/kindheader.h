// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace cd {

/// The kinds at an edge of the matrix: at the left with their colours, above in up to two lines.
/// Names that are too long lose their middle; their tooltips have all of it.
class KindHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit KindHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// What it takes to show the names, within reason: a row's header, or the widest column's.
    int widthOfNames() const;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString nameOfSection(int section) const;
    bool isApartSection(int section) const;
    void paintKind(QPainter &painter, const QRect &rect, int section) const;
    void paintColumn(QPainter &painter, const QRect &rect, int section) const;
};

/// @p name in at most two lines that fit into @p width: broken behind `_`, `-` and blanks, and
/// without its middle where that is not enough.
QStringList nameLines(const QString &name, const QFontMetrics &metrics, int width);

} // namespace cd
