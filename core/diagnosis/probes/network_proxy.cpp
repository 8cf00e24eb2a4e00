// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/contact.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {

// Where the proxy is, is the network's own matter and not told.
Async<Finding> networkProxy(const Surroundings& around) {
    const auto url = around.portal->url();
    auto found = std::make_shared<Pledge<Finding>>();
    whenDone(proxyTo(url), around.portal.get(), [found](const Result<QNetworkProxy>& proxy) {
        const bool none = !proxy || proxy->type() == QNetworkProxy::NoProxy;
        found->give(none ? fine(QT_TRANSLATE_NOOP("Diagnosis", "La rete non passa da un proxy"))
                         : fine(QT_TRANSLATE_NOOP("Diagnosis", "La rete passa da un proxy"),
                                QT_TRANSLATE_NOOP("Diagnosis", "È quello impostato nel computer")));
    });
    return found->future();
}

}  // namespace core::diagnosis
