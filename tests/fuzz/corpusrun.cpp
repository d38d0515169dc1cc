// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"

#include <QDirIterator>

#include <cstdio>

/// Feeds every file in and below the folder given to the target, as libFuzzer does before it makes
/// up its own: so the corpus is run where no clang is.
int main(int argc, char **argv)
{
    const QString corpus = QString::fromLocal8Bit(argc == 2 ? argv[1] : "");
    int count = 0;
    for (QDirIterator files(corpus, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s can't be read\n", qPrintable(file.fileName()));
            return 1;
        }
        std::fprintf(stderr, "%s\n", qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(content.constData()),
                               static_cast<std::size_t>(content.size()));
        ++count;
    }
    if (count == 0) {
        std::fputs("usage: fuzz_TARGET FOLDER WITH FILES\n", stderr);
        return 2;
    }
    return 0;
}
