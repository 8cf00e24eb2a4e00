// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/doctor_gateway.h"
#include "ui/screens/parts/paged_list.h"

namespace ui {

/// The doctors of one search. GUI thread.
class DoctorList : public PagedList<core::DoctorPage, &core::DoctorPage::doctors> {
  public:
    /// The gateway must outlive the list.
    DoctorList(core::DoctorGateway& gateway, core::DoctorQuery query);

    const QVector<core::Doctor>& doctors() const { return all(); }
    const core::DoctorQuery& query() const { return query_; }

    /// Another search: starts anew, unless it is the same.
    void setQuery(const core::DoctorQuery& query);
    /// The same search, asked anew: what may be chosen has changed.
    void reload();

  private:
    core::Async<core::DoctorPage> firstPage() override { return gateway_.search(query_); }
    core::Async<core::DoctorPage> pageAfter(const core::DoctorPage& page) override {
        return gateway_.more(page);
    }

    core::DoctorGateway& gateway_;
    core::DoctorQuery query_;
};

}  // namespace ui
