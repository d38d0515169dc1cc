// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cd {

namespace {

using Kind = ServiceError::Kind;
using Acted = ServiceError::Acted;

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(cd::ErrorText)
};

QString certificateText(ServiceError::Certificate certificate)
{
    using Certificate = ServiceError::Certificate;
    switch (certificate) {
    case Certificate::NotTrusted:
        return ErrorText::tr("No secure connection could be made: nobody whom this machine trusts "
                             "vouches for the service's certificate.");
    case Certificate::OutOfDate:
        return ErrorText::tr("No secure connection could be made: the service's certificate is "
                             "not valid today.");
    case Certificate::OtherHost:
        return ErrorText::tr("No secure connection could be made: the certificate is another "
                             "computer's.");
    case Certificate::None:
        break;
    }
    return ErrorText::tr("No secure connection could be made.");
}

QString certificateAdvice(ServiceError::Certificate certificate)
{
    using Certificate = ServiceError::Certificate;
    switch (certificate) {
    case Certificate::NotTrusted:
        return ErrorText::tr("In a company whose proxy looks into connections, ask for the "
                             "company's certificate and add it under File, Network; anywhere else "
                             "somebody may be listening: do not go on.");
    case Certificate::OutOfDate:
        return ErrorText::tr("Check this machine's clock; if it is right, the service's "
                             "administrator has to act.");
    case Certificate::OtherHost:
        return ErrorText::tr("Check the service's address, and whether a proxy or a sign-in page "
                             "of the network stands in between.");
    case Certificate::None:
        break;
    }
    return ErrorText::tr("Check the address, and whether a proxy stands in between.");
}

QString connectionText(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::Offline:
        return ErrorText::tr("The service can't be reached: there is no network, or nobody "
                             "answers at its address.");
    case Kind::HostNotFound:
        return ErrorText::tr("No computer with the service's name was found.");
    case Kind::Tls:
        return certificateText(error.certificate);
    case Kind::ProxyFailed:
        return ErrorText::tr("The proxy can't be reached, or does not let us through.");
    case Kind::ProxySignInNeeded:
        return ErrorText::tr("The proxy wants a user and a password, or others than it got.");
    case Kind::TimedOut:
        return ErrorText::tr("The service did not answer in time.");
    case Kind::Cancelled:
        return ErrorText::tr("This was cancelled.");
    case Kind::Interrupted:
        return ErrorText::tr("The connection broke before the whole answer was there.");
    case Kind::RedirectRefused:
        return ErrorText::tr("The service sent us to another address, and the key goes to no "
                             "other address than its own.");
    case Kind::AnswerUnreadable:
        return ErrorText::tr("The service's answer can't be understood.");
    case Kind::AnswerTooLarge:
        return ErrorText::tr("The service's answer is too large to be one.");
    default:
        return {};
    }
}

QString refusalText(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::SignInNeeded:
        return ErrorText::tr("The service does not know this key.");
    case Kind::PaymentNeeded:
        return ErrorText::tr("The account has no credits left.");
    case Kind::Forbidden:
        return ErrorText::tr("This key may not do that.");
    case Kind::NotFound:
        return ErrorText::tr("The service does not know this item, or this key may not see it.");
    case Kind::Rejected:
        return ErrorText::tr("The service refused the request.");
    case Kind::TooManyRequests:
        return ErrorText::tr("The service was asked too often.");
    case Kind::ServerFailed:
        return ErrorText::tr("The service failed (status %1).").arg(error.httpStatus);
    case Kind::NoKey:
        return ErrorText::tr("There is no key for this service.");
    case Kind::LocalFile:
        return ErrorText::tr("A file on this machine could not be read.");
    case Kind::FileChanged:
        return ErrorText::tr("A file was changed on this computer after it was submitted.");
    default:
        return connectionText(error);
    }
}

QString doneText(const ServiceError &error)
{
    switch (error.acted) {
    case Acted::No:
        return ErrorText::tr("Nothing was done.");
    case Acted::Maybe:
        return ErrorText::tr("Whether the service did what it was asked is not known.");
    case Acted::Yes:
        break;
    }
    return ErrorText::tr("The service did what it was asked; only its answer is missing.");
}

