// SPDX-License-Identifier: EUPL-1.2
#include <QElapsedTimer>

#include "core/diagnosis/discovery_call.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"
#include "core/portal/discovery.h"
#include "core/portal/http_errors.h"

namespace core::diagnosis {
namespace {

Sentence titleOf(ErrorCode code) {
    if (code == errors::portalError)
        return QT_TRANSLATE_NOOP("Diagnosis", "Il servizio della Regione risponde con un errore");
    if (code == errors::portalAnswer)
        return QT_TRANSLATE_NOOP("Diagnosis",
                                 "Il servizio della Regione dà una risposta che non capiamo");
    return QT_TRANSLATE_NOOP("Diagnosis", "Il servizio della Regione non risponde");
}

Finding refused(ErrorCode code, int status) {
    const Sentence detail = status > 0 ? Sentence("HTTP %1", {Fact::number(status)}) : Sentence();
    return wrong(code, titleOf(code), detail,
                 {QT_TRANSLATE_NOOP("Diagnosis", "Riprova tra qualche minuto"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Il problema è del portale, non del tuo computer. Se dura, "
                                    "chiama il Numero Verde 800.030.606."),
                  Action::checkAgain});
}

Finding judge(const QUrl& portal, const Result<HttpAnswer>& answer, qint64 milliseconds) {
    const auto addresses = readDiscovery(jsonObject(answer), portal);
    if (!addresses) return refused(addresses.error().code, answer ? answer->status : 0);
    return fine(
        QT_TRANSLATE_NOOP("Diagnosis", "Il servizio della Regione risponde"),
        {QT_TRANSLATE_NOOP("Diagnosis", "in %1 millisecondi"), {Fact::number(milliseconds)}});
}

}  // namespace

Async<Finding> portalHealth(const Surroundings& around) {
    QElapsedTimer time;
    time.start();
    return discoveryFinding(around,
                            [url = around.portal->url(), time](const Result<HttpAnswer>& answer) {
                                return judge(url, answer, time.elapsed());
                            });
}

}  // namespace core::diagnosis
