// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/answered_once.h"

namespace mockportal {

Response AnsweredOnce::answer(const Request& request, const QString& who,
                              const std::function<Response()>& work) {
    const auto key = request.header("Idempotency-Key");
    if (key.isEmpty()) return work();
    const auto name =
        who.toUtf8() + '\n' + request.method + ' ' + request.path.toUtf8() + '\n' + key;
    if (const auto known = done_.constFind(name); known != done_.cend()) return *known;
    auto response = work();
    if (done_.size() >= most) done_.clear();
    if (response.status < 300) done_.insert(name, response);
    return response;
}

}  // namespace mockportal
