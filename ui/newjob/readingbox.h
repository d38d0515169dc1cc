// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/credits.h"
#include "domain/request/jobrequest.h"
#include "domain/service/dialect.h"

#include <QWidget>

#include <initializer_list>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace cd {

class FlowLayout;
class LanguageBox;
class Note;

/// How the documents are read: mode, language and pages, in as many lines as the width takes; in a
/// narrow window behind one button that sums them up. What a person does not set stays unset, so
/// that the service's defaults apply.
class ReadingBox : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBox(QWidget *parent = nullptr);

    /// Puts another field behind the ones for reading: they share the lines.
    void addToStrip(QLabel *label, QWidget *field);
    /// The API in use. It decides what can be chosen, what the defaults are, and how pages are
    /// sent.
    void setDialect(Dialect dialect);
    /// Shown with the modes; nullopt: the service is free.
    void setPrices(const std::optional<Prices> &prices);
    /// Shows mode, language and pages of @p request.
    void setRequest(const JobRequest &request);
    /// Puts them into @p request.
    void fill(JobRequest &request) const;
    /// Whether the target pages can't be parsed (yet); then nothing may be sent.
    bool hasUnreadablePages() const;
    /// Shows problems whose paths are "mode" or begin with "parsing_configuration"; ignores others.
    void showProblems(const QList<FieldProblem> &problems);
    void focusField(const FieldPath &path);

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMode();
    void buildPages();
    QWidget *group(std::initializer_list<QWidget *> parts);
    QWidget *addField(std::initializer_list<QWidget *> parts);
    void buildStrip();
    bool isOpen() const;
    bool hasKeyboard() const;
    QString whatIsWrong() const;
    static QString noMultimodalText();
    void setFolding(bool folds);
    void showFold();
    void sumUp();
    QWidget *buildNoMultimodal();
    void useFast();
    bool lacksMode() const;
    void modeChosen();
    void limitChanged();
    void pagesTyped();
    void sayNoSuchLanguage(const QString &typed);
    void sayWhatIsSent();
    QString modeHint() const;
    QString pagesHint() const;

    Dialect m_dialect = Dialect::First;
    FlowLayout *m_strip;
    QToolButton *m_fold;
    QList<QWidget *> m_fields; // with their labels; seen while it is open
    bool m_folds = false;
    bool m_isFree = false;
    bool m_wasWrong = false;
    QList<FieldProblem> m_problems;
    std::optional<Mode> m_mode;
    PageSelection m_selection;
    QRadioButton *m_fast;
    QRadioButton *m_multimodal;
    LanguageBox *m_language;
    QSpinBox *m_maxPages;
    QCheckBox *m_noLimit;
    QLineEdit *m_pages;
    Note *m_modeNote;
    QWidget *m_noMultimodal;
    Note *m_languageNote;
    Note *m_pagesNote;
};

} // namespace cd
