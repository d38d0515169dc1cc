// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/open/rulespelling.h"

#include "store/settings/settings.h"
#include "ui/newjob/rules/open/descriptionfield.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int afterTypingMs = 400;

} // namespace

RuleSpelling::RuleSpelling(DescriptionField &field, QWidget *parent)
    : QObject(parent)
    , m_field(field)
    , m_action(new QAction(tr("Check spelling"), parent))
{
    m_action->setObjectName(u"checkSpelling"_s);
    m_action->setCheckable(true);
    m_action->setChecked(true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RuleSpelling::check);
    connect(&field, &DescriptionField::typed, this, [this] { m_timer.start(afterTypingMs); });
    connect(&field, &DescriptionField::wordAdded, this, &RuleSpelling::addWord);
    connect(m_action, &QAction::toggled, this, [this](bool isOn) {
        if (m_settings)
            m_settings->set(setting::spelling, isOn);
        check();
    });
    field.setSuggest([this](const QString &word, const Spelling::Suggested &suggested) {
        m_spelling.suggest(word, m_field.toPlainText(), language(), &m_field, suggested);
    });
}

void RuleSpelling::useSettings(Settings &settings)
{
    m_settings = &settings;
    m_own = settings.value(setting::ownWords);
    m_spelling.setOwnWords(m_own);
    m_action->setChecked(settings.value(setting::spelling));
    check();
}

void RuleSpelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    check();
}

/// That of the documents, else that of the window.
QString RuleSpelling::language() const
{
    return m_language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : m_language;
}

void RuleSpelling::checkNow()
{
    m_timer.stop();
    check();
}

void RuleSpelling::check()
{
    const QString text = m_field.toPlainText();
    if (!m_action->isChecked() || text.isEmpty())
        return m_field.setMisspellings({});
    m_spelling.check(text, language(), this,
                     [this, text](const QList<Misspelling> &words) { show(text, words); });
}

/// The word that is being written is not finished yet.
void RuleSpelling::show(const QString &text, const QList<Misspelling> &words)
{
    if (text != m_field.toPlainText() || !m_action->isChecked())
        return;
    QList<Misspelling> shown = words;
    const int cursor = m_field.textCursor().position();
    if (m_field.hasFocus() && cursor == text.size())
        shown.removeIf(
            [cursor](const Misspelling &word) { return word.start + word.length == cursor; });
    m_field.setMisspellings(shown);
}

void RuleSpelling::addWord(const QString &word)
{
    if (m_own.contains(word, Qt::CaseInsensitive))
        return;
    m_own += word;
    m_spelling.setOwnWords(m_own);
    if (m_settings)
        m_settings->set(setting::ownWords, m_own);
    check();
}

} // namespace cd
