// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/home_comune.h"

#include "ui/screens/booking/agenda_search.h"
#include "ui/screens/data/data_store.h"

namespace ui {
namespace {

bool mayAsk(const core::SessionManager& sessions) {
    const auto& session = sessions.current();
    return session &&
           (!session->actingFor || session->actingFor->scope.testFlag(core::ActingService::data));
}

}  // namespace

HomeComune::HomeComune(const Context& context, QObject* parent)
    : QObject(parent), context_(context) {}

HomeComune::~HomeComune() = default;

void HomeComune::ask() {
    if (!mayAsk(context_.services.sessions)) return Q_EMIT told({});
    data_ = dataStore(context_);
    connect(data_.get(), &DataStore::changed, this, &HomeComune::refresh);
    data_->loadDetails();
    refresh();
}

void HomeComune::refresh() {
    if (!data_ || (!data_->details().isReady() && !data_->details().error())) return;
    const QString city = data_->details().value().residence.city;
    const bool known = !comuneNamed(city, context_.services.clock.today()).isEmpty();
    clear();
    Q_EMIT told(known ? city : QString());
}

void HomeComune::clear() {
    if (data_) data_->disconnect(this);
    data_.reset();
}

}  // namespace ui
