// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <memory>
#include <optional>

#include "core/consents/consent_gateway.h"
#include "core/prescriptions/prescription_gateway.h"
#include "ui/shell/services.h"

namespace ui {

/// The prescriptions as the screens of one session share them. Everything in memory, gone with the
/// session (R92). GUI thread.
class PrescriptionStore : public SessionModel {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    PrescriptionStore(std::unique_ptr<core::PrescriptionGateway> gateway,
                      std::unique_ptr<core::ConsentGateway> consents);
    ~PrescriptionStore() override;

    /// What the person chose in the list, found again until logout.
    struct Choices {
        std::optional<core::PrescriptionKind> kind{};  // empty: both
        QString selected{};                            // id
    };
    Choices& choices() { return choices_; }

    State state() const { return state_; }
    /// Newest first.
    const QVector<core::Prescription>& prescriptions() const { return list_.prescriptions; }
    /// Why nothing, or not everything, could be had.
    const std::optional<core::Error>& error() const { return error_; }
    std::optional<core::Prescription> find(const QString& id) const;

    /// Unless they are there or on their way.
    void load();
    /// Anew: a booking changes what holds. What is shown stays until the answer comes.
    void reload();
    void clear() override;
    /// Told to the portal, shown at its answer.
    void setHidden(const core::Prescription& prescription, bool hidden);
    core::Async<core::Document> document(const core::Prescription& prescription);

  Q_SIGNALS:
    void changed();
    void hiddenChanged(const QString& id, bool hidden);
    /// setHidden did not work; the state is as before.
    void failed(const core::Error& error);

  private:
    void onAnswer();
    void onHidden(const QString& id, bool hidden);

    std::unique_ptr<core::PrescriptionGateway> gateway_;
    std::unique_ptr<core::ConsentGateway> consents_;
    QFutureWatcher<core::Result<core::PrescriptionList>> watcher_;
    core::PrescriptionList list_;
    std::optional<core::Error> error_;
    Choices choices_;
    State state_ = State::fresh;
};

/// Those of the present session. Only while there is one.
std::shared_ptr<PrescriptionStore> prescriptionStore(const Context& context);

}  // namespace ui
