// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/suggesting/suggestpane.h"

#include "ui/look/rank.h"
#include "ui/newjob/suggesting/addedwords.h"
#include "ui/newjob/suggesting/suggesttext.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

enum SuggestColumn { Word, InType, Elsewhere, SaidBy };

} // namespace

SuggestPane::SuggestPane(Suggestions &suggestions, const FilesSource &files, QWidget *parent)
    : QWidget(parent)
    , m_suggestions(suggestions)
    , m_files(files)
    , m_title(new PaneTitle(u"suggestTitle"_s, this))
    , m_source(named(new QComboBox(this), u"suggestSource"_s, tr("Where to look")))
    , m_search(button(u"suggestSearch"_s, tr("&Look for words"), {}, this, &SuggestPane::search))
    , m_cancel(button(u"suggestCancel"_s, tr("&Cancel"), {}, &suggestions, &Suggestions::cancel))
    , m_progress(named(new QProgressBar(this), u"suggestProgress"_s, tr("Documents read")))
    , m_hint(wrappedText(u"suggestHint"_s))
    , m_words(
          named(new QTreeWidget(this), u"suggestWords"_s, tr("Words that tell documents apart")))
    , m_add(button(u"suggestAdd"_s, tr("&Add to the description"), {}, this, &SuggestPane::add))
    , m_room(named(new Note(this), u"suggestRoom"_s))
    , m_unread(named(new Note(this), u"suggestUnread"_s))
    , m_passed(named(new Note(this), u"suggestPassed"_s))
    , m_failure(named(new Note(this), u"suggestFailure"_s))
{
    setObjectName(u"suggestPane"_s);
    build();
    connect(m_words, &QTreeWidget::itemSelectionChanged, this, &SuggestPane::showState);
    connect(m_words, &QTreeWidget::itemDoubleClicked, this, &SuggestPane::add);
    connect(m_source, &QComboBox::currentIndexChanged, this, &SuggestPane::showState);
    connect(&m_suggestions, &Suggestions::progressed, this, &SuggestPane::showProgress);
    connect(&m_suggestions, &Suggestions::ended, this, &SuggestPane::showEnd);
    showState();
}

void SuggestPane::build()
{
    m_words->installEventFilter(this);
    m_words->setRootIsDecorated(false);
    m_words->setUniformRowHeights(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setHeaderLabels({tr("Word"), tr("Of this type"), tr("Elsewhere"), tr("Said by")});
    m_words->headerItem()->setToolTip(
        Word,
        tr("What tells best comes first: by log-odds with an informative Dirichlet prior "
           "(Monroe, Colaresi and Quinn, 2008), each document counted once"));
    m_words->header()->setStretchLastSection(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(16);
    setRank(m_add, Rank::Primary);
    auto *column = new QVBoxLayout(this);
    addWidgets(column, {m_title, buildSource(), m_failure});
    column->addWidget(hairline());
    column->addWidget(m_words, 1);
    column->addWidget(m_hint, 1);
    addWidgets(column, {m_unread, m_passed, m_room});
    column->addWidget(m_add, 0, Qt::AlignLeft);
}

QWidget *SuggestPane::buildSource()
{
    m_source->addItem(tr("The selected files against the form's others"));
    m_source->addItem(tr("The files of a folder against the form's others…"));
    m_source->addItem(tr("Labelled documents and confirmed examples"));
    auto *box = new QWidget(this);
    auto *column = withoutMargins(new QVBoxLayout(box));
    column->addWidget(m_source);
    auto *row = new QHBoxLayout;
    addWidgets(row, {m_search, m_cancel});
    row->addWidget(m_progress, 1);
    column->addLayout(row);
    return box;
}

SuggestPane::Source SuggestPane::source() const
{
    return static_cast<Source>(m_source->currentIndex());
}

void SuggestPane::setRule(const QList<Rule> &rules, int row)
{
    const bool isOther = rules.value(row).type != rule().type;
    m_rules = rules;
    m_row = row;
    m_title->say(rule().type.isEmpty() ? tr("Words from examples")
                                       : tr("Words for %1").arg(rule().type));
    if (isOther) {
        m_suggestions.cancel();
        m_words->clear();
        m_searched = {};
        for (Note *note : {m_unread, m_passed, m_room, m_failure})
            note->clear();
    } else {
        for (int i = 0; i < m_words->topLevelItemCount(); ++i)
            showRow(m_words->topLevelItem(i), m_suggestions.found().items.value(i));
    }
    showState();
}

void SuggestPane::search()
{
    if (source() == Source::Folder) {
        auto *dialog = new QFileDialog(this, tr("Documents of this type"), m_folder);
        dialog->setObjectName(u"suggestFolder"_s);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &SuggestPane::searchFolder);
        openOnce(dialog);
        return;
    }
    m_searched = rule();
    m_failure->clear();
    m_words->clear();
    const Files files = m_files();
    if (source() == Source::Selected)
        m_suggestions.searchFiles({rule().type, m_rules}, files.selected, files.others);
    else
        m_suggestions.searchLabelled({rule().type, m_rules});
    showState();
}

void SuggestPane::searchFolder(const QString &folder)
{
    m_folder = folder;
    m_searched = rule();
    m_failure->clear();
    m_words->clear();
    const Files files = m_files();
    m_suggestions.searchFolder({rule().type, m_rules}, folder, files.selected + files.others);
    showState();
}

void SuggestPane::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    if (m_suggestions.found().documents > 0)
        showFound();
    showState();
}

