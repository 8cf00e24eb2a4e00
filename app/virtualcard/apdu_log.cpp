// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/apdu_log.h"

#include <QByteArrayList>
#include <QString>

namespace cardmaker {
namespace {

QByteArray hex(pcsc::ByteView bytes) {
    return QByteArray::fromStdString(pcsc::toHex(bytes));
}

QByteArray quoted(const char* key, const QByteArray& text) {
    return QByteArray("\"") + key + "\":\"" + text + '"';
}

QByteArray number(const char* key, const QByteArray& digits) {
    return QByteArray("\"") + key + "\":" + digits;
}

}  // namespace

// Written by hand, as QJsonObject would sort the keys and a log is read by eye too. Nothing here
// needs escaping.
QByteArray logLine(const virtualcard::Exchange& exchange, std::optional<int> slot) {
    const pcsc::ByteView response = exchange.response;
    const double milliseconds = static_cast<double>(exchange.time.count()) / 1000;
    QByteArrayList fields{
        number("n", QByteArray::number(static_cast<qulonglong>(exchange.number))),
        number("t", QByteArray::number(milliseconds, 'f', 3)),
        quoted("c", hex(exchange.command)),
        quoted("r", hex(response)),
        quoted("sw", hex(response.last(2))),
        number("clen", QByteArray::number(static_cast<qulonglong>(exchange.command.size()))),
        number("rlen", QByteArray::number(static_cast<qulonglong>(exchange.response.size()))),
    };
    if (slot) fields.prepend(number("slot", QByteArray::number(*slot)));
    return '{' + fields.join(',') + "}\n";
}

bool ApduLog::open(const QString& path) {
    file_.setFileName(path);
    return file_.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
}

void ApduLog::write(const virtualcard::Exchange& exchange, std::optional<int> slot) {
    const std::lock_guard lock(mutex_);
    file_.write(logLine(exchange, slot));
}

}  // namespace cardmaker
