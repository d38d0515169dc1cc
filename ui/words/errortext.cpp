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
        return ErrorText::tr("No secure connection could be established: the service's certificate "
                             "isn't signed by an authority this computer trusts.");
    case Certificate::OutOfDate:
        return ErrorText::tr("No secure connection could be established: the service's certificate "
                             "is not valid today.");
    case Certificate::OtherHost:
        return ErrorText::tr("No secure connection could be established: the certificate belongs "
                             "to a different server.");
    case Certificate::None:
        break;
    }
    return ErrorText::tr("No secure connection could be established.");
}

QString certificateAdvice(ServiceError::Certificate certificate)
{
    using Certificate = ServiceError::Certificate;
    switch (certificate) {
    case Certificate::NotTrusted:
        return ErrorText::tr("If your company inspects encrypted traffic, ask IT for its "
                             "certificate and add it under File, Network. Otherwise someone may be "
                             "intercepting the connection: don't continue.");
    case Certificate::OutOfDate:
        return ErrorText::tr(
            "Check this computer's clock. If it is right, contact the service's administrator.");
    case Certificate::OtherHost:
        return ErrorText::tr("Check the service's address, and whether a proxy or the network's "
                             "sign-in page is in between.");
    case Certificate::None:
        break;
    }
    return ErrorText::tr("Check the address, and whether a proxy is in between.");
}

QString connectionText(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::Offline:
        return ErrorText::tr("Can't reach the service: there's no network connection, or nothing "
                             "is answering at its address.");
    case Kind::HostNotFound:
        return ErrorText::tr("The service's host name could not be found.");
    case Kind::Tls:
        return certificateText(error.certificate);
    case Kind::ProxyFailed:
        return ErrorText::tr("The proxy can't be reached or refused the connection.");
    case Kind::ProxySignInNeeded:
        return ErrorText::tr(
            "The proxy needs a user name and password, or rejected the ones you entered.");
    case Kind::TimedOut:
        return ErrorText::tr("The service did not respond in time.");
    case Kind::Cancelled:
        return ErrorText::tr("This was cancelled.");
    case Kind::Interrupted:
        return ErrorText::tr("The connection was lost before the full response arrived.");
    case Kind::RedirectRefused:
        return ErrorText::tr("The service redirected to a different address. It was not followed, "
                             "because your key is only sent to the address you entered.");
    case Kind::AnswerUnreadable:
        return ErrorText::tr("The service's response could not be read.");
    case Kind::AnswerTooLarge:
        return ErrorText::tr("The service's response is too large to be genuine.");
    default:
        return {};
    }
}

QString refusalText(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::SignInNeeded:
        return ErrorText::tr("The service rejected the key.");
    case Kind::PaymentNeeded:
        return ErrorText::tr("There are no credits left: the account is empty, or the project's "
                             "cap is reached.");
    case Kind::Forbidden:
        return ErrorText::tr("This key doesn't have permission to do that.");
    case Kind::NotFound:
        return ErrorText::tr("Not found, or this key doesn't have access to it.");
    case Kind::Rejected:
        return ErrorText::tr("The service rejected the request.");
    case Kind::TooManyRequests:
        return ErrorText::tr("Too many requests.");
    case Kind::ServerFailed:
        return ErrorText::tr("The service failed (status %1).").arg(error.httpStatus);
    case Kind::NoKey:
        return ErrorText::tr("There is no key for this service.");
    case Kind::LocalFile:
        return ErrorText::tr("A file on this computer could not be read.");
    case Kind::FileChanged:
        return ErrorText::tr("A file was changed on this computer after it was submitted.");
    case Kind::OverLimit:
        return ErrorText::tr("This would exceed your monthly limit of credits.");
    case Kind::OtherService:
        return ErrorText::tr("Not everything was completed: another service, project or account "
                             "was chosen meanwhile.");
    default:
        return connectionText(error);
    }
}

QString doneText(const ServiceError &error)
{
    switch (error.acted) {
    case Acted::No:
        return ErrorText::tr("No action was taken.");
    case Acted::Maybe:
        return ErrorText::tr("It isn't known whether the service carried out the request.");
    case Acted::Yes:
        break;
    }
    return ErrorText::tr("The request was carried out, but its response was lost.");
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
        return ErrorText::tr("Add credits or raise the cap, then go on.");
    case Kind::Forbidden:
        return ErrorText::tr("Choose another project, or a key with more rights.");
    case Kind::NotFound:
        return ErrorText::tr("Check the ID and the project.");
    case Kind::Rejected:
        return ErrorText::tr("Correct the fields it names, then try again.");
    case Kind::TooManyRequests:
        return error.after ? ErrorText::tr("Wait %n second(s), then try again.",
                                           "how long the service wants us to wait",
                                           static_cast<int>((error.after->count() + 999) / 1000))
                           : ErrorText::tr("Wait a moment, then try again.");
    case Kind::OverLimit:
        return ErrorText::tr("Raise the limit under File, Usage and prices, or go on above it.");
    case Kind::NoKey:
        return ErrorText::tr("Enter one under Services.");
    case Kind::OtherService:
        return ErrorText::tr("Choose the earlier one again to see what is left, and try again.");
    case Kind::LocalFile:
        return ErrorText::tr("Check that the file still exists and can be read.");
    case Kind::FileChanged:
        return ErrorText::tr("Try again to send it as it is now, or continue without it.");
    case Kind::RedirectRefused:
        return ErrorText::tr("Check the service's address.");
    case Kind::Cancelled:
        return {};
    default:
        return error.acted == Acted::Maybe ? ErrorText::tr(
                   "Check before trying again: it may already have gone through and been billed.")
                                           : ErrorText::tr("Try again in a while.");
    }
}

QString happenedText(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::CannotOpen:
        return ErrorText::tr("The data folder can't be opened or created: %1");
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
        return ErrorText::tr("Nothing was changed. Give yourself write permission there, or choose "
                             "another folder with --data.");
    case StoreError::Kind::DiskFull:
        return ErrorText::tr(
            "Everything saved earlier is safe. Free some disk space, then try again.");
    case StoreError::Kind::Damaged:
        return ErrorText::tr("The damaged file was kept beside the new one. Fetch the service's "
                             "list of jobs to rebuild the history.");
    case StoreError::Kind::TooNew:
        return ErrorText::tr("Nothing was changed. Please use that newer version.");
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
    if (error.kind != Kind::OverLimit && error.kind != Kind::OtherService) // the rest may be done
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
