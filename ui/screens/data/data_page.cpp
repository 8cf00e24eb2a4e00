// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/data/data_header.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/page_body.h"
#include "ui/shell/place.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

DataPage::DataPage(const Context& context, DataSection section)
    : context_(context),
      store_(dataStore(context)),
      header_(new DataHeader(context, *this, section)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      error_(new ErrorPanel(MessagePage::Size::panel)) {
    prints_->setService(placeName(Place::data));
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    error_->hide();
    auto* all = (new PageBody(*this))->content();
    auto* content = new QWidget;
    body_ = column(content, 16);
    for (QWidget* part : std::initializer_list<QWidget*>{header_, notice_, error_, content})
        all->addWidget(part);
    all->addStretch();
    connect(store_.get(), &DataStore::changed, this, [this] {
        if (store_) refresh();
    });
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) retry();
    });
    connect(prints_, &PagePrints::failed, this, &DataPage::tell);
}

DataPage::~DataPage() = default;

QWidget* DataPage::firstFocus() const {
    return header_->heading();
}

bool DataPage::showsError(const std::optional<core::Error>& error) {
    if (error && endsSession(context_, *error)) return true;
    error_->setVisible(error.has_value());
    body_->parentWidget()->setVisible(!error);
    if (error) error_->showError(*error);
    return error.has_value();
}

void DataPage::say(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
}

void DataPage::tell(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const auto text = core::errorText(error);
    say(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
}

void DataPage::printPages(PrintJob::Contents contents) {
    if (!prints_->isBusy()) prints_->print(std::move(contents));
}

void DataPage::clear() {
    prints_->cancel();
    notice_->hide();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void DataPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
}

}  // namespace ui