void SuggestPane::showEnd(const std::optional<ServiceError> &error)
{
    if (error)
        m_failure->say(Note::Kind::Error, errorText(*error));
    showFound();
    showState();
}

void SuggestPane::showFound()
{
    const QStringList chosen = selectedWords();
    const WordSuggestions &found = m_suggestions.found();
    m_words->clear();
    for (const TermSuggestion &each : found.items) {
        auto *item = new QTreeWidgetItem(m_words);
        showRow(item, each);
        item->setSelected(chosen.contains(each.term));
    }
    for (const int column : {Word, InType, Elsewhere})
        m_words->resizeColumnToContents(column);
    if (const QString unread = unreadText(m_suggestions.unread()); unread.isEmpty())
        m_unread->clear();
    else
        m_unread->say(Note::Kind::Warning, unread);
    m_unread->setToolTip(toolTipText(unreadList(m_suggestions.unread())));
    if (found.documents > 0)
        m_passed->say(Note::Kind::Hint, passedOverText(found.passedOver));
    else
        m_passed->clear();
}

void SuggestPane::showRow(QTreeWidgetItem *item, const TermSuggestion &found) const
{
    item->setText(Word, found.term);
    item->setText(InType, withText(found.documentsWith, found.of));
    item->setText(Elsewhere, withText(found.othersWith, found.ofOthers));
    item->setText(SaidBy, saidByText(found, isSaid(found)));
}

/// The service says it of the description that it was told; words may have come or gone since.
bool SuggestPane::isSaid(const TermSuggestion &found) const
{
    const QString now = rule().description;
    return now.contains(found.term, Qt::CaseInsensitive)
        || (found.isInRule && now.startsWith(m_searched.description.chopped(1)));
}

QStringList SuggestPane::selectedWords() const
{
    QStringList words;
    const WordSuggestions &found = m_suggestions.found();
    for (int i = 0; i < m_words->topLevelItemCount(); ++i) {
        if (m_words->topLevelItem(i)->isSelected() && !isSaid(found.items.value(i)))
            words.append(m_words->topLevelItem(i)->text(Word));
    }
    return words;
}

void SuggestPane::add()
{
    const QStringList words = selectedWords();
    if (words.isEmpty())
        return;
    const AddedWords added = addedWords(rule().description, words);
    QStringList fitting;
    std::copy_if(words.begin(), words.end(), std::back_inserter(fitting),
                 [&added](const QString &word) { return !added.noRoom.contains(word); });
    if (!fitting.isEmpty())
        Q_EMIT wordsChosen(fitting);
    if (!added.noRoom.isEmpty()) {
        m_room->say(Note::Kind::Warning,
                    tr("No room in the description for: %1").arg(added.noRoom.join(u", "_s)));
    }
}

/// How long the description becomes with what is selected.
void SuggestPane::sayRoom()
{
    const QStringList words = selectedWords();
    const AddedWords added = addedWords(rule().description, words);
    if (words.isEmpty() || !added.noRoom.isEmpty())
        return m_room->clear();
    //: characters of a description: %1 of at most %2
    m_room->say(
        Note::Kind::Hint,
        tr("With these: %1 of %2 characters")
            .arg(countText(added.description.size()), countText(Rule::maxDescriptionLength)));
}

void SuggestPane::showHint()
{
    const bool isEmpty = m_words->topLevelItemCount() == 0;
    m_words->setHidden(isEmpty);
    m_hint->setVisible(isEmpty);
    if (rule().type.isEmpty())
        return m_hint->setText(tr("Open a rule that has a type: words for it are looked for."));
    if (m_suggestions.isRunning())
        return m_hint->setText(tr("Reading on this computer. Nothing is sent to LlamaCloud."));
    if (m_searched == Rule()) {
        const QStringList texts{
            tr("Select files of this type in the form's table, and leave files of other types "
               "there unselected. The words that tell them apart are listed here."),
            tr("Choose a folder with documents of this type. The form's other files are what they "
               "are compared with."),
            tr("Documents that you labelled in Review, and examples that the local service learned "
               "from, are compared by their types.")};
        return m_hint->setText(texts.at(m_source->currentIndex()));
    }
    if (m_suggestions.ofType() == 0)
        return m_hint->setText(source() == Source::Selected
                                   ? tr("No file is selected that is on this computer. Select some "
                                        "that are of this type.")
                                   : tr("There are no documents of this type."));
    if (m_suggestions.others() == 0)
        return m_hint->setText(
            tr("There is nothing to compare with: add documents of other types."));
    m_hint->setText(tr("No word is in two documents of this type and tells them from the others. "
                       "More documents may help."));
}

void SuggestPane::showState()
{
    const bool isRunning = m_suggestions.isRunning();
    m_search->setEnabled(!isRunning && !rule().type.isEmpty());
    m_cancel->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_add->setEnabled(!selectedWords().isEmpty());
    sayRoom();
    showHint();
}

bool SuggestPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cd
