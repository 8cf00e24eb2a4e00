// SPDX-License-Identifier: EUPL-1.2
// Who offers which care where (content/agenda.json). The bodies, facilities and telephone numbers
// are invented; the codes of the services are the ones of R36 and others of the national list from
// general knowledge, never shown as official; places are good to some hundred metres.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <expected>

namespace mockportal {

/// Where a comune is.
struct Place {
    QString code{};  // Belfiore
    QString name{};
    QString province{};   // plate code
    double latitude = 0;  // degrees
    double longitude = 0;
    bool capital = false;  // of its province
};

struct CareBody {  // Ente
    QString id{};
    QString name{};
};

struct CareFacility {  // Presidio
    QString key{};
    QString name{};
    QString body{};    // id
    QString comune{};  // Belfiore; one of the places
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
    QList<Place> places{};
    QList<CareBody> bodies{};
    QList<CareFacility> facilities{};
    QList<CatalogueService> services{};

    const Place* place(const QString& code) const;
    const CareBody* body(const QString& id) const;
    const CareFacility* facility(const QString& key) const;
    const CatalogueService* service(const QString& id) const;
};

/// Fails with a sentence for who wrote the file: a name that is nowhere, a service without minutes.
std::expected<AgendaContent, QString> agendaFromJson(const QJsonObject& json);

/// Kilometres as the crow flies, to the tenth, between two comuni; a comune that is none of the
/// places counts as the capital of its province. Negative: nobody knows where it is.
double distanceKm(const AgendaContent& content, const QString& from, const QString& to);

}  // namespace mockportal
