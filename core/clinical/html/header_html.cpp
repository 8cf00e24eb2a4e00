// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/header_html.h"

#include <QCoreApplication>

#include "core/clinical/html/definition_list.h"
#include "core/clinical/model/document_type.h"

namespace core::clinical {
namespace {

QString joined(const QStringList& parts) {
    QStringList all = parts;
    all.removeAll(QString());
    return all.join(QStringLiteral(" · "));
}

QString who(const Participation& party) {
    if (party.isEmpty()) return {};
    return joined({party.person.full(), party.organization.name, party.device});
}

QString who(const std::vector<Participation>& parties) {
    QStringList all;
    for (const auto& party : parties)
        if (const auto one = who(party); !one.isEmpty() && !all.contains(one)) all << one;
    return all.join(QStringLiteral("; "));
}

QString idText(const Identifier& id) {
    return joined({id.extension, id.root});
}

/// Unknown codes count as normal (cda-structure 1); R and V are said.
QString confidentiality(const QString& code, Words& words) {
    if (code == QLatin1String("R")) return words(QT_TRANSLATE_NOOP("Clinical", "Riservato"));
    if (code == QLatin1String("V")) return words(QT_TRANSLATE_NOOP("Clinical", "Molto riservato"));
    return {};
}

QString born(const Patient& patient) {
    return joined({shown(patient.born), patient.birthplace});
}

QString recipes(const std::vector<Order>& orders) {
    QStringList all;
    for (const auto& order : orders)
        if (const auto recipe = order.recipe(); !recipe.isEmpty()) all << recipe;
    return all.join(QStringLiteral(", "));
}

QString referrer(const Header& header) {
    std::vector<Participation> all;
    for (const auto& party : header.participants)
        if (party.type == QLatin1String("REF")) all.push_back(party);
    return who(all);
}

QString replaced(const Header& header) {
    QStringList all;
    for (const auto& related : header.related)
        if (related.type == QLatin1String("RPLC") && !related.ids.empty())
            all << related.ids.front().extension;
    return all.join(QStringLiteral(", "));
}

void writeMain(const Header& header, HtmlText& html, Words& words) {
    DefinitionList list(html, words);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Persona"), header.patient.name.full());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Codice fiscale"), header.patient.codiceFiscale());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Nascita"), born(header.patient));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Data"), shown(header.created));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Struttura"), header.facility());
    list.add(QT_TRANSLATE_NOOP("Clinical", "Reparto"), header.encounter.ward);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Periodo"), shown(header.encounter.when));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Autore"), who(header.authors));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Firmato da"), who(header.legalSigner));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Numero ricetta (NRE)"), recipes(header.orders));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Riservatezza"),
             confidentiality(header.confidentiality, words));
}

QString services(const Header& header) {
    QStringList all;
    for (const auto& service : header.services)
        all << joined({service.code.words(), shown(service.when), who(service.performers)});
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

QString identifiers(const Patient& patient) {
    QStringList all;
    for (const auto& id : patient.ids)
        if (id.root != oid::codiceFiscale)
            all << joined({id.extension, id.authority.isEmpty() ? id.root : id.authority});
    return all.join(QStringLiteral("; "));
}

QString priorities(const std::vector<Order>& orders) {
    QStringList all;
    for (const auto& order : orders) all << order.priority.words();
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

void writeDetails(const Header& header, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<details><summary>"));
    html.text(words(QT_TRANSLATE_NOOP("Clinical", "Dettagli del documento")));
    html.markup(QLatin1String("</summary>\n"));
    {
        DefinitionList list(html, words);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Sesso"), header.patient.sex.words());
        list.add(QT_TRANSLATE_NOOP("Clinical", "Indirizzo"), header.patient.address);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Altri identificativi"),
                 identifiers(header.patient));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Tutore"), header.patient.guardian.full());
        list.add(QT_TRANSLATE_NOOP("Clinical", "Conservato da"), header.custodian.name);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Prescritto da"), referrer(header));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Priorità"), priorities(header.orders));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Prestazione"), services(header));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Responsabile"), who(header.encounter.responsible));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Firmato anche da"), who(header.signers));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Scritto da"), who(header.typist));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Informazioni da"), who(header.informants));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Destinatario"), who(header.recipients));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Versione"), header.version);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Sostituisce"), replaced(header));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Stato"), header.status);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Identificativo"), idText(header.id));
        list.add(QT_TRANSLATE_NOOP("Clinical", "Data come scritta"), header.created.text);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Codice di riservatezza"), header.confidentiality);
        list.add(QT_TRANSLATE_NOOP("Clinical", "Codice del tipo"), header.code.code);
    }
    html.markup(QLatin1String("</details>\n"));
}

QString timeText(const Signature& signature, Words& words) {
    if (!signature.time.isValid()) return {};
    const auto text = signature.time.toString(QStringLiteral("dd/MM/yyyy HH:mm:ss t"));
    return text + QLatin1Char(' ') +
           words(signature.timeStamped
                     ? QT_TRANSLATE_NOOP("Clinical", "(da una marca temporale)")
                     : QT_TRANSLATE_NOOP("Clinical", "(dichiarata da chi ha firmato)"));
}

void writeSignature(const Signature& signature, HtmlText& html, Words& words) {
    html.element(QLatin1String("p"), sentence(signature.state));
    DefinitionList list(html, words);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Perché"), explanation(signature.finding));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Firmatario"), signature.signer.name);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Codice fiscale"), signature.signer.codiceFiscale);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Organizzazione"), signature.signer.organization);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Certificato rilasciato da"), signature.signer.issuer);
    list.add(QT_TRANSLATE_NOOP("Clinical", "Data della firma"), timeText(signature, words));
    list.add(QT_TRANSLATE_NOOP("Clinical", "Algoritmo"), signature.algorithm);
    if (signature.weak)
        list.add(QT_TRANSLATE_NOOP("Clinical", "Robustezza"),
                 words(QT_TRANSLATE_NOOP("Clinical", "Algoritmo debole, non più ammesso")));
}

}  // namespace

void writeHeader(const ClinicalDocument& document, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<header>\n"));
    html.element(QLatin1String("h1"), documentTitle(document.header));
    for (const auto problem : document.problems) {
        html.markup(QLatin1String("<p class=\"warning\" role=\"alert\">"));
        html.text(sentence(problem));
        html.markup(QLatin1String("</p>\n"));
    }
    writeMain(document.header, html, words);
    writeDetails(document.header, html, words);
    html.markup(QLatin1String("</header>\n"));
}

void writeVerdict(const SignatureVerdict& verdict, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<section class=\"signature\">\n"));
    html.element(QLatin1String("p"), sentence(verdict.state));
    if (const auto old = anchorsWarning(verdict); !old.isEmpty())
        html.element(QLatin1String("p"), old);
    if (!verdict.signatures.empty()) {
        html.markup(QLatin1String("<details><summary>"));
        html.text(words(QT_TRANSLATE_NOOP("Clinical", "Dettagli della firma")));
        html.markup(QLatin1String("</summary>\n"));
        for (const auto& signature : verdict.signatures) writeSignature(signature, html, words);
        html.markup(QLatin1String("</details>\n"));
    }
    html.markup(QLatin1String("</section>\n"));
}

}  // namespace core::clinical
