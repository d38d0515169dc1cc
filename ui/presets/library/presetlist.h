// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace cd {

class FlowLayout;
class SearchField;

/// The presets by name, with a search over all that they say, and their tags as filters. A name is
/// changed in place (F2); what was refused can be corrected there.
class PresetList : public QWidget
{
    Q_OBJECT

public:
    explicit PresetList(QWidget *parent = nullptr);
    ~PresetList() override;

    /// A name that is being written stays open, and the choice stays, unless it is gone.
    void setPresets(const QList<Preset> &presets);
    /// What stands below the names, by name.
    void setSubtitles(const QHash<QString, QString> &subtitles);
    QString chosen() const; ///< empty: none
    /// Takes the search away if it hides it.
    void choose(const QString &name);
    void rename(); ///< opens the editor
    /// The answer to renameAsked(): @p typed was refused. The editor opens again, once.
    void editAgain(const QString &name, const QString &typed);
    void focusList();

Q_SIGNALS:
    void choiceChanged();
    void activated(); ///< the chosen one is wanted
    void renameAsked(const QString &from, const QString &to);

private:
    void build();
    void fillTags();
    void filter();
    bool isHit(const Preset &preset, const QStringList &words) const;
    QListWidgetItem *newItem(const QString &name) const;
    QListWidgetItem *find(const QString &name) const;
    void renamed(QListWidgetItem *item);

    QList<Preset> m_presets;
    QHash<QString, QString> m_subtitles;
    SearchField *m_search;
    QWidget *m_tags;
    FlowLayout *m_tagRow;
    QList<QToolButton *> m_tagButtons;
    QListWidget *m_list;
    QLabel *m_empty;
    QString m_refused; // that an editor was opened again with
};

} // namespace cd
