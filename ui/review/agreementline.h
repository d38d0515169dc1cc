// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/note.h"

namespace cd {

class Labels;

/// How far those who labelled the same documents agree. Read when it is shown, and again when
/// labels change while it is.
class AgreementLine : public Note
{
    Q_OBJECT

public:
    /// Stays hidden until follow(true): it is about the queue of conflicts.
    explicit AgreementLine(Labels &labels, QWidget *parent = nullptr);

    void follow(bool isFollowed);

private:
    void read();

    Labels &m_labels;
    bool m_isFollowed = false;
    bool m_isReading = false;
    bool m_isOld = false; // labels changed while it was read
};

} // namespace cd
