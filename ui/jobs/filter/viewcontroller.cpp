// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/viewcontroller.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QByteArray contentText(const ViewContent &content)
{
    return QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact);
}

ViewContent contentOf(const SavedView &view)
{
    return viewContentFromJson(QJsonDocument::fromJson(view.content).object());
}

QString problemText(const ViewProblem &problem)
{
    switch (problem.kind) {
    case ViewProblem::Kind::NameEmpty:
        return ViewController::tr("A view needs a name. Nothing was changed.");
    case ViewProblem::Kind::NameTaken:
        return ViewController::tr("There is a view named “%1” already. Nothing was changed; choose "
                                  "another name.")
            .arg(problem.name);
    case ViewProblem::Kind::NotThere:
        break;
    }
    return ViewController::tr("There is no view named “%1” any more.").arg(problem.name);
}

/// The title of one of ours that @p name would be taken for; empty: there is none.
QString titleLike(const QString &name)
{
    const QList<BuiltInView> all = ViewController::builtIn();
    for (const BuiltInView &view : all) {
        if (view.title.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return view.title;
    }
    return {};
}

} // namespace

ViewController::ViewController(ViewLibrary &library, const List &list, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(list)
{
    connect(&library, &ViewLibrary::changed, this, &ViewController::libraryChanged);
}

QList<BuiltInView> ViewController::builtIn()
{
    return {
        {u"Everything"_s, tr("Everything"), {}},
        {u"NeedsAttention"_s,
         tr("Needs attention", "jobs that failed or are unsure"),
         {.groups = {JobGroup::Failed, JobGroup::Unsure}}},
        {u"Running"_s, tr("Running", "jobs that have not ended"), {.groups = {JobGroup::Running}}}};
}

QStringList ViewController::names() const
{
    QStringList names;
    for (const SavedView &view : m_library.views())
        names.append(view.name);
    return names;
}

bool ViewController::hasChanged() const
{
    const auto view = m_library.find(m_current);
    return view && !fits(m_list.content(), contentOf(*view));
}

QString ViewController::title() const
{
    if (!m_current.isEmpty())
        return m_current;
    const ViewContent now = m_list.content();
    const QList<BuiltInView> all = builtIn();
    const auto like = std::find_if(all.cbegin(), all.cend(), [&now](const BuiltInView &view) {
        return fits(now, view.content);
    });
    return like == all.cend() ? QString() : like->title;
}

void ViewController::choose(const QString &name)
{
    const auto view = m_library.find(name);
    if (!view) {
        Q_EMIT failed(problemText({ViewProblem::Kind::NotThere, name}));
        return;
    }
    m_list.show(contentOf(*view));
    setCurrent(view->name);
}

void ViewController::choose(const BuiltInView &view)
{
    m_list.show(view.content);
    setCurrent({});
}

void ViewController::restore(const QString &name)
{
    m_current = exists(name) ? name : QString();
    Q_EMIT changed();
}

void ViewController::saveAs(const QString &name)
{
    if (const QString taken = titleLike(name); !taken.isEmpty()) {
        Q_EMIT failed(problemText({ViewProblem::Kind::NameTaken, taken}));
        return;
    }
    if (report(m_library.save({name, contentText(m_list.content())})))
        setCurrent(name.trimmed());
}

void ViewController::update()
{
    saveAs(m_current);
}

void ViewController::rename(const QString &to)
{
    if (const QString taken = titleLike(to); !taken.isEmpty()) {
        Q_EMIT failed(problemText({ViewProblem::Kind::NameTaken, taken}));
        return;
    }
    const QString from = std::exchange(m_current, to.trimmed());
    if (!report(m_library.rename(from, to)))
        m_current = from;
    setCurrent(m_current);
}

void ViewController::remove()
{
    report(m_library.remove(m_current));
}

void ViewController::setCurrent(const QString &name)
{
    m_current = name;
    Q_EMIT changed();
    Q_EMIT chosen();
}

void ViewController::libraryChanged()
{
    if (!m_current.isEmpty() && !exists(m_current))
        setCurrent({});
    else
        Q_EMIT changed();
}

bool ViewController::report(const ViewLibrary::Done &done)
{
    if (!done)
        Q_EMIT failed(problemText(done.error()));
    return done.has_value();
}

} // namespace cd
