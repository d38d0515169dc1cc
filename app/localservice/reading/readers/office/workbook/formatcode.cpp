// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/workbook/formatcode.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Takes a section of a format code apart.
class CodeScanner
{
public:
    explicit CodeScanner(QStringView code)
        : m_code(code)
    {
    }

    QList<CodeToken> tokens();

private:
    void add(CodeToken::Kind kind, const QString &text) { m_tokens.append({kind, text}); }
    void addLiteral(QStringView text);
    void takeQuoted();
    void takeBracket();
    void takeLetters();
    bool takeWord(QLatin1StringView word, CodeToken::Kind kind);
    void takeOther();

    QStringView m_code;
    qsizetype m_at = 0;
    QList<CodeToken> m_tokens;
};

void CodeScanner::addLiteral(QStringView text)
{
    if (!m_tokens.isEmpty() && m_tokens.constLast().kind == CodeToken::Literal)
        m_tokens.last().text += text;
    else
        add(CodeToken::Literal, text.toString());
}

void CodeScanner::takeQuoted()
{
    const qsizetype end = m_code.indexOf(u'"', m_at + 1);
    const qsizetype stop = end < 0 ? m_code.size() : end;
    addLiteral(m_code.sliced(m_at + 1, stop - m_at - 1));
    m_at = stop + 1;
}

void CodeScanner::takeBracket()
{
    const qsizetype end = m_code.indexOf(u']', m_at);
    const qsizetype stop = end < 0 ? m_code.size() : end;
    const QString inside = m_code.sliced(m_at + 1, stop - m_at - 1).toString().toLower();
    const bool isTime
        = !inside.isEmpty() && inside.count(inside.front()) == inside.size(); // [h], [mm]
    if (inside.startsWith(u'$')) // a currency and a country
        addLiteral(m_code.sliced(m_at + 2, stop - m_at - 2).split(u'-').constFirst());
    else if (isTime && inside.front() == u'h')
        add(CodeToken::AllHours, inside);
    else if (isTime && inside.front() == u'm')
        add(CodeToken::AllMinutes, inside);
    else if (isTime && inside.front() == u's')
        add(CodeToken::AllSeconds, inside);
    m_at = stop + 1;
}

bool CodeScanner::takeWord(QLatin1StringView word, CodeToken::Kind kind)
{
    if (!m_code.sliced(m_at).startsWith(word, Qt::CaseInsensitive))
        return false;
    add(kind, QString(word));
    m_at += word.size();
    return true;
}

void CodeScanner::takeLetters()
{
    const QChar letter = m_code.at(m_at).toLower();
    const qsizetype begin = m_at;
    while (m_at < m_code.size() && m_code.at(m_at).toLower() == letter)
        ++m_at;
    const QString text = m_code.sliced(begin, m_at - begin).toString();
    if (letter == u'y')
        return add(CodeToken::Year, text);
    if (letter == u'd')
        return add(CodeToken::Day, text);
    if (letter == u'h')
        return add(CodeToken::Hour, text);
    if (letter == u's') {
        // "mm:ss": what stands before seconds are minutes.
        for (qsizetype i = m_tokens.size() - 1; i >= 0; --i) {
            if (m_tokens.at(i).kind == CodeToken::Month && m_tokens.at(i).text.size() < 3)
                m_tokens[i].kind = CodeToken::Minute;
            if (m_tokens.at(i).kind != CodeToken::Literal)
                break;
        }
        return add(CodeToken::Second, text);
    }
    const auto previous
        = std::find_if(m_tokens.crbegin(), m_tokens.crend(),
                       [](const CodeToken &token) { return token.kind != CodeToken::Literal; });
    const bool followsHour = previous != m_tokens.crend()
        && (previous->kind == CodeToken::Hour || previous->kind == CodeToken::AllHours);
    add(followsHour && text.size() < 3 ? CodeToken::Minute : CodeToken::Month, text);
}

