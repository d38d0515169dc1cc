// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/open/openrule.h"

#include "domain/validation/fieldchecks.h"
#include "ui/look/typemark.h"
#include "ui/newjob/rules/open/descriptionfield.h"
#include "ui/newjob/rules/open/findingstrip.h"
#include "ui/newjob/rules/rulerow.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastLines = 3;
constexpr int wantedLines = 9; // of description, remark and what it did
constexpr int aroundWanted = 60;

QPixmap swatch(int row, const QWidget &field)
{
    constexpr int side = 16;
    constexpr int mark = 10;
    const qreal ratio = field.devicePixelRatioF();
    QPixmap drawn((QSizeF(side, side) * ratio).toSize());
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    constexpr int around = (side - mark) / 2;
    paintTypeMark(painter, QRectF(around, around, mark, mark), row, field.palette());
    return drawn;
}

} // namespace

OpenRule::OpenRule(RulesModel &model, RuleNotes &notes, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_notes(notes)
    , m_type(named(new QLineEdit(this), u"ruleType"_s, tr("Type")))
    , m_swatch(m_type->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_counter(named(new Note(this), u"rulesCounter"_s))
    , m_description(new DescriptionField(this))
    , m_strip(new FindingStrip(this))
    , m_tally(named(new Note(this), u"rulesTally"_s))
{
    setObjectName(u"openRule"_s);
    build();
    connect(m_type, &QLineEdit::textEdited, this, [this] { take(true); });
    connect(m_description, &DescriptionField::typed, this, [this] { take(false); });
    connect(m_description, &DescriptionField::nextAsked, this, &OpenRule::nextAsked);
    connect(m_description, &DescriptionField::leftByEscape, this, &OpenRule::leftByEscape);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OpenRule::showRule);
    for (const auto shift : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, shift, this, &OpenRule::showSwatch);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &OpenRule::showSwatch);
    connect(&m_notes, &RuleNotes::changed, this, &OpenRule::showNotes);
    open(-1);
}

void OpenRule::build()
{
    m_swatch->setEnabled(false);
    m_type->installEventFilter(this);
    m_swatch->setObjectName(u"ruleSwatch"_s);
    m_swatch->setText(tr("Colour of the rule"));
    m_type->setPlaceholderText(RulesModel::typeTitle());
    m_description->setObjectName(u"ruleDescription"_s);
    m_description->setAccessibleName(RulesModel::descriptionTitle());
    const QString keys
        = tr("Enter goes on to the next rule or a new one, Shift+Enter starts a line.");
    m_description->setAccessibleDescription(keys);
    m_description->setPlaceholderText(
        tr("What is on such documents: words, who sends them, what must be there.") + u'\n' + keys);
    const int line = m_description->fontMetrics().lineSpacing();
    m_description->setMinimumHeight(leastLines * line + 12);
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = withoutMargins(new QHBoxLayout);
    head->addWidget(m_type, 3);
    head->addWidget(m_counter, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_description, 1);
    column->addWidget(m_strip);
    column->addWidget(m_tally);
}

/// As high with remarks as without, so that nothing above moves when they come.
int OpenRule::heightForWidth(int width) const
{
    const int line = m_description->fontMetrics().lineSpacing();
    const int wanted = m_type->sizeHint().height() + wantedLines * line + aroundWanted;
    return std::max(wanted, layout()->minimumHeightForWidth(width));
}

QSize OpenRule::sizeHint() const
{
    const QSize size = QWidget::sizeHint();
    return {size.width(), heightForWidth(size.width())};
}

void OpenRule::setRoomy(bool isRoomy)
{
    if (isRoomy == m_isRoomy)
        return;
    m_isRoomy = isRoomy;
    m_strip->showReasons(isRoomy);
    updateGeometry();
}

void OpenRule::open(int row)
{
    m_steps.end();
    m_rule = m_model.index(row, RulesModel::Type);
    m_noteAt = 0;
    setVisible(row >= 0);
    m_description->setMisspellings({});
    m_description->setFindings({}, {});
    showRule();
    showNotes();
}

void OpenRule::showRule()
{
    if (row() < 0)
        return;
    const Rule &rule = m_model.rules().at(row());
    if (m_type->text() != rule.type)
        m_type->setText(rule.type);
    m_description->setText(rule.description);
    showSwatch();
    count();
    sayTally();
}

