// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/spelling.h"

#include "language/words.h"
#include "spelling/hunspell.h"

#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostSuggestions = 6;

struct WrittenWord
{
    QString text;
    Misspelling place;
};

/// A number, an abbreviation and a name with an underscore are in no dictionary, and no mistakes.
QList<WrittenWord> wordsToLookUp(const QString &text)
{
    static const QRegularExpression run(u"[\\p{L}\\p{M}\\p{N}_'’]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression passedOver(u"[\\p{N}_]"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QList<WrittenWord> words;
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        qsizetype start = match.capturedStart();
        qsizetype end = match.capturedEnd();
        const auto isQuote = [&text](qsizetype at) {
            return text.at(at) == u'\'' || text.at(at) == u'’';
        };
        while (start < end && isQuote(start))
            ++start;
        while (end > start && isQuote(end - 1))
            --end;
        const QString word = text.sliced(start, end - start);
        if (word.size() > 1 && word != word.toUpper() && !word.contains(passedOver))
            words.append({QString(word).replace(u'’', u'\''),
                          {static_cast<int>(start), static_cast<int>(end - start)}});
    }
    return words;
}

} // namespace

/// The dictionaries that were opened, for the other thread alone.
struct Spelling::Shelf
{
    QStringList folders;
    bool isKnown = false; // which there are
    QList<Dictionary> dictionaries = {};
    QHash<QString, std::shared_ptr<Hunspell>> open = {}; // by language; null: there is none

    Hunspell *of(const QString &language)
    {
        if (!isKnown)
            dictionaries = dictionariesIn(folders);
        isKnown = true;
        if (!open.contains(language)) {
            const auto dictionary = dictionaryFor(language, dictionaries);
            open.insert(language, dictionary ? Hunspell::open(*dictionary) : nullptr);
        }
        return open.value(language).get();
    }
};

Spelling::Spelling(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_shelf(new Shelf{folders})
{
    m_pool.setMaxThreadCount(1); // the dictionaries are asked one question at a time
}

Spelling::~Spelling() = default;

void Spelling::setOwnWords(const QStringList &words)
{
    m_own.clear();
    for (const QString &word : words)
        m_own.insert(word.toCaseFolded());
}

template<typename Outcome, typename Done>
void Spelling::ask(const QString &text, const QString &otherwise,
                   const std::function<Outcome(Hunspell &)> &question, QObject *context,
                   const Done &done)
{
    m_pool.start(
        [this, shelf = m_shelf, text, otherwise, question, context = QPointer(context), done] {
            Hunspell *dictionary = shelf->of(languageOf(wordsOf(text), otherwise));
            const Outcome outcome = dictionary ? question(*dictionary) : Outcome();
            QMetaObject::invokeMethod(this, [context, done, outcome] {
                if (context)
                    done(outcome);
            });
        });
}

void Spelling::check(const QString &text, const QString &otherwise, QObject *context,
                     const Checked &checked)
{
    const auto question = [text, own = m_own](Hunspell &dictionary) {
        QList<Misspelling> found;
        const QList<WrittenWord> words = wordsToLookUp(text);
        for (const WrittenWord &word : words) {
            if (!own.contains(word.text.toCaseFolded()) && !dictionary.knows(word.text))
                found.append(word.place);
        }
        return found;
    };
    ask<QList<Misspelling>>(text, otherwise, question, context, checked);
}

void Spelling::suggest(const QString &word, const QString &text, const QString &otherwise,
                       QObject *context, const Suggested &suggested)
{
    const auto question = [word](Hunspell &dictionary) {
        return dictionary.suggestions(word).mid(0, mostSuggestions);
    };
    ask<QStringList>(text, otherwise, question, context, suggested);
}

} // namespace cd
