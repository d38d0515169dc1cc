// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "service/scripts/callscript.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace cd {

/// Shows the request as it will be sent, and as scripts that send it, to read and to copy. It never
/// contains the key, nor do the scripts contain secrets of webhooks.
class RequestPreview : public QDialog
{
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    /// @p names: of its files, in order. @p prices: nullopt if the service is free. @p call: the
    /// same for scripts.
    void showRequest(const JobRequest &request, const QStringList &names,
                     const std::optional<Prices> &prices, const ScriptedCall &call);

private:
    QPlainTextEdit *addPage(const QString &name, const QString &title);
    void copy() const;

    QTabWidget *m_pages;
    QLabel *m_note;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_json;
    QPlainTextEdit *m_curl;
    ScriptedCall m_call;
};

} // namespace cd
