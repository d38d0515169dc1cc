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
    lines += RequestTexts::tr("Mode: %1").arg(modeWord(request.effectiveMode()));
    lines += RequestTexts::tr("Language: %1")
                 .arg(request.language ? languageText(*request.language)
                                       : RequestTexts::tr("%1 (default)", "a language")
                                             .arg(languageText(QString(Language::serviceDefault))));
    lines += RequestTexts::tr("Max pages per file: %1").arg(pagesText(request.maxPages, dialect));
    if (!request.targetPages.isEmpty())
        lines
            += RequestTexts::tr("Pages: %1", "which ones are read").arg(request.targetPages.text());
    for (const Webhook &webhook : request.webhooks)
        lines += RequestTexts::tr("Webhook: %1", "%1: its host").arg(hostOf(webhook.url));
    return lines.join(u'\n');
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
