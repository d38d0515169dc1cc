// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/readingbox.h"

#include "ui/newjob/languagebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int serviceDefault = 0; // the spin box's value that stands for "not set"

} // namespace

ReadingBox::ReadingBox(QWidget *parent)
    : QWidget(parent)
    , m_strip(withoutMargins(new FlowLayout))
    , m_fold(named(new QToolButton(this), u"readingFold"_s))
    , m_fast(named(new QRadioButton(tr("FAST"), this), u"modeFast"_s))
    , m_multimodal(named(new QRadioButton(tr("MULTIMODAL"), this), u"modeMultimodal"_s))
    , m_language(new LanguageBox(this))
    , m_maxPages(named(new QSpinBox(this), u"maxPages"_s, tr("Maximum pages per file")))
    , m_noLimit(
          named(new QCheckBox(tr("No limit"), this), u"noPageLimit"_s, tr("No limit to the pages")))
    , m_pages(named(new QLineEdit(this), u"targetPages"_s, tr("Pages to read")))
    , m_modeNote(new Note(this))
    , m_noMultimodal(buildNoMultimodal())
    , m_languageNote(named(new Note(this), u"languageNote"_s))
    , m_pagesNote(named(new Note(this), u"targetPagesNote"_s))
{
    makePane(*this, tr("Reading options"));
    buildStrip();
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(4);
    column->addLayout(m_strip);
    addWidgets(column, {m_modeNote, m_noMultimodal, m_languageNote, m_pagesNote});

    connect(m_fold, &QToolButton::toggled, this, &ReadingBox::showFold);
    connect(m_fast, &QRadioButton::clicked, this, &ReadingBox::modeChosen);
    connect(m_multimodal, &QRadioButton::clicked, this, &ReadingBox::modeChosen);
    connect(m_language, &LanguageBox::edited, this, &ReadingBox::edited);
    connect(m_language, &LanguageBox::notFound, this, &ReadingBox::sayNoSuchLanguage);
    connect(m_maxPages, &QSpinBox::valueChanged, this, &ReadingBox::sayWhatIsSent);
    connect(m_maxPages, &QSpinBox::valueChanged, this, &ReadingBox::edited);
    connect(m_noLimit, &QCheckBox::toggled, this, &ReadingBox::limitChanged);
    connect(m_pages, &QLineEdit::textEdited, this, &ReadingBox::pagesTyped);
    setRequest({});
}

void ReadingBox::buildStrip()
{
    m_strip->setSpacing(8);
    m_strip->addWidget(m_fold);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setMinimumHeight(m_language->sizeHint().height()); // as the field beside it
    m_fold->hide();
    buildMode();
    addField({labelFor(m_language, tr("Lang&uage")), m_language});
    buildPages();
    addField({labelFor(m_pages, tr("Pa&ges")), m_pages});
}

void ReadingBox::buildMode()
{
    setPrices(Prices());
    QWidget *modes = addField({new QLabel(tr("Mode"), this), m_fast, m_multimodal});
    modes->setMinimumHeight(m_language->sizeHint().height()); // as the fields beside them
}

QWidget *ReadingBox::addField(std::initializer_list<QWidget *> parts)
{
    QWidget *together = group(parts);
    m_strip->addWidget(together);
    m_fields += together;
    return together;
}

void ReadingBox::addToStrip(QLabel *label, QWidget *field)
{
    m_strip->addWidget(group({label, field}));
}

/// What stays together in a line.
QWidget *ReadingBox::group(std::initializer_list<QWidget *> parts)
{
    auto *together = new QWidget(this);
    together->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(together);
    row->setContentsMargins(0, 0, 8, 0);
    addWidgets(row, parts);
    return together;
}

QString ReadingBox::noMultimodalText()
{
    return tr("This service uses API v2, which has no MULTIMODAL mode.");
}

