// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keysdialog.h"

#include "ui/widgets/parts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// A part of the window; it comes in this order.
struct Part
{
    QStringList places; // object names of what holds the keyboard there; empty: anywhere
    QString title;
    QList<QPair<QString, QString>> keys = {}; // what they do, and which they are
};

QList<Part> parts()
{
    return {{{u"newJobPage"_s}, KeysDialog::tr("New job")},
            {{u"filesTable"_s}, KeysDialog::tr("Files")},
            {{u"rulesTable"_s}, KeysDialog::tr("Rules")},
            {{u"jobList"_s, u"jobsPage"_s}, KeysDialog::tr("Jobs")},
            {{u"resultsTable"_s}, KeysDialog::tr("Results")},
            {{u"reviewPage"_s}, KeysDialog::tr("Review")},
            {{}, KeysDialog::tr("Everywhere")}};
}

/// The nearest to the action comes first, whichever of those that show it has it near.
QStringList placesOf(const QAction &action)
{
    QStringList names;
    for (QObjectList at = action.associatedObjects(); !at.isEmpty();) {
        QObjectList above;
        for (const QObject *object : std::as_const(at)) {
            names += object->objectName();
            if (object->parent())
                above += object->parent();
        }
        at = above;
    }
    return names;
}

/// The history's actions name the step they would undo, which is not what the keys are for.
QString nameOf(const QAction &action)
{
    const QString id = action.objectName();
    if (id == "undo"_L1 || id == "undoInList"_L1)
        return KeysDialog::tr("Undo");
    if (id == "redo"_L1 || id == "redoInList"_L1)
        return KeysDialog::tr("Redo");
    return action.iconText().remove(u'…');
}

void put(QList<Part> &all, const QStringList &places, const QString &name, const QKeySequence &keys)
{
    if (keys.isEmpty() || name.isEmpty())
        return;
    auto part = std::prev(all.end());
    for (const QString &place : places) {
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Part &one) { return one.places.contains(place); });
        if (found != all.end()) {
            part = found;
            break;
        }
    }
    const QPair<QString, QString> entry{name, keys.toString(QKeySequence::NativeText)};
    if (!part->keys.contains(entry))
        part->keys += entry;
}

/// The part where the keyboard is comes first.
void putFirst(QList<Part> &all, const QWidget *here)
{
    for (; here; here = here->parentWidget()) {
        const auto found = std::find_if(all.begin(), all.end(), [here](const Part &part) {
            return part.places.contains(here->objectName());
        });
        if (found != all.end()) {
            std::rotate(all.begin(), found, std::next(found));
            return;
        }
    }
}

} // namespace

KeysDialog::KeysDialog(QWidget &window)
    : QDialog(&window)
    , m_keys(named(new QTreeWidget(this), u"keysList"_s, tr("Keys, by the part of the window")))
{
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Keys"));
    m_keys->setColumnCount(2);
    m_keys->setHeaderLabels({tr("What they do"), tr("Keys")});
    m_keys->setRootIsDecorated(false);
    m_keys->setItemsExpandable(false);
    addWidgets(new QVBoxLayout(this),
               {m_keys, dialogButtons(*this, u"keys"_s, QDialogButtonBox::Close)});
    list(window);
    resize(460, 560);
    setMinimumSize(320, 240);
}

void KeysDialog::list(const QWidget &window)
{
    QList<Part> all = parts();
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        put(all, placesOf(*action), nameOf(*action), action->shortcut());
    putFirst(all, window.focusWidget());
    for (const Part &part : std::as_const(all)) {
        if (part.keys.isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(m_keys, {part.title});
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setFirstColumnSpanned(true);
        for (const auto &[name, keys] : part.keys)
            new QTreeWidgetItem(group, {name, keys});
        group->setExpanded(true);
    }
    m_keys->resizeColumnToContents(0);
}

} // namespace cd
