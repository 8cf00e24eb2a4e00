// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <chrono>
#include <expected>
#include <optional>

namespace mockportal {

/// A misbehaviour asked for by a test. What each kind does: docs/portal-api.md, "Faults".
struct Fault {
    enum class Kind {
        status,
        delay,
        stall,
        reset,
        truncate,
        garble,
        duplicate,
        wrongHash,
        otherPerson,
        repeatPage,
        expireToken
    };
    Kind kind = Kind::status;
    QByteArray method{};  // upper case; empty = any
    QString path{};       // the start of the path; empty = any
    int status = 503;
    std::chrono::milliseconds delay{};
    std::optional<qint64> atByte{};  // of the body
    int times = 1;                   // how many requests it hits
};

/// Fails with a sentence for the tester.
std::expected<Fault, QString> faultFromJson(const QJsonObject& json);

}  // namespace mockportal
