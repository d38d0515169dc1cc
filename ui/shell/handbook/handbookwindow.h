// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/handbook/handbookpages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace cd {

/// The handbook in a window of its own: contents and search at the left, the page at the right. It
/// shows nothing but what the program brings along, and follows no other links.
class HandbookWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void filter(const QString &words);
    void showPage(int row);
    void follow(const QUrl &link);

    QList<HandbookPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace cd
