// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cd {

/// Which files are listed: "receipt answered as invoice  7 files", with the types' colours before
/// their names.
class CellsTitle : public QWidget
{
    Q_OBJECT

public:
    explicit CellsTitle(QWidget *parent = nullptr);

    /// A type's name, or another kind's, and what its mark is.
    struct Kind
    {
        QString name;
        int mark = 0;

        bool operator==(const Kind &) const = default;
    };

    /// @p text: with %1 and %2 where @p kinds stand. @p more: faint, behind it.
    void say(const QString &text, const QList<Kind> &kinds, const QString &more);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What stands behind each other.
    struct Piece
    {
        QString text;
        std::optional<int> mark = {};
    };

    QList<Piece> pieces() const;
    int widthOf(const Piece &piece) const;

    QString m_text;
    QList<Kind> m_kinds;
    QString m_more;
};

} // namespace cd
