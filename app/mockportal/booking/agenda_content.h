// SPDX-License-Identifier: EUPL-1.2
// Who offers which care where (content/agenda.json). The bodies, facilities and telephone numbers
// are invented; the codes of the services are the ones of R36 and others of the national list from
// general knowledge, never shown as official.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <expected>

namespace mockportal {

struct CareBody {  // Ente
    QString id{};
    QString name{};
};

struct CareFacility {  // Presidio
    QString key{};
    QString name{};
    QString body{};    // id
    QString comune{};  // Belfiore; one of comuni()
    QString address{};
    QString postalCode{};
    QString phone{};
    bool hospital = false;
};

struct CatalogueService {
    QString code{};  // R36; not unique: 89.01 is in several branches
    QString name{};
    QString branch{};  // two digits
    int minutes = 0;
    bool instrumental = false;  // an exam, which has longer in class D (4.3)
    int waitDays = 0;           // about so long one waits for it
    QStringList preparation{};
    /// Tells them apart, in characters of a FHIR id: 897A7-06.
    QString id() const;
};

struct AgendaContent {
    QList<CareBody> bodies{};
    QList<CareFacility> facilities{};
    QList<CatalogueService> services{};

    const CareBody* body(const QString& id) const;
    const CareFacility* facility(const QString& key) const;
    const CatalogueService* service(const QString& id) const;
};

/// Fails with a sentence for who wrote the file: a name that is nowhere, a service without minutes.
std::expected<AgendaContent, QString> agendaFromJson(const QJsonObject& json);

}  // namespace mockportal
