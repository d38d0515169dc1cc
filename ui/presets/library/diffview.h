// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"
#include "rules/rulediff.h"

#include <QTextEdit>

#include <optional>

namespace cd {

/// How two versions of rules and options differ, rule by rule: what was removed is struck out, what
/// was added is underlined. Two columns where there is room, else one. Or what one version holds.
class DiffView : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr int twoColumnsFrom = 900;

    explicit DiffView(const QString &name, QWidget *parent = nullptr);

    /// @p before, @p after: what the two are called.
    void showDiff(const RulesDiff &diff, Dialect dialect, const QString &before,
                  const QString &after);
    void showContent(const JobRequest &request, Dialect dialect);
    /// Nothing but @p hint.
    void showNothing(const QString &hint);
    bool hasTwoColumns() const { return m_hasTwoColumns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Shown
    {
        bool isContent = false; // then only what is there after counts
        RulesDiff diff = {};
        Dialect dialect = Dialect::First;
        QString before = {};
        QString after = {};
    };

    void take(const std::optional<Shown> &shown, const QString &hint);
    void draw();

    std::optional<Shown> m_shown;
    bool m_hasTwoColumns = false;
};

} // namespace cd
