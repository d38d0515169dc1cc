// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/deliverywords.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::DeliveryWords)
};

QString whenText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (days == 0)
        //: %1: a time of day
        return DeliveryWords::tr("Today %1").arg(time);
    if (days == 1)
        //: %1: a time of day
        return DeliveryWords::tr("Yesterday %1").arg(time);
    return timeText(at);
}

QString partText(DeliveryPlan::Action action, int done, int files)
{
    //: %1 of %2: numbers, of which %n is the second
    QString text;
    switch (action) {
    case DeliveryPlan::Action::Move:
        text = DeliveryWords::tr("Moved %1 of %Ln file(s)", "%1: how many", files);
        break;
    case DeliveryPlan::Action::HardLink:
        text = DeliveryWords::tr("Linked %1 of %Ln file(s)", "%1: how many", files);
        break;
    case DeliveryPlan::Action::List:
    case DeliveryPlan::Action::Copy:
        text = DeliveryWords::tr("Copied %1 of %Ln file(s)", "%1: how many", files);
        break;
    }
    return text.arg(countText(done));
}

} // namespace

QString shortFolder(const QString &root)
{
    const QStringList parts = root.split(u'/', Qt::SkipEmptyParts);
    constexpr qsizetype shown = 2;
    return parts.isEmpty()
        ? root
        : QDir::toNativeSeparators(
            parts.sliced(std::max<qsizetype>(0, parts.size() - shown)).join(u'/'));
}

QString folderForPeople(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home || (home.size() > 1 && path.startsWith(home + u'/')))
        return QDir::toNativeSeparators(u'~' + path.sliced(home.size()));
    return QDir::toNativeSeparators(path);
}

