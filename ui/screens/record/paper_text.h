// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <memory>

namespace ui {

/// Our own pages as text for TextContent: black on white, in px of 96 an inch. `html` is in the
/// subset that QTextDocument lays out; data in it is escaped.
std::unique_ptr<QTextDocument> paperText(const QString& html);

/// A table with header cells, repeated on every sheet. Cells are escaped here.
QString paperTable(const QStringList& columns, const QVector<QStringList>& rows);

}  // namespace ui
