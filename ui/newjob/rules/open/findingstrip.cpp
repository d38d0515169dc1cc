// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/open/findingstrip.h"

#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/look/shapes.h"
#include "ui/newjob/rules/rulerow.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Keys as they stand on a keyboard.
class KeyCap : public QLabel
{
public:
    explicit KeyCap(QWidget *parent)
        : QLabel(parent)
    {
        setContentsMargins(5, 1, 5, 1);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        setFont(small);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), palette().color(QPalette::Base), palette().color(QPalette::Light),
                smallRadius);
        QLabel::paintEvent(event);
    }
};

QColor groundOf(FindingGrade grade, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (grade) {
    case FindingGrade::Error:
        return colors.errorStrip;
    case FindingGrade::Warning:
        return colors.warningStrip;
    case FindingGrade::Hint:
        break;
    }
    return colors.informationStrip;
}

} // namespace

FindingStrip::FindingStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(wrappedText(u"findingText"_s, tr("What is said of the rule")))
    , m_reason(named(new Note(this), u"findingReason"_s))
    , m_place(named(new QLabel(this), u"findingPlace"_s))
    , m_key(named(new KeyCap(this), u"findingKey"_s))
    , m_fix(button(u"fixFindingButton"_s, {}))
    , m_fine(button(u"dismissFindingButton"_s, tr("Fine as it is")))
{
    setObjectName(u"findingStrip"_s);
    setRank(m_fix, Rank::Flat);
    setRank(m_fine, Rank::Flat);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = withoutMargins(new QHBoxLayout);
    addWidgets(buttons, {m_fix, m_fine});
    buttons->addStretch();
    buttons->addWidget(m_place);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_key, 0, 2, Qt::AlignTop);
    grid->addWidget(m_reason, 1, 1, 1, 2);
    grid->addLayout(buttons, 2, 1, 1, 2);
    hide();
}

void FindingStrip::setActions(const Actions &actions)
{
    follow(*m_fix, *actions.fix);
    follow(*m_fine, *actions.fine);
    m_fixAction = actions.fix;
    followKeys(*actions.fix, this, [this] { nameFix(); });
    followKeys(*actions.fine, this, [this, fine = actions.fine] {
        m_fine->setText(withKeys(tr("Fine as it is"), *fine));
    });
    followKeys(*actions.next, this, [this, next = actions.next] {
        m_key->setText(keysText(*next));
        m_key->setToolTip(next->text());
        m_key->setVisible(!m_key->text().isEmpty());
    });
}

void FindingStrip::setNotes(const QList<RuleNote> &notes, int at)
{
    m_note = at < notes.size() ? std::optional(notes.at(at)) : std::nullopt;
    setVisible(m_note.has_value());
    if (!m_note)
        return;
    m_text->setText(m_note->text);
    const bool isOneOfMany = notes.size() > 1;
    //: which of several remarks about a rule: "2 of 3"
    m_place->setText(isOneOfMany ? tr("%1 of %2").arg(countText(at + 1), countText(notes.size()))
                                 : QString());
    const bool isError = m_note->grade == FindingGrade::Error;
    showReason();
    nameFix();
    m_fix->setVisible(!m_note->fix.isEmpty());
    m_fine->setVisible(m_note->finding && !isError);
    showIcon();
    update();
}

void FindingStrip::showReasons(bool areShown)
{
    m_showsReasons = areShown;
    showReason();
}

void FindingStrip::showReason()
{
    const QString reason = m_note ? m_note->reason : QString();
    m_reason->say(Note::Kind::Hint, m_showsReasons ? reason : QString());
    m_text->setToolTip(toolTipText(reason));
    m_text->setAccessibleDescription(reason);
}

void FindingStrip::nameFix()
{
    const QString what = m_note ? m_note->fix : QString();
    m_fix->setText(withKeys(QString(what).replace(u'&', u"&&"_s), *m_fixAction));
}

void FindingStrip::showIcon()
{
    if (m_note)
        m_icon->setPixmap(deskIcon(gradeIcon(int(m_note->grade))).pixmap(16, 16));
}

void FindingStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void FindingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_note)
        drawBox(painter, rect(), groundOf(m_note->grade, palette()), {});
}

} // namespace cd
