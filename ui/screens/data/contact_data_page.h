// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/citizen/citizen.h"
#include "ui/screens/data/data_page.h"

class QLineEdit;

namespace ui {

class Button;
class Card;
class FactCard;
class Form;
class FormField;
class Paragraph;
class Switch;

/// `RECAPITI` (R15): mobile number and e-mail address, which are confirmed by codes, telephone, and
/// the SMS about new reports. To read at level 1, to change from level 2 on.
class ContactDataPage : public DataPage {
    Q_OBJECT
  public:
    explicit ContactDataPage(const Context& context);
    static inline const QString contactsTrail = QStringLiteral("data/contacts");

    QString title() const override { return tr("Recapiti"); }
    QString trail() const override { return contactsTrail; }
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    void clear() override;
    void enter() override;
    bool print() override;

  private:
    void refresh() override;
    void retry() override;
    bool mayChange() const;
    bool mayChooseNotice() const;
    void makeReading();
    void makeForm();
    void makeNotice();
    QLineEdit* addField(const char* id, const QString& label, const QString& hint,
                        std::function<QString()> check);
    QString mobileMistake() const;
    QString phoneMistake() const;
    QString emailMistake() const;
    core::ContactData typed() const;
    void fill(const core::ContactData& contacts);
    void send();
    void onAnswer(const core::Result<core::ContactAnswer>& answer, const core::ContactData& wish);
    void onRefused(const core::ContactAnswer& answer);
    void onChangedElsewhere();
    void waitForCodes(const core::ContactAnswer& answer, const core::ContactData& wish);
    void changeNotice(bool wanted);

    FactCard* reading_ = nullptr;
    Card* formCard_ = nullptr;
    Form* form_;
    QLineEdit* mobile_ = nullptr;
    QLineEdit* phone_ = nullptr;
    QLineEdit* email_ = nullptr;
    Card* noticeCard_ = nullptr;
    Switch* notice_ = nullptr;
    Paragraph* noticeWords_ = nullptr;
    core::FormValues restored_{};
    QByteArray wish_;
    bool filled_ = false;
    bool elsewhere_ = false;  // changed by somebody else: they are read anew
};

}  // namespace ui
