// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/inspect_json.h"

#include <QJsonArray>

#include "app/cli/inspect_csv.h"
#include "core/clinical/model/document_type.h"
#include "core/clinical/model/figures.h"
#include "core/clinical/model/result_flag.h"
#include "core/clinical/model/summary.h"

namespace cli {
namespace {

using namespace core::clinical;

QString iso(const QDateTime& time) {
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

/// Whatever a document leaves out is left out here.
void put(QJsonObject& object, const char* name, const QString& value) {
    if (!value.isEmpty()) object.insert(QLatin1String(name), value);
}

void put(QJsonObject& object, const char* name, const QJsonArray& value) {
    if (!value.isEmpty()) object.insert(QLatin1String(name), value);
}

void put(QJsonObject& object, const char* name, const QJsonObject& value) {
    if (!value.isEmpty()) object.insert(QLatin1String(name), value);
}

template <typename T, typename Convert>
QJsonArray arrayOf(const std::vector<T>& all, Convert convert) {
    QJsonArray array;
    for (const auto& each : all) array << convert(each);
    return array;
}

QJsonObject codeJson(const Code& code) {
    QJsonObject json;
    put(json, "code", code.code);
    put(json, "system", code.system);
    put(json, "name", code.words());
    return json;
}

QJsonObject idJson(const Identifier& id) {
    QJsonObject json;
    put(json, "root", id.root);
    put(json, "extension", id.extension);
    return json;
}

QJsonObject partyJson(const Participation& party) {
    QJsonObject json;
    put(json, "type", party.type);
    put(json, "name", party.person.full());
    put(json, "organization", party.organization.name);
    put(json, "device", party.device);
    put(json, "time", party.when.first().text);
    return json;
}

QJsonObject patientJson(const Patient& patient) {
    QJsonObject json;
    put(json, "name", patient.name.full());
    put(json, "given", patient.name.given);
    put(json, "family", patient.name.family);
    put(json, "codiceFiscale", patient.codiceFiscale());
    put(json, "born", patient.born.text);
    put(json, "sex", patient.sex.code);
    put(json, "birthplace", patient.birthplace);
    put(json, "ids", arrayOf(patient.ids, idJson));
    return json;
}

QJsonObject relatedJson(const RelatedDocument& related) {
    QJsonObject json;
    put(json, "type", related.type);
    put(json, "ids", arrayOf(related.ids, idJson));
    put(json, "setId", idJson(related.setId));
    put(json, "version", related.version);
    return json;
}

QJsonArray recipesJson(const Header& header) {
    QJsonArray all;
    for (const auto& order : header.orders)
        if (const auto recipe = order.recipe(); !recipe.isEmpty()) all << recipe;
    return all;
}

QJsonObject headerJson(const Header& header) {
    QJsonObject json;
    put(json, "title", documentTitle(header));
    put(json, "type", typeName(documentType(header)));
    put(json, "id", idJson(header.id));
    put(json, "setId", idJson(header.setId));
    put(json, "version", header.version);
    put(json, "status", header.status);
    put(json, "confidentiality", header.confidentiality);
    put(json, "typeId", header.typeId);
    put(json, "created", header.created.text);
    put(json, "day", header.created.date.toString(Qt::ISODate));
    put(json, "patient", patientJson(header.patient));
    put(json, "authors", arrayOf(header.authors, partyJson));
    put(json, "legalSigner", partyJson(header.legalSigner));
    put(json, "signers", arrayOf(header.signers, partyJson));
    put(json, "participants", arrayOf(header.participants, partyJson));
    put(json, "custodian", header.custodian.name);
    put(json, "facility", header.facility());
    put(json, "ward", header.encounter.ward);
    put(json, "encounter", shown(header.encounter.when));
    put(json, "recipes", recipesJson(header));
    put(json, "related", arrayOf(header.related, relatedJson));
    return json;
}

QJsonObject sectionJson(const Section& section) {
    QJsonObject json{{"number", section.number}};
    put(json, "code", section.code.code);
    put(json, "title", section.title.isEmpty() ? section.code.words() : section.title);
    put(json, "text", plainText(section.narrative.nodes).simplified());
    put(json, "sections", arrayOf(section.sections, sectionJson));
    return json;
}

QJsonObject observationJson(const Observation& observation) {
    QJsonObject json{{"section", observation.place.section}};
    const auto& value = observation.value();
    put(json, "code", codeJson(observation.code));
    put(json, "type", value.type);
    put(json, "value", value.text);
    put(json, "unit", value.unit);
    put(json, "valueCode", codeJson(value.code));
    put(json, "time", observation.when.first().text);
    put(json, "range", observation.ranges.empty() ? QString() : observation.ranges[0].words());
    put(json, "group", observation.place.group);
    const auto flag = flagOf(observation);
    if (flag.meaning == ResultFlag::Meaning::none) return json;
    put(json, "flag", flag.computed ? flag.words() : flag.code);
    put(json, "flagBy", QLatin1String(flag.computed ? "computed" : "laboratory"));
    return json;
}

QJsonObject administrationJson(const Administration& given) {
    QJsonObject json{{"section", given.place.section},
                     {"requested", given.request},
                     {"notGiven", given.notGiven}};
    put(json, "name", given.name());
    put(json, "aic", given.product.in(oid::aic));
    put(json, "atc", given.atc());
    put(json, "time", given.when.first().text);
    put(json, "dose", given.dose.words());
    put(json, "frequency", given.frequency);
    put(json, "lot", given.lot);
    put(json, "packs", given.packs);
    put(json, "aifaNote", given.aifaNote);
    return json;
}

QJsonObject emergencyJson(const EmergencyVisit& visit) {
    QJsonObject json;
    put(json, "triage", triageName(visit.triage));
    put(json, "outcome", outcomeName(visit.outcome));
    put(json, "sentBy", visit.sentBy.words());
    put(json, "arrival", visit.arrival.words());
    return json;
}

QJsonObject mediaJson(const Media& media) {
    QJsonObject json{{"section", media.section}, {"size", media.content().size()}};
    put(json, "type", media.mediaType);
    put(json, "id", media.id);
    put(json, "url", media.url);
    return json;
}

QJsonObject signatureJson(const Signature& signature) {
    QJsonObject json{
        {"verdict", name(signature.state)},     {"sentence", sentence(signature.state)},
        {"form", name(signature.form)},         {"coversFile", signature.coversFile},
        {"timeStamped", signature.timeStamped}, {"weak", signature.weak}};
    put(json, "finding",
        signature.finding == SignatureFinding::none ? QString() : name(signature.finding));
    put(json, "explanation", explanation(signature.finding));
    put(json, "signer", signature.signer.name);
    put(json, "codiceFiscale", signature.signer.codiceFiscale);
    put(json, "organization", signature.signer.organization);
    put(json, "issuer", signature.signer.issuer);
    put(json, "validFrom", iso(signature.signer.validFrom));
    put(json, "validTo", iso(signature.signer.validTo));
    put(json, "time", iso(signature.time));
    put(json, "algorithm", signature.algorithm);
    return json;
}

QJsonObject verdictJson(const SignatureVerdict& verdict) {
    QJsonObject json{{"verdict", name(verdict.state)}, {"sentence", sentence(verdict.state)}};
    put(json, "anchorsOf", verdict.anchorsOf.toString(Qt::ISODate));
    put(json, "anchorsUntil", verdict.anchorsUntil.toString(Qt::ISODate));
    put(json, "anchorsWarning", anchorsWarning(verdict));
    put(json, "signatures", arrayOf(verdict.signatures, signatureJson));
    return json;
}

QJsonObject figuresJson(const ClinicalDocument& document) {
    const auto counted = figures(document);
    const auto words = narrativeWords(document);
    return {{"sections", counted.sections},
            {"tables", counted.tables},
            {"cells", counted.cells},
            {"items", counted.items},
            {"words", words.size()},
            {"words_sha", wordsHash(words)},
            {"num_obs", counted.quantities},
            {"flags", counted.flags.join(QLatin1Char(' '))},
            {"admin", counted.administrations},
            {"media", counted.media}};
}

QJsonArray problemsJson(const std::vector<Problem>& file, const std::vector<Problem>& document) {
    QJsonArray all;
    for (const auto* list : {&file, &document})
        for (const auto problem : *list)
            all << QJsonObject{{"code", name(problem)}, {"sentence", sentence(problem)}};
    return all;
}

}  // namespace

QJsonObject inspectJson(const QString& path, const OpenedFile& file,
                        const core::Result<ClinicalDocument>& document,
                        const SignatureVerdict& verdict) {
    constexpr const char* kinds[] = {"xml", "pdf", "p7m", "other"};
    QJsonObject json{{"file", path},
                     {"opens", opens(file)},
                     {"kind", kinds[static_cast<std::size_t>(file.kind)]},
                     {"signature", verdictJson(verdict)}};
    const auto noProblems = std::vector<Problem>();
    put(json, "problems", problemsJson(file.problems, document ? document->problems : noProblems));
    put(json, "attachments",
        arrayOf(file.attachments, [](const Attachment& each) { return each.name; }));
    if (!document) return json;
    put(json, "code", document->header.code.code);
    put(json, "time", document->header.created.text);
    put(json, "figures", figuresJson(*document));
    put(json, "header", headerJson(document->header));
    put(json, "sections", arrayOf(document->sections, sectionJson));
    put(json, "values", arrayOf(document->observations, observationJson));
    put(json, "medicines", arrayOf(document->administrations, administrationJson));
    put(json, "emergency", emergencyJson(document->emergency));
    put(json, "media", arrayOf(document->media, mediaJson));
    return json;
}

}  // namespace cli