void OpenRule::showSwatch()
{
    if (row() < 0)
        return;
    const QPixmap drawn = swatch(row(), *m_type);
    QIcon icon(drawn);
    icon.addPixmap(drawn, QIcon::Disabled); // it is no button, and not faint
    m_swatch->setIcon(icon);
}

void OpenRule::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSwatch();
}

void OpenRule::count()
{
    const int inType = lengthInCharacters(m_type->text());
    const int length = lengthInCharacters(m_description->toPlainText());
    QStringList parts;
    if (inType > Rule::maxTypeLength)
        parts += tr("type %Ln character(s) too long", nullptr, inType - Rule::maxTypeLength);
    if (length > Rule::maxDescriptionLength)
        parts += tr("%Ln character(s) too many", nullptr, length - Rule::maxDescriptionLength);
    const bool isOver = !parts.isEmpty();
    //: a counter of characters: "206 / 500", the second number is the most allowed
    parts += tr("%1 / %2").arg(countText(length), countText(Rule::maxDescriptionLength));
    m_counter->say(isOver ? Note::Kind::Error : Note::Kind::Hint, parts.join(u" · "_s));
}

/// One faint line: what the rule did so far.
void OpenRule::sayTally()
{
    QStringList parts;
    if (const std::optional<int> took = m_model.lastRunOf(row()))
        parts += tr("Took %Ln in the last run", "documents", *took);
    if (const QString tally = m_model.tallyOf(row()); !tally.isEmpty())
        parts += tally;
    m_tally->say(Note::Kind::Hint, parts.join(u" · "_s));
}

void OpenRule::take(bool isType)
{
    if (row() < 0)
        return;
    const Rule before = m_model.rules().at(row());
    const Rule after{m_type->text(), m_description->toPlainText()};
    m_step = isType ? m_steps.stepOf(0, before.type, after.type)
                    : m_steps.stepOf(1, before.description, after.description);
    m_model.write(row(),
                  isType ? Rule{after.type, before.description}
                         : Rule{before.type, after.description});
}

void OpenRule::showNotes()
{
    const QList<RuleNote> notes = m_notes.notesOf(row());
    m_noteAt = std::clamp(m_noteAt, 0, std::max(0, int(notes.size()) - 1));
    m_strip->setNotes(notes, m_noteAt);
    underline();
}

void OpenRule::showNote(int at)
{
    m_noteAt = at;
    showNotes();
}

void OpenRule::showNote(const RuleNote &note)
{
    m_strip->setNotes({note}, 0);
}

/// What a check named stays underlined while a person types: the marks move with the words.
void OpenRule::underline()
{
    QList<RuleSpan> spans;
    int worst = -1;
    const QList<RuleNote> notes = m_notes.notesOf(row());
    for (const RuleNote &note : notes) {
        if (note.finding && !note.finding->spans.isEmpty()) {
            spans += note.finding->spans;
            worst = worst < 0 ? int(note.grade) : worst;
        }
    }
    if (m_notes.watch().isCurrent() || spans.isEmpty())
        m_description->setFindings(spans, gradeColor(worst, palette()));
}

void OpenRule::write(bool isType)
{
    if (row() < 0)
        return;
    QWidget *field = isType ? static_cast<QWidget *>(m_type) : m_description;
    field->setFocus(Qt::OtherFocusReason);
    if (isType)
        m_type->selectAll();
    else
        m_description->moveCursor(QTextCursor::End);
}

void OpenRule::showMatch(const RuleMatch &match)
{
    if (match.isInType)
        m_type->setSelection(match.start, match.length);
    else
        m_description->selectText(match.start, match.length);
}

bool OpenRule::isWritten() const
{
    return m_type->hasFocus() || m_description->hasFocus();
}

bool OpenRule::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_type) {
        const bool isKey
            = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
        if (event->type() == QEvent::ShortcutOverride
            && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore(); // the form has one history
            return true;
        }
        if (event->type() == QEvent::KeyPress && takeTypeKey(*key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool OpenRule::takeTypeKey(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && !(key.modifiers() & ~Qt::KeypadModifier)) {
        write(false);
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT leftByEscape();
        return true;
    }
    if (key.matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text().trimmed();
        if (text.contains(u'\t') || text.contains(u'\n')) {
            Q_EMIT rowsPasted();
            return true;
        }
    }
    return false;
}

} // namespace cd
