// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/main_window.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMouseEvent>
#include <QPixmapCache>
#include <QShortcut>
#include <utility>

#include "ui/shell/acting_words.h"
#include "ui/shell/chrome.h"
#include "ui/shell/menu_page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/preferences.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/toast.h"

namespace ui {
MainWindow::MainWindow(Services& services, const Screens& screens)
    : services_(services),
      screens_(screens),
      helpLine_(services.gateways, services.clock),
      context_{services, *this, scope_, helpLine_},
      pages_(new PageStack),
      help_(context_, screens_, *pages_),
      guard_(services.sessions, services.clock, *this) {
    setAccessibleRole(this, QAccessible::Window);
    setObjectName(QStringLiteral("window"));
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);  // pages fit the window, not the reverse
    installEventFilter(&help_);
    buildChrome();
    addShortcuts();
    connect(pages_, &PageStack::shown, this, &MainWindow::onShown);
    connect(&services.sessions, &core::SessionManager::started, this,
            &MainWindow::onSessionStarted);
    connect(&services.sessions, &core::SessionManager::upgraded, this, &MainWindow::onUpgraded);
    connect(&services.sessions, &core::SessionManager::ended, this, &MainWindow::onSessionEnded);
    connect(&services.sessions, &core::SessionManager::actingForChanged, this,
            &MainWindow::onActingChanged);
    connect(&help_, &HelpDesk::changed, this, &MainWindow::adaptToWidth);
    connect(&helpLine_, &HelpLineWatch::changed, this,
            [this] { chrome_->setHelpLine(helpLine_.words()); });
    helpLine_.ask();
    connect(&Appearance::instance(), &Appearance::changed, this, &MainWindow::adaptToWidth);
    pages_->reset(screens_.entry(context_, Place::home));
    setMinimumSize(640, 480);
    resize(1280, 800);
}

MainWindow::~MainWindow() = default;

const Page* MainWindow::page() const {
    return pages_->current();
}

void MainWindow::showFirstRun() {
    push(screens_.firstRun(context_));
}

void MainWindow::buildChrome() {
    Chrome* old = chrome_;
    chrome_ = new Chrome(services_.preferences, *pages_);
    connect(chrome_, &Chrome::placeChosen, this, &MainWindow::open);
    connect(chrome_, &Chrome::menuChosen, this, &MainWindow::openMenu);
    connect(chrome_, &Chrome::unreadChosen, this, &MainWindow::openUnread);
    connect(chrome_, &Chrome::actingChosen, this, &MainWindow::chooseSubject);
    connect(chrome_, &Chrome::selfChosen, this, [this] { services_.sessions.actFor({}); });
    connect(chrome_, &Chrome::logoutChosen, this, &MainWindow::logOut);
    connect(chrome_, &Chrome::backChosen, this, &MainWindow::back);
    connect(chrome_, &Chrome::aboutChosen, this, [this] { push(screens_.about(context_)); });
    chrome_->setHelpLine(helpLine_.words());
    help_.attach(*chrome_);
    showSession();
    layout()->addWidget(chrome_);
    if (old) old->deleteLater();
    adaptToWidth();
}

void MainWindow::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    Preferences& preferences = services_.preferences;
    on(QKeySequence::HelpContents, [this] { help_.toggle(); });
    on(Qt::Key_Escape, [this] { goBack(); });
    on(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    on(QKeySequence::Find, [this] { find(); });
    on(QKeySequence::Print, [this] { print(); });
    on(Qt::CTRL | Qt::Key_Plus, [&preferences] { preferences.stepTextSize(+1); });
    on(Qt::CTRL | Qt::Key_Equal, [&preferences] { preferences.stepTextSize(+1); });
    on(Qt::CTRL | Qt::Key_Minus, [&preferences] { preferences.stepTextSize(-1); });
    on(Qt::CTRL | Qt::Key_0, [&preferences] { preferences.setTextSize(100); });
}

void MainWindow::onShown(Page* page) {
    setWindowTitle(tr("%1 - Sportello").arg(page->title()));
    chrome_->show(*page);
    help_.follow(*page);
}

core::Level MainWindow::level() const {
    const auto& session = services_.sessions.current();
    return session ? session->level : core::Level::none;
}

void MainWindow::open(Place place) {
    pages_->reset(screens_.entry(context_, Place::home));
    if (place == Place::home) return;
    if (auto closed = screens_.closed(context_, place)) return pages_->push(std::move(closed));
    const bool allowed = level() >= screens_.level(place);
    pages_->push(allowed ? screens_.entry(context_, place) : screens_.stepUp(context_, place));
}

void MainWindow::push(PageFactory factory) {
    pages_->push(std::move(factory));
}

void MainWindow::replace(const Page& page, PageFactory factory) {
    pages_->replace(page, std::move(factory));
}

void MainWindow::back() {
    pages_->back();
}

void MainWindow::logIn(Place target) {
    logIn(target, screens_.login(context_, target));
}

