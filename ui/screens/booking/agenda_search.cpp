// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/agenda_search.h"

#include <algorithm>

#include "core/codes/birth_places.h"

namespace ui {

AgendaSearch::~AgendaSearch() {
    call_.cancel();
}

void AgendaSearch::run(core::AgendaGateway& gateway, const core::AgendaQuery& query) {
    call_.cancel();
    error_.reset();
    loading_ = true;
    call_ = gateway.agendas(query);
    core::whenDone(call_, this, [this, run = ++run_](const core::Result<core::AgendaList>& got) {
        if (run != run_) return;
        loading_ = false;
        found_ = got.value_or(core::AgendaList{});
        if (!got) error_ = got.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AgendaSearch::clear() {
    ++run_;
    call_.cancel();
    found_ = {};
    error_.reset();
    loading_ = false;
}

const core::Agenda* AgendaSearch::find(const QString& id) const {
    const auto found = std::ranges::find(found_.agendas, id, &core::Agenda::id);
    return found == found_.agendas.end() ? nullptr : &*found;
}

QString comuneNamed(const QString& typed, const QDate& today) {
    QString code;
    for (const auto& place : core::birthPlacesNamed(typed, today)) {
        const bool there = !place.validTo.isValid() || place.validTo >= today;
        if (place.kind != core::BirthPlace::Kind::comune || !there) continue;
        if (!code.isEmpty()) return {};
        code = place.code;
    }
    return code;
}

}  // namespace ui
