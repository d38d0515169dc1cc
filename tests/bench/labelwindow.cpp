// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt program with a window and a text in it can be: what startbench compares with.
// Fonts take a good part of any start.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Classify Desk")));
    window.show();
    return QApplication::exec();
}
