// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/verticalscroll.h"

class QAction;

namespace cd {

class ChoiceCard;

/// What stands in the form's place as long as a data folder holds nothing of anybody's: three ways
/// to begin.
class FirstStartPage : public VerticalScroll
{
    Q_OBJECT

public:
    /// @p submit: its keys are told.
    explicit FirstStartPage(const QAction &submit, QWidget *parent = nullptr);

    /// Whether there are samples to load.
    void setSamplesOffered(bool areOffered);

Q_SIGNALS:
    void samplesAsked();
    void folderAsked();
    void connectionAsked(); ///< somebody has a key of LlamaCloud
    void handbookAsked();
    void formAsked(); ///< somebody knows the way

private:
    QWidget *buildCards();
    QWidget *buildLinks();

    ChoiceCard *m_samples;
    ChoiceCard *m_folder;
    ChoiceCard *m_cloud;
};

} // namespace cd
