// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "app/mockportal/http/message.h"

namespace mockportal {

/// From method and path to the function that answers. A service adds its routes with one call.
class Router {
  public:
    /// `captures`: what stood in the places of `:name`, in order.
    using Action = std::function<Response(const Request& request, const QStringList& captures)>;
    enum class Miss { path, method };
    using Fallback = std::function<Response(const Request& request, Miss miss)>;

    /// `pattern` like /fhir/Patient/:id; a segment that starts with a colon takes anything but an
    /// empty one.
    void add(const QByteArray& method, const QString& pattern, Action action);
    void setFallback(Fallback fallback) { fallback_ = std::move(fallback); }
    Response answer(const Request& request) const;

  private:
    struct Route {
        QByteArray method;
        QStringList pattern;
        Action action;
    };
    std::vector<Route> routes_;
    Fallback fallback_;
};

}  // namespace mockportal
