// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include "core/clinical/trends/trend.h"

namespace core::clinical {

/// The values of a trend for a spreadsheet, oldest first: UTF-8 with byte order mark, semicolons,
/// decimal comma, as spreadsheets set to Italian read them. What a document wrote can start no
/// formula there. Headers are translated.
QByteArray trendCsv(const Trend& trend);

}  // namespace core::clinical
