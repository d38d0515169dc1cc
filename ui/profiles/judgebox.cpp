// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/judgebox.h"

#include "service/api/judgesservice.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "workflow/connection/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cd {

using Kind = JudgeChoice::Kind;

JudgeBox::JudgeBox(Session &session, QWidget *parent)
    : FittedPane(parent)
    , m_session(session)
    , m_form(withoutMargins(new QFormLayout(this)))
    , m_kind(named(new QComboBox(this), u"judgeKind"_s, tr("Who judges in the local service")))
    , m_try(button(u"judgeTry"_s, tr("Try it"), tr("Have it judge a made-up document"), this,
                   &JudgeBox::tryOut))
    , m_address(named(new QLineEdit(this), u"judgeAddress"_s, tr("Address of the model's server")))
    , m_find(button(u"judgeFind"_s, tr("Find models"), {}, this, &JudgeBox::find))
    , m_model(named(new QComboBox(this), u"judgeModel"_s, tr("Language model")))
    , m_seconds(named(new QSpinBox(this), u"judgeSeconds"_s,
                      tr("Longest time that the model may take for a document")))
    , m_scope(named(new Note(this), u"judgeScope"_s))
    , m_note(named(new Note(this), u"judgeNote"_s))
{
    buildFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JudgeBox::showFields);
    connect(m_kind, &QComboBox::activated, m_note, &Note::clear); // it told of another
    connect(&session, &Session::stateChanged, this, &JudgeBox::showFields);
    connect(&session, &Session::changed, this, &JudgeBox::showFields);
    connect(m_address, &QLineEdit::textEdited, m_note, &Note::clear);
    setChoice({});
}

void JudgeBox::buildFields()
{
    setFocusProxy(m_kind);
    m_kind->addItem(tr("Built in: words"), int(Kind::Words));
    m_kind->addItem(tr("Built in: words and meaning"), int(Kind::WordsAndMeaning));
    m_kind->addItem(tr("A language model on this computer"), int(Kind::Model));
    m_address->setPlaceholderText(u"http://127.0.0.1:11434"_s);
    m_address->setToolTip(
        tr("Where llama.cpp's server, ollama, LM Studio or another server with the OpenAI chat API "
           "is listening. Documents go no further than to that server."));
    m_scope->say(Note::Kind::Hint,
                 tr("Only trials in the local service are affected. LlamaCloud "
                    "judges by its own models."));
    m_model->setEditable(true);
    m_model->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->lineEdit()->setMaxLength(int(JudgeChoice::longestModel));
    m_model->lineEdit()->setPlaceholderText(tr("the server's first model"));
    m_seconds->setRange(JudgeChoice::leastSeconds, JudgeChoice::mostSeconds);
    //: seconds
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setToolTip(tr("A document whose judgement takes longer gets an error."));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *where = new QHBoxLayout;
    where->addWidget(m_address, 1);
    where->addWidget(m_find);
    auto *who = new QHBoxLayout;
    who->addWidget(m_kind, 1);
    who->addWidget(m_try);
    m_form->addRow(who);
    m_form->addRow(labelFor(m_address, tr("Server")), where);
    m_form->addRow(tr("Model"), m_model);
    m_form->addRow(tr("Time limit"), m_seconds);
    m_form->addRow(m_scope);
    m_form->addRow(m_note);
    setTabOrder(m_kind, m_try);
    setTabOrder(m_try, m_address);
    setTabOrder(m_address, m_find);
    setTabOrder(m_find, m_model);
}

void JudgeBox::setChoice(const JudgeChoice &choice)
{
    m_choice = choice;
    m_call = {};
    m_kind->setCurrentIndex(m_kind->findData(int(choice.kind)));
    m_address->setText(choice.address.toString());
    m_model->clear();
    m_model->setEditText(choice.model);
    m_seconds->setValue(choice.seconds);
    m_note->clear();
    showFields();
}

