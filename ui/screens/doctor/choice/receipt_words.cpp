// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/receipt_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/clinical/signature/cms_check.h"
#include "ui/print/text_content.h"
#include "ui/screens/doctor/choice/text_card.h"
#include "ui/screens/doctor/doctor_print.h"
#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/record/paper_text.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using core::RequestState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ReceiptWords)
};

using Facts = QVector<std::pair<QString, QString>>;

QString when(const QDateTime& time) {
    return time.isValid() ? dateAndTime(time) : QString();
}

// Who made it, and whether it fits the text, is looked at here: the portal is not taken at its
// word.
void addSignature(Facts& facts, const core::ChoiceRequest& request) {
    if (request.signature.isEmpty()) return;
    const auto found = core::clinical::checkCms({.cms = request.signature,
                                                 .content = request.text.toUtf8(),
                                                 .form = core::clinical::SignatureForm::cades},
                                                {});
    if (found.empty()) return;
    const auto& signature = found.front();
    const bool fits = signature.state == core::clinical::SignatureState::intactUnknownSigner ||
                      signature.state == core::clinical::SignatureState::intactTrusted;
    facts << std::pair{Words::tr("Firma della tessera"),
                       fits ? Words::tr("Corrisponde al testo")
                            : Words::tr("Non corrisponde al testo")}
          << std::pair{Words::tr("Certificato di autenticazione di"), signature.signer.name}
          << std::pair{Words::tr("Rilasciato da"), signature.signer.issuer}
          << std::pair{Words::tr("Firmato il"), when(signature.time)};
}

}  // namespace

QString receiptOutcome(const core::ChoiceRequest& request) {
    const QString doctor = request.doctorName.toHtmlEscaped();
    switch (request.state) {
        case RequestState::accepted:
            return Words::tr("<b>Il cambio è fatto.</b> Il medico è %1.").arg(doctor);
        case RequestState::sent:
            return Words::tr(
                       "<b>La richiesta a %1 è inviata.</b> Decide l'ufficio: fino alla "
                       "risposta il medico non cambia.")
                .arg(doctor);
        case RequestState::refused:
            return Words::tr("<b>La richiesta a %1 è rifiutata.</b> %2 Il medico non è cambiato.")
                .arg(doctor, request.answer.toHtmlEscaped());
        case RequestState::withdrawn:
            break;
    }
    return Words::tr("<b>La richiesta a %1 è ritirata.</b> Il medico non è cambiato.").arg(doctor);
}

Facts receiptFacts(const core::ChoiceRequest& request) {
    Facts facts{{Words::tr("Numero di protocollo"), request.receipt},
                {Words::tr("Medico"), request.doctorName},
                {Words::tr("Stato"), requestStateName(request.state)},
                {Words::tr("Inviata il"), when(request.sent)},
                {Words::tr("Chiusa il"), when(request.ended)},
                {Words::tr("Motivo"), request.reason},
                {Words::tr("Risposta dell'ufficio"), request.answer}};
    addSignature(facts, request);
    facts.removeIf([](const auto& fact) { return fact.second.isEmpty(); });
    return facts;
}

PrintJob::Contents printedReceipt(const core::ChoiceRequest& request) {
    QString signedText = request.text.toHtmlEscaped();
    signedText.replace(u'\n', QStringLiteral("<br>"));
    const QString html = QStringLiteral("<h1>%1</h1><p>%2</p>%3<h2>%4</h2><p>%5</p><p>%6</p>")
                             .arg(Words::tr("Ricevuta della scelta del medico").toHtmlEscaped(),
                                  receiptOutcome(request), paperFacts(receiptFacts(request)),
                                  Words::tr("Testo firmato").toHtmlEscaped(), signedText,
                                  TextCard::afterSigning().toHtmlEscaped());
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(paperText(html)));
    return contents;
}

QString receiptFileName(const core::ChoiceRequest& request) {
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9.-]+"));
    QString number = request.receipt;
    number.replace(unusual, QStringLiteral("-"));
    return Words::tr("Ricevuta") + u'-' + number + QStringLiteral(".txt");
}

}  // namespace ui
