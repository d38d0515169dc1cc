// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewplace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 7;

/// Presses a key, and the next one once that is on the disk. Says which before it is pressed.
void press(Review &review, int key)
{
    std::printf("%d\n", key);
    std::fflush(stdout);
    if (key % 5 == 4)
        return review.takeBack();
    review.setCurrent(key % documents);
    review.decide(Decision::Kind::Type, QString::number(key));
}

} // namespace

/// reviewvictim FOLDER FIRST: decides in FOLDER until it is killed; its first key is FIRST.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("reviewvictim FOLDER FIRST");
    ReviewPlace place(arguments.at(1));
    if (place.table().count() == 0) {
        QList<SampleResult> results;
        for (int i = 0; i < documents; ++i)
            results.append({.name = QString::number(i)});
        place.add(results);
    }
    if (!place.open({.kind = QueueKind::NoType}))
        qFatal("the queue was not opened");
    int key = arguments.at(2).toInt();
    QObject::connect(&place.review(), &Review::decided, &application,
                     [&] { press(place.review(), ++key); });
    press(place.review(), key);
    return QCoreApplication::exec();
}
