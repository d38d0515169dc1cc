// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/deliverycodec.h"

#include "domain/delivery/pathtemplate.h"
#include "wire/json/objectreader.h"

#include <array>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;
using Action = DeliveryPlan::Action;
using Rest = DeliveryPlan::Rest;
using Taken = DeliveryPlan::Taken;

constexpr int planVersion = 1;

template<typename Value, std::size_t count>
using ValueWords = std::array<std::pair<Value, QLatin1StringView>, count>;

constexpr ValueWords<Action, 4> actionWords{{{Action::Copy, "copy"_L1},
                                             {Action::Move, "move"_L1},
                                             {Action::HardLink, "hard_link"_L1},
                                             {Action::List, "list"_L1}}};
constexpr ValueWords<Rest, 2> restWords{{{Rest::Stay, "stay"_L1}, {Rest::ToReview, "review"_L1}}};
constexpr ValueWords<Taken, 2> takenWords{
    {{Taken::Number, "number"_L1}, {Taken::LeaveOut, "leave_out"_L1}}};

template<typename Words, typename Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

/// Of a field that may be missing.
template<typename Words, typename Value>
void readWord(const ObjectReader &reader, QLatin1StringView name, const Words &words, Value &value)
{
    if (!reader.has(name))
        return;
    QStringList all;
    for (const auto &[known, word] : words) {
        if (reader.value(name).toString() == word) {
            value = known;
            return;
        }
        all += word;
    }
    reader.problem(reader.at(name), Code::WrongType, all.join(u", "_s));
}

QString rootOf(const ObjectReader &reader)
{
    const QString root = reader.text("root"_L1, true);
    if (reader.value("root"_L1).isString() && (!root.startsWith(u'/') || root.contains(QChar(0))))
        reader.problem(reader.at("root"_L1), Code::WrongType, u"an absolute path"_s);
    return root;
}

QString expectedOf(const PathTemplate::Problem &problem)
{
    if (problem.kind != PathTemplate::Problem::Kind::UnknownToken)
        return u"a path below the root"_s;
    QStringList words;
    const QList<PathTemplate::Token> tokens = PathTemplate::tokens();
    for (const PathTemplate::Token token : tokens)
        words += PathTemplate::word(token);
    return words.join(u", "_s);
}

QString pathOf(const ObjectReader &reader)
{
    const QString path = reader.text("path"_L1, true);
    const auto problem = PathTemplate(path).problem();
    if (problem && reader.value("path"_L1).isString())
        reader.problem(reader.at("path"_L1), Code::WrongType, expectedOf(*problem));
    return path;
}

double sureFrom(const ObjectReader &reader, double unlessGiven)
{
    if (!reader.has("sure_from"_L1))
        return unlessGiven;
    const double given = reader.value("sure_from"_L1).toDouble(-1);
    if (!(given >= 0 && given <= 1))
        reader.problem(reader.at("sure_from"_L1), Code::WrongType, u"0 to 1"_s);
    return given;
}

} // namespace

QJsonObject toJson(const DeliveryPlan &plan)
{
    return {{u"version"_s, planVersion},
            {u"root"_s, plan.root},
            {u"path"_s, plan.path},
            {u"action"_s, wordOf(actionWords, plan.action)},
            {u"sure_from"_s, plan.sureFrom},
            {u"unsure"_s, wordOf(restWords, plan.unsure)},
            {u"untyped"_s, wordOf(restWords, plan.untyped)},
            {u"name_taken"_s, wordOf(takenWords, plan.taken)}};
}

tl::expected<DeliveryPlan, QList<FieldProblem>> deliveryPlanFromJson(const QByteArray &text)
{
    const auto object = objectFromText(text);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    DeliveryPlan plan;
    if (!reader.has("version"_L1))
        reader.problem(reader.at("version"_L1), Code::Missing);
    else if (reader.value("version"_L1) != planVersion)
        reader.problem(reader.at("version"_L1), Code::WrongType, QString::number(planVersion));
    plan.root = rootOf(reader);
    plan.path = pathOf(reader);
    readWord(reader, "action"_L1, actionWords, plan.action);
    plan.sureFrom = sureFrom(reader, plan.sureFrom);
    readWord(reader, "unsure"_L1, restWords, plan.unsure);
    readWord(reader, "untyped"_L1, restWords, plan.untyped);
    readWord(reader, "name_taken"_L1, takenWords, plan.taken);
    reader.refuseUnknown({"version"_L1, "root"_L1, "path"_L1, "action"_L1, "sure_from"_L1,
                          "unsure"_L1, "untyped"_L1, "name_taken"_L1});
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return plan;
}

} // namespace cd
