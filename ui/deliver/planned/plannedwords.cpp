// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/planned/plannedwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct PlannedWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::PlannedWords)
};

QString actionGroup(DeliveryPlan::Action action)
{
    switch (action) {
    case DeliveryPlan::Action::Move:
        return PlannedWords::tr("to move", "files that will be moved");
    case DeliveryPlan::Action::HardLink:
        return PlannedWords::tr("to link", "files that will get a hard link");
    case DeliveryPlan::Action::List:
        return PlannedWords::tr("to list", "files that will be in a list");
    case DeliveryPlan::Action::Copy:
        break;
    }
    return PlannedWords::tr("to copy", "files that will be copied");
}

QString actionWord(DeliveryPlan::Action action)
{
    switch (action) {
    case DeliveryPlan::Action::Move:
        return PlannedWords::tr("move", "what will be done with a file");
    case DeliveryPlan::Action::HardLink:
        return PlannedWords::tr("link", "what will be done with a file");
    case DeliveryPlan::Action::List:
        return PlannedWords::tr("list", "what will be done with a file");
    case DeliveryPlan::Action::Copy:
        break;
    }
    return PlannedWords::tr("copy", "what will be done with a file");
}

} // namespace

PlannedGroup groupOf(const PlannedFile &file)
{
    using enum PlannedFile::Status;
    switch (file.status) {
    case Ready:
        return file.isForReview ? PlannedGroup::ForReview : PlannedGroup::Delivered;
    case Numbered:
        return PlannedGroup::Numbered;
    case NameFixed:
        return PlannedGroup::NameFixed;
    case SameThere:
        return PlannedGroup::SameThere;
    case NameTaken:
        return PlannedGroup::NameTaken;
    case Changed:
        return PlannedGroup::Changed;
    case Gone:
        return PlannedGroup::Gone;
    case NotReadable:
        return PlannedGroup::NotReadable;
    case NotWritable:
        return PlannedGroup::NotWritable;
    case LeadsOutside:
        return PlannedGroup::LeadsOutside;
    case OtherDevice:
        return PlannedGroup::OtherDevice;
    case TooLong:
        return PlannedGroup::TooLong;
    case NoRoom:
        return PlannedGroup::NoRoom;
    case NotHere:
        return PlannedGroup::NotHere;
    case Unsure:
    case NoType:
    case Failed:
        break;
    }
    return PlannedGroup::Stays;
}

QString groupText(PlannedGroup group, DeliveryPlan::Action action)
{
    switch (group) {
    case PlannedGroup::Delivered:
        return actionGroup(action);
    case PlannedGroup::Numbered:
        //: files that get a number, as their name is taken
        return PlannedWords::tr("numbered");
    case PlannedGroup::NameFixed:
        return PlannedWords::tr("name changed");
    case PlannedGroup::ForReview:
        //: files that go into a folder for review
        return PlannedWords::tr("to %1").arg(DeliveryPlan::reviewFolder());
    case PlannedGroup::SameThere:
        return PlannedWords::tr("same content there");
    case PlannedGroup::NameTaken:
        return PlannedWords::tr("name taken");
    case PlannedGroup::Changed:
        return PlannedWords::tr("changed since");
    case PlannedGroup::Gone:
        //: files that are no longer where they were
        return PlannedWords::tr("gone");
    case PlannedGroup::NotReadable:
        return PlannedWords::tr("not readable");
    case PlannedGroup::NotWritable:
        return PlannedWords::tr("not writable");
    case PlannedGroup::LeadsOutside:
        //: files whose folder is a link to another place
        return PlannedWords::tr("leads elsewhere");
    case PlannedGroup::OtherDevice:
        return PlannedWords::tr("on another disk");
    case PlannedGroup::TooLong:
        return PlannedWords::tr("path too long");
    case PlannedGroup::NoRoom:
        return PlannedWords::tr("no room");
    case PlannedGroup::NotHere:
        return PlannedWords::tr("not on this computer");
    case PlannedGroup::Stays:
        break;
    }
    return PlannedWords::tr("stay where they are");
}

