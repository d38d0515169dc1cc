// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/settype.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/plaintext.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"
#include "workflow/rows/rowreviews.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// One for each document, however many of the rows have its content.
QList<Decision> decisionsFor(const QList<ExportRow> &rows, const JobRow &job,
                             const std::optional<QString> &type, const QString &who)
{
    const QList<DocumentKey> documents = documentsOf(rows, job.service);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<DocumentKey> known;
    QList<Decision> decisions;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ExportRow &row = rows.at(i);
        if (documents.at(i).isEmpty() || known.contains(documents.at(i)))
            continue;
        known.insert(documents.at(i));
        Decision decision{.document = documents.at(i),
                          .kind = type ? Decision::Kind::Type : Decision::Kind::NoType,
                          .text = type.value_or(QString()),
                          .job = job.key,
                          .preset = job.origin.preset,
                          .fileName = row.fileName.isEmpty() ? row.fileId.value : row.fileName,
                          .who = who,
                          .at = now};
        decision.shown = suggestionOf(row.result);
        decisions.append(decision);
    }
    for (Decision &decision : decisions)
        decision.isBulk = decisions.size() > 1;
    return decisions;
}

} // namespace

SetType::SetType(Labels &labels, Review &review, const Source &selected, QWidget *parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_review(review)
    , m_selected(selected)
    , m_menu(named(new QMenu(tr("Set type"), this), u"setTypeMenu"_s))
    , m_said(named(new Note(this), u"setTypeSaid"_s))
    , m_undo(button(u"setTypeUndo"_s, tr("Undo"), tr("Take back that the type was set"), this,
                    &SetType::takeBack))
{
    auto *row = withoutMargins(new QHBoxLayout(this));
    addWidgets(row, {m_said, m_undo});
    row->addStretch(1);
    connect(&review, &Review::newestChanged, this, [this] {
        if (!isNewest()) // "Undo" would take back something else
            hide();
    });
    hide();
}

void SetType::setJob(const JobRow &row, const QList<Rule> &rules)
{
    if (row.key != m_job.key)
        hide();
    m_job = row;
    QStringList types;
    for (const Rule &rule : rules) {
        if (!types.contains(rule.type))
            types += rule.type;
    }
    if (types == m_types && !m_menu->isEmpty())
        return;
    m_types = types;
    fillMenu();
}

void SetType::fillMenu()
{
    m_menu->clear();
    for (const QString &type : std::as_const(m_types)) {
        QAction *action = m_menu->addAction(withoutMnemonics(type));
        action->setToolTip(toolTipText(type)); // else its text is one
        connect(action, &QAction::triggered, this, [this, type] { set(type); });
    }
    m_menu->addSeparator();
    //: none of the job's types fits
    QAction *none = named(m_menu->addAction(tr("No type")), u"setNoType"_s);
    connect(none, &QAction::triggered, this, [this] { set(std::nullopt); });
}

void SetType::set(const std::optional<QString> &type)
{
    const QList<Decision> decisions = decisionsFor(m_selected(), m_job, type, m_review.who());
    if (decisions.isEmpty())
        return;
    m_labels.add(decisions, this, [this, type](const StoreResult<QList<Decision>> &added) {
        if (added)
            return sayDone(*added, type);
        m_undo->hide();
        m_said->say(Note::Kind::Error, errorText(added.error()));
        show();
    });
}

void SetType::sayDone(const QList<Decision> &decisions, const std::optional<QString> &type)
{
    m_batch = decisions.constFirst().batch;
    const auto count = static_cast<int>(decisions.size());
    m_said->say(Note::Kind::Hint,
                type ? tr("%Ln set to %1", "documents; %1 is a type", count).arg(*type)
                     : tr("%Ln set to no type", "documents", count));
    m_undo->show();
    show();
}

void SetType::takeBack()
{
    if (isNewest())
        m_review.takeBack();
    hide();
}

bool SetType::isNewest() const
{
    return !m_review.newest().isEmpty() && m_review.newest().constFirst().batch == m_batch;
}

} // namespace cd
