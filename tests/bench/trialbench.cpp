// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// trialbench: rules tried on 20 documents of one page at the local service, for the first time and
// then with one word of one rule changed, ten times: with 7 rules and with 200. Tells milliseconds
// from the request to its answer.

#include "bench/figures.h"
#include "localservice/reading/testfiles.h"
#include "localservice/servicedriver.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 20;
constexpr int again = 10;

QByteArray letter(int number)
{
    QByteArray page = "INVOICE";
    const auto add = [&page](const QByteArray &line) {
        page += ") Tj 0 -16 Td (" + line;
    };
    add("Invoice number " + QByteArray::number(number));
    for (int i = 1; i <= 30; ++i)
        add(QByteArray::number(i) + "  Paper in sheets, delivered on pallets, quantity "
            + QByteArray::number(number + i) + ", unit price 2.10");
    add("Amount due 412.00 within 14 days to our account");
    return local::pdfSaying({page});
}

QJsonArray rulesFor(int count, int changed)
{
    const QStringList things{u"paper"_s, u"timber"_s, u"glass"_s, u"cloth"_s,   u"bricks"_s,
                             u"honey"_s, u"wool"_s,   u"paint"_s, u"engines"_s, u"bicycles"_s};
    QJsonArray rules;
    for (int i = 0; i < count; ++i) {
        const QString thing = things.at(i % things.size());
        const QString other = things.at((i / 10 + changed) % things.size());
        rules.append(QJsonObject{
            {u"type"_s, u"kind %1"_s.arg(i)},
            {u"description"_s,
             u"A paper of trade %1 about %2 and %3: the number of the order, who delivers, what "
             "quantity, the price of each, and by when the amount is due"_s.arg(QString::number(i),
                                                                                thing, other)}});
    }
    return rules;
}

double milliseconds(const test::ServiceDriver &driver, const QStringList &files,
                    const QJsonArray &rules)
{
    QElapsedTimer clock;
    clock.start();
    const test::Answer answer
        = driver.post(u"/local/trials"_s,
                      QJsonObject{{u"file_ids"_s, QJsonArray::fromStringList(files)},
                                  {u"rules"_s, rules},
                                  {u"terms"_s, false}});
    if (answer.status != 200)
        qFatal("%s", answer.body.constData());
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measure(int rules)
{
    test::LocalServiceProcess service;
    if (!service.start())
        qFatal("%s", qPrintable(service.failure()));
    const test::ServiceDriver driver(service);
    QStringList files;
    for (int i = 0; i < documents; ++i)
        files.append(driver.file(u"invoice-%1.pdf"_s.arg(i), letter(i)));
    const double first = milliseconds(driver, files, rulesFor(rules, 0));
    std::vector<double> later;
    for (int i = 1; i <= again; ++i)
        later.push_back(milliseconds(driver, files, rulesFor(rules, i)));
    print(column(rules, 0) + column(first, 0) + column(median(later), 0)
          + column(quantile(later, 1), 0));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    print(u"20 documents, milliseconds"_s);
    print(u"     rules     first    second   longest"_s);
    for (const int rules : {7, 200})
        measure(rules);
    return 0;
}
