// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>

#include "ui/screens/doctor/choice/choice_flow.h"
#include "ui/screens/doctor/doctor_list.h"
#include "ui/screens/doctor/doctor_sections.h"
#include "ui/screens/doctor/fetched.h"
#include "ui/shell/services.h"

namespace ui {

/// IL TUO MEDICO as the screens of one session share it: whose doctor it is, what was asked of the
/// portal, what was searched for, the choice under way. Everything in memory, gone with the session
/// (R92). GUI thread.
class DoctorStore : public SessionModel {
    Q_OBJECT
  public:
    DoctorStore(const Context& context, std::unique_ptr<core::DoctorGateway> gateway);
    ~DoctorStore() override;

    using Current = std::optional<core::Doctor>;
    const Fetched<Current>& current() const { return current_; }
    /// The associated doctors without the current one.
    QVector<core::Doctor> others() const;
    const Fetched<QVector<core::ChoiceRequest>>& requests() const { return requests_; }
    const Fetched<core::DoctorFilters>& filters(core::DoctorKind kind) const;
    /// What was asked for with lookUp.
    const Fetched<core::Doctor>& wanted() const { return wanted_; }
    DoctorList& list(DoctorSection section);
    ChoiceFlow& choice() { return *choice_; }

    /// Current doctor and requests, unless they are there or on their way.
    void load();
    /// The same anew: what holds has changed, or may have.
    void reload();
    void loadFilters(core::DoctorKind kind);
    /// As the lists know it, or lookUp has brought it.
    Current find(const QString& id) const;
    std::optional<core::ChoiceRequest> request(const QString& id) const;
    void lookUp(const QString& id);
    /// Told with withdrawn or withdrawalFailed.
    void withdraw(const core::ChoiceRequest& request);
    /// Of the row chosen in each list, found again until logout.
    QString& selected(DoctorSection section);
    /// Whether the list was once put in the order of distance by itself.
    bool& sorted(DoctorSection section);
    void clear() override;

  Q_SIGNALS:
    void changed();
    void withdrawn(const core::ChoiceRequest& request);
    void withdrawalFailed(const core::Error& error);

  private:
    void onCurrent();
    void onChoice();
    void take(const core::ChoiceRequest& request);
    Fetched<core::DoctorFilters>& filtersOf(core::DoctorKind kind);

    std::unique_ptr<core::DoctorGateway> gateway_;
    Fetched<Current> current_;
    Fetched<QVector<core::Doctor>> associates_;
    Fetched<QVector<core::ChoiceRequest>> requests_;
    Fetched<core::Doctor> wanted_;
    Fetched<core::DoctorFilters> familyFilters_;
    Fetched<core::DoctorFilters> paediatricFilters_;
    std::array<std::unique_ptr<DoctorList>, 3> lists_;
    std::array<QString, 3> selected_{};
    std::array<bool, 3> sorted_{};
    std::unique_ptr<ChoiceFlow> choice_;
    ChoiceFlow::Step choiceWas_ = ChoiceFlow::Step::preparing;
};

/// Of the present session. Only while there is one.
std::shared_ptr<DoctorStore> doctorStore(const Context& context);

}  // namespace ui
