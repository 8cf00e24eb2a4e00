// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/step_page.h"

#include <QBoxLayout>

#include "ui/forms/form.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

StepPage::StepPage(const Context& context, const QString& heading, BookingStep step)
    : context_(context),
      flow_(bookingFlow(context)),
      steps_(new BookingSteps(heading, step)),
      notice_(new Banner),
      content_(column(nullptr, 16)),
      all_((new PageBody(*this))->content()) {
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    all_->addWidget(steps_);
    all_->addWidget(notice_);
    all_->addLayout(content_);
}

StepPage::~StepPage() = default;

core::Level StepPage::level() const {
    const bool open = flow_ && flow_->withoutLogin();
    return open ? core::Level::none : core::Level::passwordAndCode;
}

QWidget* StepPage::firstFocus() const {
    return steps_->heading();
}

void StepPage::addFoot(Button* onwards) {
    auto* back = footBackButton(context_);
    auto* foot = new QWidget;
    auto* flow = new FlowLayout(foot, 12);
    flow->addWidget(back);
    if (onwards) flow->addWidget(onwards);
    all_->addWidget(foot);
    all_->addStretch();
}

// A visit without login has no session whose end anybody else would tell of.
void StepPage::tell(const core::Error& error) {
    const bool open = flow_ && flow_->withoutLogin();
    const bool over = open && error.code.name().starts_with("session.");
    if (!open && endsSession(context_, error)) return;
    notice_->setMessage(Tone::bad,
                        failureWords(over ? core::Error{core::errors::bookingVisitOver} : error));
    notice_->show();
    notice_->announceAndFocus();
    reveal(*notice_);
}

void StepPage::clear() {
    notice_->setMessage(Tone::info, {});
    notice_->hide();
    if (flow_) flow_->disconnect(this);
    flow_.reset();
}

void StepPage::setWidthClass(WidthClass widthClass) {
    steps_->setWidthClass(widthClass);
}

}  // namespace ui
