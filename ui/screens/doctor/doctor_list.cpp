// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_list.h"

#include <utility>

namespace ui {
namespace {

bool same(const core::DoctorQuery& a, const core::DoctorQuery& b) {
    return a.kind == b.kind && a.name == b.name && a.comune == b.comune && a.area == b.area &&
           a.language == b.language && a.onlyFree == b.onlyFree && a.near == b.near &&
           a.order == b.order && a.withVerdict == b.withVerdict;
}

}  // namespace

DoctorList::DoctorList(core::DoctorGateway& gateway, core::DoctorQuery query)
    : gateway_(gateway), query_(std::move(query)) {}

void DoctorList::setQuery(const core::DoctorQuery& query) {
    if (same(query, query_)) return;
    query_ = query;
    reload();
}

void DoctorList::reload() {
    clear();
    load();
}

}  // namespace ui
