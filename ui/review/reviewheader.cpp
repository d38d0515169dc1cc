// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewheader.h"

#include "ui/review/countlabel.h"
#include "ui/review/reviewbar.h"
#include "ui/review/reviewwords.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

ReviewHeader::ReviewHeader(const Review &review, QAction *audit, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_position(new PaneTitle(u"reviewPosition"_s))
    , m_bar(new ReviewBar)
    , m_confirmed(named(new CountLabel(Reviewed::Confirmed), u"reviewConfirmed"_s))
    , m_corrected(named(new CountLabel(Reviewed::Corrected), u"reviewCorrected"_s))
    , m_cannotTell(named(new CountLabel(Reviewed::CannotTell), u"reviewCannotTellCount"_s))
    , m_left(named(new QLabel, u"reviewTimeLeft"_s))
    , m_menu(named(new QMenu(this), u"reviewMoreMenu"_s))
{
    setObjectName(u"reviewHeader"_s);
    makePane(*this, tr("How far the review is"));
    layOnBase(this);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    auto *more = named(new QToolButton, u"reviewMore"_s, tr("More of the review"));
    more->setText(u"⋯"_s);
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_position);
    row->addWidget(m_bar, 1);
    addWidgets(row, {m_confirmed, m_corrected, m_cannotTell, m_left});
    row->addStretch(1);
    addWidgets(row, {modes(audit), more});
    tell();
}

/// Two choices of one question, side by side.
QWidget *ReviewHeader::modes(QAction *audit)
{
    auto *both = named(new QWidget, u"reviewModes"_s, tr("Mode of the review"));
    auto *row = withoutMargins(new QHBoxLayout(both));
    row->setSpacing(0);
    m_correct = named(new QToolButton, u"reviewModeCorrect"_s);
    m_audit = named(new QToolButton, u"reviewModeAudit"_s);
    //: A mode: the service's answer is shown, and corrected where it is wrong
    m_correct->setText(tr("Correct"));
    m_correct->setToolTip(tr("The service's answer is shown"));
    //: A mode: documents are drawn by chance, and the service's answer is hidden
    m_audit->setText(tr("Audit"));
    m_audit->setToolTip(
        u"%1 (%2)"_s.arg(tr("Documents are drawn by chance, and the answer is hidden until you "
                            "have decided"),
                         audit->shortcut().toString(QKeySequence::NativeText)));
    auto *group = new QButtonGroup(this);
    for (QToolButton *mode : {m_correct, m_audit}) {
        mode->setCheckable(true);
        mode->setFocusPolicy(Qt::TabFocus);
        group->addButton(mode);
        row->addWidget(mode);
    }
    connect(m_correct, &QToolButton::clicked, this, [this] { Q_EMIT auditAsked(false); });
    connect(m_audit, &QToolButton::clicked, this, [this] { Q_EMIT auditAsked(true); });
    return both;
}

void ReviewHeader::tell()
{
    const ReviewCounts counts = m_review.counts();
    const int all = counts.all();
    const int at = m_review.current() < 0 ? all - counts.open : m_review.current() + 1;
    //: Of a queue of documents: which one is shown, and how many there are
    m_position->say(all == 0 ? tr("Review") : tr("%1 of %2").arg(countText(at), countText(all)));
    m_bar->show(counts);
    m_confirmed->setText(tr("%Ln confirmed", nullptr, counts.confirmed));
    m_corrected->setText(tr("%Ln corrected", nullptr, counts.corrected));
    m_cannotTell->setText(tr("%Ln can't tell", nullptr, counts.cannotTell));
    m_left->setText(counts.secondsLeft && counts.open > 0 ? timeLeftText(*counts.secondsLeft)
                                                          : QString());
    const bool isAudit = m_review.choice().kind == QueueKind::Audit;
    m_audit->setChecked(isAudit);
    m_correct->setChecked(!isAudit);
}

} // namespace cd
