// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/header_facts.h"

#include <QCoreApplication>
#include <QStringList>

namespace core::clinical {
namespace {

/// Each part once.
QString joined(const QStringList& parts, const char* separator) {
    QStringList all;
    for (const auto& part : parts)
        if (!part.isEmpty() && !all.contains(part)) all << part;
    return all.join(QLatin1String(separator));
}

QString who(const Participation& party) {
    if (party.isEmpty()) return {};
    return joined({party.person.full(), party.device, party.organization.name}, ", ");
}

QString who(const std::vector<Participation>& parties) {
    QStringList all;
    for (const auto& party : parties) all << who(party);
    return joined(all, "; ");
}

QString signer(const Participation& party) {
    return joined({who(party), shown(party.when)}, ", ");
}

QString referrer(const Header& header) {
    QStringList all;
    for (const auto& party : header.participants)
        if (party.type == QLatin1String("REF")) all << who(party);
    return joined(all, "; ");
}

QString recipes(const Header& header) {
    QStringList all;
    for (const auto& order : header.orders) all << order.recipe();
    return joined(all, ", ");
}

/// Unknown codes count as normal (cda-structure 1); R and V are said.
QString confidentiality(const QString& code) {
    if (code == QLatin1String("R")) return QCoreApplication::translate("Clinical", "Riservato");
    if (code == QLatin1String("V"))
        return QCoreApplication::translate("Clinical", "Molto riservato");
    return {};
}

QString relation(const Header& header) {
    for (const auto& related : header.related) {
        if (related.type == QLatin1String("RPLC"))
            return QCoreApplication::translate("Clinical", "Sostituisce una versione precedente");
        if (related.type == QLatin1String("APND"))
            return QCoreApplication::translate("Clinical", "Completa un altro documento");
    }
    return {};
}

QString replaced(const Header& header) {
    QStringList all;
    for (const auto& related : header.related)
        if (related.type == QLatin1String("RPLC") && !related.ids.empty())
            all << related.ids.front().extension;
    return joined(all, ", ");
}

QString services(const Header& header) {
    QStringList all;
    for (const auto& service : header.services)
        all << joined({service.code.words(), shown(service.when), who(service.performers)}, ", ");
    return joined(all, "; ");
}

QString identifiers(const Patient& patient) {
    QStringList all;
    for (const auto& id : patient.ids)
        if (id.root != oid::codiceFiscale)
            all << joined({id.extension, id.authority.isEmpty() ? id.root : id.authority}, " · ");
    return joined(all, "; ");
}

QString priorities(const Header& header) {
    QStringList all;
    for (const auto& order : header.orders) all << order.priority.words();
    return joined(all, ", ");
}

}  // namespace

std::vector<ClinicalFact> headerFacts(const Header& header) {
    const auto& patient = header.patient;
    const auto& stay = header.encounter;
    FactList facts;
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Paziente"), patient.name.full());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Codice fiscale"), patient.codiceFiscale());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Data di nascita"),
              joined({shown(patient.born), patient.birthplace}, ", "));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Data del documento"), shown(header.created));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Autore"), who(header.authors));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Firmatario"), signer(header.legalSigner));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Altri firmatari"), who(header.signers));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Struttura"), header.facility());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Reparto"), stay.ward);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Azienda sanitaria"), stay.hospital.partOf);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Periodo"), shown(stay.when));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Prescritto da"), referrer(header));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Numero di ricetta (NRE)"), recipes(header));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Conservato da"), header.custodian.name);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Riservatezza"),
              confidentiality(header.confidentiality));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Versione"),
              joined({header.version, relation(header)}, ". "));
    return facts.take();
}

std::vector<ClinicalFact> headerDetails(const Header& header) {
    const auto& patient = header.patient;
    FactList facts;
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Sesso"), patient.sex.words());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Indirizzo"), patient.address);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Altri identificativi"), identifiers(patient));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Tutore"), patient.guardian.full());
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Priorità"), priorities(header));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Prestazione"), services(header));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Responsabile"), who(header.encounter.responsible));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Scritto da"), who(header.typist));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Informazioni da"), who(header.informants));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Destinatario"), who(header.recipients));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Sostituisce"), replaced(header));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Stato"), header.status);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Identificativo"),
              joined({header.id.extension, header.id.root}, " · "));
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Data come scritta"), header.created.text);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Codice di riservatezza"), header.confidentiality);
    facts.add(QT_TRANSLATE_NOOP("Clinical", "Codice del tipo"), header.code.code);
    return facts.take();
}

}  // namespace core::clinical
