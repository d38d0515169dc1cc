// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/pathtemplate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Token = PathTemplate::Token;
using Problem = PathTemplate::Problem;

constexpr std::array<std::pair<Token, QLatin1StringView>, 10> tokenWords{{
    {Token::Type, "{type}"_L1},
    {Token::Year, "{year}"_L1},
    {Token::Month, "{month}"_L1},
    {Token::Date, "{date}"_L1},
    {Token::Name, "{name}"_L1},
    {Token::Ext, "{ext}"_L1},
    {Token::Counter, "{counter}"_L1},
    {Token::Parent, "{parent}"_L1},
    {Token::Confidence, "{confidence}"_L1},
    {Token::Preset, "{preset}"_L1},
}};

std::optional<Token> tokenOf(QStringView word)
{
    for (const auto &[token, itsWord] : tokenWords) {
        if (itsWord == word)
            return token;
    }
    return std::nullopt;
}

bool isAbsolute(const QString &text)
{
    const bool isDrive = text.size() > 1 && text.at(1) == u':' && text.at(0).isLetter()
        && text.at(0).unicode() < 0x80;
    return isDrive || text.startsWith(u'/') || text.startsWith(u'\\');
}

qsizetype nextBrace(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && text.at(at) != u'{' && text.at(at) != u'}')
        ++at;
    return at;
}

/// From the brace at @p at to the one that closes it.
QString braced(const QString &text, qsizetype at)
{
    if (text.at(at) == u'}')
        return u"}"_s;
    const qsizetype end = text.indexOf(u'}', at);
    return end < 0 ? text.sliced(at) : text.sliced(at, end + 1 - at);
}

QString valueOf(Token token, const PathValues &values)
{
    switch (token) {
    case Token::Type:
        return values.type;
    case Token::Confidence:
        return values.confidence ? QString::number(*values.confidence, 'f', 2) : QString();
    case Token::Date:
        return values.date.toString(Qt::ISODate);
    case Token::Year:
        return values.date.isValid() ? QString::number(values.date.year()) : QString();
    case Token::Month:
        return values.date.toString(u"MM"_s);
    case Token::Name:
        return values.name;
    case Token::Ext:
        return values.ending;
    case Token::Counter:
        return QString::number(values.counter);
    case Token::Preset:
        return values.preset;
    case Token::Parent:
        break;
    }
    return values.parent;
}

QString wholeOf(const NameParts &parts)
{
    return parts.head + parts.kept + parts.rest + parts.ending;
}

} // namespace

QList<Token> PathTemplate::tokens()
{
    QList<Token> all;
    for (const auto &[token, word] : tokenWords)
        all.append(token);
    return all;
}

QString PathTemplate::word(Token token)
{
    for (const auto &[known, itsWord] : tokenWords) {
        if (known == token)
            return itsWord;
    }
    return {};
}

PathTemplate::PathTemplate(const QString &text)
    : m_text(text)
{
    if (text.trimmed().isEmpty())
        m_problem = Problem{};
    else if (isAbsolute(text))
        m_problem = Problem{Problem::Kind::Absolute, 0, {}};
    qsizetype from = 0;
    while (!m_problem && from <= text.size()) {
        const qsizetype slash = text.indexOf(u'/', from);
        const qsizetype to = slash < 0 ? text.size() : slash;
        readStep(from, to);
        from = to + 1;
    }
    if (!m_problem && text.trimmed().endsWith(u'/'))
        m_steps.append({{Token::Name, {}}, {Token::Ext, {}}});
}

void PathTemplate::readStep(qsizetype from, qsizetype to)
{
    const QString text = m_text.sliced(from, to - from);
    if (text.trimmed() == "."_L1 || text.trimmed() == ".."_L1) {
        m_problem = Problem{Problem::Kind::Upwards, from, text};
        return;
    }
    Step step;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype brace = nextBrace(text, at);
        if (brace > at) {
            step.append({std::nullopt, text.sliced(at, brace - at)});
            at = brace;
            continue;
        }
        const QString word = braced(text, at);
        const std::optional<Token> token = tokenOf(word);
        if (!token) {
            m_problem = Problem{Problem::Kind::UnknownToken, from + at, word};
            return;
        }
        step.append({token, {}});
        at += word.size();
    }
    if (!text.trimmed().isEmpty())
        m_steps.append(step);
}

bool PathTemplate::has(Token token) const
{
    for (const Step &step : m_steps) {
        for (const Piece &piece : step) {
            if (piece.token == token)
                return true;
        }
    }
    return false;
}

NameParts PathTemplate::partsOf(const Step &step, const PathValues &values, bool isFile) const
{
    NameParts parts;
    for (qsizetype i = 0; i < step.size(); ++i) {
        const Piece &piece = step.at(i);
        const QString text = piece.token ? valueOf(*piece.token, values) : piece.text;
        if (piece.token == Token::Counter && parts.kept.isEmpty())
            parts.kept = text;
        else if (piece.token == Token::Ext && isFile && i == step.size() - 1)
            parts.ending = text;
        else
            (parts.kept.isEmpty() ? parts.head : parts.rest) += text;
    }
    if (!isFile)
        return parts;
    if (parts.ending.isEmpty()) {
        QString &last = parts.kept.isEmpty() ? parts.head : parts.rest;
        parts.ending = endingOf(last);
        last.chop(parts.ending.size());
    }
    if (values.counter > 1 && !has(Token::Counter))
        parts.kept = u" (%1)"_s.arg(values.counter);
    return parts;
}

QList<NameParts> PathTemplate::allParts(const PathValues &values) const
{
    QList<NameParts> all;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool isFile = i == m_steps.size() - 1;
        const NameParts parts = partsOf(m_steps.at(i), values, isFile);
        if (isFile || !wholeOf(parts).trimmed().isEmpty())
            all.append(parts);
    }
    return all;
}

QString PathTemplate::path(const PathValues &values) const
{
    QStringList names;
    const QList<NameParts> all = allParts(values);
    for (const NameParts &parts : all)
        names.append(safeName(parts));
    return names.join(u'/');
}

bool PathTemplate::isFixed(const PathValues &values) const
{
    const QList<NameParts> all = allParts(values);
    return std::any_of(all.cbegin(), all.cend(), [](const NameParts &parts) {
        return safeName(parts) != wholeOf(parts).normalized(QString::NormalizationForm_C);
    });
}

} // namespace cd
