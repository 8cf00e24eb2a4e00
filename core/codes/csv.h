// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <vector>

namespace core {

/// The rows of a CSV file (RFC 4180: commas, quotes doubled inside quotes, LF or CRLF), UTF-8,
/// without its header row. For our own lists: a quote that never ends takes the rest as its cell.
std::vector<QStringList> readCsv(QByteArrayView text);

}  // namespace core
