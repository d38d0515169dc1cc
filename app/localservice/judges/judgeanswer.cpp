// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/judgeanswer.h"

#include "domain/safetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 300;
constexpr qsizetype longestQuote = 60;

/// What comes after thinking aloud. Some templates begin it before the answer, and some answers end
/// in it.
QString withoutThoughts(QString content)
{
    const QString begin = u"<think>"_s;
    const QString end = u"</think>"_s;
    if (const qsizetype last = content.lastIndexOf(end); last >= 0)
        content.remove(0, last + end.size());
    if (const qsizetype open = content.indexOf(begin); open >= 0)
        content.truncate(open);
    return content.trimmed();
}

/// The object in an answer that may have words or a fence around it.
QJsonObject objectIn(const QString &content)
{
    const qsizetype begin = content.indexOf(u'{');
    const qsizetype end = content.lastIndexOf(u'}');
    if (begin < 0 || end < begin)
        return {};
    return QJsonDocument::fromJson(content.mid(begin, end - begin + 1).toUtf8()).object();
}

/// The whole type that an answer begins with which was cut off later.
QString typeBeforeTheCut(const QString &content)
{
    static const QRegularExpression begin(uR"(^[^{]*\{\s*"type"\s*:\s*("(?:[^"\\]|\\.)*")\s*,)"_s);
    const QRegularExpressionMatch match = begin.match(content);
    return match.hasMatch()
        ? QJsonDocument::fromJson('[' + match.captured(1).toUtf8() + ']').array().at(0).toString()
        : QString();
}

struct Written
{
    QString word;
    QString reason;
};

Written writtenIn(const QString &content)
{
    const QJsonObject object = objectIn(content);
    if (!object.isEmpty())
        return {object.value("type"_L1).toString(), object.value("why"_L1).toString()};
    if (const QString word = typeBeforeTheCut(content); !word.isEmpty())
        return {word, {}};
    if (content.contains(u'{'))
        return {};
    // Who can't write JSON may still write the type alone.
    static const QRegularExpression around(u"^[\\s\"'“”*`]+|[\\s\"'“”*`.]+$"_s);
    return {QString(content).remove(around), {}};
}

/// Exactly, or but for capitals where that leaves no doubt.
std::optional<QString> oneOf(const QStringList &words, const QString &written)
{
    if (words.contains(written))
        return written;
    const QStringList similar = [&] {
        QStringList found;
        std::copy_if(words.begin(), words.end(), std::back_inserter(found),
                     [&](const QString &word) {
                         return word.compare(written.trimmed(), Qt::CaseInsensitive) == 0;
                     });
        return found;
    }();
    return similar.size() == 1 ? std::optional(similar.first()) : std::nullopt;
}

} // namespace

tl::expected<ModelAnswer, QString> answerFrom(const QString &content, const QStringList &types,
                                              const QString &none)
{
    const QString answer = withoutThoughts(content);
    if (answer.isEmpty())
        return tl::unexpected(
            content.trimmed().isEmpty()
                ? u"answered nothing"_s
                : u"only thought aloud, and came to no answer: switch its thinking off"_s);
    const Written written = writtenIn(answer);
    const QString reason = clipped(written.reason, longestReason);
    if (written.word.isEmpty())
        return tl::unexpected(
            u"answered without a type, or was cut off: “%1”"_s.arg(clipped(answer, longestQuote)));
    const auto word = oneOf(types + QStringList{none}, written.word);
    if (!word)
        return tl::unexpected(u"answered “%1”, which is the type of no rule"_s.arg(
            clipped(written.word, longestQuote)));
    return ModelAnswer{*word == none ? std::nullopt : word, written.word, reason};
}

std::optional<double> probabilityOf(const QString &word, const QJsonArray &tokens)
{
    QString text;
    QList<qsizetype> ends;
    for (const QJsonValue &token : tokens) {
        text += token.toObject().value("token"_L1).toString();
        ends.append(text.size());
    }
    static const QRegularExpression beforeType(u"\"type\"\\s*:\\s*\"$"_s);
    constexpr qsizetype room = 20; // for what stands before it
    qsizetype begin = text.lastIndexOf(word + u'"');
    while (
        begin > 0
        && !beforeType.match(text.mid(std::max<qsizetype>(0, begin - room), std::min(begin, room)))
                .hasMatch())
        begin = text.lastIndexOf(word + u'"', begin - 1);
    if (word.isEmpty() || begin <= 0)
        return std::nullopt;
    const qsizetype end = begin + word.size() + 1; // the quote says that the type ends there
    double sum = 0;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const qsizetype start = i == 0 ? 0 : ends.at(i - 1);
        if (start >= end || ends.at(i) <= begin)
            continue;
        const QJsonValue value = tokens.at(i).toObject().value("logprob"_L1);
        const double logarithm = value.toDouble(1);
        if (!(logarithm <= 0))
            return std::nullopt;
        sum += logarithm;
    }
    return std::exp(sum);
}

QString clipped(const QString &text, qsizetype length)
{
    QString line = safeLine(text.left(4 * length)).simplified();
    if (line.size() <= length)
        return line;
    line.truncate(length - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

} // namespace cd::local
