// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/shell/help_desk.h"
#include "ui/shell/help_line_watch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/return_point.h"
#include "ui/shell/screens.h"
#include "ui/shell/services.h"
#include "ui/shell/session_guard.h"

namespace ui {

class Chrome;
class PageStack;

/// The window: frame, stack of pages, session. Its title follows the page and never holds personal
/// data.
class MainWindow : public QWidget, private Navigator {
    Q_OBJECT
  public:
    /// Services and screens must outlive the window.
    MainWindow(Services& services, const Screens& screens);
    ~MainWindow() override;

    /// The page that is shown.
    const Page* page() const;

    /// The assistant, over the first page.
    void showFirstRun();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    // Navigator
    void open(Place place) override;
    void push(PageFactory factory) override;
    void replace(const Page& page, PageFactory factory) override;
    void back() override;
    void logIn(Place target) override;
    void logIn(Place target, PageFactory way) override;
    void logOut() override;
    void chooseSubject() override;
    void endActing(const core::Error& why) override;
    void showUnread(std::optional<int> count) override;
    void notify(const QString& message) override;

    void buildChrome();
    void addShortcuts();
    void onShown(Page* page);
    void onSessionStarted(const core::Session& session);
    void onUpgraded(const core::Session& session);
    void onSessionEnded(core::SessionEnd why);
    void onActingChanged();
    void forget();
    void showSession();
    void keepPlace();
    bool comeBack(const core::Session& session);
    void restoreDrafts();
    void openMenu();
    void goBack();
    void find();
    void print();
    void openUnread();
    void adaptToWidth();
    core::Level level() const;

    Services& services_;
    const Screens& screens_;
    SessionScope scope_;
    HelpLineWatch helpLine_;
    Context context_;
    PageStack* pages_;
    HelpDesk help_;
    Chrome* chrome_ = nullptr;
    SessionGuard guard_;
    Place target_ = Place::home;             // where the login under way leads
    std::optional<int> unread_{};            // as last told; nullopt = not known yet
    std::optional<core::Session> inside_{};  // as the pages show it, for the moment of its end
    std::optional<ReturnPoint> left_{};      // a session that ended by itself
};

}  // namespace ui
