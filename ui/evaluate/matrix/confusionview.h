// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/matrix/confusionmodel.h"
#include "ui/widgets/tableview.h"

#include <QSet>

#include <utility>

namespace cd {

class KindHeader;

/// Which cells of the matrix are chosen. It belongs to labels and answers, not to rows and columns.
struct ChosenCells
{
    enum class Only {
        Chosen,
        Errors, ///< all that are answered wrongly
        Right,
        All,
    };

    Only only = Only::All;
    QSet<std::pair<int, int>> cells = {}; ///< label and answer, kinds of ShownConfusion; if Chosen

    bool operator==(const ChosenCells &) const = default;
};

/// The matrix. Cells are chosen as in any table, by keys and by headers; those that have files are
/// told by chosenChanged(). They stay chosen where rows and columns go elsewhere.
class ConfusionView : public TableView
{
    Q_OBJECT

public:
    explicit ConfusionView(ConfusionModel &model, QWidget *parent = nullptr);

    const ChosenCells &chosen() const { return m_chosen; }
    /// Not for Chosen.
    void choose(ChosenCells::Only only);
    /// All files with this label.
    void chooseLabel(int type);
    /// Types had these indexes when cells were chosen. Those that are no longer there are left out.
    void keepChosen(const QStringList &before);
    void copy() const;
    QSize viewportSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void entered(); ///< somebody wants to go to the files of the chosen cells

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void putBack();
    void takeSelection();
    QItemSelection cellsOf(const ChosenCells &chosen) const;
    bool isIn(const ChosenCells &chosen, int row, int column) const;

    ConfusionModel &m_matrix;
    KindHeader *m_columns;
    KindHeader *m_rows;
    ChosenCells m_chosen;
    bool m_isPuttingBack = false;
};

} // namespace cd
