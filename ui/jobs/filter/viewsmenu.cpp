// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/viewsmenu.h"

#include "ui/jobs/filter/viewcontroller.h"
#include "ui/look/icons.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "ui/words/plaintext.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestName = 60; // so that it can be read in a menu

/// @p text with the view's @p name in it, where there is one. Left alone, the tooltip would be the
/// same text, but taken for HTML.
void label(QAction *action, const QString &text, const QString &name)
{
    action->setText(name.isEmpty() ? text : text.arg(withoutMnemonics(name)));
    action->setToolTip(toolTipText(name));
}

} // namespace

ViewsMenu::ViewsMenu(ViewController &controller, QWidget *page)
    : QMenu(tr("Views"), page)
    , m_controller(controller)
    , m_page(*page)
    , m_views(new QActionGroup(this))
{
    setObjectName(u"viewsMenu"_s);
    m_views->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_orders = addSeparator();
    const QList<BuiltInView> all = ViewController::builtIn();
    for (const BuiltInView &view : all)
        addView(u"view"_s + view.key, view.title, [this, view] { m_controller.choose(view); });
    insertSeparator(m_orders);
    QAction *save = addOrder(u"saveViewAs"_s, [this] { askForName(); });
    save->setText(tr("&Save as…"));
    save->setIcon(deskIcon(u"save"_s));
    m_update = addOrder(u"updateView"_s, [this] { m_controller.update(); });
    m_rename = addOrder(u"renameView"_s, [this] { askForNewName(); });
    m_remove = addOrder(u"deleteView"_s, [this] { askBeforeRemoving(); });
    m_remove->setIcon(deskIcon(u"remove"_s));
    connect(&controller, &ViewController::changed, this, &ViewsMenu::showState);
    showState();
}

QAction *ViewsMenu::addOrder(const QString &name, const std::function<void()> &order)
{
    QAction *action = addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, order);
    return action;
}

void ViewsMenu::addView(const QString &name, const QString &title,
                        const std::function<void()> &choose)
{
    auto *action = named(new QAction(m_views), name);
    label(action, u"%1"_s, title);
    action->setCheckable(true);
    action->setData(title);
    connect(action, &QAction::triggered, this, [this, choose] {
        choose();
        showState(); // the check mark tells what is shown, not what was clicked
    });
    insertAction(m_orders, action);
}

void ViewsMenu::showViews()
{
    const QStringList names = m_controller.names();
    if (names == m_shown)
        return;
    const QList<QAction *> all = m_views->actions();
    for (QAction *action : all.mid(ViewController::builtIn().size()))
        delete action;
    for (const QString &name : names)
        addView(u"view-"_s + name, name, [this, name] { m_controller.choose(name); });
    m_shown = names;
}

void ViewsMenu::showState()
{
    showViews();
    const QString current = m_controller.current();
    const QString title = m_controller.title();
    const bool changed = m_controller.hasChanged();
    const QList<QAction *> all = m_views->actions();
    for (QAction *action : all) {
        const QString name = action->data().toString();
        const bool isCurrent = name == title;
        action->setChecked(isCurrent);
        label(action, isCurrent && changed ? u"%1 *"_s : u"%1"_s, name);
    }
    const bool isNamed = !current.isEmpty();
    label(m_update, isNamed ? tr("&Update “%1”") : tr("&Update"), current);
    label(m_rename, isNamed ? tr("&Rename “%1”…") : tr("&Rename…"), current);
    label(m_remove, isNamed ? tr("&Delete “%1”…") : tr("&Delete…"), current);
    m_update->setEnabled(changed);
    m_rename->setEnabled(isNamed);
    m_remove->setEnabled(isNamed);
}

void ViewsMenu::askForName()
{
    ask({.name = u"viewName"_s,
         .title = tr("Save the view"),
         .label = tr("Name of the view: filter, sorting and columns as they are now"),
         .value = m_controller.current(),
         .yes = tr("Save"),
         .longest = longestName},
        &m_page, [this](const QString &name) { saveUnder(name); });
}

void ViewsMenu::saveUnder(const QString &name)
{
    if (!m_controller.exists(name) || name.trimmed() == m_controller.current()) {
        m_controller.saveAs(name);
        return;
    }
    ask({.name = u"viewOverwrite"_s,
         .title = tr("Replace the view?"),
         .text = tr("There is a view named “%1” already. Replace it?").arg(name.trimmed()),
         .yes = tr("Replace it"),
         .no = tr("Keep it"),
         .role = QMessageBox::DestructiveRole},
        &m_page, [this, name] { m_controller.saveAs(name); });
}

void ViewsMenu::askForNewName()
{
    ask({.name = u"newViewName"_s,
         .title = tr("Rename the view"),
         .label = tr("New name of “%1”").arg(m_controller.current()),
         .value = m_controller.current(),
         .yes = tr("Rename"),
         .longest = longestName},
        &m_page, [this](const QString &name) { m_controller.rename(name); });
}

void ViewsMenu::askBeforeRemoving()
{
    ask({.name = u"viewRemoveQuestion"_s,
         .title = tr("Delete the view?"),
         .text = tr("Delete the view “%1”?").arg(m_controller.current()),
         .more = tr("This can't be undone. The list stays as it is, and no job is deleted."),
         .yes = tr("Delete it"),
         .no = tr("Keep it"),
         .role = QMessageBox::DestructiveRole},
        &m_page, [this] { m_controller.remove(); });
}

} // namespace cd
