// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/citizen/citizen.h"
#include "ui/screens/data/data_page.h"

class QGridLayout;

namespace ui {

class Button;
class FactCard;

/// `DATI ANAGRAFICI` (R15): who the person is for the health service. Read only.
class PersonalPage : public DataPage {
    Q_OBJECT
  public:
    explicit PersonalPage(const Context& context);

    QString title() const override { return tr("Dati anagrafici"); }
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;

  private:
    void refresh() override;
    void retry() override;
    void addFoot();
    void showCard(const core::CitizenDetails& details);
    QWidget* makeBadge(qint64 left);
    QWidget* makeCardButton();

    FactCard* person_;
    FactCard* home_;
    FactCard* card_;
    FactCard* care_;
    QGridLayout* grid_;
};

}  // namespace ui
