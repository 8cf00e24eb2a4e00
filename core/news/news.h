// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <optional>

namespace core {

/// What the portal tells a citizen (FHIR Communication): a card that expires, a request that was
/// answered. Never about their health: it is told from level 1 on.
struct News {
    QString id{};
    QDateTime sent{};
    QString kind{};   // code of http://fse.example/cs/avviso
    QString place{};  // data, record, booking, doctor, exemptions, privacy; empty: nowhere to go
    QString title{};
    QString text{};
};

/// Nothing for one that is withdrawn, has no id or says nothing.
std::optional<News> readCommunication(const QJsonObject& json);

}  // namespace core

Q_DECLARE_METATYPE(core::News)
