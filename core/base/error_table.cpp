// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error_table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "core/base/error_rows.h"
#include "core/base/rome_time.h"

namespace core {
namespace {

const ErrorRow& row(ErrorCode code) {
    const auto rows = errorRows();
    const auto found = std::ranges::find(rows, code, &ErrorRow::code);
    return found != rows.end() ? *found : rows.front();  // a test keeps this from happening
}

QString say(const char* text, int count = -1) {
    return QCoreApplication::translate("ErrorTable", text, nullptr, count);
}

QString shortDate(const QDate& date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString shortTime(std::chrono::sys_seconds time) {
    return inRome(QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()))
        .toString(QStringLiteral("HH:mm"));
}

QString title(const ErrorRow& entry, const Error& error, const ErrorDetails& details) {
    if (entry.titleWithTries != nullptr && error.triesLeft)
        return say(entry.titleWithTries, *error.triesLeft);
    if (entry.titleWithDate != nullptr && details.expires.isValid())
        return say(entry.titleWithDate).arg(shortDate(details.expires));
    if (entry.titleWithTime != nullptr && error.until)
        return say(entry.titleWithTime).arg(shortTime(*error.until));
    return say(entry.title);
}

}  // namespace

ErrorText errorText(const Error& error, const ErrorDetails& details) {
    const auto& entry = row(error.code);
    return {title(entry, error, details), say(entry.hint), entry.retry == Retry::yes};
}

int exitCode(ErrorCode code) {
    return row(code).exit;
}

std::span<const ErrorCode> allErrorCodes() {
    static const auto codes = [] {
        std::vector<ErrorCode> list;
        for (const auto& entry : errorRows()) list.push_back(entry.code);
        return list;
    }();
    return codes;
}

}  // namespace core
