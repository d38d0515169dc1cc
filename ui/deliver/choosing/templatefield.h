// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/pathtemplate.h"
#include "domain/delivery/plannedfile.h"

#include <QWidget>

class QLineEdit;

namespace cd {

class Note;
class TemplateExample;

/// The names that files get: a template, a finished example beside it, what is wrong with it, and
/// its tokens, which are put in where the cursor stands.
class TemplateField : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< changed() does not follow
    bool hasProblem() const;
    /// A file that shows what the template does; nullopt: one that is made up.
    void setExample(const std::optional<DeliverySource> &source);
    QLineEdit *field() const { return m_field; }
    QWidget *tokens() const { return m_tokens; } ///< stands below it

    static QString problemText(const PathTemplate::Problem &problem);

Q_SIGNALS:
    void changed();

private:
    void addTokens();
    void insert(const QString &token);
    void showExample();

    QLineEdit *m_field;
    TemplateExample *m_example;
    Note *m_note;
    QWidget *m_tokens;
    std::optional<DeliverySource> m_source;
};

} // namespace cd
