// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/http/message.h"

namespace mockportal {

inline Response done() {
    return {204, {}, {}};
}

/// `why`: a sentence for the tester.
inline Response refused(const QString& why) {
    return jsonResponse(400,
                        QJsonDocument(QJsonObject{{"error", "bad_request"}, {"message", why}}));
}

}  // namespace mockportal
