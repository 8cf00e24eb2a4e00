// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/header_facts.h"

#include <QCoreApplication>

namespace ui {
namespace {

using namespace core::clinical;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HeaderFacts)
};

QString joined(const QStringList& parts, const QString& separator) {
    QStringList known;
    for (const auto& part : parts)
        if (!part.isEmpty() && !known.contains(part)) known << part;
    return known.join(separator);
}

QString somebody(const Participation& party) {
    const QString name = party.person.full().isEmpty() ? party.device : party.person.full();
    return joined({name, party.organization.name}, QStringLiteral(", "));
}

QString everybody(const std::vector<Participation>& parties) {
    QStringList names;
    for (const auto& party : parties) names << somebody(party);
    return joined(names, QStringLiteral("; "));
}

QString signer(const Participation& party) {
    return joined({somebody(party), shown(party.when)}, QStringLiteral(", "));
}

QString referrer(const Header& header) {
    QStringList names;
    for (const auto& party : header.participants)
        if (party.type == QLatin1String("REF")) names << somebody(party);
    return joined(names, QStringLiteral("; "));
}

QString recipes(const Header& header) {
    QStringList numbers;
    for (const auto& order : header.orders) numbers << order.recipe();
    return joined(numbers, QStringLiteral("; "));
}

QString born(const Patient& patient) {
    return joined({shown(patient.born), patient.birthplace}, QStringLiteral(", "));
}

// Unknown codes count as N (cda-structure 1).
QString confidentiality(const QString& code) {
    if (code == QLatin1String("R")) return Words::tr("Riservato");
    if (code == QLatin1String("V")) return Words::tr("Molto riservato");
    return {};
}

QString replaced(const Header& header) {
    for (const auto& related : header.related) {
        if (related.type == QLatin1String("RPLC"))
            return Words::tr("Sostituisce una versione precedente");
        if (related.type == QLatin1String("APND")) return Words::tr("Completa un altro documento");
    }
    return {};
}

}  // namespace

std::vector<Fact> headerFacts(const Header& header) {
    const Encounter& stay = header.encounter;
    return {
        {Words::tr("Paziente"), header.patient.name.full()},
        {Words::tr("Codice fiscale"), header.patient.codiceFiscale()},
        {Words::tr("Data di nascita"), born(header.patient)},
        {Words::tr("Data del documento"), shown(header.created)},
        {Words::tr("Autore"), everybody(header.authors)},
        {Words::tr("Firmatario"), signer(header.legalSigner)},
        {Words::tr("Altri firmatari"), everybody(header.signers)},
        {Words::tr("Struttura"), header.facility()},
        {Words::tr("Reparto"), stay.ward},
        {Words::tr("Azienda sanitaria"), stay.hospital.partOf},
        {Words::tr("Periodo"), shown(stay.when)},
        {Words::tr("Prescritto da"), referrer(header)},
        {Words::tr("Numero di ricetta (NRE)"), recipes(header)},
        {Words::tr("Conservato da"), header.custodian.name},
        {Words::tr("Riservatezza"), confidentiality(header.confidentiality)},
        {Words::tr("Versione"), joined({header.version, replaced(header)}, QStringLiteral(". "))},
    };
}

}  // namespace ui