void CodeScanner::takeOther()
{
    const QChar c = m_code.at(m_at++);
    switch (c.unicode()) {
    case u'0':
    case u'#':
    case u'?':
        return add(CodeToken::Digit, c);
    case u'.':
        return add(CodeToken::Point, c);
    case u',':
        return add(CodeToken::Comma, c);
    case u'%':
        return add(CodeToken::Percent, c);
    case u'@':
        return add(CodeToken::Text, c);
    case u'\\':
        if (m_at < m_code.size())
            addLiteral(m_code.sliced(m_at++, 1));
        return;
    case u'_': // a blank as wide as the next character
        ++m_at;
        return addLiteral(u" ");
    case u'*': // the next character, as often as there is room
        ++m_at;
        return;
    default:
        return addLiteral(m_code.sliced(m_at - 1, 1));
    }
}

QList<CodeToken> CodeScanner::tokens()
{
    while (m_at < m_code.size()) {
        const QChar c = m_code.at(m_at).toLower();
        if (c == u'"')
            takeQuoted();
        else if (c == u'[')
            takeBracket();
        else if (takeWord("General"_L1, CodeToken::General)
                 || takeWord("AM/PM"_L1, CodeToken::HalfDay)
                 || takeWord("A/P"_L1, CodeToken::HalfDay) || takeWord("E+"_L1, CodeToken::Exponent)
                 || takeWord("E-"_L1, CodeToken::Exponent))
            continue;
        else if (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's')
            takeLetters();
        else
            takeOther();
    }
    return m_tokens;
}

bool isPlace(const CodeToken &token)
{
    return token.kind == CodeToken::Digit;
}

} // namespace

QStringList sectionsOf(const QString &code)
{
    QStringList sections{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u';' && !isQuoted) {
            sections.append(QString());
            continue;
        }
        sections.last() += c;
        if (c == u'\\' && !isQuoted && i + 1 < code.size())
            sections.last() += code.at(++i);
    }
    return sections;
}

QList<CodeToken> codeTokens(const QString &section)
{
    return CodeScanner(section).tokens();
}

bool isDateCode(const QList<CodeToken> &tokens)
{
    return std::any_of(tokens.cbegin(), tokens.cend(), [](const CodeToken &token) {
        return token.kind >= CodeToken::Year && token.kind <= CodeToken::HalfDay;
    });
}

NumberCode numberCode(const QList<CodeToken> &tokens)
{
    constexpr int mostPlaces = 30;
    NumberCode code;
    const auto first = std::find_if(tokens.cbegin(), tokens.cend(), isPlace);
    const auto last = std::find_if(tokens.crbegin(), tokens.crend(), isPlace).base();
    bool isAfterPoint = false;
    for (auto token = tokens.cbegin(); token != tokens.cend(); ++token) {
        const bool isWithin = token >= first && token < last;
        if (token->kind == CodeToken::Point) {
            isAfterPoint = true;
        } else if (token->kind == CodeToken::Exponent) {
            code.isScientific = true;
            break;
        } else if (token->kind == CodeToken::Percent) {
            code.factor *= 100;
        } else if (token->kind == CodeToken::Comma) {
            code.hasThousands = code.hasThousands || isWithin;
            code.factor /= isWithin || token < first ? 1 : 1000;
        } else if (token->kind == CodeToken::Literal) {
            code.hasMask = code.hasMask || (isWithin && !isAfterPoint);
            code.isFraction = code.isFraction || (isWithin && token->text.contains(u'/'));
        } else if (isPlace(*token) && isAfterPoint) {
            code.decimals = std::min(code.decimals + 1, mostPlaces);
            code.leastDecimals += token->text == "0"_L1 ? 1 : 0;
        } else if (isPlace(*token)) {
            code.leastDigits
                = std::min(code.leastDigits + (token->text == "0"_L1 ? 1 : 0), mostPlaces);
        }
    }
    code.leastDecimals = std::min(code.leastDecimals, code.decimals);
    code.hasMask = code.hasMask && code.decimals == 0 && !code.isScientific;
    return code;
}

} // namespace cd::local
