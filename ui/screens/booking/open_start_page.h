// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/booking/booking_gateway.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QLineEdit;

namespace ui {

class CardNumberEdit;
class Form;

/// Booking without login (S39, R63): codice fiscale, number of the card, IUP.
class OpenStartPage : public Page {
    Q_OBJECT
  public:
    explicit OpenStartPage(const Context& context);
    ~OpenStartPage() override;

    QString title() const override { return tr("Prenota senza accedere"); }
    Place place() const override { return Place::booking; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    void addWords();
    void addFields();
    void addActions();
    QString fiscalMistake() const;
    QString iupMistake() const;
    void send();
    void onVisit(const core::Result<core::OpenVisit>& visit);

    const Context& context_;
    std::unique_ptr<core::OpenBookingGateway> gateway_;
    Form* form_;
    QBoxLayout* across_;
    QBoxLayout* task_;
    QLineEdit* fiscal_ = nullptr;
    CardNumberEdit* number_ = nullptr;
    QLineEdit* iup_ = nullptr;
};

}  // namespace ui
