// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/reviewstate.h"

#include <QWidget>

class QLabel;

namespace cd {

/// Labels of one document that differ: what each says, whose it is and since when. Hidden where
/// they don't.
class ConflictPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPane(QWidget *parent = nullptr);

    void show(const ReviewState &state);

private:
    QLabel *m_labels;
    QLabel *m_how;
};

} // namespace cd
