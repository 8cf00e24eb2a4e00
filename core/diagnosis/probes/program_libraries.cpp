// SPDX-License-Identifier: EUPL-1.2
#include <QSslSocket>

#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/system_commands.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

/// Without it Qt connects to no portal, and cannot say why.
Finding withoutTls() {
    return wrong(errors::portalTls,
                 QT_TRANSLATE_NOOP("Diagnosis", "Manca la libreria per i collegamenti sicuri"),
                 QT_TRANSLATE_NOOP("Diagnosis", "Qt non trova OpenSSL"),
                 {QT_TRANSLATE_NOOP("Diagnosis", "Installa di nuovo il programma"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Una sua parte manca: installalo di nuovo o chiedi a chi "
                                    "gestisce il computer.")});
}

}  // namespace

Async<Finding> programLibraries(const Surroundings& around) {
    return toldLater([machine = around.machine] {
        if (!QSslSocket::supportsSsl()) return withoutTls();
        const auto qt = Fact::version(QLatin1String(qVersion()).toString());
        const auto tls = Fact::version(QSslSocket::sslLibraryVersionString());
        const auto service = Fact::version(serviceVersion(machine));
        const Literal title = QT_TRANSLATE_NOOP("Diagnosis", "Le librerie ci sono");
        if (service.text().isEmpty()) return fine(title, {"Qt %1, OpenSSL %2", {qt, tls}});
        return fine(title, {"Qt %1, OpenSSL %2, pcsc-lite %3", {qt, tls, service}});
    });
}

}  // namespace core::diagnosis