void MainWindow::logIn(Place target, PageFactory way) {
    target_ = target;
    pages_->push(std::move(way));
}

void MainWindow::logOut() {
    services_.sessions.end(core::SessionEnd::logout);
}

void MainWindow::chooseSubject() {
    const auto& session = services_.sessions.current();
    if (!session || session->represented.isEmpty()) return;
    open(Place::home);
    push(screens_.acting(context_, Place::home));
}

void MainWindow::endActing(const core::Error& why) {
    services_.sessions.actFor({});
    push(screens_.actingRefused(context_, why));
}

void MainWindow::showUnread(std::optional<int> count) {
    unread_ = count;
    chrome_->setUnread(count);
}

void MainWindow::notify(const QString& message) {
    Toast::show(this, Icon::ok, message);
}

void MainWindow::showSession() {
    const auto& session = services_.sessions.current();
    const bool acting = session && session->actingFor;
    chrome_->setSession(session);
    chrome_->setActing(acting ? actingSentence(*session->actingFor, services_.clock.today())
                              : QString());
    chrome_->setUnread(unread_);
}

void MainWindow::onSessionStarted(const core::Session& session) {
    inside_ = session;
    unread_ = session.unread;
    showSession();
    const Place target = std::exchange(target_, Place::home);
    if (target == Place::home && comeBack(session)) return;
    left_.reset();
    if (session.represented.isEmpty()) return open(target);
    pages_->reset(screens_.acting(context_, target));
}

// A step-up: the person goes on where it was asked for, with what was typed.
void MainWindow::onUpgraded(const core::Session& session) {
    inside_ = session;
    showSession();
    const Place target = std::exchange(target_, Place::home);
    if (!pages_->dropPassing()) return open(target);
    if (left_ && left_->place == target && comeBack(session)) return;
    if (pages_->current()->place() != target) open(target);
}

// R92. Pages of documents that were painted are in the cache of pixmaps, too.
void MainWindow::forget() {
    pages_->clearPages();
    scope_.clear();
    QPixmapCache::clear();
}

// Nothing of the one person may be seen, or found, under the other (R16).
void MainWindow::onActingChanged() {
    forget();
    inside_ = services_.sessions.current();
    unread_.reset();
    showSession();
    open(Place::home);
}

// In the slots of SessionManager::ended only: later nothing is kept.
void MainWindow::keepPlace() {
    left_ = ReturnPoint::of(*pages_, *inside_);
    for (const Page* page : pages_->all())
        if (const auto typed = page->draft(); !typed.isEmpty())
            services_.sessions.drafts().keep(draftKey(*page), typed);
}

bool MainWindow::comeBack(const core::Session& session) {
    const auto left = std::exchange(left_, {});
    if (!left || left->person != session.patient.id) return false;
    if (left->actingFor()) services_.sessions.actFor(left->actingFor());
    const auto& now = services_.sessions.current();
    if (!now || now->subject().id != left->subject) return false;  // no longer allowed to
    open(left->place);
    for (const QString& trail : left->trails)
        if (auto page = screens_.follow(context_, trail); page && !pages_->current()->passing())
            push(std::move(page));
    if (pages_->current()->passing()) left_ = left;  // once the step-up is done
    restoreDrafts();
    return true;
}

void MainWindow::restoreDrafts() {
    for (Page* page : pages_->all())
        if (const auto typed = services_.sessions.drafts().take(draftKey(*page)))
            page->restore(*typed);
}

void MainWindow::onSessionEnded(core::SessionEnd why) {
    left_.reset();
    if (why != core::SessionEnd::logout && inside_) keepPlace();
    inside_.reset();
    help_.close();
    forget();
    unread_.reset();
    showSession();
    pages_->reset(screens_.entry(context_, Place::home));
    if (auto page = screens_.sessionEnded(context_, why)) pages_->push(std::move(page));
}

void MainWindow::openMenu() {
    push(pageOf<MenuPage>(std::cref(context_)));
}

void MainWindow::goBack() {
    help_.isOpen() ? help_.close() : back();
}

void MainWindow::find() {
    if (HelpSide* help = help_.inUse()) return help->find();
    pages_->current()->find();
}

void MainWindow::print() {
    if (HelpSide* help = help_.inUse()) return help->print();
    pages_->current()->print();
}

void MainWindow::openUnread() {
    open(Place::record);
    push(screens_.unread(context_));
}

void MainWindow::adaptToWidth() {
    const WidthClass room = widthClass(width(), theme().scale);
    const bool low = height() / theme().scale < 700;
    chrome_->setWidthClass(room, low);
    help_.setBeside(room == WidthClass::wide);
    const bool shared = help_.isOpen() && room == WidthClass::wide;
    const int taken = shared ? theme().px(HelpDesk::sideWidth) : 0;
    pages_->setWidthClass(widthClass(width() - taken, theme().scale));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !pages_->current()) return;
    buildChrome();
    pages_->rebuild();
}

void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton) return back();
    QWidget::mousePressEvent(event);
}

}  // namespace ui