bool JudgeBox::isModel() const
{
    return m_kind->currentData().toInt() == int(Kind::Model);
}

void JudgeBox::showFields()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_model, m_seconds, m_scope})
        m_form->setRowVisible(field, isModel());
    m_form->setRowVisible(1, isModel());
    const bool isThere = m_session.isLocal() && m_session.isReady() && !m_call.isRunning();
    m_find->setEnabled(isThere);
    m_try->setEnabled(isThere);
    const QString why = isThere ? QString() : tr("For this the local service has to be connected.");
    m_find->setToolTip(why);
    m_try->setToolTip(why);
}

std::optional<JudgeChoice> JudgeBox::choice()
{
    if (!isModel())
        return JudgeChoice{.kind = Kind(m_kind->currentData().toInt())};
    auto choice = judgeFrom(m_address->text());
    if (!choice || choice->kind != Kind::Model) {
        const bool isElsewhere = !choice && choice.error() == JudgeProblem::Elsewhere;
        m_note->say(Note::Kind::Error,
                    isElsewhere ? tr("This address is on another computer, which would see your "
                                     "documents. Only servers on this computer can be used.")
                                : tr("This isn't the address of a server. It should look like "
                                     "http://127.0.0.1:11434."));
        m_address->setFocus();
        return std::nullopt;
    }
    choice->model = m_model->currentText().trimmed();
    choice->seconds = m_seconds->value();
    return *choice;
}

bool JudgeBox::isChanged() const
{
    if (m_kind->currentData().toInt() != int(m_choice.kind))
        return true;
    return isModel()
        && (m_address->text() != m_choice.address.toString()
            || m_model->currentText() != m_choice.model || m_seconds->value() != m_choice.seconds);
}

void JudgeBox::begin(const QString &what)
{
    m_note->say(Note::Kind::Hint, what);
    m_note->setToolTip({});
    showFields();
}

void JudgeBox::find()
{
    const auto wanted = choice();
    if (!wanted)
        return;
    JudgeChoice anyModel = *wanted;
    anyModel.model.clear();
    m_call = JudgesService(m_session.door())
                 .look(anyModel, this, [this](const Result<JudgeState> &state) {
                     showFields();
                     if (!state)
                         return m_note->say(Note::Kind::Error, errorText(state.error()));
                     if (!state->answers)
                         return m_note->say(Note::Kind::Error, state->detail);
                     const QString typed = m_model->currentText();
                     m_model->clear();
                     m_model->addItems(state->models);
                     m_model->setEditText(typed);
                     //: language models that a server has
                     m_note->say(Note::Kind::Hint,
                                 tr("%n model(s) found.", nullptr, int(state->models.size())));
                 });
    begin(tr("Looking…"));
}

void JudgeBox::tryOut()
{
    const auto wanted = choice();
    if (!wanted)
        return;
    m_call = JudgesService(m_session.door())
                 .tryOut(*wanted, this, [this](const Result<JudgeTrial> &trial) {
                     showFields();
                     if (trial)
                         showTrial(*trial);
                     else
                         m_note->say(Note::Kind::Error, errorText(trial.error()));
                 });
    begin(tr("Trying…"));
}

void JudgeBox::showTrial(const JudgeTrial &trial)
{
    if (!trial.found)
        return m_note->say(Note::Kind::Error, trial.detail);
    const QString seconds = QLocale().toString(trial.milliseconds / 1000.0, 'f', 1);
    const QString text = trial.found->type
        //: %1: a type; %2: a confidence, 0 to 1; %3: seconds
        ? tr("A made-up invoice was judged to be “%1” (confidence %2) in %3 s.")
              .arg(*trial.found->type, confidenceText(trial.found->confidence), seconds)
        : tr("A made-up invoice was judged to match no rule, in %1 s.").arg(seconds);
    m_note->say(Note::Kind::Hint, text);
    m_note->setToolTip(toolTipText(trial.found->reasoning));
}

} // namespace cd
