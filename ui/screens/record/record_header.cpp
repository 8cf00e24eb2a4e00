// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_header.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include "ui/shell/place.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/tab_bar.h"

namespace ui {

RecordHeader::RecordHeader(const Context& context, const Page& page, RecordSection section,
                           QWidget* parent)
    : QWidget(parent),
      context_(context),
      page_(page),
      section_(section),
      overline_(new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"))),
      heading_(new Paragraph(Type::h1, placeName(Place::record))),
      tabs_(new TabBar),
      picker_(new Picker(tr("Sezione"))),
      pickerLine_(new QWidget) {
    overline_->setColor(Role::ink2);
    makeTabs();
    makePicker();
    showPresent();
    auto* layout = column(this, 2);
    layout->addWidget(overline_);
    layout->addWidget(heading_);
    layout->addWidget(tabs_);
    layout->addWidget(pickerLine_);
}

void RecordHeader::makeTabs() {
    tabs_->setAccessibleName(tr("Sezioni del Fascicolo"));
    tabs_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const auto& tab : recordTabs()) tabs_->addNamedTab(tab.label, tab.name);
    connect(tabs_, &TabBar::currentChanged, this, &RecordHeader::choose);
}

void RecordHeader::makePicker() {
    picker_->setObjectName(QStringLiteral("sections"));
    picker_->setPlaceholderText(tr("Scegli la sezione"));
    for (const auto& tab : recordTabs()) picker_->addItem(tab.name);
    connect(picker_, &Picker::activated, this, &RecordHeader::choose);
    row(pickerLine_, 10)->addWidget(picker_, 1);
    pickerLine_->hide();
}

void RecordHeader::addBesidePicker(QWidget* widget) {
    pickerLine_->layout()->addWidget(widget);
}

/// A page that lies behind another is found again as it was.
void RecordHeader::showPresent() {
    const QSignalBlocker quiet(tabs_);
    const auto tabs = recordTabs();
    picker_->setCurrentIndex(-1);
    for (int index = 0; index < tabs.size(); ++index) {
        if (tabs[index].section != section_) continue;
        tabs_->setCurrentIndex(index);
        picker_->setCurrentIndex(index);
    }
    tabs_->setNoneCurrent(section_ == RecordSection::landing);
}

void RecordHeader::choose(int index) {
    const auto tabs = recordTabs();
    if (index < 0 || index >= tabs.size()) return;
    showPresent();
    openSection(context_, page_, section_, tabs[index].section);
}

void RecordHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    width_ = widthClass;
    tabs_->setCompact(widthClass != WidthClass::wide);
    showTabs();
}

// Tabs only where all of them fit: they cannot be scrolled.
void RecordHeader::showTabs() {
    const bool fit = tabs_->sizeHint().width() <= width();
    const bool tabs = fit && width_ != WidthClass::narrow;
    tabs_->setVisible(tabs);
    pickerLine_->setVisible(!tabs);
}

void RecordHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) showTabs();
}

}  // namespace ui
