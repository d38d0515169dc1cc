// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/choosing/templatefield.h"

#include "ui/deliver/choosing/templateexample.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int fieldLetters = 34;

QString tokenHelp(PathTemplate::Token token)
{
    switch (token) {
    case PathTemplate::Token::Type:
        return TemplateField::tr("The document's type");
    case PathTemplate::Token::Confidence:
        return TemplateField::tr("How sure the answer is, from 0.00 to 1.00");
    case PathTemplate::Token::Date:
        return TemplateField::tr("The day of the file's last change, such as 2026-03-09");
    case PathTemplate::Token::Year:
        return TemplateField::tr("The year of the file's last change");
    case PathTemplate::Token::Month:
        return TemplateField::tr("The month of the file's last change, from 01 to 12");
    case PathTemplate::Token::Name:
        return TemplateField::tr("The file's name without its ending");
    case PathTemplate::Token::Ext:
        return TemplateField::tr("The file's ending with the dot");
    case PathTemplate::Token::Counter:
        return TemplateField::tr("A number that tells files of the same name apart");
    case PathTemplate::Token::Preset:
        return TemplateField::tr("The name of the preset");
    case PathTemplate::Token::Parent:
        break;
    }
    return TemplateField::tr("The name of the folder that the file lies in");
}

PathValues madeUp()
{
    return {.type = u"invoice"_s,
            .confidence = 0.93,
            .date = QDate(2026, 3, 9),
            .name = TemplateField::tr("letter", "a file, as an example"),
            .ending = u".pdf"_s,
            .parent = TemplateField::tr("inbox", "a folder, as an example"),
            .preset = TemplateField::tr("Documents", "a preset, as an example")};
}

/// With a type where it has none yet.
PathValues shownValues(const DeliverySource &source)
{
    PathValues values = pathValues(source);
    if (values.type.isEmpty())
        values.type = madeUp().type;
    return values;
}

} // namespace

TemplateField::TemplateField(QWidget *parent)
    : QWidget(parent)
    , m_field(named(new QLineEdit, u"deliverTemplate"_s, tr("Names of delivered files")))
    , m_example(new TemplateExample)
    , m_note(named(new Note, u"deliverTemplateNote"_s))
    , m_tokens(named(new QWidget, u"deliverTokens"_s, tr("Tokens to insert")))
{
    m_field->setMinimumWidth(fieldLetters * m_field->fontMetrics().averageCharWidth());
    m_field->setMaximumWidth(2 * m_field->minimumWidth());
    m_field->setToolTip(tr("Each token in braces stands for something of the file. A template that "
                           "ends with a slash is a folder, in which files keep their names."));
    auto *row = withoutMargins(new QHBoxLayout);
    row->setSpacing(12);
    row->addWidget(m_field, 1);
    row->addWidget(m_example, 2);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_note);
    addTokens();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TemplateField::showExample);
    connect(m_field, &QLineEdit::textEdited, this, &TemplateField::changed);
}

void TemplateField::addTokens()
{
    auto *line = withoutMargins(new FlowLayout(m_tokens));
    line->setSpacing(4);
    QList<QAbstractButton *> stops;
    const QList<PathTemplate::Token> tokens = PathTemplate::tokens();
    for (const PathTemplate::Token token : tokens) {
        const QString word = PathTemplate::word(token);
        auto *made = named(new QToolButton, u"deliverToken-"_s + word.sliced(1).chopped(1),
                           //: %1: a token such as {type}
                           tr("Insert %1").arg(word));
        made->setText(word);
        made->setToolTip(tokenHelp(token));
        connect(made, &QToolButton::clicked, this, [this, word] { insert(word); });
        line->addWidget(made);
        stops += made;
    }
    (new OneTabStop(this))->setButtons(stops);
}

void TemplateField::insert(const QString &token)
{
    m_field->insert(token);
    m_field->setFocus();
    Q_EMIT changed();
}

QString TemplateField::text() const
{
    return m_field->text().trimmed();
}

void TemplateField::setText(const QString &text)
{
    m_field->setText(text);
    showExample();
}

bool TemplateField::hasProblem() const
{
    return PathTemplate(text()).problem().has_value();
}

void TemplateField::setExample(const std::optional<DeliverySource> &source)
{
    m_source = source;
    showExample();
}

QString TemplateField::problemText(const PathTemplate::Problem &problem)
{
    switch (problem.kind) {
    case PathTemplate::Problem::Kind::Empty:
        return tr("Write how files are to be called, for example {type}/{name}{ext}.");
    case PathTemplate::Problem::Kind::UnknownToken:
        //: %1: something in braces, or a single brace
        return tr("“%1” is none of the tokens below.").arg(problem.what);
    case PathTemplate::Problem::Kind::Absolute:
        return tr("It begins in the folder above: leave out the slash or drive before it.");
    case PathTemplate::Problem::Kind::Upwards:
        break;
    }
    return tr("A step of “.” or “..” would lead out of the folder.");
}

void TemplateField::showExample()
{
    const PathTemplate made(text());
    if (made.problem()) {
        m_example->say({}, {});
        m_note->say(Note::Kind::Error, problemText(*made.problem()));
        return;
    }
    m_note->clear();
    const PathValues values = m_source ? shownValues(*m_source) : madeUp();
    m_example->say(values.name + values.ending, made.path(values));
}

} // namespace cd