QString adviceText(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::HostNotFound:
        return ErrorText::tr("Check the network and the service's address.");
    case Kind::Tls:
        return certificateAdvice(error.certificate);
    case Kind::ProxyFailed:
    case Kind::ProxySignInNeeded:
        return ErrorText::tr("Set the proxy under File, Network.");
    case Kind::SignInNeeded:
        return ErrorText::tr("Check the key, and whether it belongs to this region: North "
                             "America and Europe have keys of their own.");
    case Kind::PaymentNeeded:
        return ErrorText::tr("Add credits to the account, then try again.");
    case Kind::Forbidden:
        return ErrorText::tr("Choose another project, or a key with more rights.");
    case Kind::NotFound:
        return ErrorText::tr("Check the ID and the project.");
    case Kind::Rejected:
        return ErrorText::tr("Change what it names, then try again.");
    case Kind::TooManyRequests:
        return error.after ? ErrorText::tr("Wait %n second(s), then try again.",
                                           "how long the service wants us to wait",
                                           static_cast<int>((error.after->count() + 999) / 1000))
                           : ErrorText::tr("Wait a moment, then try again.");
    case Kind::NoKey:
        return ErrorText::tr("Enter one under Services.");
    case Kind::LocalFile:
        return ErrorText::tr("Look whether it is still there and may be read.");
    case Kind::FileChanged:
        return ErrorText::tr("Try again to send it as it is now, or go on without it.");
    case Kind::RedirectRefused:
        return ErrorText::tr("Check the service's address.");
    case Kind::Cancelled:
        return {};
    default:
        return error.acted == Acted::Maybe
            ? ErrorText::tr("Look before you do it again: it may have been done, and billed.")
            : ErrorText::tr("Try again in a while.");
    }
}

QString happenedText(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::CannotOpen:
        return ErrorText::tr("The data folder can't be opened or made: %1");
    case StoreError::Kind::ReadOnly:
        return ErrorText::tr("The data folder can't be written: %1");
    case StoreError::Kind::DiskFull:
        return ErrorText::tr("The disk is full: %1");
    case StoreError::Kind::Damaged:
        return ErrorText::tr("The history is damaged: %1");
    case StoreError::Kind::TooNew:
        return ErrorText::tr("The history was written by a later version of Classify Desk: %1");
    case StoreError::Kind::Locked:
        return ErrorText::tr("Another Classify Desk has this data folder open: %1");
    case StoreError::Kind::Failed:
        break;
    }
    return ErrorText::tr("The history could not be read or written: %1");
}

QString adviceText(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::CannotOpen:
    case StoreError::Kind::ReadOnly:
        return ErrorText::tr("Nothing was changed. Give yourself the right to write there, or "
                             "choose another folder with --data.");
    case StoreError::Kind::DiskFull:
        return ErrorText::tr("What was kept before is still there. Make room, then try again.");
    case StoreError::Kind::Damaged:
        return ErrorText::tr("The damaged file was kept beside the new one. Fetch the service's "
                             "list of jobs to rebuild the history.");
    case StoreError::Kind::TooNew:
        return ErrorText::tr("Nothing was changed. Use that version.");
    case StoreError::Kind::Locked:
        return ErrorText::tr("Nothing was changed. Use that window, or choose another folder "
                             "with --data.");
    case StoreError::Kind::Failed:
        break;
    }
    return ErrorText::tr("Try again. (%1)").arg(error.technical);
}

constexpr qsizetype mostFields = 5; // of those that a service objects to

} // namespace

QString errorText(const ServiceError &error)
{
    QStringList sentences{refusalText(error)};
    for (const FieldProblem &field : error.fields.first(std::min(error.fields.size(), mostFields)))
        sentences.append(fieldText(field));
    if (!error.serverSaid.isEmpty())
        sentences.append(ErrorText::tr("It said: “%1”").arg(error.serverSaid));
    else if (error.kind == Kind::LocalFile && !error.technical.isEmpty())
        sentences.append(u'(' + error.technical + u')');
    sentences.append(doneText(error));
    sentences.append(adviceText(error));
    sentences.removeAll(QString());
    for (QString &sentence : sentences) {
        if (sentence.back().isLetterOrNumber())
            sentence += u'.';
    }
    return sentences.join(u' ');
}

QString errorText(const StoreError &error)
{
    return happenedText(error).arg(error.path) + u' ' + adviceText(error);
}

} // namespace cd
