// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/chosenjudge.h"

#include "localservice/judges/builtinjudge.h"
#include "localservice/judges/modeljudge.h"
#include "localservice/log.h"

#include <QElapsedTimer>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int looksForMs = 5000;

DocumentText sample()
{
    DocumentText document;
    document.pages.append(
        {1,
         u"Harbour Paper Ltd, 4 Quay Street\nINVOICE\nInvoice number 2031\nBill to: Example "
         "Bakery\nDate 17 April\n40 boxes of paper bags at 3.00\nAmount due: 120.00\nPlease pay "
         "within 30 days of this invoice. Due date 17 May."_s});
    document.pageCount = 1;
    document.format = u"txt"_s;
    return document;
}

QList<Rule> sampleRules()
{
    return {{u"invoice"_s, u"A supplier asks for payment: invoice number, amount due, due date"_s},
            {u"recipe"_s, u"How to cook a dish: ingredients, steps, oven, servings"_s},
            {u"meeting minutes"_s, u"Who was at a meeting and what was decided there"_s}};
}

void tell(const JudgeChoice &choice)
{
    logLine(u"Documents are judged by "_s + choice.word());
    if (choice.kind == JudgeChoice::Kind::Model && !isOnThisMachine(choice.address))
        logLine(u"That is not this machine: what documents say leaves it."_s);
}

} // namespace

ChosenJudge::ChosenJudge(const JudgeSetup &setup)
    : m_setup(setup)
    , m_judge(judgeFor(setup.choice))
{
    tell(setup.choice);
}

void ChosenJudge::choose(const JudgeChoice &choice)
{
    const QMutexLocker locker(&m_mutex);
    if (choice == m_setup.choice)
        return;
    m_judge = judgeFor(choice);
    m_setup.choice = choice;
    tell(choice);
}

JudgeChoice ChosenJudge::choice() const
{
    const QMutexLocker locker(&m_mutex);
    return m_setup.choice;
}

Judged ChosenJudge::judge(const DocumentText &document, const QList<Rule> &rules,
                          const QString &language)
{
    return current()->judge(document, rules, language);
}

JudgeState ChosenJudge::look(const JudgeChoice &choice) const
{
    JudgeState state{choice, true, {}, {}};
    if (choice.kind != JudgeChoice::Kind::Model) {
        state.detail = BuiltInJudge(choice.kind).signature();
        return state;
    }
    const auto models
        = ModelJudge(choice, m_setup.key, m_stop.get_token()).models(QDeadlineTimer(looksForMs));
    state.models = models.value_or(QStringList());
    state.answers = models && (choice.model.isEmpty() || models->contains(choice.model));
    if (state.answers) {
        state.detail = u"The model “%1” at %2."_s.arg(
            choice.model.isEmpty() ? models->first() : choice.model, choice.word());
    } else {
        state.detail = models
            ? u"The judge at %1 has no model “%2”."_s.arg(choice.word(), choice.model)
            : models.error();
    }
    return state;
}

JudgeTrial ChosenJudge::tryOut(const JudgeChoice &choice) const
{
    QElapsedTimer timer;
    timer.start();
    const Judged judged = (choice == this->choice() ? current() : judgeFor(choice))
                              ->judge(sample(), sampleRules(), u"en"_s);
    JudgeTrial trial;
    trial.milliseconds = static_cast<int>(timer.elapsed());
    if (judged)
        trial.found = *judged;
    else
        trial.detail = judged.error();
    return trial;
}

void ChosenJudge::stop()
{
    m_stop.request_stop();
}

std::shared_ptr<Judge> ChosenJudge::current() const
{
    const QMutexLocker locker(&m_mutex);
    return m_judge;
}

std::shared_ptr<Judge> ChosenJudge::judgeFor(const JudgeChoice &choice) const
{
    if (choice.kind == JudgeChoice::Kind::Model)
        return std::make_shared<ModelJudge>(choice, m_setup.key, m_stop.get_token());
    return std::make_shared<BuiltInJudge>(choice.kind);
}

} // namespace cd::local
