// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/citizen/citizen_gateway.h"
#include "core/exemptions/exemption_gateway.h"
#include "ui/screens/doctor/fetched.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The person's data and exemptions as the pages of one session share them. Everything in memory,
/// gone with the session (R92). GUI thread.
class DataStore : public SessionModel {
    Q_OBJECT
  public:
    DataStore(std::unique_ptr<core::CitizenGateway> citizen,
              std::unique_ptr<core::ExemptionGateway> exemptions);
    ~DataStore() override;

    void clear() override;

    core::CitizenGateway& citizen() { return *citizen_; }
    core::ExemptionGateway& gateway() { return *exemptions_; }
    const Fetched<core::CitizenDetails>& details() const { return details_; }
    const Fetched<core::ExemptionList>& held() const { return held_; }
    /// `Avvisami via SMS`; needs level 2.
    const Fetched<bool>& smsNotice() const { return smsNotice_; }

    /// Unless they are there or on their way.
    void loadDetails();
    void loadHeld();
    void loadSmsNotice();
    /// Once more: after a failure, or when something changed.
    void reloadDetails();
    void reloadHeld();
    void reloadSmsNotice();
    void setContacts(const core::ContactData& contacts);
    void setSmsNotice(bool wanted) { smsNotice_.set(wanted); }

    /// A change of contact data that waits for its codes, and what it is to become.
    struct PendingChange {
        core::CitizenDetails seen{};
        core::ContactData wish{};
        core::PendingContacts pending{};
        QDateTime codesEnd{};
        QDateTime nextCode{};
    };
    std::optional<PendingChange>& pendingChange() { return pendingChange_; }

    /// What the last declaration or revocation became, for its page.
    std::optional<core::Request>& receipt() { return receipt_; }

  Q_SIGNALS:
    void changed();

  private:
    std::unique_ptr<core::CitizenGateway> citizen_;
    std::unique_ptr<core::ExemptionGateway> exemptions_;
    Fetched<core::CitizenDetails> details_;
    Fetched<core::ExemptionList> held_;
    Fetched<bool> smsNotice_;
    std::optional<PendingChange> pendingChange_{};
    std::optional<core::Request> receipt_{};
};

/// Of the present session. Only while there is one.
std::shared_ptr<DataStore> dataStore(const Context& context);

}  // namespace ui
