// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/credits.h"
#include "domain/service/dialect.h"

#include "domain/request/jobrequest.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace cd {

struct Connection;

/// Shows the request as it will be sent, as JSON and as a curl command, to read and to copy. It
/// never contains the key.
class RequestPreview : public QDialog
{
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    /// @p names: of its files, in order. @p prices: nullopt if the service is free.
    void showRequest(const Connection &connection, const JobRequest &request, Dialect dialect,
                     const QStringList &names, const std::optional<Prices> &prices,
                     const ConfigurationId &configuration = {});

private:
    QPlainTextEdit *addPage(const QString &name, const QString &title);
    void copy() const;

    QTabWidget *m_pages;
    QLabel *m_note;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_json;
    QPlainTextEdit *m_curl;
};

} // namespace cd
