// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

#include <limits>

namespace cd {

/// Two panes: side by side where there is room for it, below each other where not. Both ways keep
/// their own sizes. It asks for the width of one pane only.
class TwoPanes : public QSplitter
{
    Q_OBJECT

public:
    static constexpr int never = std::numeric_limits<int>::max();

    /// @p sideBySideFrom: the least width for it, in device-independent pixels, if both fit then.
    explicit TwoPanes(const QString &name, int sideBySideFrom, QWidget *parent = nullptr);

    void setSideBySideFrom(int width);
    bool isSideBySide() const { return orientation() == Qt::Horizontal; }
    /// Until a person moves the handle, the panes share the room like this.
    void setShares(const QList<int> &sideBySide, const QList<int> &below);
    /// Once a pane that was taken out for a while is back.
    void useSizes();

    /// Those that a person gave them last.
    QByteArray saveSizes() const;
    /// Ignores what it can't read.
    void restoreSizes(const QByteArray &saved);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepSizes();
    void arrange();

    int m_from;
    QList<int> m_sideBySide;
    QList<int> m_below;
};

} // namespace cd
