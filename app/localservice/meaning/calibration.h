// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/sentenceencoder.h"

namespace cd::local {

/// A direction in which texts are compared with one sentence.
struct MeaningAxis
{
    Meaning weights = {};
    double offset = 0;
};

/// How texts in general lie, so that what all of them have in common tells nothing
/// (calibration.bin). The file stays mapped as long as this lives.
class Calibration
{
public:
    /// Maps the file, or says why it can't be used.
    static tl::expected<Calibration, QString> open(const QString &path);

    /// Along it a text's numbers say how many times farther it is towards @p sentence than texts
    /// are that have nothing to do with it.
    MeaningAxis axisTo(const Meaning &sentence) const;

private:
    explicit Calibration(ModelFile file);
    double spreadAlong(const Meaning &direction) const;

    ModelFile m_file;
    const float *m_mean = nullptr;
    const float *m_step = nullptr; ///< of the numbers in m_covariance
    const qint16 *m_covariance = nullptr; ///< its upper half, by rows
};

} // namespace cd::local
