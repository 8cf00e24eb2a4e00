// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/card/card_service.h"
#include "core/doctor/doctor_gateway.h"
#include "core/login/session_manager.h"

namespace ui {

/// From a doctor that was chosen to what the portal has done about it, without pages (R50, S58).
///
///   preparing --text--> ready --PIN--> signing --signature--> sending --answer--> done | refused
///       |                 ^---- pin.*, card.*, reader.* ----'     |
///     stuck                                                 answer lost
///                                                                 v
///                       done <--there it is-- asking --error--> unknown
///                                               '----not there----> notArrived --sendAgain-->
///                                               sending
///
/// Nothing is sent twice as two wishes: sendAgain repeats the same text, signature and key. GUI
/// thread.
class ChoiceFlow : public QObject {
    Q_OBJECT
  public:
    enum class Step {
        preparing,
        stuck,  // no text to be had: error()
        ready,
        signing,
        sending,
        asking,      // what the portal holds, since its answer was lost
        unknown,     // it cannot be asked either: error()
        notArrived,  // it does not know the wish
        refused,     // it does not do it: refusals()
        done         // request()
    };

    /// All must outlive the flow.
    ChoiceFlow(core::DoctorGateway& gateway, core::CardService& cards,
               const core::SessionManager& sessions, const core::Clock& clock);
    ~ChoiceFlow() override;

    /// Which doctor, and why (only for a request that the office judges). Forgets what was before.
    void choose(const QString& doctorId, const QString& reason);
    const QString& doctorId() const { return doctorId_; }
    const QString& reason() const { return reason_; }

    /// Asks for the text to be signed, unless it is there or on its way.
    void begin();
    /// A session ended under a wish whose PIN was given: first whether it arrived.
    void resume(const QString& nonce);
    /// Uses the PIN once.
    void confirm(core::SecretBuffer pin);
    void askAgain();
    void sendAgain();
    /// Another text: the one before can no longer be used.
    void prepareAgain();
    /// R92.
    void clear();

    Step step() const { return step_; }
    bool isBegun() const { return begun_; }
    /// Between the PIN and the portal's word.
    bool isUnderWay() const;
    const core::PreparedChoice& prepared() const { return prepared_; }
    /// Why the last PIN did not lead to a signature, on step ready; or of stuck and unknown.
    const std::optional<core::Error>& error() const { return error_; }
    /// How many PINs were given in the session: each has one outcome.
    int attempt() const { return attempt_; }
    const QStringList& refusals() const { return refusals_; }
    const core::ChoiceRequest& request() const { return request_; }
    /// When the portal said last what holds.
    const QDateTime& asked() const { return asked_; }
    /// Of the wish whose PIN was given; empty before. To find it again after a session's end.
    QString pendingNonce() const;
    /// The signature is there: it can be sent again without the PIN.
    bool isSigned() const { return !signature_.isEmpty(); }
    /// The session had ended before the wish arrived, and it was asked whether it did.
    bool wasInterrupted() const { return interrupted_; }

  Q_SIGNALS:
    void changed();

  private:
    void onPrepared(const core::Result<core::PreparedChoice>& prepared);
    void onSigned(const core::Result<QByteArray>& signature);
    void onAnswer(const core::Result<core::ChoiceAnswer>& answer);
    void onRequests(const core::Result<QVector<core::ChoiceRequest>>& requests);
    void send();
    void ask(const QString& nonce);
    void finish(const core::ChoiceRequest& request);
    void go(Step step);
    void stop(Step step, const core::Error& error);
    template <typename T, typename Take>
    void wait(const core::Async<T>& future, Take take);

    core::DoctorGateway& gateway_;
    core::CardService& cards_;
    const core::SessionManager& sessions_;
    const core::Clock& clock_;
    QString doctorId_{};
    QString reason_{};
    core::PreparedChoice prepared_{};
    QByteArray signature_{};
    QByteArray key_{};
    QString nonce_{};  // that is asked for
    std::optional<core::Error> error_{};
    QStringList refusals_{};
    core::ChoiceRequest request_{};
    QDateTime asked_{};
    bool interrupted_ = false;
    std::function<void()> cancel_{};  // what is waited for
    int turn_ = 0;  // answers to what was asked before the last change of mind are not heard
    int attempt_ = 0;
    Step step_ = Step::preparing;
    bool begun_ = false;
};

}  // namespace ui
