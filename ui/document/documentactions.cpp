// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/documentactions.h"

#include "ui/look/icons.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::DocumentActions)
};

} // namespace

DocumentActions documentActions(QObject *owner)
{
    const auto action
        = [owner](const QString &name, const QString &text, const QString &icon = {}) {
              auto *made = named(new QAction(text, owner), name);
              if (!icon.isEmpty())
                  made->setIcon(deskIcon(icon));
              return made;
          };
    const DocumentActions made{
        .previous = action(u"documentPrevious"_s, ActionWords::tr("Previous page"), u"up"_s),
        .next = action(u"documentNext"_s, ActionWords::tr("Next page"), u"down"_s),
        //: Of a page
        .zoomIn = action(u"documentZoomIn"_s, ActionWords::tr("Zoom in")),
        //: Of a page
        .zoomOut = action(u"documentZoomOut"_s, ActionWords::tr("Zoom out")),
        //: Of a page, in the room that there is
        .fitWidth = action(u"documentFitWidth"_s, ActionWords::tr("Fit width")),
        //: Of words on a page; on or off
        .marks = action(u"documentMarks"_s, ActionWords::tr("Marks"), u"view"_s),
        .open = action(u"openDocument"_s, ActionWords::tr("Open"), u"file"_s),
        .folder = action(u"showDocumentFolder"_s, ActionWords::tr("Show in folder"), u"folder"_s)};
    made.marks->setCheckable(true);
    made.marks->setChecked(true);
    made.marks->setToolTip(ActionWords::tr("Mark the words that the reasoning names"));
    made.open->setToolTip(ActionWords::tr("Open the selected file in its default program"));
    made.open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    made.open->setShortcutContext(Qt::WidgetShortcut); // of the table that shows it
    made.open->setAutoRepeat(false); // a key that is held opens it once
    made.folder->setToolTip(ActionWords::tr("Show the folder that holds the selected file"));
    return made;
}

} // namespace cd
