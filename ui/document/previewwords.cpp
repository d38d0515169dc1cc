// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/previewwords.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::PreviewWords)
};

} // namespace

QString whyNotShown(const local::ReadFailure &failure)
{
    using Kind = local::ReadFailure::Kind;
    switch (failure.kind) {
    case Kind::Gone:
        return PreviewWords::tr(
            "The file is no longer where it was when it was picked. It may have "
            "been moved, renamed or deleted.");
    case Kind::NoAccess:
        return PreviewWords::tr("The file is there, but you may not read it.");
    case Kind::Unsupported:
        return PreviewWords::tr("Files of this kind can't be shown here. Open the file in its "
                                "default program.");
    case Kind::Broken:
        return PreviewWords::tr("The file is damaged and can't be shown.");
    case Kind::Encrypted:
        return PreviewWords::tr(
            "The file is protected with a password. Open it in its default program.");
    case Kind::Empty:
    case Kind::NoSuchPages:
        return PreviewWords::tr("This file has nothing to show.");
    case Kind::TooLarge:
    case Kind::TooMuchMemory:
        return PreviewWords::tr("The file is too large to be shown here. Open it in its default "
                                "program.");
    case Kind::TookTooLong:
        return PreviewWords::tr("Reading the file took too long and was stopped. Open it in its "
                                "default program.");
    case Kind::NotNow:
        return PreviewWords::tr("The file can't be shown at the moment: this computer is short of "
                                "memory or has too much open. Close something and look again.");
    case Kind::Crashed:
        break;
    }
    return PreviewWords::tr("The file can't be shown: the reader failed on it. Nothing else is "
                            "affected.");
}

QString pagesText(const local::DocumentText &document)
{
    if (document.pageCount < 2)
        return {};
    const auto shown = static_cast<int>(document.pages.size());
    //: %1 is a number of pages that are shown, out of all of the document's
    return shown < document.pageCount
        ? PreviewWords::tr("first %1 of %Ln page(s)", nullptr, document.pageCount).arg(shown)
        : PreviewWords::tr("%Ln page(s)", nullptr, document.pageCount);
}

QString pagesLeftOut(int count)
{
    //: Below the last page of a document that is shown
    return PreviewWords::tr("%Ln more page(s): open the file to see them", nullptr, count);
}

QString marksText(int count)
{
    if (count == 0)
        return PreviewWords::tr(
            "Nothing is marked: what the reasoning names was not found as text on these pages.");
    //: In a document; the words that the reasoning quotes
    return PreviewWords::tr(
        "%Ln place(s) that the reasoning names are marked: with a full line for "
        "the type, with a dashed one for the next best.",
        nullptr, count);
}

} // namespace cd
