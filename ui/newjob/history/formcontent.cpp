// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/history/formcontent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <numeric>

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::FormContent)
};

bool isSameReading(const JobRequest &a, const JobRequest &b)
{
    return a.mode == b.mode && a.language == b.language && a.maxPages == b.maxPages
        && a.targetPages == b.targetPages;
}

QString filesText(const FormContent &before, const FormContent &after)
{
    const auto more = static_cast<int>(after.files.size() - before.files.size());
    //: follows "Undo" or "Redo"
    return more > 0 ? Texts::tr("add %Ln file(s)", nullptr, more)
                    //: follows "Undo" or "Redo"
                    : Texts::tr("remove %Ln file(s)", nullptr, -more);
}

QString rulesText(const QList<Rule> &before, const QList<Rule> &after)
{
    const auto more = static_cast<int>(after.size() - before.size());
    if (more > 0) //: follows "Undo" or "Redo"
        return Texts::tr("add %Ln rule(s)", nullptr, more);
    if (more < 0) //: follows "Undo" or "Redo"
        return Texts::tr("delete %Ln rule(s)", nullptr, -more);
    if (std::is_permutation(before.cbegin(), before.cend(), after.cbegin())) //: follows "Undo"
        return Texts::tr("move rules");
    const auto changed = std::mismatch(before.cbegin(), before.cend(), after.cbegin()).first;
    const auto differing = std::inner_product(before.cbegin(), before.cend(), after.cbegin(), 0,
                                              std::plus<>(), std::not_equal_to<>());
    if (differing > 1) //: follows "Undo" or "Redo"
        return Texts::tr("edit %Ln rule(s)", nullptr, differing);
    //: follows "Undo" or "Redo"; %1: its number
    return Texts::tr("edit rule %1").arg(QLocale().toString(changed - before.cbegin() + 1));
}

QString careText(const RuleCare &before, const RuleCare &after)
{
    if (before.pinned != after.pinned) //: follows "Undo" or "Redo"
        return Texts::tr("change pinned files");
    //: follows "Undo" or "Redo": a hint about a rule was said to be of no account
    return Texts::tr("set a hint aside");
}

QString webhooksText(qsizetype before, qsizetype after)
{
    if (after > before) //: follows "Undo" or "Redo"
        return Texts::tr("add a webhook");
    //: follows "Undo" or "Redo"
    return after < before ? Texts::tr("remove a webhook") : Texts::tr("change webhooks");
}

} // namespace

bool isSameFiles(const UploadItemList &a, const UploadItemList &b)
{
    if (a.cbegin() == b.cbegin() && a.size() == b.size()) // they share them
        return true;
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const UploadItem &one, const UploadItem &other) { return one.id == other.id; });
}

FormParts differingParts(const FormContent &a, const FormContent &b)
{
    FormParts parts;
    parts.setFlag(FormPart::Files, !isSameFiles(a.files, b.files));
    parts.setFlag(FormPart::Rules, a.request.rules != b.request.rules);
    parts.setFlag(FormPart::Reading, !isSameReading(a.request, b.request));
    parts.setFlag(FormPart::Webhooks, a.request.webhooks != b.request.webhooks);
    parts.setFlag(FormPart::Preset, a.presetName != b.presetName);
    parts.setFlag(FormPart::Care, a.care != b.care);
    return parts;
}

bool isSubmittedAlike(const FormContent &a, const FormContent &b)
{
    return !differingParts(a, b).setFlag(FormPart::Preset, false).setFlag(FormPart::Care, false);
}

QString stepText(const FormContent &before, const FormContent &after)
{
    const FormParts parts = differingParts(before, after);
    if (parts == FormPart::Care)
        return careText(before.care, after.care);
    if (parts == FormPart::Files)
        return filesText(before, after);
    if (parts == FormPart::Rules)
        return rulesText(before.request.rules, after.request.rules);
    if (parts == FormPart::Webhooks)
        return webhooksText(before.request.webhooks.size(), after.request.webhooks.size());
    if (parts == FormPart::Reading) //: follows "Undo" or "Redo"
        return Texts::tr("change reading options");
    if (parts.testFlag(FormPart::Preset) && !after.presetName.isEmpty())
        //: follows "Undo" or "Redo"; %1: its name
        return Texts::tr("load preset “%1”").arg(after.presetName);
    if (parts == FormPart::Preset) //: follows "Undo" or "Redo"
        return Texts::tr("clear the preset");
    //: follows "Undo" or "Redo"
    return Texts::tr("replace rules and options");
}

} // namespace cd
