// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/formreveal.h"

#include "ui/newjob/files/filesbox.h"
#include "ui/newjob/history/formhistory.h"
#include "ui/newjob/readingbox.h"
#include "ui/newjob/rules/rulesbox.h"
#include "ui/newjob/webhooks/webhooksbox.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace cd {

FormReveal::FormReveal(const FormHistory &history, const Places &places, QObject *parent)
    : QObject(parent)
    , m_places(places)
{
    connect(&history, &FormHistory::moved, this,
            [this](bool, const QString &, const FormContent &before, const FormContent &after) {
                reveal(before, after);
            });
}

void FormReveal::reveal(const FormContent &before, const FormContent &after)
{
    QWidget *place = open(before, differingParts(before, after));
    if (!place)
        return;
    QTimer::singleShot(0, place, [this, place] { // once what has just come is laid out
        m_places.scroll.ensureWidgetVisible(place);
    });
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !focused->isVisible()) // what had the keyboard went with the step
        m_places.files.focusFiles();
}

/// Where the step can be seen, which is opened for it; null: outside of the form's fields.
QWidget *FormReveal::open(const FormContent &before, FormParts parts)
{
    if (parts.testFlag(FormPart::Rules)) {
        m_places.rules.reveal(before.request.rules);
        return &m_places.rules;
    }
    if (parts.testFlag(FormPart::Files)) {
        m_places.files.reveal(before.files);
        return &m_places.files;
    }
    if (parts.testFlag(FormPart::Webhooks)) {
        m_places.webhooks.unfold();
        return &m_places.webhooks;
    }
    return parts.testFlag(FormPart::Reading) ? &m_places.reading : nullptr;
}

} // namespace cd
