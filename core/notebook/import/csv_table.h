// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <QVector>

#include "core/base/base.h"

namespace core {

inline constexpr qint64 csvSizeLimit = 5'000'000;  // bytes; years of readings are some 100 kB
inline constexpr int csvRowLimit = 20'000;

/// A file of readings as the program that wrote it meant it.
struct CsvTable {
    struct Row {
        int line = 0;  // in the file, from 1: what a person finds again in an editor
        QStringList cells{};
    };
    QVector<Row> rows{};  // without empty ones
    QChar separator{};
};

/// Never fails over what somebody else's program writes: UTF-8, UTF-16 with a mark, else Latin-1;
/// semicolon, comma or tab, whichever splits the lines most evenly; quotes doubled inside quotes; a
/// quote that never ends ends with its line. document.unreadable only for an empty file, one with
/// nothing but nothing in it, one that is too long, and one that is no text.
Result<CsvTable> readCsvTable(QByteArrayView bytes);

}  // namespace core
