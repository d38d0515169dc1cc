// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/reviewstate.h"

#include <QLabel>

namespace cd {

/// A number of documents, with a square before it as in the bar.
class CountLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CountLabel(Reviewed which, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Reviewed m_which;
};

} // namespace cd
