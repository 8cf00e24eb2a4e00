// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/search/doctor_page.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/search/doctor_view.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {

DoctorPage::DoctorPage(const Context& context, DoctorSection section, QString id)
    : context_(context),
      section_(section),
      id_(std::move(id)),
      store_(doctorStore(context)),
      view_(new DoctorView(context, section)),
      error_(new ErrorPanel(MessagePage::Size::panel)) {
    auto* back = barBackButton(context_);
    auto* body = (new PageBody(*this, 8))->content();
    body->addWidget(back, 0, Qt::AlignLeft);
    if (section != DoctorSection::paediatricians) {
        steps_ = choiceSteps(1);
        body->addWidget(steps_, 0, Qt::AlignLeft);
    }
    auto* card = new Card;
    auto* inside = column(card, 0);
    inside->addWidget(view_);
    inside->addWidget(error_);
    error_->hide();
    body->addWidget(card);
    body->addStretch();
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) store_->lookUp(id_);
    });
    connect(store_.get(), &DoctorStore::changed, this, &DoctorPage::refresh);
    if (!store_->find(id_)) store_->lookUp(id_);
    refresh();
}

DoctorPage::~DoctorPage() = default;

QString DoctorPage::title() const {
    return section_ == DoctorSection::doctor ? tr("Medico") : tr("Pediatra");
}

QString DoctorPage::trail() const {
    return trailStart + QString::number(int(section_)) + u'/' + id_;
}

QWidget* DoctorPage::firstFocus() const {
    return view_->heading();
}

void DoctorPage::refresh() {
    if (!store_ || shown_) return;
    const auto doctor = store_->find(id_);
    const auto& error = store_->wanted().error();
    if (!doctor && error && endsSession(context_, *error)) return;
    if (!doctor && error) error_->showError(*error);
    error_->setVisible(!doctor && error);
    if (!doctor) return;
    view_->setDoctor(*doctor);
    shown_ = true;
}

void DoctorPage::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    view_->clear();
}

void DoctorPage::setWidthClass(WidthClass widthClass) {
    if (steps_) fitChoiceSteps(*steps_, widthClass);
}

}  // namespace ui
