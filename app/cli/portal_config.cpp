// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/portal_config.h"

#include "core/base/settings.h"

namespace cli {

core::PortalConfig portalConfig(const Options& options) {
    const core::Settings settings;
    const auto url = options.portal.isEmpty() ? settings.value(core::setting::portalUrl)
                                              : QUrl(options.portal, QUrl::StrictMode);
    return {url,
            options.caFile.isEmpty() ? settings.value(core::setting::portalCa) : options.caFile};
}

bool isAddress(const QUrl& url) {
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

}  // namespace cli
