// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/fhir_doctor_gateway.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/doctor/doctor_reader.h"
#include "core/fhir/fhir_client.h"
#include "core/fhir/fhir_values.h"
#include "core/portal/http_errors.h"
#include "core/requests/refusal.h"

namespace core {
namespace {

const QStringList& doctorTypes() {
    static const QStringList types{QStringLiteral("PractitionerRole"),
                                   QStringLiteral("Practitioner"), QStringLiteral("Location")};
    return types;
}

QString kindCode(DoctorKind kind) {
    return kind == DoctorKind::paediatrician ? QStringLiteral("PLS") : QStringLiteral("MMG");
}

void add(QUrlQuery& query, const char* name, const QString& value) {
    if (!value.isEmpty())
        query.addQueryItem(QLatin1String(name), QLatin1String(QUrl::toPercentEncoding(value)));
}

QUrlQuery queryOf(const DoctorQuery& wish, const QString& patientId) {
    QUrlQuery query;
    add(query, "kind", kindCode(wish.kind));
    add(query, "name", wish.name.trimmed());
    add(query, "comune", wish.comune);
    add(query, "ambito", wish.area);
    add(query, "language", wish.language);
    add(query, "free", wish.onlyFree ? QStringLiteral("true") : QString());
    add(query, "near", wish.near);
    add(query, "for", wish.withVerdict ? QLatin1String("Patient/") + patientId : QString());
    add(query, "_sort",
        wish.order == DoctorOrder::distance ? QStringLiteral("distance") : QStringLiteral("name"));
    add(query, "_count", QStringLiteral("20"));
    return query;
}

QVector<Named> readNamed(const QJsonObject& parameters, const char* name) {
    QVector<Named> all;
    for (const auto& entry : parameters[QLatin1String("parameter")].toArray()) {
        const auto coding = entry[QLatin1String("valueCoding")];
        if (entry[QLatin1String("name")].toString() == QLatin1String(name))
            all << Named{coding[QLatin1String("code")].toString(),
                         coding[QLatin1String("display")].toString()};
    }
    return all;
}

QJsonObject stringParameter(const char* name, const QString& value) {
    return {{"name", name}, {"valueString", value}};
}

Result<ChoiceAnswer> readAnswer(const Result<HttpAnswer>& answer) {
    if (answer) {
        const auto refusals = refusalCodes(*answer);
        if (!refusals.isEmpty()) return ChoiceAnswer{.refusals = refusals};
    }
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    auto request = readChoiceRequest(*json);
    if (!request) return std::unexpected(std::move(request.error()));
    return ChoiceAnswer{.request = std::move(*request)};
}

class FhirDoctorGateway final : public DoctorGateway {
  public:
    FhirDoctorGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<std::optional<Doctor>> current() override;
    Async<DoctorPage> search(const DoctorQuery& query) override;
    Async<DoctorPage> more(const DoctorPage& page) override;
    Async<DoctorFilters> filters(DoctorKind kind) override;
    Async<Doctor> doctor(const QString& id) override;
    Async<QVector<Doctor>> associates(const QString& associationCode) override;
    Async<PreparedChoice> prepare(const QString& doctorId, const QString& reason) override;
    Async<ChoiceAnswer> choose(const PreparedChoice& prepared, const QByteArray& signature,
                               const QByteArray& key) override;
    Async<QVector<ChoiceRequest>> requests() override;
    Async<ChoiceRequest> withdraw(const ChoiceRequest& request) override;

  private:
    /// What `read` makes of the answer of `asked`, with its cancelling handed on.
    template <typename T, typename From, typename Read>
    Async<T> then(Async<From> asked, Read read);
    Async<DoctorPage> page(std::function<QUrl(const QUrl& base)> address);

