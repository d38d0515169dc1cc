// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tableview.h"

namespace cd {

class QueueModel;
class Review;

/// The list of a queue. The current row is the review's current item, whoever moves it. Letters
/// are keys of the page and search for nothing.
class QueueView : public TableView
{
    Q_OBJECT

public:
    QueueView(Review &review, QueueModel &model, QWidget *parent = nullptr);

    /// Those that a decision is about: the selected ones, or the current one.
    QList<int> chosen() const;
    void chooseOnlyCurrent();
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setUpColumns();
    void showHeading();
    void follow(int row);

    Review &m_review;
    const QueueModel &m_queue;
    int m_headed = -1; // the row that is as high as two
};

} // namespace cd
