// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/chrome.h"

#include <QBoxLayout>

#include "ui/shell/acting_bar.h"
#include "ui/shell/help_side.h"
#include "ui/shell/login_bars.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/session_bar.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/layouts.h"

namespace ui {

Chrome::Chrome(Preferences& preferences, PageStack& pages, QWidget* parent)
    : QWidget(parent),
      sidebar_(new Sidebar),
      sessionBar_(new SessionBar(preferences)),
      actingBar_(new ActingBar),
      loginHeader_(new LoginHeader(preferences)),
      loginSteps_(new LoginSteps),
      loginFooter_(new LoginFooter) {
    connect(sidebar_, &Sidebar::chosen, this, &Chrome::placeChosen);
    connect(sessionBar_, &SessionBar::menuChosen, this, &Chrome::menuChosen);
    connect(sessionBar_, &SessionBar::unreadChosen, this, &Chrome::unreadChosen);
    connect(sessionBar_, &SessionBar::actingChosen, this, &Chrome::actingChosen);
    connect(actingBar_, &ActingBar::changeChosen, this, &Chrome::actingChosen);
    connect(actingBar_, &ActingBar::selfChosen, this, &Chrome::selfChosen);
    connect(sessionBar_, &SessionBar::helpChosen, this, &Chrome::helpChosen);
    connect(loginHeader_, &LoginHeader::helpChosen, this, &Chrome::helpChosen);
    connect(sessionBar_, &SessionBar::logoutChosen, this, &Chrome::logoutChosen);
    connect(loginSteps_, &LoginSteps::backChosen, this, &Chrome::backChosen);
    connect(loginHeader_, &LoginHeader::aboutChosen, this, &Chrome::aboutChosen);

    auto* across = row(this, 0);
    across->addWidget(sidebar_);
    auto* down = column(nullptr, 0);
    across->addLayout(down, 1);
    for (QWidget* bar :
         std::initializer_list<QWidget*>{loginHeader_, sessionBar_, actingBar_, loginSteps_})
        down->addWidget(bar);
    across_ = row(nullptr, 0);
    across_->addWidget(&pages, 1);
    down->addLayout(across_, 1);
    down->addWidget(loginFooter_);
    arrange();
}

void Chrome::show(const Page& page) {
    frame_ = page.frame();
    sidebar_->setCurrent(page.place());
    sessionBar_->setSection(page.section());
    loginSteps_->setSteps(page.steps(), page.step());
    arrange();
}

void Chrome::setSession(const std::optional<core::Session>& session) {
    sessionBar_->setSession(session);
}

void Chrome::setActing(const QString& marked) {
    actingBar_->setSentence(marked);
    arrange();
}

void Chrome::setUnread(std::optional<int> count) {
    sessionBar_->setUnread(count);
}

void Chrome::setHelp(HelpSide* help) {
    across_->addWidget(help);
}

void Chrome::setHelpLine(const QString& state) {
    sidebar_->setHelpLine(state);
}

void Chrome::setWidthClass(WidthClass widthClass, bool low) {
    widthClass_ = widthClass;
    sidebar_->setLow(low);
    sessionBar_->setWidthClass(widthClass);
    actingBar_->setWidthClass(widthClass);
    loginHeader_->setWidthClass(widthClass);
    loginSteps_->setWidthClass(widthClass);
    loginFooter_->setWidthClass(widthClass);
    arrange();
}

void Chrome::arrange() {
    const bool login = frame_ == Frame::login;
    sidebar_->setVisible(!login && widthClass_ != WidthClass::narrow);
    sessionBar_->setVisible(!login);
    actingBar_->setVisible(actingBar_->acting());
    loginHeader_->setVisible(login);
    loginSteps_->setVisible(login);
    loginFooter_->setVisible(login);
}

}  // namespace ui
