// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/calibration.h"

#include <QFileInfo>

#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t meaningSize = std::tuple_size_v<Meaning>;

} // namespace

Calibration::Calibration(ModelFile file)
    : m_file(std::move(file))
    , m_mean(m_file.floats(meaningSize))
    , m_step(m_file.floats(1))
    , m_covariance(m_file.shorts(meaningSize * (meaningSize + 1) / 2))
{
}

tl::expected<Calibration, QString> Calibration::open(const QString &path)
{
    auto file = ModelFile::open(path, "CDCALIBR");
    if (!file)
        return tl::unexpected(file.error());
    Calibration calibration(std::move(*file));
    if (!calibration.m_file.usedUp())
        return tl::unexpected(QFileInfo(path).fileName() + u" is damaged"_s);
    return calibration;
}

/// The standard deviation of texts in a direction.
double Calibration::spreadAlong(const Meaning &direction) const
{
    double variance = 0;
    const qint16 *next = m_covariance;
    for (std::size_t row = 0; row < meaningSize; ++row) {
        double sum = double(*next++) * double(direction[row]) / 2;
        for (std::size_t column = row + 1; column < meaningSize; ++column)
            sum += double(*next++) * double(direction[column]);
        variance += 2 * sum * double(direction[row]);
    }
    return std::sqrt(variance * double(*m_step));
}

MeaningAxis Calibration::axisTo(const Meaning &sentence) const
{
    MeaningAxis axis;
    for (std::size_t i = 0; i < meaningSize; ++i)
        axis.weights[i] = sentence[i] - m_mean[i];
    const double spread = spreadAlong(axis.weights);
    for (std::size_t i = 0; i < meaningSize; ++i) {
        axis.weights[i] = static_cast<float>(double(axis.weights[i]) / spread);
        axis.offset -= double(axis.weights[i]) * double(m_mean[i]);
    }
    return axis;
}

} // namespace cd::local