QString groupExplanation(PlannedGroup group)
{
    switch (group) {
    case PlannedGroup::Delivered:
        return PlannedWords::tr("Files that will be delivered under the name that the template "
                                "gives them");
    case PlannedGroup::Numbered:
        return PlannedWords::tr("Another file has the name already: these get a number behind it");
    case PlannedGroup::NameFixed:
        return PlannedWords::tr("The name is not allowed on some system, and was made one that is");
    case PlannedGroup::ForReview:
        return PlannedWords::tr("Without a sure type: they go into a folder of their own");
    case PlannedGroup::SameThere:
        return PlannedWords::tr("A file with the same name and content is there: they are left "
                                "out");
    case PlannedGroup::NameTaken:
        return PlannedWords::tr("Another file has the name: they are left out");
    case PlannedGroup::Changed:
        return PlannedWords::tr("Their content is not what was classified: they are left out");
    case PlannedGroup::Gone:
        return PlannedWords::tr("They are no longer where they were: they are left out");
    case PlannedGroup::NotReadable:
        return PlannedWords::tr("They can't be read: they are left out");
    case PlannedGroup::NotWritable:
        return PlannedWords::tr("The folder that they would go to can't be written to");
    case PlannedGroup::LeadsOutside:
        return PlannedWords::tr("A link stands where their folder would be: they are left out");
    case PlannedGroup::OtherDevice:
        return PlannedWords::tr("A hard link can't lead to another disk");
    case PlannedGroup::TooLong:
        return PlannedWords::tr("The path would be longer than the system takes");
    case PlannedGroup::NoRoom:
        return PlannedWords::tr("There is no room for them on the disk");
    case PlannedGroup::NotHere:
        return PlannedWords::tr("They were given by ID: this computer has no file of them");
    case PlannedGroup::Stays:
        break;
    }
    return PlannedWords::tr("Unsure, without a type, or without an answer");
}

QString groupIcon(PlannedGroup group)
{
    switch (group) {
    case PlannedGroup::Delivered:
        return u"review-confirmed"_s;
    case PlannedGroup::Numbered:
        return u"add"_s;
    case PlannedGroup::NameFixed:
        return u"label"_s;
    case PlannedGroup::ForReview:
        return u"review-unknown"_s;
    case PlannedGroup::SameThere:
        return u"duplicate"_s;
    case PlannedGroup::NameTaken:
    case PlannedGroup::Changed:
    case PlannedGroup::NotHere:
        return u"warning"_s;
    case PlannedGroup::Gone:
    case PlannedGroup::NotReadable:
    case PlannedGroup::NotWritable:
    case PlannedGroup::LeadsOutside:
    case PlannedGroup::OtherDevice:
    case PlannedGroup::TooLong:
    case PlannedGroup::NoRoom:
        return u"status-error"_s;
    case PlannedGroup::Stays:
        break;
    }
    return u"status-cancelled"_s;
}

QString plannedWord(const PlannedFile &file, DeliveryPlan::Action action)
{
    const PlannedGroup group = groupOf(file);
    if (group == PlannedGroup::Stays) {
        switch (file.status) {
        case PlannedFile::Status::Unsure:
            return PlannedWords::tr("stays, unsure", "a file");
        case PlannedFile::Status::NoType:
            return PlannedWords::tr("stays, no type", "a file");
        default:
            return PlannedWords::tr("stays, failed", "a file");
        }
    }
    const QString word
        = group == PlannedGroup::Delivered ? actionWord(action) : groupText(group, action);
    return file.isDelivered() && file.source.isReviewed
        //: %1: what is done with a file: "copy"; a person has said what its type is
        ? PlannedWords::tr("%1, reviewed").arg(word)
        : word;
}

} // namespace cd
