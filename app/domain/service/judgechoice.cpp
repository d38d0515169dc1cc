// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/service/judgechoice.h"

#include <QRegularExpression>
#include <QStringList>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(JudgeChoice::Kind kind)
{
    return kind == JudgeChoice::Kind::Words ? u"words"_s : u"words+meaning"_s;
}

/// What stands before the paths that such a server has.
QString withoutItsPaths(QString address)
{
    for (const QString &end : {u"/"_s, u"/chat/completions"_s, u"/"_s, u"/v1"_s, u"/"_s}) {
        while (address.endsWith(end))
            address.chop(end.size());
    }
    return address;
}

} // namespace

QString JudgeChoice::word() const
{
    return kind == Kind::Model ? address.toString(QUrl::FullyEncoded) : wordOf(kind);
}

bool isOnThisMachine(const QUrl &address)
{
    static const QRegularExpression loopback(u"^127(\\.[0-9]{1,3}){3}$"_s);
    const QString host = address.host();
    return host == "localhost"_L1 || host == "::1"_L1 || loopback.match(host).hasMatch();
}

tl::expected<JudgeChoice, JudgeProblem> judgeFrom(const QString &word, bool mayBeElsewhere)
{
    for (const auto kind : {JudgeChoice::Kind::Words, JudgeChoice::Kind::WordsAndMeaning}) {
        if (word == wordOf(kind))
            return JudgeChoice{.kind = kind};
    }
    static const QRegularExpression bareHost(u"^[^/]+:[0-9]+(/.*)?$"_s);
    const QString typed = word.trimmed();
    const bool isBare = !typed.contains("://"_L1) && bareHost.match(typed).hasMatch();
    const QUrl address(withoutItsPaths(isBare ? u"http://"_s + typed : typed), QUrl::StrictMode);
    const bool isHttp = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    if (!address.isValid() || !isHttp || address.host().isEmpty() || address.hasQuery()
        || address.hasFragment() || !address.userInfo().isEmpty())
        return tl::unexpected(JudgeProblem::Unknown);
    if (!mayBeElsewhere && !isOnThisMachine(address))
        return tl::unexpected(JudgeProblem::Elsewhere);
    return JudgeChoice{.kind = JudgeChoice::Kind::Model, .address = address};
}

} // namespace cd
