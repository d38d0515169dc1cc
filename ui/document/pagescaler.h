// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace cd {

/// The pixels of @p picture, which has to outlive it.
QImage imageOf(const local::PagePicture &picture);

/// Makes pictures of pages as large as they are shown, on a thread of its own: that of a large page
/// takes longer than a window may rest.
class PageScaler : public QObject
{
    Q_OBJECT

public:
    PageScaler();
    ~PageScaler() override;

    void order(int page, const local::PagePicture &picture, const QSize &size);
    /// Nobody waits for what was ordered.
    void forget() { ++m_round; }

Q_SIGNALS:
    void scaled(int page, const QImage &image);

private:
    int m_round = 0;
    QThreadPool m_thread; // last, so that it ends first
};

} // namespace cd
