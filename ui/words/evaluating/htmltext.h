// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// HTML that is written from the top down. Whatever is passed in is text, and is escaped.
class HtmlText
{
public:
    HtmlText(const QString &title, const QString &style);

    void heading(int level, const QString &text);
    void paragraph(const QString &text);
    /// @p svg: a picture that is put inside.
    void picture(const QString &title, const QByteArray &svg);
    void beginTable(const QString &name, const QStringList &columns);
    /// The first cell is the row's header. @p styles: of the other cells; fewer are enough.
    void row(const QStringList &cells, const QStringList &styles = {});
    void endTable();
    /// Ends it; nothing more is written.
    QByteArray whole();

private:
    QString m_html;
};

} // namespace cd
