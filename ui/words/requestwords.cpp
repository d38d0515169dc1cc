// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/requestwords.h"

#include "ui/words/formats.h"
#include "ui/words/languagename.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::RequestWords)
};

QString languageText(const QString &code)
{
    const auto languages = allLanguages();
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const Language &one) { return one.code == code; });
    return found == languages.end() ? code : languageName(*found);
}

QString pagesText(const MaxPages &pages, Dialect dialect)
{
    if (pages.isNumber())
        return countText(pages.number());
    if (pages.isNoLimit())
        return RequestTexts::tr("no limit", "to the pages read of each file");
    return dialect == Dialect::First
        ? RequestTexts::tr("%1 (default)", "the pages read of each file")
              .arg(countText(MaxPages::serviceDefault))
        : RequestTexts::tr("all (default)", "the pages read of each file");
}

/// What stands before the path, in which receivers keep secrets.
QString hostOf(const QString &address)
{
    const QUrl url(address);
    return url.host().isEmpty() ? address : url.host();
}

/// An option in words: what it is called, with its value as %1; no value: it is not set.
struct Option
{
    QString text;
    QString value;
};

/// All of them, always in the same order.
QList<Option> optionsOf(const JobRequest &request, Dialect dialect)
{
    const QString defaultLanguage = RequestTexts::tr("%1 (default)", "a language")
                                        .arg(languageText(QString(Language::serviceDefault)));
    return {{RequestTexts::tr("Mode: %1"), modeWord(request.effectiveMode())},
            {RequestTexts::tr("Language: %1"),
             request.language ? languageText(*request.language) : defaultLanguage},
            {RequestTexts::tr("Max pages per file: %1"), pagesText(request.maxPages, dialect)},
            {RequestTexts::tr("Pages: %1", "which ones are read"), request.targetPages.text()}};
}

/// "FAST → MULTIMODAL"; an empty one is "none".
QString changeText(const QString &before, const QString &after)
{
    const auto orNone = [](const QString &text) {
        return text.isEmpty() ? RequestTexts::tr("none", "an option that is not set") : text;
    };
    return orNone(before) + u" → "_s + orNone(after);
}

QString hostsOf(const QList<Webhook> &webhooks)
{
    QStringList hosts;
    for (const Webhook &webhook : webhooks)
        hosts += hostOf(webhook.url);
    return hosts.join(u", "_s);
}

/// The number up to which the service reads; nullopt: to the end of each file.
std::optional<int> pageLimit(const MaxPages &pages, Dialect dialect)
{
    if (pages.isNumber())
        return pages.number();
    const bool isLimited = !pages.isNoLimit() && dialect == Dialect::First;
    return isLimited ? std::optional(MaxPages::serviceDefault) : std::nullopt;
}

} // namespace

QString requestText(const JobRequest &request, Dialect dialect)
{
    QStringList lines{
        RequestTexts::tr("%Ln rule(s)", nullptr, static_cast<int>(request.rules.size()))};
    for (qsizetype i = 0; i < request.rules.size(); ++i) {
        const Rule &rule = request.rules.at(i);
        //: a rule in a list; %1: its number, %2: its type, %3: its description
        lines += RequestTexts::tr("%1. %2: %3").arg(countText(i + 1), rule.type, rule.description);
    }
    lines += QString();
    return (lines + optionTexts(request, dialect)).join(u'\n');
}

QStringList optionTexts(const JobRequest &request, Dialect dialect)
{
    QStringList lines;
    const QList<Option> options = optionsOf(request, dialect);
    for (const Option &option : options) {
        if (!option.value.isEmpty())
            lines += option.text.arg(option.value);
    }
    for (const Webhook &webhook : request.webhooks)
        lines += RequestTexts::tr("Webhook: %1", "%1: its host").arg(hostOf(webhook.url));
    return lines;
}

QStringList optionChanges(const JobRequest &before, const JobRequest &after, Dialect dialect)
{
    QStringList lines;
    const QList<Option> olds = optionsOf(before, dialect);
    const QList<Option> news = optionsOf(after, dialect);
    for (qsizetype i = 0; i < olds.size(); ++i) {
        if (olds.at(i).value != news.at(i).value)
            lines += olds.at(i).text.arg(changeText(olds.at(i).value, news.at(i).value));
    }
    if (before.webhooks == after.webhooks)
        return lines;
    const QString hostsBefore = hostsOf(before.webhooks);
    const QString hostsAfter = hostsOf(after.webhooks);
    lines += hostsBefore == hostsAfter
        ? RequestTexts::tr("Webhooks: events, headers or secrets changed")
        : RequestTexts::tr("Webhooks: %1", "%1: hosts before and after")
              .arg(changeText(hostsBefore, hostsAfter));
    return lines;
}

QString readingSummary(const JobRequest &request, Dialect dialect)
{
    constexpr qsizetype enoughToKnow = 16; // characters
    const QString code = request.language.value_or(QString(Language::serviceDefault));
    QStringList parts{modeWord(request.effectiveMode()),
                      languageText(code).remove(u" (%1)"_s.arg(code))};
    const std::optional<int> limit = pageLimit(request.maxPages, dialect);
    if (limit)
        //: of each file, which are read
        parts += RequestTexts::tr("up to %Ln page(s)", nullptr, *limit);
    const QString pages = request.targetPages.text();
    if (!pages.isEmpty())
        //: of each file, which are read; %1: such as "1-3, 7"
        parts += RequestTexts::tr("pages %1")
                     .arg(pages.size() > enoughToKnow ? pages.first(enoughToKnow) + u'…' : pages);
    else if (!limit)
        parts += RequestTexts::tr("all pages", "of each file, which are read");
    return parts.join(u" · "_s);
}

} // namespace cd
