// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>

#include "core/exemptions/exemption_gateway.h"
#include "ui/screens/data/data_page.h"

namespace ui {

class Banner;
class Button;
class Card;
class ExemptionListCard;

/// `ESENZIONI` (S4, R15): what the person has and had, with `Autocertifica`, `Revoca` and
/// `Stampa attestato`.
class ExemptionsPage : public DataPage {
    Q_OBJECT
  public:
    explicit ExemptionsPage(const Context& context);
    static inline const QString exemptionsTrail = QStringLiteral("data/exemptions");

    QString title() const override { return tr("Esenzioni"); }
    QString trail() const override { return exemptionsTrail; }
    void clear() override;
    bool print() override;

  private:
    void refresh() override;
    void retry() override;
    void addActions();
    void showMissing();
    const core::HeldExemption* known(const QString& id) const;
    void certify();
    void askToRevoke(const QString& id);
    void revoke(const core::HeldExemption& exemption);
    void onRevoked(const core::HeldExemption& exemption,
                   const core::Result<core::ExemptionAnswer>& answer);
    void onFailed(const core::Error& error);
    void printAttestation(const QString& id);

    Banner* missing_;
    ExemptionListCard* current_;
    ExemptionListCard* past_;
    Card* empty_;
    QHash<QString, QByteArray> keys_{};  // of revocations without an answer, by exemption
};

}  // namespace ui
