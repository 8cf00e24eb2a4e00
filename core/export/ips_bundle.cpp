// SPDX-License-Identifier: EUPL-1.2
#include "core/export/ips_bundle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/model/document_type.h"
#include "core/export/fhir_parts.h"
#include "core/fhir/fhir_values.h"

namespace core {
namespace {

using namespace fhir;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Export)
};

constexpr const char* taxCode = "http://hl7.it/sid/codiceFiscale";
constexpr const char* loinc = "http://loinc.org";

QString newAddress() {
    return QStringLiteral("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject reference(const QString& address) {
    return {{"reference", address}};
}

/// The entries of a Bundle, each with an address that others point at.
class Entries {
  public:
    QString add(const QJsonObject& resource, const QString& address = newAddress()) {
        list_ << QJsonObject{{"fullUrl", address}, {"resource", resource}};
        return address;
    }
    const QJsonArray& list() const { return list_; }

  private:
    QJsonArray list_{};
};

QJsonObject device() {
    return {{"resourceType", "Device"},
            {"deviceName",
             QJsonArray{QJsonObject{{"name", "Sportello"}, {"type", "user-friendly-name"}}}}};
}

QJsonObject sectionJson(IpsSection which, const IpsContent& content, Entries& entries) {
    const auto& info = infoOf(which);
    QJsonObject json{{"title", Words::tr(info.title)},
                     {"code", concept_(fhir::coding(loinc, QString::fromLatin1(info.loinc),
                                                    QString::fromLatin1(info.name)))}};
    QJsonArray references;
    for (const auto& resource : content.resources) references << reference(entries.add(resource));
    if (!content.text.isEmpty()) {
        put(json, "text", narrative(content.text));
    } else {
        put(json, "text",
            narrative(references.isEmpty()
                          ? Words::tr("I documenti esportati non dicono niente su questo punto.")
                          : Words::tr("Voci: %1.").arg(references.size())));
    }
    if (!references.isEmpty()) {
        json.insert(QLatin1String("entry"), references);
    } else if (content.text.isEmpty()) {
        json.insert(
            QLatin1String("emptyReason"),
            fixed("http://terminology.hl7.org/CodeSystem/list-empty-reason", "unavailable"));
    }
    return json;
}

QJsonObject sourcesJson(const QJsonArray& references) {
    const auto title = Words::tr("Documenti da cui è fatto");
    return {{"title", title},
            {"text", narrative(Words::tr("Voci: %1.").arg(references.size()))},
            {"entry", references}};
}

QString contentType(const QByteArray& file) {
    switch (clinical::fileKind(file)) {
        case clinical::FileKind::pdf:
            return QStringLiteral("application/pdf");
        case clinical::FileKind::xml:
            return QStringLiteral("application/xml");
        case clinical::FileKind::signedEnvelope:
            return QStringLiteral("application/pkcs7-mime");
        case clinical::FileKind::other:
            break;
    }
    return QStringLiteral("application/octet-stream");
}

}  // namespace

IpsBundle::IpsBundle(const Patient& patient, const QDateTime& made)
    : patient_(patient), made_(made), patientAddress_(newAddress()) {}

void IpsBundle::add(const Document& document, const QByteArray& file,
                    const clinical::ClinicalDocument* clinical) {
    sources_ << source(document, file);
    if (clinical == nullptr) return;
    if (clinical::documentType(clinical->header) != clinical::DocumentType::patientSummary) {
        for (const auto section : ipsSections)
            addIpsContent(section, *clinical, reference(patientAddress_),
                          contents_.at(static_cast<std::size_t>(section)));
    } else if (!summary_ || document.date > summaryOf_) {
        summary_ = std::make_unique<clinical::ClinicalDocument>(*clinical);
        summaryOf_ = document.date;
    }
}

QJsonObject IpsBundle::patientResource() const {
    QJsonObject json{{"resourceType", "Patient"}};
    QJsonObject name{{"use", "official"}};
    put(name, "family", patient_.surname.simplified());
    if (!patient_.name.simplified().isEmpty())
        name.insert(QLatin1String("given"), QJsonArray{patient_.name.simplified()});
    json.insert(QLatin1String("name"), QJsonArray{name});
    if (!patient_.codiceFiscale.isEmpty())
        json.insert(
            QLatin1String("identifier"),
            QJsonArray{QJsonObject{{"system", taxCode}, {"value", patient_.codiceFiscale}}});
    if (const auto code = CodiceFiscale::parse(patient_.codiceFiscale, made_.date())) {
        json.insert(QLatin1String("gender"), code->sex() == CodiceFiscale::Sex::female
                                                 ? QStringLiteral("female")
                                                 : QStringLiteral("male"));
        json.insert(QLatin1String("birthDate"), code->birthDate().toString(Qt::ISODate));
    }
    return json;
}

QJsonObject IpsBundle::source(const Document& document, const QByteArray& file) const {
    QJsonObject attachment{{"contentType", contentType(file)}, {"size", int(file.size())}};
    const auto hash = QCryptographicHash::hash(file, QCryptographicHash::Sha1);
    put(attachment, "hash", QString::fromLatin1(hash.toBase64()));
    put(attachment, "title", document.title.simplified());
    QJsonObject json{{"resourceType", "DocumentReference"},
                     {"status", "current"},
                     {"subject", reference(patientAddress_)},
                     {"content", QJsonArray{QJsonObject{{"attachment", attachment}}}}};
    if (!document.id.isEmpty())
        json.insert(QLatin1String("identifier"), QJsonArray{QJsonObject{{"value", document.id}}});
    if (const auto type = document.typeCode.simplified(); !type.isEmpty())
        json.insert(QLatin1String("type"), concept_(fhir::coding(loinc, type), document.title));
    put(json, "date", dateTime(document.date));
    put(json, "description", document.title.simplified());
    return json;
}

QJsonObject IpsBundle::json() const {
    auto contents = contents_;
    if (summary_)
        for (const auto section : ipsSections)
            addIpsContent(section, *summary_, reference(patientAddress_),
                          contents.at(static_cast<std::size_t>(section)));
    Entries others;
    others.add(patientResource(), patientAddress_);
    const auto author = others.add(device());
    QJsonArray sections;
    for (const auto section : ipsSections)
        sections << sectionJson(section, contents.at(static_cast<std::size_t>(section)), others);
    QJsonArray sources;
    for (const auto& each : sources_) sources << reference(others.add(each.toObject()));
    if (!sources.isEmpty()) sections << sourcesJson(sources);
    QJsonObject composition{
        {"resourceType", "Composition"},
        {"status", "final"},
        {"type", concept_(fhir::coding(loinc, QStringLiteral("60591-5"),
                                       QStringLiteral("Patient summary Document")))},
        {"subject", reference(patientAddress_)},
        {"date", dateTime(made_)},
        {"author", QJsonArray{reference(author)}},
        {"title", Words::tr("Profilo sanitario internazionale")},
        {"section", sections}};
    QJsonArray entries{QJsonObject{{"fullUrl", newAddress()}, {"resource", composition}}};
    for (const auto& entry : others.list()) entries << entry;
    return {{"resourceType", "Bundle"},
            {"identifier", QJsonObject{{"system", "urn:ietf:rfc:3986"}, {"value", newAddress()}}},
            {"type", "document"},
            {"timestamp", dateTime(made_)},
            {"entry", entries}};
}

}  // namespace core
