// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// Feeds every file of the folder given to the target, as libFuzzer does before it makes up its
/// own: so the corpus is run where no clang is.
int main(int argc, char **argv)
{
    const QDir corpus(QString::fromLocal8Bit(argc == 2 ? argv[1] : ""));
    const QStringList names = corpus.entryList(QDir::Files);
    if (argc != 2 || names.isEmpty()) {
        std::fputs("usage: fuzz_TARGET FOLDER WITH FILES\n", stderr);
        return 2;
    }
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s can't be read\n", qPrintable(name));
            return 1;
        }
        std::fprintf(stderr, "%s\n", qPrintable(name));
        const QByteArray content = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(content.constData()),
                               static_cast<std::size_t>(content.size()));
    }
    return 0;
}
