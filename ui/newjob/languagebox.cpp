// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/languagebox.h"

#include "ui/words/languagename.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

LanguageBox::LanguageBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"languageBox"_s);
    setAccessibleName(tr("Language of the documents"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);

    QList<QPair<QString, QString>> languages;
    for (const Language &language : allLanguages())
        languages.append({languageName(language), QString(language.code)});
    std::sort(languages.begin(), languages.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    const auto byDefault
        = std::find_if(languages.cbegin(), languages.cend(), [](const auto &language) {
              return language.second == Language::serviceDefault;
          });
    addItem(tr("Default: %1", "the language the service assumes").arg(byDefault->first));
    for (const auto &[name, code] : std::as_const(languages))
        addItem(name, code);

    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setObjectName(u"languageText"_s);
    lineEdit()->setAccessibleName(accessibleName());
    connect(this, &QComboBox::activated, this, &LanguageBox::takeTyped);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &LanguageBox::takeTyped);
}

std::optional<QString> LanguageBox::language() const
{
    return m_language;
}

void LanguageBox::setLanguage(const std::optional<QString> &code)
{
    m_language = code;
    int index = code ? findData(*code) : 0;
    if (index < 0) {
        addItem(*code, *code);
        index = count() - 1;
    }
    setCurrentIndex(index);
    setEditText(itemText(index));
}

void LanguageBox::takeTyped()
{
    const QString typed = currentText().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0)
        index = findData(typed.toLower());
    if (index < 0 && !typed.isEmpty())
        index = findText(typed, Qt::MatchStartsWith);
    if (index < 0) {
        setLanguage(m_language);
        if (!typed.isEmpty())
            Q_EMIT notFound(typed);
        return;
    }
    const QVariant code = itemData(index);
    const std::optional<QString> chosen
        = code.isValid() ? std::optional(code.toString()) : std::nullopt;
    const bool isNew = chosen != m_language;
    setLanguage(chosen);
    if (isNew)
        Q_EMIT edited();
}

} // namespace cd
