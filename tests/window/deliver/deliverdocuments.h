// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>

namespace cd::test {

inline QByteArray invoiceText(int number)
{
    return "INVOICE\nInvoice number " + QByteArray::number(number)
        + "\nBill to: Harrow Mill\nLine items: paper 12.00\nTotal due 12.00, payment within 14 "
          "days to our IBAN\n";
}

inline QByteArray cvText()
{
    return "CURRICULUM VITAE\nWork experience: gardener at Elm Park\nEducation: school of "
           "horticulture\nSkills: pruning\nReferences on request\n";
}

inline QByteArray contentAt(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cd::test
