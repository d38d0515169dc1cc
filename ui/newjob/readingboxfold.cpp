// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields behind one button, where there is no room for all of them in a line.

#include "ui/look/icons.h"
#include "ui/newjob/readingbox.h"
#include "ui/widgets/note.h"
#include "ui/words/errortext.h"
#include "ui/words/requestwords.h"

#include <QApplication>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The window's width, in device-independent pixels: a scroll bar that comes and goes with the
/// fields takes some of the box's own.
constexpr int foldsBelow = 1100;

} // namespace

void ReadingBox::resizeEvent(QResizeEvent *event)
{
    setFolding(window()->width() < foldsBelow);
    QWidget::resizeEvent(event);
}

void ReadingBox::setFolding(bool folds)
{
    if (folds == m_folds)
        return;
    m_folds = folds;
    m_fold->setVisible(folds);
    if (folds && (hasKeyboard() || !whatIsWrong().isEmpty()))
        m_fold->setChecked(true);
    showFold();
}

bool ReadingBox::isOpen() const
{
    return !m_folds || m_fold->isChecked();
}

bool ReadingBox::hasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [focused](const QWidget *field) { return field->isAncestorOf(focused); });
}

void ReadingBox::showFold()
{
    if (!isOpen() && hasKeyboard())
        m_fold->setFocus();
    for (QWidget *field : std::as_const(m_fields))
        field->setVisible(isOpen());
    showProblems(m_problems);
}

/// Empty: nothing.
QString ReadingBox::whatIsWrong() const
{
    if (lacksMode())
        return noMultimodalText();
    if (hasUnreadablePages())
        return m_pagesNote->text();
    const auto error
        = std::find_if(m_problems.cbegin(), m_problems.cend(), [](const FieldProblem &problem) {
              return problem.severity == FieldProblem::Severity::Error
                  && (problem.path.startsWith({u"mode"_s})
                      || problem.path.startsWith({u"parsing_configuration"_s}));
          });
    return error == m_problems.cend() ? QString() : problemText(*error);
}

/// What is wrong opens the fields once: after that a person may fold them again.
void ReadingBox::sumUp()
{
    JobRequest request;
    fill(request);
    const QString summary = readingSummary(request, m_dialect);
    const QString wrong = whatIsWrong();
    //: %1: how documents are read, such as "FAST · English · all pages"
    m_fold->setText(tr("Reading o&ptions: %1").arg(summary));
    m_fold->setToolTip(wrong);
    m_fold->setAccessibleName(tr("Reading options: %1").arg(summary));
    m_fold->setAccessibleDescription(wrong);
    m_fold->setIcon(wrong.isEmpty() ? QIcon() : deskIcon(u"error"_s));
    m_fold->setArrowType(!wrong.isEmpty()          ? Qt::NoArrow
                             : m_fold->isChecked() ? Qt::DownArrow
                                                   : Qt::RightArrow);
    const bool isNew = !wrong.isEmpty() && !m_wasWrong;
    m_wasWrong = !wrong.isEmpty();
    if (m_folds && isNew)
        m_fold->setChecked(true);
}

} // namespace cd
