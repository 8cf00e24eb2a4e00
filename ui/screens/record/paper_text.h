// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <memory>
#include <utility>

namespace ui {

/// Our own pages as text for TextContent: black on white, in px of 96 an inch. `html` is in the
/// subset that QTextDocument lays out; data in it is escaped.
std::unique_ptr<QTextDocument> paperText(const QString& html);

/// A table with header cells, repeated on every sheet. Cells are escaped here.
QString paperTable(const QStringList& columns, const QVector<QStringList>& rows);

/// Names and what they are, a line each; lines without a value are left out.
QString paperFacts(const QVector<std::pair<QString, QString>>& facts);

}  // namespace ui