QString folderFromPeople(const QString &typed)
{
    QString path = QDir::fromNativeSeparators(typed.trimmed());
    if (path == u'~' || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

int deliveredCount(const Delivery &delivery)
{
    return delivery.done;
}

int missingCount(const Delivery &delivery)
{
    return delivery.planned + delivery.doubtful;
}

QString deliveryTitle(const Delivery &delivery)
{
    const int done = delivery.done + delivery.takenBack + delivery.kept;
    const QString folder = shortFolder(delivery.plan.root);
    const QString what = missingCount(delivery) > 0
        ? partText(delivery.plan.action, done, delivery.files)
        : doneText(delivery.plan.action, done);
    //: %1: "Copied 38 files"; %2: a folder
    return DeliveryWords::tr("%1 into %2").arg(what, folder);
}

QString deliveryOrigin(const Delivery &delivery, const QDateTime &now)
{
    QStringList parts{whenText(delivery.startedAt, now), delivery.name};
    if (!delivery.preset.isEmpty() && delivery.preset != delivery.name)
        parts += delivery.presetVersion == 0
            ? delivery.preset
            //: %1: a preset; %2: the number of its version
            : DeliveryWords::tr("%1 v%2").arg(delivery.preset,
                                              QString::number(delivery.presetVersion));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString deliveryState(const Delivery &delivery, bool isRunning)
{
    QStringList parts;
    if (isRunning)
        parts += DeliveryWords::tr("under way");
    else if (missingCount(delivery) > 0)
        //: a delivery that did not come to its end
        parts += DeliveryWords::tr("stopped, %Ln to go", nullptr, missingCount(delivery));
    if (delivery.takenBack > 0)
        parts += delivery.done == 0 && delivery.kept == 0 && missingCount(delivery) == 0
            ? DeliveryWords::tr("taken back")
            : DeliveryWords::tr("%Ln taken back", nullptr, delivery.takenBack);
    if (delivery.kept > 0)
        //: files that could not be taken back
        parts += DeliveryWords::tr("%Ln could not be taken back", nullptr, delivery.kept);
    if (delivery.leftOut > 0)
        parts += DeliveryWords::tr("%Ln left out", nullptr, delivery.leftOut);
    return parts.join(u" · "_s);
}

QString stepWord(const DeliveryStep &step)
{
    switch (step.state) {
    case DeliveryStep::State::Planned:
        //: of a file that was to be delivered: nothing was done yet
        return DeliveryWords::tr("not yet");
    case DeliveryStep::State::Placing:
    case DeliveryStep::State::Placed:
        //: of a file: it was being delivered when the program ended
        return DeliveryWords::tr("perhaps delivered");
    case DeliveryStep::State::Done:
        return DeliveryWords::tr("delivered");
    case DeliveryStep::State::LeftOut:
        return DeliveryWords::tr("left out");
    case DeliveryStep::State::TakingBack:
        //: of a file: it was being taken back when the program ended
        return DeliveryWords::tr("perhaps taken back");
    case DeliveryStep::State::TakenBack:
        return DeliveryWords::tr("taken back");
    case DeliveryStep::State::Kept:
        break;
    }
    //: of a file that could not be taken back
    return DeliveryWords::tr("not taken back");
}

QString reasonText(DeliveryReason reason)
{
    switch (reason) {
    case DeliveryReason::None:
        return {};
    case DeliveryReason::SourceGone:
        return DeliveryWords::tr("it is no longer where it was");
    case DeliveryReason::SourceChanged:
        return DeliveryWords::tr("it was changed since it was classified");
    case DeliveryReason::SourceNotReadable:
        return DeliveryWords::tr("it can't be read");
    case DeliveryReason::SameThere:
        return DeliveryWords::tr("the same content is there already");
    case DeliveryReason::NameTaken:
        return DeliveryWords::tr("another file has that name");
    case DeliveryReason::NotWritable:
        return DeliveryWords::tr("the folder can't be written to");
    case DeliveryReason::NoRoom:
        return DeliveryWords::tr("there is no room on the disk");
    case DeliveryReason::OtherDevice:
        return DeliveryWords::tr("a hard link can't lead to another disk");
    case DeliveryReason::LeadsOutside:
        return DeliveryWords::tr("a link stands where a folder was expected");
    case DeliveryReason::Stopped:
        return DeliveryWords::tr("it was stopped before");
    case DeliveryReason::TargetGone:
        return DeliveryWords::tr("what was delivered is no longer there");
    case DeliveryReason::TargetChanged:
        return DeliveryWords::tr("what was delivered was changed since");
    case DeliveryReason::SourceTaken:
        return DeliveryWords::tr("another file stands where it came from");
    case DeliveryReason::Other:
        break;
    }
    return DeliveryWords::tr("the system did not allow it");
}

QString doneText(DeliveryPlan::Action action, int files)
{
    switch (action) {
    case DeliveryPlan::Action::Move:
        return DeliveryWords::tr("Moved %Ln file(s)", nullptr, files);
    case DeliveryPlan::Action::HardLink:
        return DeliveryWords::tr("Linked %Ln file(s)", nullptr, files);
    case DeliveryPlan::Action::List:
        return DeliveryWords::tr("Listed %Ln file(s)", nullptr, files);
    case DeliveryPlan::Action::Copy:
        break;
    }
    return DeliveryWords::tr("Copied %Ln file(s)", nullptr, files);
}

QString orderText(DeliveryPlan::Action action, int files)
{
    switch (action) {
    case DeliveryPlan::Action::Move:
        return DeliveryWords::tr("Move %Ln file(s)", "on a button", files);
    case DeliveryPlan::Action::HardLink:
        return DeliveryWords::tr("Link %Ln file(s)", "on a button", files);
    case DeliveryPlan::Action::List:
        return DeliveryWords::tr("Save a list of %Ln file(s)…", "on a button", files);
    case DeliveryPlan::Action::Copy:
        break;
    }
    return DeliveryWords::tr("Copy %Ln file(s)", "on a button", files);
}

} // namespace cd