/// What is wrong with a chosen mode that the service does not have, and the way out.
QWidget *ReadingBox::buildNoMultimodal()
{
    auto *line = new QWidget(this);
    auto *text = named(new Note(line), u"noMultimodal"_s);
    text->say(Note::Kind::Error, noMultimodalText());
    auto *row = withoutMargins(new QHBoxLayout(line));
    row->addWidget(text, 1);
    row->addWidget(button(u"useFastButton"_s, tr("Use FAST"), {}, this, &ReadingBox::useFast));
    line->hide();
    return line;
}

void ReadingBox::buildPages()
{
    m_maxPages->setRange(serviceDefault, std::numeric_limits<int>::max());
    //: the number of pages that the service reads where nothing is set
    m_maxPages->setSpecialValueText(tr("%1 (default)").arg(MaxPages::serviceDefault));
    m_pages->setPlaceholderText(tr("all, or e.g. 1-3, 7"));
    m_pages->setMinimumWidth(m_pages->fontMetrics().horizontalAdvance(m_pages->placeholderText())
                             + 20);
    // As wide as its own words: the largest number would ask for half the form.
    m_maxPages->setFixedWidth(
        m_maxPages->fontMetrics().horizontalAdvance(m_maxPages->specialValueText()) + 48);

    addField({labelFor(m_maxPages, tr("Ma&x pages")), m_maxPages, m_noLimit});
}

void ReadingBox::setRequest(const JobRequest &request)
{
    const QSignalBlocker quietPages(m_maxPages);
    const QSignalBlocker quietLimit(m_noLimit);
    m_mode = request.mode;
    (request.effectiveMode() == Mode::Fast ? m_fast : m_multimodal)->setChecked(true);
    m_language->setLanguage(request.language);
    m_maxPages->setValue(request.maxPages.isNumber() ? request.maxPages.number() : serviceDefault);
    m_noLimit->setChecked(request.maxPages.isNoLimit());
    m_maxPages->setEnabled(!request.maxPages.isNoLimit());
    if (request.targetPages != m_selection || hasUnreadablePages()) {
        m_selection = request.targetPages;
        m_pages->setText(m_selection.text());
    }
    sayWhatIsSent();
}

void ReadingBox::fill(JobRequest &request) const
{
    request.mode = m_mode;
    request.language = m_language->language();
    if (m_noLimit->isChecked())
        request.maxPages = MaxPages::noLimit();
    else if (m_maxPages->value() == serviceDefault)
        request.maxPages = MaxPages::unset();
    else
        request.maxPages = MaxPages::of(m_maxPages->value());
    request.targetPages = m_selection;
}

bool ReadingBox::hasUnreadablePages() const
{
    return !PageSelection::parse(m_pages->text()).has_value();
}

void ReadingBox::showProblems(const QList<FieldProblem> &problems)
{
    m_problems = problems;
    sayWhatIsSent();
    for (const FieldProblem &problem : problems) {
        const auto kind = problem.severity == FieldProblem::Severity::Error ? Note::Kind::Error
                                                                            : Note::Kind::Warning;
        if (problem.path.startsWith({u"mode"_s}) && !lacksMode())
            m_modeNote->say(kind, problemText(problem));
        else if (problem.path.startsWith({u"parsing_configuration"_s, u"lang"_s}))
            m_languageNote->say(kind, problemText(problem));
        else if (problem.path.startsWith({u"parsing_configuration"_s}))
            m_pagesNote->say(kind, problemText(problem));
    }
    sumUp();
}

void ReadingBox::focusField(const FieldPath &path)
{
    m_fold->setChecked(true);
    if (path.startsWith({u"mode"_s}))
        m_fast->setFocus();
    else if (path.startsWith({u"parsing_configuration"_s, u"lang"_s}))
        m_language->setFocus();
    else if (path.startsWith({u"parsing_configuration"_s, u"max_pages"_s}))
        m_maxPages->setFocus();
    else
        m_pages->setFocus();
}

void ReadingBox::modeChosen()
{
    m_mode = m_fast->isChecked() ? Mode::Fast : Mode::Multimodal;
    sayWhatIsSent();
    Q_EMIT edited();
}

void ReadingBox::useFast()
{
    (isOpen() ? static_cast<QWidget *>(m_fast) : m_fold)->setFocus(); // the button goes
    m_fast->click();
}

