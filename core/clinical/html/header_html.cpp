// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/header_html.h"

#include <QCoreApplication>

#include "core/clinical/html/definition_list.h"
#include "core/clinical/model/document_type.h"
#include "core/clinical/model/header_facts.h"

namespace core::clinical {
namespace {

void writeDetails(const Header& header, HtmlText& html, Words& words) {
    html.markup(QLatin1String("<details><summary>"));
    html.text(words(QT_TRANSLATE_NOOP("Clinical", "Dettagli del documento")));
    html.markup(QLatin1String("</summary>\n"));
    writeFacts(headerDetails(header), html, words);
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
    writeFacts(headerFacts(document.header), html, words);
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
