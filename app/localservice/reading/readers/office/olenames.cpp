// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/olenames.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

QStringList oleEntryNames(const QByteArray &bytes)
{
    using Released = decltype([](auto *object) { g_object_unref(object); });
    constexpr int most = 1000;
    gsf_init();
    const std::unique_ptr<GsfInput, Released> input(gsf_input_memory_new(
        reinterpret_cast<const guint8 *>(bytes.constData()), bytes.size(), FALSE));
    const std::unique_ptr<GsfInfile, Released> root(gsf_infile_msole_new(input.get(), nullptr));
    QStringList names;
    const int count = root ? std::min(gsf_infile_num_children(root.get()), most) : 0;
    for (int i = 0; i < count; ++i)
        names.append(QString::fromUtf8(gsf_infile_name_by_index(root.get(), i)).toLower());
    return names;
}

} // namespace cd::local