bool ReadingBox::lacksMode() const
{
    return m_dialect == Dialect::Second && m_mode == Mode::Multimodal;
}

/// It is no value of the form, and nothing that keeps it from being sent.
void ReadingBox::sayNoSuchLanguage(const QString &typed)
{
    constexpr int enoughToKnow = 40; // characters
    m_languageNote->say(Note::Kind::Warning,
                        tr("There is no language called “%1”; %2 stays selected.")
                            .arg(typed.left(enoughToKnow), m_language->currentText()));
}

void ReadingBox::limitChanged()
{
    m_maxPages->setEnabled(!m_noLimit->isChecked());
    sayWhatIsSent();
    Q_EMIT edited();
}

void ReadingBox::pagesTyped()
{
    if (const auto pages = PageSelection::parse(m_pages->text()))
        m_selection = *pages;
    sayWhatIsSent();
    Q_EMIT edited();
}

/// Hints go with the fields; what is wrong stays, as it keeps the form from being sent.
void ReadingBox::sayWhatIsSent()
{
    m_modeNote->say(Note::Kind::Hint, lacksMode() || !isOpen() ? QString() : modeHint());
    m_noMultimodal->setVisible(lacksMode());
    m_languageNote->clear();
    if (hasUnreadablePages())
        return m_pagesNote->say(
            Note::Kind::Error,
            tr("Not a list of pages. Enter page numbers and ranges counted from 1, "
               "for example 1-3, 7."));
    m_pagesNote->say(Note::Kind::Hint, isOpen() ? pagesHint() : QString());
}

QString ReadingBox::modeHint() const
{
    QString hint = m_fast->isChecked() ? m_fast->toolTip() : m_multimodal->toolTip();
    if (m_dialect == Dialect::First)
        return hint;
    return hint + u' ' + noMultimodalText();
}

QString ReadingBox::pagesHint() const
{
    if (m_dialect == Dialect::Second) {
        if (!m_selection.isEmpty())
            return tr("Sends target_pages “%1”, counted from 1.").arg(m_selection.text());
        const bool isUnlimited = m_noLimit->isChecked() || m_maxPages->value() == serviceDefault;
        if (!isUnlimited)
            return {};
        return m_isFree ? tr("All pages of every file are read.")
                        : tr("All pages of every file are read and billed.");
    }
    QStringList numbers;
    const QList<int> pages = m_selection.zeroBased();
    for (const int page : pages)
        numbers += QString::number(page);
    constexpr int fewEnough = 12;
    if (numbers.size() > fewEnough)
        numbers = numbers.first(fewEnough) + QStringList{u"…"_s};
    return pages.isEmpty()
        ? QString()
        : tr("Sends target_pages [%1], counted from 0.").arg(numbers.join(u", "_s));
}

void ReadingBox::setPrices(const std::optional<Prices> &prices)
{
    m_isFree = !prices;
    const QString before = m_fast->toolTip() + m_multimodal->toolTip();
    m_fast->setToolTip(prices ? tr("Reads the text of the documents. %Ln credit(s) per page.",
                                   nullptr, prices->fast)
                              : tr("Reads the text of the documents."));
    m_multimodal->setToolTip(
        prices ? tr("Reads text and pictures: for scans, photos and documents whose "
                    "layout matters. %Ln credit(s) per page.",
                    nullptr, prices->multimodal)
               : tr("Reads text and pictures: for scans, photos and documents whose layout "
                    "matters."));
    if (before != m_fast->toolTip() + m_multimodal->toolTip())
        sayWhatIsSent();
}

void ReadingBox::setDialect(Dialect dialect)
{
    if (dialect == m_dialect)
        return;
    m_dialect = dialect;
    const bool isFirst = dialect == Dialect::First;
    m_multimodal->setEnabled(isFirst);
    const QSignalBlocker quiet(m_maxPages);
    m_maxPages->setSpecialValueText(isFirst ? tr("%1 (default)").arg(MaxPages::serviceDefault)
                                            : tr("all (default)"));
    sayWhatIsSent();
}

} // namespace cd
