// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys/keyparts.h"

#include "ui/shell/keys/keysdialog.h"

#include <QAction>
#include <QCollator>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QList<KeyPart> emptyParts()
{
    return {{{u"newJobPage"_s}, KeysDialog::tr("New job")},
            {{u"filesTable"_s}, KeysDialog::tr("Files")},
            {{u"rulesTable"_s, u"rulesPane"_s}, KeysDialog::tr("Rules")},
            {{u"jobList"_s, u"jobsPage"_s}, KeysDialog::tr("Jobs")},
            {{u"resultsTable"_s, u"resultsPane"_s, u"comparePane"_s}, KeysDialog::tr("Results")},
            {{u"reviewPage"_s}, KeysDialog::tr("Review", "a place of the window")},
            {{u"evaluatePage"_s}, KeysDialog::tr("Evaluate", "a place of the window")},
            {{u"deliverPage"_s}, KeysDialog::tr("Deliver", "a place of the window")},
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

KeyPart &partWith(QList<KeyPart> &all, const QAction &action)
{
    const QStringList places = placesOf(action);
    for (const QString &place : places) {
        const auto found = std::find_if(all.begin(), all.end(), [&place](const KeyPart &part) {
            return part.places.contains(place);
        });
        if (found != all.end())
            return *found;
    }
    return all.last();
}

/// 0: the keyboard is in no part that is around another one; -1: not in it.
int depthOf(const KeyPart &part, const QWidget *keyboard)
{
    int depth = 0;
    for (const QWidget *at = keyboard; at; at = at->parentWidget(), ++depth) {
        if (part.places.contains(at->objectName()))
            return depth;
    }
    return -1;
}

} // namespace

QList<KeyPart> partsOf(const QList<QAction *> &actions, const QWidget *keyboard)
{
    QList<KeyPart> all = emptyParts();
    for (QAction *action : actions)
        partWith(all, *action).actions += action;
    QCollator order;
    order.setNumericMode(true);
    for (KeyPart &part : all)
        std::sort(part.actions.begin(), part.actions.end(),
                  [&](const QAction *a, const QAction *b) {
                      return order.compare(actionName(*a), actionName(*b)) < 0;
                  });
    const auto elsewhere
        = std::stable_partition(all.begin(), all.end(), [keyboard](const KeyPart &part) {
              return part.places.isEmpty() || depthOf(part, keyboard) >= 0;
          });
    std::stable_sort(all.begin(), elsewhere, [keyboard](const KeyPart &a, const KeyPart &b) {
        if (a.places.isEmpty() || b.places.isEmpty())
            return b.places.isEmpty() && !a.places.isEmpty();
        return depthOf(a, keyboard) < depthOf(b, keyboard);
    });
    return all;
}

/// The history's actions name the step they would undo, which is not what the keys are for.
QString actionName(const QAction &action)
{
    const QString id = action.objectName();
    if (id == "undo"_L1 || id == "undoInList"_L1)
        return KeysDialog::tr("Undo");
    if (id == "redo"_L1 || id == "redoInList"_L1)
        return KeysDialog::tr("Redo");
    const QString name = action.iconText().remove(u'…');
    //: %1: a place in the window, such as "Jobs"
    return id.startsWith("actionShow"_L1) ? KeysDialog::tr("Go to %1").arg(name) : name;
}

} // namespace cd
