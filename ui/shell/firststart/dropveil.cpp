// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart/dropveil.h"

#include "ui/look/palettes.h"
#include "ui/newjob/files/filesintake.h"
#include "ui/widgets/parts.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

DropVeil::DropVeil(Session &session, QWidget &window)
    : QWidget(&window)
    , m_session(session)
    , m_window(window)
    , m_text(wrappedText(u"dropText"_s))
{
    setObjectName(u"dropVeil"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is below stays the target
    m_text->setAlignment(Qt::AlignCenter);
    addWidgets(new QVBoxLayout(this), {m_text});
    hide();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

/// Files are taken before the widget below, which may be a field that takes them for text, sees
/// them; text only where nothing else wants it.
bool DropVeil::takes(const QObject *watched, const QMimeData &given) const
{
    if (QApplication::activeModalWidget())
        return false;
    const bool isOfFiles = !FilesIntake::localPaths(given).isEmpty();
    return watched == &m_window ? isOfFiles || given.hasText() : isOfFiles;
}

bool DropVeil::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window && (type == QEvent::Show || type == QEvent::WinIdChange)
        && m_window.windowHandle())
        m_window.windowHandle()->installEventFilter(this); // it may be another than before
    if (type == QEvent::DragLeave)
        hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto &drop = *static_cast<QDropEvent *>(event);
    if (!takes(watched, *drop.mimeData()))
        return false;
    drop.setDropAction(Qt::CopyAction); // what moves files would delete them
    drop.accept();
    if (type == QEvent::Drop)
        take(drop);
    else if (type == QEvent::DragEnter)
        say(*drop.mimeData());
    return true;
}

void DropVeil::say(const QMimeData &given)
{
    const QStringList paths = FilesIntake::localPaths(given);
    const auto presets = std::count_if(paths.cbegin(), paths.cend(), [](const QString &path) {
        return path.endsWith(PresetLibrary::fileEnding, Qt::CaseInsensitive);
    });
    const auto others = static_cast<int>(paths.size() - presets);
    QStringList lines;
    if (others > 0)
        lines += tr("Adds %Ln file(s) or folder(s) to the form.", nullptr, others);
    if (presets > 0)
        lines += tr("Opens %Ln preset(s).", nullptr, static_cast<int>(presets));
    if (paths.isEmpty())
        lines += tr("Adds the files or file IDs in this text to the form.");
    lines += whereItGoes(others > 0 || paths.isEmpty());
    m_text->setText(lines.join(u'\n'));
    setGeometry(m_window.rect());
    raise();
    show();
}

/// A service may be set to have files before they are submitted.
QString DropVeil::whereItGoes(bool areFiles) const
{
    if (areFiles && m_session.profile().uploadsAhead && !m_session.isLocal())
        //: %1: a service
        return tr("Files are uploaded to %1 at once.").arg(profileName(m_session.profile()));
    return tr("Nothing leaves this computer before you press Submit.");
}

/// What was dragged waits until the event has been answered.
void DropVeil::take(QDropEvent &event)
{
    hide();
    const QStringList paths = FilesIntake::localPaths(*event.mimeData());
    if (paths.isEmpty())
        Q_EMIT listDropped(*event.mimeData());
    else
        QTimer::singleShot(0, this, [this, paths] { Q_EMIT pathsDropped(paths); });
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(colorsOf(palette()).accent, 2, Qt::DashLine));
    painter.setBrush(colorsOf(palette()).informationStrip);
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace cd
