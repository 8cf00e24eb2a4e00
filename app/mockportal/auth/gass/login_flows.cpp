// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/login_flows.h"

#include <algorithm>

#include "app/mockportal/base/random_token.h"

namespace mockportal {

QByteArray LoginFlows::begin(const QString& codiceFiscale, Level level, LoginFlow::Step step,
                             const QDateTime& now) {
    flows_.removeIf([&](const auto& entry) {
        return entry.value().codiceFiscale == codiceFiscale || entry.value().ends <= now;
    });
    const auto token = randomToken();
    auto& flow = flows_[tokenDigest(token)];
    flow = {codiceFiscale, level, step, {}};
    goOn(flow, now);
    return token;
}

LoginFlow* LoginFlows::find(const QByteArray& token, const QDateTime& now) {
    const auto flow = flows_.find(tokenDigest(token));
    return flow == flows_.end() || flow->ends <= now ? nullptr : &*flow;
}

void LoginFlows::goOn(LoginFlow& flow, const QDateTime& now) {
    flow.ends = now.addSecs(std::chrono::seconds(lifetime).count());
}

void LoginFlows::end(const QString& codiceFiscale) {
    flows_.removeIf(
        [&](const auto& entry) { return entry.value().codiceFiscale == codiceFiscale; });
}

qsizetype LoginFlows::liveCount(const QDateTime& now) const {
    return std::ranges::count_if(flows_, [&](const LoginFlow& flow) { return flow.ends > now; });
}

}  // namespace mockportal
