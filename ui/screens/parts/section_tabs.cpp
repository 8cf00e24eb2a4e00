// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/section_tabs.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include "ui/widgets/layouts.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/tab_bar.h"

namespace ui {

SectionTabs::SectionTabs(const QVector<Tab>& tabs, int current, const QString& name,
                         QWidget* parent)
    : QWidget(parent), current_(current), tabs_(new TabBar), picker_(new Picker(tr("Sezione"))) {
    tabs_->setAccessibleName(name);
    tabs_->setObjectName(QStringLiteral("sectionTabs"));
    tabs_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    picker_->setObjectName(QStringLiteral("sections"));
    for (const Tab& tab : tabs) {
        tabs_->addNamedTab(tab.label, tab.name);
        picker_->addItem(tab.name);
    }
    showCurrent();
    connect(tabs_, &TabBar::currentChanged, this, &SectionTabs::choose);
    connect(picker_, &Picker::activated, this, &SectionTabs::choose);
    auto* layout = column(this, 0);
    layout->addWidget(tabs_);
    layout->addWidget(picker_);
    picker_->hide();
}

// A page that lies behind another is found again as it was.
void SectionTabs::showCurrent() {
    const QSignalBlocker quiet(tabs_);
    tabs_->setCurrentIndex(current_);
    picker_->setCurrentIndex(current_);
}

void SectionTabs::choose(int index) {
    if (index == current_) return;
    showCurrent();
    Q_EMIT chosen(index);
}

void SectionTabs::setWidthClass(WidthClass widthClass) {
    width_ = widthClass;
    tabs_->setCompact(widthClass != WidthClass::wide);
    showFitting();
}

// Tabs only where all of them fit: they cannot be scrolled.
void SectionTabs::showFitting() {
    const bool tabs = width_ != WidthClass::narrow && tabs_->sizeHint().width() <= width();
    tabs_->setVisible(tabs);
    picker_->setVisible(!tabs);
}

void SectionTabs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) showFitting();
}

}  // namespace ui
