// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <functional>

#include "app/mockportal/http/message.h"

namespace mockportal {

/// Requests with `Idempotency-Key` that were done: a repetition (the line delivered it twice, or a
/// client that heard no answer sends it again) gets the first answer, and nothing is done.
class AnsweredOnce {
  public:
    /// `who`: keys of different people are different keys. Refusals are not kept: the same wish may
    /// be granted later. Without the header, `work` is done each time.
    Response answer(const Request& request, const QString& who,
                    const std::function<Response()>& work);
    void clear() { done_.clear(); }

  private:
    static constexpr qsizetype most = 10'000;
    QHash<QByteArray, Response> done_{};
};

}  // namespace mockportal
