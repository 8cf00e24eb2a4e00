// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <optional>

#include "core/login/session.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace ui {

class ActingBar;
class HelpSide;
class LoginFooter;
class LoginHeader;
class LoginSteps;
class PageStack;
class Preferences;
class SessionBar;
class Sidebar;

/// What stands around the pages: menu and session bar, or the bars of the login (ui.md 2). Made
/// anew when the language changes; the stack of pages goes from the old one to the new one.
class Chrome : public QWidget {
    Q_OBJECT
  public:
    Chrome(Preferences& preferences, PageStack& pages, QWidget* parent = nullptr);

    /// Fits itself to the page that came up.
    void show(const Page& page);
    void setSession(const std::optional<core::Session>& session);
    /// For whom the pages are, `<b>` allowed; empty: oneself (R16).
    void setActing(const QString& marked);
    /// nullopt: not known yet.
    void setUnread(std::optional<int> count);
    /// At the right of the pages; owned from now on.
    void setHelp(HelpSide* help);
    /// Whether somebody answers the help line now, in words; empty: not known (S42).
    void setHelpLine(const QString& state);
    void setWidthClass(WidthClass widthClass, bool low);

  Q_SIGNALS:
    void placeChosen(ui::Place place);
    void menuChosen();
    void unreadChosen();
    void actingChosen();
    void selfChosen();
    void logoutChosen();
    void backChosen();
    void aboutChosen();
    void helpChosen();

  private:
    void arrange();

    QBoxLayout* across_ = nullptr;  // pages and help
    Sidebar* sidebar_;
    SessionBar* sessionBar_;
    ActingBar* actingBar_;
    LoginHeader* loginHeader_;
    LoginSteps* loginSteps_;
    LoginFooter* loginFooter_;
    Frame frame_ = Frame::main;
    WidthClass widthClass_ = WidthClass::wide;
};

}  // namespace ui