    FhirClient fhir_;
};

template <typename T, typename From, typename Read>
Async<T> FhirDoctorGateway::then(Async<From> asked, Read read) {
    auto pledge = std::make_shared<Pledge<T>>();
    pledge->onCancel(fhir_.context(), [asked]() mutable { asked.cancel(); });
    whenDone(asked, fhir_.context(), [pledge, read](const Result<From>& got) {
        pledge->give(got ? read(*got) : Result<T>(std::unexpected(got.error())));
    });
    return pledge->future();
}

Async<std::optional<Doctor>> FhirDoctorGateway::current() {
    using Found = std::optional<Doctor>;
    auto pledge = std::make_shared<Pledge<Found>>();
    auto patient = fhir_.read(QLatin1String("Patient/") + fhir_.patientId());
    pledge->onCancel(fhir_.context(), [patient]() mutable { patient.cancel(); });
    whenDone(patient, fhir_.context(), [this, pledge](const Result<QJsonObject>& got) {
        if (!got) return pledge->give(std::unexpected(got.error()));
        const auto id = fhir::referenceId((*got)[QLatin1String("generalPractitioner")][0]);
        if (id.isEmpty()) return pledge->give(Found());
        auto found = doctor(id);
        pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
        whenDone(found, fhir_.context(), [pledge](const Result<Doctor>& read) {
            pledge->give(read ? Result<Found>(*read) : std::unexpected(read.error()));
        });
    });
    return pledge->future();
}

Async<DoctorPage> FhirDoctorGateway::page(std::function<QUrl(const QUrl& base)> address) {
    return fhir_.ask<DoctorPage>(
        [this, address](const QUrl& base) { return fhir_.request(address(base)); },
        [this](const Result<HttpAnswer>& answer, const QUrl& base) -> Result<DoctorPage> {
            const auto json = jsonObject(answer);
            if (!json) return std::unexpected(json.error());
            const auto set = readSearchset(*json, doctorTypes(), fhir_.patientId(), base);
            if (!set) return std::unexpected(set.error());
            auto doctors = readDoctors(set->resources);
            const int total = set->total.value_or(static_cast<int>(doctors.size()));
            return DoctorPage{std::move(doctors), total, set->next};
        });
}

Async<DoctorPage> FhirDoctorGateway::search(const DoctorQuery& query) {
    return page([wish = queryOf(query, fhir_.patientId())](const QUrl& base) {
        auto url = base.resolved(QUrl(QStringLiteral("PractitionerRole")));
        url.setQuery(wish);
        return url;
    });
}

Async<DoctorPage> FhirDoctorGateway::more(const DoctorPage& page) {
    if (page.next.isEmpty()) return ready<DoctorPage>(DoctorPage{.total = page.total});
    return this->page([next = page.next](const QUrl&) { return next; });
}

Async<DoctorFilters> FhirDoctorGateway::filters(DoctorKind kind) {
    const auto told = fhir_.read(QStringLiteral("PractitionerRole/$filtri?kind=") + kindCode(kind));
    return then<DoctorFilters>(told, [](const QJsonObject& json) -> Result<DoctorFilters> {
        return DoctorFilters{.comuni = readNamed(json, "comune"),
                             .areas = readNamed(json, "ambito"),
                             .languages = readNamed(json, "lingua")};
    });
}

Async<Doctor> FhirDoctorGateway::doctor(const QString& id) {
    const auto told =
        fhir_.read(QStringLiteral("PractitionerRole/%1?for=Patient/%2").arg(id, fhir_.patientId()));
    return then<Doctor>(told, [](const QJsonObject& json) { return readDoctor(json); });
}

Async<QVector<Doctor>> FhirDoctorGateway::associates(const QString& associationCode) {
    QUrlQuery query;
    add(query, "association", associationCode);
    const auto told = fhir_.searchAll(QStringLiteral("PractitionerRole"), query, doctorTypes());
    return then<QVector<Doctor>>(told, [](const FhirList& list) -> Result<QVector<Doctor>> {
        if (list.missing) return std::unexpected(*list.missing);
        return readDoctors(list.resources);
    });
}

Async<PreparedChoice> FhirDoctorGateway::prepare(const QString& doctorId, const QString& reason) {
    QJsonArray parameters{stringParameter("doctor", QLatin1String("PractitionerRole/") + doctorId),
                          stringParameter("for", QLatin1String("Patient/") + fhir_.patientId())};
    if (!reason.isEmpty()) parameters << stringParameter("reason", reason);
    const auto told = fhir_.create(QStringLiteral("Task/$prepara"),
                                   {{"resourceType", "Parameters"}, {"parameter", parameters}});
    return then<PreparedChoice>(told, [doctorId, reason](const QJsonObject& json) {
        auto prepared = readPreparedChoice(json);
        if (!prepared) return prepared;
        prepared->doctorId = doctorId;
        prepared->reason = reason;
        return prepared;
    });
}

Async<ChoiceAnswer> FhirDoctorGateway::choose(const PreparedChoice& prepared,
                                              const QByteArray& signature, const QByteArray& key) {
    auto task = requestResource(fhir_.patientId(), choiceKind, prepared.text, signature);
    task.insert(QLatin1String("focus"),
                QJsonObject{{"reference", QLatin1String("PractitionerRole/") + prepared.doctorId}});
    addRequestInput(task, "nonce", prepared.nonce);
    addRequestInput(task, "reason", prepared.reason);
    return fhir_.ask<ChoiceAnswer>(
        [this, task, key](const QUrl& base) {
            auto message = fhir_.request(base.resolved(QUrl(QStringLiteral("Task"))));
            message.verb = "POST";
            message.body = QJsonDocument(task).toJson(QJsonDocument::Compact);
            message.contentType = "application/fhir+json";
            message.idempotencyKey = key;
            return message;
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) { return readAnswer(answer); });
}

Async<QVector<ChoiceRequest>> FhirDoctorGateway::requests() {
    using Requests = QVector<ChoiceRequest>;
    QUrlQuery query;
    add(query, "code", QLatin1String(choiceKind));
    const auto told = fhir_.searchAll(QStringLiteral("Task"), query);
    return then<Requests>(told, [](const FhirList& list) -> Result<Requests> {
        if (list.missing) return std::unexpected(*list.missing);
        Requests requests;
        for (const auto& json : list.resources)
            if (auto request = readChoiceRequest(json)) requests << std::move(*request);
        return requests;
    });
}

Async<ChoiceRequest> FhirDoctorGateway::withdraw(const ChoiceRequest& request) {
    auto task = requestResource(fhir_.patientId(), choiceKind, {}, {});
    task.insert(QLatin1String("id"), request.id);
    task.insert(QLatin1String("status"), QStringLiteral("cancelled"));
    const auto told = fhir_.update(QLatin1String("Task/") + request.id, task, request.version);
    return then<ChoiceRequest>(told,
                               [](const QJsonObject& json) { return readChoiceRequest(json); });
}

}  // namespace

std::unique_ptr<DoctorGateway> makeFhirDoctorGateway(std::shared_ptr<Portal> portal,
                                                     Session session) {
    return std::make_unique<FhirDoctorGateway>(std::move(portal), std::move(session));
}

}  // namespace core
