// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/templatebox.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/workbooktext.h"

#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestTemplateName = 100;

/// Nullopt: it is none of them any more.
std::optional<ExportTemplate> templateCalled(const QString &name, const QList<ExportTemplate> &own)
{
    if (const auto which = builtInTemplate(name))
        return builtIn(*which);
    const auto found = std::ranges::find(own, name, &ExportTemplate::name);
    return found == own.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

TemplateBox::TemplateBox(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_own(readTemplates(settings))
    , m_names(named(new QComboBox, u"exportTemplate"_s, tr("Template")))
    , m_more(button(u"exportTemplateMore"_s, tr("Templates"), tr("Keep and share templates")))
    , m_note(named(new Note, u"exportTemplateNote"_s))
    , m_undo(button(u"exportTemplateUndo"_s, tr("&Undo"), {}, this, [this] { undoRemoval(); }))
{
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(14);
    fillMenu();
    auto *row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    row->addWidget(m_more);
    auto *below = new QHBoxLayout;
    below->addWidget(m_note, 1);
    below->addWidget(m_undo);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->addWidget(labelFor(m_names, tr("&Template")));
    column->addLayout(row);
    column->addLayout(below);
    offerUndo({});
    connect(m_names, &QComboBox::activated, this, &TemplateBox::choose);
}

void TemplateBox::fillMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &name, const QString &text, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(name);
        return action;
    };
    add(u"keepTemplate"_s, tr("&Keep as template…"), [this] { askName(); });
    m_remove = add(u"removeTemplate"_s, tr("&Remove this template"), [this] { remove(); });
    menu->addSeparator();
    add(u"openTemplate"_s, tr("&Open a template…"), [this] { openFile(); });
    add(u"shareTemplate"_s, tr("&Save as a file…"), [this] { saveFile(); });
    m_more->setMenu(menu);
}

QString TemplateBox::titleOf(const QString &name) const
{
    const auto which = builtInTemplate(name);
    return which ? templateTitle(*which) : name;
}

void TemplateBox::showTemplate(const ExportTemplate &how)
{
    m_shown = how;
    fillNames();
}

/// The one in use says so if it is no longer what it was, or is nowhere else.
void TemplateBox::fillNames()
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    const QList<BuiltInTemplate> fixed = builtInTemplates();
    for (const BuiltInTemplate which : fixed)
        m_names->addItem(templateTitle(which), builtIn(which).name);
    for (const ExportTemplate &own : std::as_const(m_own))
        m_names->addItem(own.name, own.name);
    const auto same = templateCalled(m_shown.name, m_own);
    if (!same || *same != m_shown) {
        //: %1: a template that a person has changed and not kept
        const QString text = tr("%1 (changed)").arg(titleOf(m_shown.name));
        m_names->insertItem(0, text, QString());
        m_names->setCurrentIndex(0);
    } else {
        m_names->setCurrentIndex(m_names->findData(m_shown.name));
    }
    m_remove->setEnabled(same && !builtInTemplate(m_shown.name));
}

void TemplateBox::choose(int index)
{
    const auto found = templateCalled(m_names->itemData(index).toString(), m_own);
    offerUndo({});
    if (found)
        Q_EMIT chosen(*found);
}

void TemplateBox::askName()
{
    ask({.name = u"templateName"_s,
         .title = tr("Keep as template"),
         .label = tr("Name of the template"),
         .value = builtInTemplate(m_shown.name) ? QString() : m_shown.name,
         .yes = tr("Keep"),
         .longest = longestTemplateName},
        this, [this](const QString &name) { keep(name); });
}

/// One of the same name becomes this one: who gives its name means that.
void TemplateBox::keep(const QString &name)
{
    ExportTemplate kept = m_shown;
    kept.name = columnNameFrom(name);
    const auto isIts = [&kept](BuiltInTemplate which) {
        return kept.name.compare(templateTitle(which), Qt::CaseInsensitive) == 0
            || kept.name.compare(builtIn(which).name, Qt::CaseInsensitive) == 0;
    };
    if (kept.name.isEmpty() || kept.columns.isEmpty())
        return sayRefused(tr("A template needs a name and a column."));
    if (std::ranges::any_of(builtInTemplates(), isIts))
        return sayRefused(
            tr("“%1” is a template of the program. Choose another name.").arg(kept.name));
    m_own.removeIf([&kept](const ExportTemplate &own) { return own.name == kept.name; });
    m_own.append(kept);
    offerUndo({});
    save();
    Q_EMIT chosen(kept);
}

void TemplateBox::save()
{
    writeTemplates(m_settings, m_own);
    m_own = readTemplates(m_settings);
}

void TemplateBox::remove()
{
    const auto found = templateCalled(m_shown.name, m_own);
    if (!found)
        return;
    m_own.removeAll(*found);
    save();
    offerUndo(found);
    fillNames();
}

void TemplateBox::undoRemoval()
{
    if (!m_removed)
        return;
    m_own.append(*m_removed);
    save();
    offerUndo({});
    fillNames();
}

void TemplateBox::offerUndo(const std::optional<ExportTemplate> &removed)
{
    m_removed = removed;
    m_undo->setVisible(removed.has_value());
    if (removed)
        m_note->say(Note::Kind::Hint, tr("“%1” was removed.").arg(removed->name));
    else
        m_note->clear();
}

void TemplateBox::sayRefused(const QString &why)
{
    offerUndo({});
    m_note->say(Note::Kind::Warning, why);
}

void TemplateBox::openFile()
{
    ask({.name = u"templateFile"_s,
         .title = tr("Open a template"),
         .filter = tr("Export templates (*.json)")},
        this, [this](const QString &path) {
            const auto read = readTemplateFile(path);
            if (!read)
                return sayRefused(templateProblem(QDir::toNativeSeparators(path), read.error()));
            offerUndo({});
            Q_EMIT chosen(*read);
        });
}

void TemplateBox::saveFile()
{
    ask({.name = u"templateSaved"_s,
         .title = tr("Save the template"),
         .filter = tr("Export templates (*.json)"),
         .suffix = u"json"_s,
         .proposal = inDocuments(titleOf(m_shown.name) + u".json"_s)},
        this, [this](const QString &path) {
            if (const QString why = writeTemplateFile(path, m_shown); !why.isEmpty()) {
                //: %1: a file, %2: what the system says, such as "No space left on device"
                sayRefused(tr("The template could not be saved as %1: %2.")
                               .arg(QDir::toNativeSeparators(path), why));
            }
        });
}

} // namespace cd
