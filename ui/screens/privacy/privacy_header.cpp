// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/privacy_header.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include "ui/screens/privacy/consents_page.h"
#include "ui/screens/privacy/delegations_page.h"
#include "ui/screens/privacy/hidden_page.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/tab_bar.h"

namespace ui {
namespace {

struct Tab {
    PrivacySection section;
    QString label;
    QString name;
    PageFactory (*page)(const Context& context);
};

template <typename P>
PageFactory pageFor(const Context& context) {
    return pageOf<P>(std::cref(context));
}

QVector<Tab> tabs() {
    return {{PrivacySection::consents, PrivacyHeader::tr("CONSENSI E ACCESSI"),
             PrivacyHeader::tr("Consensi e accessi"), pageFor<ConsentsPage>},
            {PrivacySection::hidden, PrivacyHeader::tr("DOCUMENTI OSCURATI"),
             PrivacyHeader::tr("Documenti oscurati"), pageFor<HiddenPage>},
            {PrivacySection::delegations, PrivacyHeader::tr("DELEGHE"),
             PrivacyHeader::tr("Deleghe"), pageFor<DelegationsPage>}};
}

}  // namespace

PrivacyHeader::PrivacyHeader(const Context& context, const Page& page, PrivacySection section,
                             QWidget* parent)
    : QWidget(parent),
      context_(context),
      page_(page),
      section_(section),
      tabs_(new TabBar),
      picker_(new Picker(tr("Sezione"))) {
    auto* overline = new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI"));
    overline->setColor(Role::ink2);
    overline_ = overline;
    makeTabs();
    showPresent();
    auto* layout = column(this, 2);
    layout->addWidget(overline);
    layout->addWidget(new Paragraph(Type::h1, placeName(Place::privacy)));
    layout->addWidget(tabs_);
    layout->addWidget(picker_);
    picker_->hide();
}

void PrivacyHeader::makeTabs() {
    tabs_->setAccessibleName(tr("Sezioni di Gestione privacy"));
    tabs_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    picker_->setObjectName(QStringLiteral("sections"));
    for (const auto& tab : tabs()) {
        tabs_->addNamedTab(tab.label, tab.name);
        picker_->addItem(tab.name);
    }
    connect(tabs_, &TabBar::currentChanged, this, &PrivacyHeader::choose);
    connect(picker_, &Picker::activated, this, &PrivacyHeader::choose);
}

/// A page that lies behind another is found again as it was.
void PrivacyHeader::showPresent() {
    const QSignalBlocker quiet(tabs_);
    const auto all = tabs();
    for (int index = 0; index < all.size(); ++index) {
        if (all[index].section != section_) continue;
        tabs_->setCurrentIndex(index);
        picker_->setCurrentIndex(index);
    }
}

void PrivacyHeader::choose(int index) {
    const auto all = tabs();
    if (index < 0 || index >= all.size() || all[index].section == section_) return;
    showPresent();
    context_.navigator.replace(page_, all[index].page(context_));
}

void PrivacyHeader::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    width_ = widthClass;
    tabs_->setCompact(widthClass != WidthClass::wide);
    showTabs();
}

// Tabs only where all of them fit: they cannot be scrolled.
void PrivacyHeader::showTabs() {
    const bool tabs = tabs_->sizeHint().width() <= width() && width_ != WidthClass::narrow;
    tabs_->setVisible(tabs);
    picker_->setVisible(!tabs);
}

void PrivacyHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) showTabs();
}

}  // namespace ui
