// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/pagescaler.h"

namespace cd {

QImage imageOf(const local::PagePicture &picture)
{
    return {reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width,
            picture.height, qsizetype(3) * picture.width, QImage::Format_RGB888};
}

PageScaler::PageScaler()
{
    m_thread.setMaxThreadCount(1);
}

PageScaler::~PageScaler()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void PageScaler::order(int page, const local::PagePicture &picture, const QSize &size)
{
    m_thread.start([this, page, picture, size, round = m_round] {
        const QImage image = imageOf(picture)
                                 .convertToFormat(QImage::Format_RGB32)
                                 .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QMetaObject::invokeMethod(
            this,
            [this, page, image, round] {
                if (round == m_round)
                    Q_EMIT scaled(page, image);
            },
            Qt::QueuedConnection);
    });
}

} // namespace cd
