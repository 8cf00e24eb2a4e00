// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_header.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include "ui/shell/navigator.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/tab_bar.h"

namespace ui {

BookingHeader::BookingHeader(const Context& context, const Page& page, BookingSection section,
                             QWidget* parent)
    : QWidget(parent),
      context_(context),
      page_(page),
      section_(section),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"))),
      heading_(new Paragraph(Type::h1, tr("Effettua prenotazioni"))),
      tabs_(new TabBar),
      picker_(new Picker(tr("Sezione"))) {
    overline_->setColor(Role::ink2);
    makeTabs();
    showPresent();
    auto* layout = column(this, 2);
    for (QWidget* part : std::initializer_list<QWidget*>{overline_, heading_, tabs_, picker_})
        layout->addWidget(part);
}

void BookingHeader::makeTabs() {
    tabs_->setAccessibleName(tr("Sezioni delle prenotazioni"));
    tabs_->setObjectName(QStringLiteral("bookingTabs"));
    tabs_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    picker_->setObjectName(QStringLiteral("sections"));
    for (const auto& tab : bookingTabs()) {
        tabs_->addNamedTab(tab.label, tab.name);
        picker_->addItem(tab.name);
    }
    connect(tabs_, &TabBar::currentChanged, this, &BookingHeader::choose);
    connect(picker_, &Picker::activated, this, &BookingHeader::choose);
    picker_->hide();
}

/// A page that lies behind another is found again as it was.
void BookingHeader::showPresent() {
    const QSignalBlocker quiet(tabs_);
    const auto tabs = bookingTabs();
    for (int index = 0; index < tabs.size(); ++index) {
        if (tabs[index].section != section_) continue;
        tabs_->setCurrentIndex(index);
        picker_->setCurrentIndex(index);
    }
}

void BookingHeader::choose(int index) {
    const auto tabs = bookingTabs();
    if (index < 0 || index >= tabs.size() || tabs[index].section == section_) return;
    showPresent();
    context_.navigator.replace(page_, tabs[index].page(context_));
}

void BookingHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    width_ = widthClass;
    tabs_->setCompact(widthClass != WidthClass::wide);
    showTabs();
}

// Tabs only where all of them fit: they cannot be scrolled.
void BookingHeader::showTabs() {
    const bool tabs = tabs_->sizeHint().width() <= width() && width_ != WidthClass::narrow;
    tabs_->setVisible(tabs);
    picker_->setVisible(!tabs);
}

void BookingHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) showTabs();
}

}  // namespace ui
