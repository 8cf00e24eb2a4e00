// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/choice.h"
#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class AssociatesCard;
class Banner;
class ChangeBox;
class ChildrenPanel;
class DoctorCard;
class DoctorHeader;
class DoctorStore;
class ErrorPanel;
class MessagePage;
class PagePrints;
class RequestsCard;

/// SCEGLI IL MEDICO and SCEGLI IL PEDIATRA (S55 to S58, picture 10): the doctor one has, the way to
/// another, and what became of the requests. For the paediatrician one acts for a child; who does
/// not is led there.
class MyDoctorPage : public Page {
    Q_OBJECT
  public:
    /// Not for DoctorSection::paediatricians.
    MyDoctorPage(const Context& context, DoctorSection section);
    ~MyDoctorPage() override;
    /// How a Page::trail of one begins that is not the first; the number of the section follows.
    static inline const QString trailStart = QStringLiteral("doctor/section/");

    QString title() const override { return placeName(Place::doctor); }
    Place place() const override { return Place::doctor; }
    core::Level level() const override { return core::Level::password; }
    QString trail() const override;
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    void makeCards();
    QWidget* makeLeft();
    void listen();
    void refresh();
    void showDoctor();
    void fitBox();
    bool mayWithdraw() const;
    void withdraw(const core::ChoiceRequest& request);
    void onWithdrawalFailed(const core::Error& error);
    void tell(const core::Error& error);

    const Context& context_;
    DoctorSection section_;
    bool first_;  // of IL TUO MEDICO, for whom one acts
    std::shared_ptr<DoctorStore> store_;
    DoctorHeader* header_;
    ChildrenPanel* children_ = nullptr;  // in the place of all the rest
    QBoxLayout* across_ = nullptr;
    Banner* notice_ = nullptr;
    DoctorCard* card_ = nullptr;
    AssociatesCard* associates_ = nullptr;
    MessagePage* nobody_ = nullptr;
    QWidget* nobodyCard_ = nullptr;
    ErrorPanel* error_ = nullptr;
    QWidget* errorCard_ = nullptr;
    RequestsCard* requests_ = nullptr;
    ChangeBox* change_ = nullptr;
    QWidget* side_ = nullptr;
    PagePrints* prints_ = nullptr;
    std::optional<core::ChoiceRequest> withdrawal_{};  // waits for level 3
    bool wide_ = true;
};

}  // namespace ui
