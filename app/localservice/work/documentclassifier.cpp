// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/documentclassifier.h"

#include "domain/request/language.h"
#include "localservice/learning/combination.h"
#include "localservice/storage/outcome.h"
#include "localservice/work/coverage.h"
#include "localservice/work/shortage.h"

#include <QFileInfo>

namespace cd::local {

using namespace Qt::StringLiterals;

FileOutcome classifyFile(const WorkItem &item, const QString &path, const ReadFile &read,
                         const AskJudge &judge, const AskExamples &examples)
{
    if (!QFileInfo::exists(path))
        return tl::unexpected(u"The file was deleted before it was read."_s);
    const QList<Rule> &rules = item.request.rules;
    if (const auto label = examples.label ? examples.label(item.fileId, rules) : std::nullopt)
        return ClassifiedFile{confirmed(*label), 0};
    ReadRequest order;
    order.path = path;
    order.fileName = item.fileName;
    order.language = item.request.language.value_or(QString(Language::serviceDefault));
    order.recognizeImages = item.request.effectiveMode() == Mode::Multimodal;
    order.maxPages = pageLimit(item.request);
    order.targetPages = item.request.targetPages.zeroBased();
    if (order.maxPages && *order.maxPages < 1)
        return tl::unexpected(u"With max_pages below 1 no page is read."_s);
    const ReadResult text = read(order);
    if (!text && text.error().kind == ReadFailure::Kind::NotNow)
        throw Shortage(text.error().detail.toStdString());
    if (!text)
        return tl::unexpected(text.error().detail);
    Judged found = judge(*text, rules, order.language);
    if (!found)
        return tl::unexpected(found.error());
    if (examples.opinion)
        *found = combined(*found, rules, examples.opinion(*text, rules));
    if (const auto why = tooLittleRead(*text); why && !found->type)
        return tl::unexpected(*why);
    return ClassifiedFile{*found, static_cast<int>(text->pages.size())};
}

} // namespace cd::local
