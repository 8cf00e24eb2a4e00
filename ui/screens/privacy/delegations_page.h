// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/delegations/delegation.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class AskCard;
class Banner;
class Button;
class ErrorPanel;
class PagePrints;
class Paragraph;
class PrivacyHeader;
class PrivacyStore;

/// `DELEGHE` (R16): who may act for the person, by a delegation or by law, and for whom the person
/// may act; with start, end and services. New ones, receipts, revocation at once (R80).
class DelegationsPage : public Page {
    Q_OBJECT
  public:
    explicit DelegationsPage(const Context& context);
    ~DelegationsPage() override;

    QString title() const override { return tr("Deleghe"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    bool print() override;
    void setWidthClass(WidthClass widthClass) override;
    QString trail() const override { return delegationsTrail; }
    static inline const QString delegationsTrail = QStringLiteral("delegations");

  private:
    QWidget* makeGiven();
    QWidget* makeReceived();
    void listen();
    void refresh();
    void showGiven();
    QWidget* rowFor(const core::Delegation& delegation);
    QWidget* rowFor(const core::ActingPerson& person);
    void askRevoke(const core::Delegation& delegation);
    void printReceipt(const core::Delegation& delegation);
    void onDone(const core::Delegation& delegation, const QString& sentence);
    void onOvertaken();
    QDate today() const;

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    bool own_;
    PrivacyHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    Button* receipt_;
    AskCard* question_;
    ErrorPanel* error_;
    QWidget* content_;
    Button* add_ = nullptr;
    Paragraph* none_ = nullptr;
    QVBoxLayout* given_ = nullptr;
    std::optional<core::Delegation> last_{};
    bool toTell_ = false;  // something was done on a page in front of this one
};

}  // namespace ui
