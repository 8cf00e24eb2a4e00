// SPDX-License-Identifier: EUPL-1.2
#include <QHostInfo>

#include "core/diagnosis/contact.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Finding notFound() {
    return wrong(errors::networkName,
                 QT_TRANSLATE_NOOP("Diagnosis", "Il computer non trova il portale"),
                 QT_TRANSLATE_NOOP("Diagnosis", "La rete non conosce il suo nome"),
                 {QT_TRANSLATE_NOOP("Diagnosis", "Controlla la connessione a Internet"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Prova ad aprire un sito nel browser. Se il browser funziona, "
                                    "controlla l'indirizzo del portale nelle Impostazioni."),
                  Action::openSettings});
}

using Answer = std::shared_ptr<Pledge<Finding>>;

void lookUp(const QString& host, QObject* context, const Answer& answer) {
    const int id = QHostInfo::lookupHost(host, context, [answer](const QHostInfo& info) {
        const bool found = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
        answer->give(
            found ? fine(QT_TRANSLATE_NOOP("Diagnosis", "Il computer trova il portale nella rete"))
                  : notFound());
    });
    answer->onCancel(context, [id] { QHostInfo::abortHostLookup(id); });
}

}  // namespace

Async<Finding> networkName(const Surroundings& around) {
    auto* context = around.portal.get();
    const auto host = around.portal->url().host();
    auto answer = std::make_shared<Pledge<Finding>>();
    whenDone(proxyTo(around.portal->url()), context,
             [host, context, answer](const Result<QNetworkProxy>& proxy) {
                 if (answer->cancelled()) return;
                 if (proxy && proxy->capabilities() & QNetworkProxy::HostNameLookupCapability &&
                     proxy->type() != QNetworkProxy::NoProxy)
                     return answer->give(fine(
                         QT_TRANSLATE_NOOP("Diagnosis", "Il nome del portale lo cerca il proxy")));
                 lookUp(host, context, answer);
             });
    return answer->future();
}

}  // namespace core::diagnosis
