// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <optional>

namespace cd {

/// Chooses the documents' language; people can type any part of its name or code.
class LanguageBox : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageBox(QWidget *parent = nullptr);

    /// Nullopt: the service's default. A code that is not in the list is kept and shown as it is.
    std::optional<QString> language() const;
    void setLanguage(const std::optional<QString> &code);

Q_SIGNALS:
    void edited();
    /// What was typed is the name or code of no language; what was chosen before stays.
    void notFound(const QString &typed); ///< a person chose another

private:
    void takeTyped();

    std::optional<QString> m_language;
};

} // namespace cd
