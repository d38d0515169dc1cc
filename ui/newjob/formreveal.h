// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/history/formcontent.h"

#include <QObject>

class QScrollArea;

namespace cd {

class FilesBox;
class FormHistory;
class ReadingBox;
class RulesBox;
class WebhooksBox;

/// Scrolls to what an undo or redo has changed in the form, so that nothing changes out of sight.
class FormReveal : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QScrollArea &scroll; ///< contains all the others
        FilesBox &files;
        RulesBox &rules;
        ReadingBox &reading;
        WebhooksBox &webhooks;
    };

    FormReveal(const FormHistory &history, const Places &places, QObject *parent);

private:
    void reveal(const FormContent &before, const FormContent &after);
    QWidget *open(const FormContent &before, FormParts parts);

    Places m_places;
};

} // namespace cd
