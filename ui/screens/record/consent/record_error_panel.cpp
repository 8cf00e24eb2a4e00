// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/consent/record_error_panel.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/consent/consent_panel.h"
#include "ui/screens/record/consent/record_consent.h"
#include "ui/shell/page.h"
#include "ui/widgets/layouts.h"

namespace ui {

RecordErrorPanel::RecordErrorPanel(const Context& context, MessagePage::Size size, QWidget* parent)
    : QWidget(parent), context_(context), size_(size), error_(new ErrorPanel(size)) {
    column(this, 0)->addWidget(error_);
    connect(error_, &ErrorPanel::retryChosen, this, &RecordErrorPanel::retryChosen);
}

void RecordErrorPanel::showError(const core::Error& error) {
    waiting_ = error.code == core::errors::recordConsent;
    if (waiting_)
        showConsent();
    else
        error_->showError(error);
    error_->setVisible(!waiting_);
    if (consent_) consent_->setVisible(waiting_);
}

void RecordErrorPanel::showConsent() {
    const auto consent = recordConsent(context_);
    consent->noteMissing();
    if (consent_) return;
    consent_ = new ConsentPanel(context_, size_);
    layout()->addWidget(consent_);
    connect(consent.get(), &RecordConsent::given, this, [this] {
        if (std::exchange(waiting_, false)) Q_EMIT retryChosen();
    });
}

// Its button had the focus, which would go to whatever comes next in the window.
void RecordErrorPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    const QWidget* focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus)) return;
    QWidget* above = parentWidget();
    while (above && !qobject_cast<Page*>(above)) above = above->parentWidget();
    if (above && above->isVisible()) qobject_cast<Page*>(above)->firstFocus()->setFocus();
}

}  // namespace ui
