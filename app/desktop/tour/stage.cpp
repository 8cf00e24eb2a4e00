// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QWindow>

#include "ui/widgets/card_scene.h"

namespace desktop {
namespace {

using namespace std::chrono_literals;
constexpr auto patience = 20s;

void scrollTo(QWidget& widget) {
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(&widget);
}

void send(QWindow& window, QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, window.mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

void send(QWindow& window, QEvent::Type type, Qt::Key key, Qt::KeyboardModifiers modifiers,
          const QString& text) {
    QKeyEvent event(type, key, modifiers, text);
    QCoreApplication::sendEvent(&window, &event);
}

QVector<QRect> places(const QWidget& window) {
    QVector<QRect> all;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible()) all << widget->geometry();
    return all;
}

// There may be no window manager that would do it; without it nothing has the focus.
void activate(QWidget& window) {
    QWidget* front = QApplication::activePopupWidget();
    if (!front) front = QApplication::activeModalWidget();
    if (!front) front = &window;
    if (!front->isActiveWindow()) front->activateWindow();
}

// Dialogs and menus are windows of their own; on the picture they stand where the person sees them.
void addDialogs(QWidget& window, QPixmap& picture) {
    QPainter painter(&picture);
    for (auto* child : window.findChildren<QWidget*>())
        if (child->isVisible() && (qobject_cast<QDialog*>(child) || qobject_cast<QMenu*>(child)))
            painter.drawPixmap(window.mapFromGlobal(child->mapToGlobal(QPoint())), child->grab());
}

}  // namespace

Stage::Stage(ui::MainWindow& window, const QString& folder) : window_(window), folder_(folder) {
    QDir().mkpath(folder_);
    window_.show();
    window_.activateWindow();
    waitUntil(QStringLiteral("window"), [this] { return window_.isActiveWindow(); });
}

QWidget* Stage::find(const char* name) const {
    for (QWidget* widget : window_.findChildren<QWidget*>(QString::fromLatin1(name)))
        if (widget->isVisible()) return widget;
    return nullptr;
}

void Stage::press(const char* name) {
    waitUntil(QString::fromLatin1(name), [&] { return find(name) != nullptr; });
    click(*find(name));
}

void Stage::pressEntry(const QString& accessibleName) {
    for (QAbstractButton* button : window_.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->accessibleName() == accessibleName)
            return click(*button);
    throw StepFailed{accessibleName};
}

void Stage::chooseTab(const QString& text) {
    for (auto* tabs : window_.page()->findChildren<QTabBar*>())
        for (int index = 0; index < tabs->count(); ++index)
            if (tabs->tabText(index) == text) return tabs->setCurrentIndex(index);
    throw StepFailed{text};
}

void Stage::click(QWidget& widget) {
    activate(window_);
    scrollTo(widget);
    QCoreApplication::processEvents();
    const QPointF at(widget.mapTo(&window_, widget.rect().center()));
    QWindow& window = *window_.windowHandle();
    send(window, QEvent::MouseMove, at, Qt::NoButton);
    send(window, QEvent::MouseButtonPress, at, Qt::LeftButton);
    send(window, QEvent::MouseButtonRelease, at, Qt::NoButton);
    settle();
}

void Stage::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWindow& window = *window_.windowHandle();
    send(window, QEvent::KeyPress, key, modifiers, {});
    send(window, QEvent::KeyRelease, key, modifiers, {});
    settle();
}

void Stage::type(const QString& text) {
    QWindow& window = *window_.windowHandle();
    for (const QChar letter : text) {
        const auto key = static_cast<Qt::Key>(letter.toUpper().unicode());
        send(window, QEvent::KeyPress, key, Qt::NoModifier, letter);
        send(window, QEvent::KeyRelease, key, Qt::NoModifier, letter);
    }
    settle();
}

void Stage::resize(QSize size) {
    window_.resize(size);
    settle();
}

// What stands in a layout of a layout gets its place some rounds later.
void Stage::settle() {
    constexpr int rounds = 20;
    QVector<QRect> before;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::processEvents();
        auto now = places(window_);
        if (round >= 2 && now == before) return;
        before = std::move(now);
    }
}

void Stage::waitUntil(const QString& what, const std::function<bool()>& holds) {
    const QDeadlineTimer deadline(patience);
    while (!holds()) {
        if (deadline.hasExpired()) throw StepFailed{what};
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    settle();
}

void Stage::waitForPage(const char* className, const std::function<bool()>& ready) {
    waitUntil(QString::fromLatin1(className), [&] {
        const ui::Page* page = window_.page();
        return page && page->inherits(className) && (!ready || ready());
    });
}

void Stage::shoot(const QString& name) {
    activate(window_);
    for (auto* scene : window_.findChildren<ui::CardScene*>()) scene->finishMoving();
    shoot(window_, name);
}

void Stage::shoot(QWidget& window, const QString& name) {
    settle();
    QPixmap picture = window.grab();
    addDialogs(window, picture);
    if (!picture.save(QDir(folder_).filePath(name + QStringLiteral(".png"))))
        throw StepFailed{name};
    ++pictures_;
}

}  // namespace desktop
