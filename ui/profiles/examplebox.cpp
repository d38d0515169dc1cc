// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/examplebox.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/errortext.h"
#include "ui/words/leftoutwords.h"
#include "workflow/connection/session.h"
#include "workflow/teaching/exampleimport.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace cd {

ExampleBox::ExampleBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_import(new ExampleImport(session, this))
    , m_use(named(new QCheckBox(tr("Use confirmed e&xamples"), this), u"examplesUse"_s,
                  tr("Use confirmed examples in the local service")))
    , m_folder(button(u"examplesFolder"_s, tr("Take a folder…"),
                      tr("Take a folder by types as examples"), this, &ExampleBox::chooseFolder))
    , m_stop(button(u"examplesStop"_s, tr("Stop"), tr("Stop taking examples"), m_import,
                    &ExampleImport::stop))
    , m_scope(named(new Note(this), u"examplesScope"_s))
    , m_count(named(new Note(this), u"examplesCount"_s))
    , m_note(named(new Note(this), u"examplesNote"_s))
{
    m_scope->setWordWrap(true);
    m_scope->say(Note::Kind::Hint,
                 tr("Only trials in the local service are affected. LlamaCloud can't learn from "
                    "examples: leave this off to see what your rules do on their own."));
    m_folder->setToolTip(
        tr("A folder with a folder of documents for each type, called as the type. Documents that "
           "are none of the types go into a folder called %1.")
            .arg(TypeFolder::noneFolder()));
    auto *row = new QHBoxLayout;
    row->addWidget(m_use, 1);
    addWidgets(row, {m_folder, m_stop});
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->addLayout(row);
    column->addWidget(m_scope);
    column->addWidget(m_count);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    connect(m_use, &QCheckBox::clicked, this, &ExampleBox::setUse);
    connect(&session, &Session::stateChanged, this, &ExampleBox::askService);
    connect(m_import, &ExampleImport::looked, this, &ExampleBox::askBeforeTaking);
    connect(m_import, &ExampleImport::changed, this, &ExampleBox::showProgress);
    connect(m_import, &ExampleImport::ended, this, &ExampleBox::showEnd);
    askService();
}

bool ExampleBox::isThere() const
{
    return m_session.isLocal() && m_session.isReady();
}

void ExampleBox::askService()
{
    showState();
    m_useCall = {};
    m_countCall = {};
    m_count->clear();
    if (!isThere())
        return;
    ExamplesService service(m_session.door());
    m_useCall = service.use(this, [this](const Result<bool> &use) {
        m_use->setChecked(use.value_or(false));
        if (!use)
            m_note->say(Note::Kind::Error, errorText(use.error()));
    });
    m_countCall = service.counts(this, [this](const Result<QList<ExampleCount>> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void ExampleBox::showState()
{
    m_use->setEnabled(isThere());
    m_folder->setEnabled(isThere() && !m_import->isRunning());
    m_stop->setVisible(m_import->isRunning());
}

void ExampleBox::showCounts(const QList<ExampleCount> &counts)
{
    int total = 0;
    int types = 0;
    for (const ExampleCount &count : counts) {
        total += count.count;
        types += count.type ? 1 : 0;
    }
    if (total == 0)
        return m_count->say(Note::Kind::Hint, tr("There are no examples yet."));
    const QString examples = tr("%n example(s)", nullptr, total);
    //: %1: "12 examples"
    m_count->say(Note::Kind::Hint, tr("%1 of %n type(s)", nullptr, types).arg(examples));
}

/// What the service says counts: the switch shows that.
void ExampleBox::setUse(bool use)
{
    m_note->clear();
    m_useCall
        = ExamplesService(m_session.door()).setUse(use, this, [this, use](const Result<bool> &now) {
              m_use->setChecked(now.value_or(!use));
              if (!now)
                  m_note->say(Note::Kind::Error, errorText(now.error()));
          });
}

void ExampleBox::chooseFolder()
{
    auto *dialog = named(new QFileDialog(this, tr("Take a folder by types")), u"examplesDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_import, &ExampleImport::look);
    openOnce(dialog);
}

void ExampleBox::askBeforeTaking()
{
    const QList<TypedFile> &files = m_import->folder().files;
    if (files.isEmpty()) {
        return m_note->say(Note::Kind::Error,
                           tr("This folder holds no folders of types with documents in them."));
    }
    QSet<QString> types;
    for (const TypedFile &file : files) {
        if (file.type)
            types.insert(*file.type);
    }
    const QString which = tr("%n file(s)", nullptr, int(files.size()));
    ask({.name = u"takeExamplesQuestion"_s,
         .title = tr("Take them as examples?"),
         //: %1: "12 files"
         .text = tr("The local service will read %1 of %n type(s) and keep their words. Nothing "
                    "leaves this computer.",
                    nullptr, int(types.size()))
                     .arg(which),
         .yes = tr("Take them"),
         .no = tr("Don't take them")},
        this, [this] { m_import->take(); });
}

void ExampleBox::showProgress()
{
    showState();
    if (!m_import->isRunning())
        return;
    const qsizetype done = m_import->taken() + m_import->untaken().size();
    m_note->say(Note::Kind::Hint,
                //: %1, %2: numbers of files
                tr("Reading: %1 of %2").arg(done).arg(m_import->found()));
}

void ExampleBox::showEnd()
{
    constexpr qsizetype most = 5;
    QStringList lines{takenText(m_import->found(), m_import->taken())};
    for (const UntakenFile &file : m_import->untaken()) {
        if (lines.size() > most) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(u"%1: %2"_s.arg(file.path, untakenReason(file)));
    }
    m_note->say(m_import->untaken().isEmpty() ? Note::Kind::Hint : Note::Kind::Warning,
                lines.join(u'\n'));
    askService();
}

} // namespace cd
