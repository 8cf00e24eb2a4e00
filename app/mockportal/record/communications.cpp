// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/communications.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/mockportal/record/record_store.h"

namespace mockportal {
namespace {

QJsonArray readContent() {
    QFile file(QStringLiteral(":/mockportal/content/communications.json"));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll())[QLatin1String("communications")].toArray()
               : QJsonArray();
}

QString text(const QJsonObject& json, const char* name) {
    return json[QLatin1String(name)].toString();
}

Communication fromJson(const QJsonObject& json, const QDateTime& now) {
    auto sent = now.addDays(-json[QLatin1String("daysAgo")].toInt());
    sent.setTime(QTime::fromString(text(json, "time"), QStringLiteral("HH:mm")));
    return {text(json, "id"),  sent, text(json, "kind"), text(json, "place"), text(json, "title"),
            text(json, "text")};
}

}  // namespace

void CommunicationBook::start(const QDateTime& now) {
    all_.clear();
    for (const auto item : readContent())
        add(text(item.toObject(), "for"), fromJson(item.toObject(), now));
}

void CommunicationBook::add(const QString& codiceFiscale, Communication communication) {
    auto& list = all_[codiceFiscale];
    const auto key = communication.id.isEmpty() ? QString::number(list.size()) : communication.id;
    communication.id = stableId(QStringLiteral("communication/%1/%2").arg(codiceFiscale, key));
    list << std::move(communication);
}

}  // namespace mockportal
