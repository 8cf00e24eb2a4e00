// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <chrono>
#include <functional>

#include "ui/shell/main_window.h"

namespace desktop {

/// Plays a person in front of the window: presses and keys go the way of real ones, through the
/// window, and a picture can be taken at any time. What does not come about throws StepFailed.
struct StepFailed {
    QString what;
};

class Stage {
  public:
    /// Pictures go into `folder`, made if missing.
    Stage(ui::MainWindow& window, const QString& folder);

    /// A click in the middle of the widget of this object name, scrolled into view; it must be
    /// visible.
    void press(const char* name);
    /// A click on the menu entry of this accessible name.
    void pressEntry(const QString& accessibleName);
    /// A tab of the page by its text; in small windows a picker stands in the place of the tabs,
    /// and follows them.
    void chooseTab(const QString& text);
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void resize(QSize size);

    /// Until the page of this class is shown and `ready` holds.
    void waitForPage(const char* className, const std::function<bool()>& ready = {});
    void waitUntil(const QString& what, const std::function<bool()>& holds);
    /// A visible widget of the window, or nullptr.
    QWidget* find(const char* name) const;

    void shoot(const QString& name);
    /// A window beside the main one.
    void shoot(QWidget& window, const QString& name);
    int pictures() const { return pictures_; }

  private:
    void click(QWidget& widget);
    void settle();

    ui::MainWindow& window_;
    QString folder_;
    int pictures_ = 0;
};

}  // namespace desktop
