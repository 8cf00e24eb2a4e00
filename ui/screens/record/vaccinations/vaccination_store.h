// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <memory>

#include "core/vaccinations/due.h"
#include "core/vaccinations/vaccination_gateway.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The vaccinations as the screens of one session share them. Everything in memory, gone with the
/// session (R92). GUI thread.
class VaccinationStore : public SessionModel {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    /// `person`: whose they are; a null birth date where it is not known.
    VaccinationStore(std::unique_ptr<core::VaccinationGateway> gateway,
                     const core::VaccinatedPerson& person);
    ~VaccinationStore() override;

    void clear() override;
    /// The record was closed: as if nothing had been asked for.
    void forget();

    State state() const { return state_; }
    const core::VaccinationRecord& record() const { return record_; }
    const core::VaccinatedPerson& person() const { return person_; }
    /// Only when failed.
    const std::optional<core::Error>& error() const { return error_; }
    QVector<core::DueVaccination> due(const QDate& today) const;

    /// Unless they are there or on their way.
    void load();
    /// Once more, after a failure or when a part is missing.
    void reload();
    core::Async<QByteArray> certificate() { return gateway_->certificate(); }

    /// How the person looks at them: by disease, in order of time.
    int view = 0;

  Q_SIGNALS:
    void changed();

  private:
    void onAnswer();

    std::unique_ptr<core::VaccinationGateway> gateway_;
    core::VaccinatedPerson person_;
    QFutureWatcher<core::Result<core::VaccinationRecord>> watcher_;
    core::VaccinationRecord record_;
    std::optional<core::Error> error_;
    State state_ = State::fresh;
};

/// Of the present session. Only while there is one.
std::shared_ptr<VaccinationStore> vaccinationStore(const Context& context);

}  // namespace ui
