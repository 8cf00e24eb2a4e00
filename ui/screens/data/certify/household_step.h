// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/certify/certify_step.h"

class QLineEdit;

namespace ui {

class ChoiceLine;
class Paragraph;

/// R40, third step: who lives on which income, and up to which one the exemption goes. The limits
/// are the portal's, which judges in the end.
class HouseholdStep : public CertifyStep {
    Q_OBJECT
  public:
    explicit HouseholdStep(CertifyModel& model, QWidget* parent = nullptr);
    QString heading() const override { return tr("Il nucleo e il reddito"); }
    QString accept() override;

  private:
    void addFields(QVBoxLayout& into);
    QLineEdit* addNumber(QVBoxLayout& into, const char* name, const QString& label,
                         const QString& hint, const QString& value);
    ChoiceLine* addTick(QVBoxLayout& into, const char* name, const QString& words, bool checked);
    bool counts() const { return offer_.ceiling.kind != core::IncomeCeiling::Kind::none; }
    core::Household typed() const;
    QString wrong(const core::Household& household) const;
    void showLimit();

    core::ExemptionOffer offer_;
    int year_;
    QLineEdit* members_ = nullptr;
    QLineEdit* children_ = nullptr;
    QLineEdit* income_ = nullptr;
    ChoiceLine* spouse_ = nullptr;
    ChoiceLine* minor_ = nullptr;
    ChoiceLine* disabled_ = nullptr;
    Paragraph* limit_ = nullptr;
};

}  // namespace ui
