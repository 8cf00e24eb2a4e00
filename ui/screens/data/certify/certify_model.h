// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>

#include "core/exemptions/exemption_gateway.h"
#include "core/login/drafts.h"
#include "core/login/session.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// Somebody the person may declare for: themselves, or one of those they may act for.
struct CertifyPerson {
    QString id{};  // FHIR id
    QString name{};
    std::optional<core::Relation> relation{};  // nothing: oneself
};

/// A declaration on its way through the steps of R40. What was chosen and typed stays until it is
/// sent or the session ends (R92). GUI thread.
class CertifyModel : public SessionModel {
    Q_OBJECT
  public:
    CertifyModel(core::ExemptionGateway& gateway, const core::Session& session);

    void clear() override;
    /// For the next declaration.
    void startAnew();

    const QVector<CertifyPerson>& people() const { return people_; }
    /// Asks what may be declared for everybody, unless it is there or on its way.
    void loadOffers();
    void reloadOffers();
    bool isLoading() const { return waiting_ > 0; }
    bool isReady() const;
    const std::optional<core::Error>& error() const { return error_; }
    /// Of one person; nullptr: not there.
    const core::ExemptionOffers* offersOf(const QString& personId) const;
    /// For all those chosen together; isReady() and somebody is chosen.
    core::ExemptionOffers offers() const;
    /// The code chosen; nothing before.
    std::optional<core::ExemptionOffer> offer() const;
    /// In the year chosen.
    const core::OfferVerdict& verdict(const core::ExemptionOffer& offer) const;

    core::ExemptionDeclaration& declaration() { return declaration_; }
    const core::ExemptionDeclaration& declaration() const { return declaration_; }
    int step = 0;
    QString income{};  // as it was typed

    /// The text to be agreed to. Anything changed asks for another one.
    std::optional<core::PreparedDeclaration> prepared{};
    QByteArray signature{};
    QByteArray key{};  // of this wish

    /// What was chosen and typed, for Page::draft.
    core::FormValues values() const;
    void restore(const core::FormValues& values);

  Q_SIGNALS:
    void changed();

  private:
    void take(const QString& personId, const core::Result<core::ExemptionOffers>& offers);

    core::ExemptionGateway& gateway_;
    QVector<CertifyPerson> people_;
    std::map<QString, core::ExemptionOffers> offers_{};
    std::optional<core::Error> error_{};
    int waiting_ = 0;
    core::ExemptionDeclaration declaration_{};
};

/// Of the present session. Only while there is one.
std::shared_ptr<CertifyModel> certifyModel(const Context& context);

}  // namespace ui
