// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/landing_page.h"

#include <QBoxLayout>

#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/parts/task_tiles.h"
#include "ui/screens/record/consent/record_consent.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/landing_panels.h"
#include "ui/screens/record/record_tools.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

LandingPage::LandingPage(const Context& context)
    : context_(context),
      consent_(recordConsent(context)),
      header_(new RecordHeader(context, *this, RecordSection::landing)),
      refused_(new RecordErrorPanel(context, MessagePage::Size::panel)),
      content_(new QWidget),
      desk_(new PaperDesk(context, this)) {
    auto* body = new PageBody(*this);
    auto* content = column(content_, 16);
    content->addWidget(makePanels());
    if (auto* tools = makeTools()) content->addWidget(tools);
    content->addWidget(desk_->button(), 0, Qt::AlignLeft);
    desk_->button()->setObjectName(QStringLiteral("printLanding"));
    connect(desk_, &PaperDesk::chosen, this, &LandingPage::print);
    for (QWidget* part :
         std::initializer_list<QWidget*>{header_, desk_->notice(), refused_, content_})
        body->content()->addWidget(part);
    body->content()->addStretch();
    connect(consent_.get(), &RecordConsent::missing, this, &LandingPage::showConsent);
    connect(consent_.get(), &RecordConsent::given, this, &LandingPage::showConsent);
    showConsent();
}

// R12: one message for all sections, not one in each panel.
void LandingPage::showConsent() {
    if (!consent_) return;
    const bool missing = consent_->isMissing();
    if (missing) refused_->showError(core::Error{core::errors::recordConsent});
    refused_->setVisible(missing);
    content_->setVisible(!missing);
}

LandingPage::~LandingPage() = default;

QWidget* LandingPage::firstFocus() const {
    return header_->heading();
}

QWidget* LandingPage::makePanels() {
    auto* panels = new QWidget;
    across_ = row(panels, 16);
    for (const auto make : landingPanels()) {
        panels_ << make(context_, *this);
        // The third one has the shortest lines (06a).
        across_->addWidget(panels_.last(), panels_.size() < 3 ? 6 : 5);
    }
    return panels;
}

QWidget* LandingPage::makeTools() {
    const auto tools = recordTools();
    if (tools.isEmpty()) return nullptr;
    auto* tiles = new TaskTiles(tr("Strumenti"));
    for (const RecordTool& tool : tools)
        tiles->add(tool.icon, tool.label, tool.sentence, tool.name,
                   [this, page = tool.page] { context_.navigator.push(page(context_)); });
    return tiles;
}

// What the page shows: the lists themselves print whole from their own pages.
bool LandingPage::print() {
    if (!consent_ || consent_->isMissing()) return true;
    QString html = QStringLiteral("<h1>%1</h1>").arg(title().toHtmlEscaped());
    for (const LandingPanel* panel : panels_) html += panel->paper();
    desk_->print(html);
    return true;
}

void LandingPage::clear() {
    desk_->clear();
    if (consent_) consent_->disconnect(this);
    consent_.reset();
    for (LandingPanel* panel : panels_) panel->clear();
}

void LandingPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    across_->setDirection(widthClass == WidthClass::wide ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
    for (LandingPanel* panel : panels_) panel->setWidthClass(widthClass);
}

}  // namespace ui
