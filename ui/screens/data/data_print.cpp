// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_print.h"

#include <QCoreApplication>

#include "ui/print/text_content.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/data/personal_facts.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DataPrint)
};

QString heading(const char* tag, const QString& text) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString factTable(const Facts& facts) {
    QVector<QStringList> rows;
    for (const auto& [what, value] : facts)
        if (!value.isEmpty()) rows << QStringList{what, value};
    return paperTable({Words::tr("Dato"), Words::tr("Valore")}, rows);
}

PrintJob::Contents oneText(const QString& html) {
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(paperText(html)));
    return contents;
}

Facts attestationFacts(const core::HeldExemption& exemption, const core::Patient& person) {
    return {{Words::tr("Assistito"), person.fullName()},
            {Words::tr("Codice fiscale"), person.codiceFiscale},
            {Words::tr("Esenzione"), exemption.code},
            {Words::tr("Descrizione"), exemption.description},
            {Words::tr("Durata"), exemptionDays(exemption)},
            {Words::tr("Stato"), exemptionStateName(exemption.state)},
            {Words::tr("Origine"), exemption.certified ? Words::tr("Autocertificata") : QString()},
            {Words::tr("Protocollo"), exemption.protocol}};
}

}  // namespace

PrintJob::Contents printedDetails(const core::CitizenDetails& details) {
    Facts all = personFacts(details);
    all += homeFacts(details) + cardFacts(details) + careFacts(details) + contactFacts(details);
    return oneText(heading("h1", Words::tr("Dati anagrafici e recapiti")) + factTable(all));
}

PrintJob::Contents printedExemptions(const QVector<core::HeldExemption>& exemptions) {
    QVector<QStringList> rows;
    for (const auto& each : exemptions)
        rows << QStringList{each.code, each.description, exemptionDays(each),
                            exemptionStateName(each.state)};
    return oneText(heading("h1", Words::tr("Esenzioni")) +
                   paperTable({Words::tr("Codice"), Words::tr("Descrizione"), Words::tr("Durata"),
                               Words::tr("Stato")},
                              rows));
}

PrintJob::Contents printedAttestation(const core::HeldExemption& exemption,
                                      const core::Patient& person, const QDate& today) {
    return oneText(
        heading("h1", Words::tr("Attestato di esenzione")) +
        factTable(attestationFacts(exemption, person)) +
        paragraph(elided(Words::tr("Situazione al %1, come risulta al Servizio Sanitario "
                                   "Regionale.")
                             .arg(shortDate(today)))));
}

PrintJob::Contents printedReceipt(const core::Request& request) {
    QString html = heading("h1", Words::tr("Ricevuta")) +
                   factTable({{Words::tr("Protocollo"), request.receipt},
                              {Words::tr("Inviata il"), dateAndTime(request.sent)}});
    for (const auto& line : request.text.split(u'\n')) html += paragraph(line);
    if (!request.signature.isEmpty())
        html += paragraph(Words::tr("Firmata con il certificato di autenticazione della tessera."));
    return oneText(html);
}

}  // namespace ui
