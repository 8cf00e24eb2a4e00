// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <memory>

#include "core/clinical/trends/trend.h"

namespace ui {

/// A trend for paper (R17): name, chart, and the table with all its values. `width` px of 96 an
/// inch.
std::unique_ptr<QTextDocument> trendPaper(const core::clinical::Trend& trend, QDate from,
                                          double width);

}  // namespace ui
