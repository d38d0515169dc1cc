// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"
#include "workflow/base/generation.h"
#include "workflow/export/resultssaver.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cd {

class ExportFormBox;
class ResultsPreview;
class SavedNote;
class Workspace;

/// Saves results of one or several jobs: as what, which columns, where. It stands beside the
/// window.
class SaveResultsDialog : public QDialog
{
    Q_OBJECT

public:
    SaveResultsDialog(Workspace &workspace, QWidget *parent);

    /// While results are being saved it comes after them. Jobs that are taken out of the list are
    /// left out, which is said, until they are back.
    void choose(const ChosenResults &what);
    void accept() override; ///< asks where to
    void reject() override; ///< cancels what is being saved

private:
    void layOut();
    void readPreview();
    void readReviews();
    void readMatrix();
    void showPreview();
    void showWhose();
    void take(const ChosenResults &what);
    void follow();
    void showWhatIsThere();
    int files() const;
    bool hasFiles() const;
    QString proposedName() const;
    void saveAs(const QString &path);
    void save(const QString &path, ResultsFormat format);
    void showBusy();
    void saved(const QString &path, const ResultsSummary &summary);
    void ended();

    Workspace &m_workspace;
    ChosenResults m_chosen;
    ChosenResults m_what; // of that, what is in the list
    std::optional<ChosenResults> m_next; // once this is saved
    QList<SavedJob> m_first; // for the preview
    std::shared_ptr<const EvaluationSource> m_evaluated; // null: the job is not, or not yet read
    QString m_label; // of the only job
    QLabel *m_whose;
    ExportFormBox *m_form;
    ResultsPreview *m_preview;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    SavedNote *m_saved;
    QPushButton *m_save = nullptr;
    ResultsSaver m_saver;
    Generation m_reading;
    bool m_isClosing = false;
};

/// For the dialog that asks for a file.
QString filterFor(ResultsFormat format);
/// What no file system forbids, and no more than fits on a line.
QString asFileName(QString name);

/// Opens the dialog in front of the window of @p page, or the one that is open there.
void openSaveResults(Workspace &workspace, const ChosenResults &what, QWidget *page);

} // namespace cd
