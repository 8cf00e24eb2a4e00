// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <optional>

#include "ui/style/theme.h"

class QApplication;

namespace ui {

/// The current look of the application. `install()` once after QApplication is made; from then on
/// every change of scheme, scale or motion gives all widgets a new palette and style sheet (they
/// get StyleChange and repaint), then `changed()` is sent. GUI thread only.
class Appearance : public QObject {
    Q_OBJECT
  public:
    static Appearance& instance();

    /// Style, palette, style sheet, font, window icon and the keyboard focus ring. The application
    /// owns what is made.
    void install(QApplication& application);

    const Theme& theme() const { return theme_; }
    /// Nothing: follow the system (light, dark or high contrast), now and when it changes.
    void setScheme(std::optional<Scheme> scheme);
    std::optional<Scheme> chosenScheme() const { return chosen_; }
    void setScale(double scale);  // clamped to 1.0 ... 2.0
    void setMotion(bool on);

  signals:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Appearance() = default;
    void apply();
    void followSystem();

    Theme theme_;
    std::optional<Scheme> chosen_;
    QApplication* application_ = nullptr;
    bool asking_ = false;  // while the system is asked for its palette
};

/// The look to paint with now.
inline const Theme& theme() {
    return Appearance::instance().theme();
}

/// Reads a palette: black under white is high contrast, a dark window is dark.
Scheme schemeOf(const QPalette& palette);

}  // namespace ui
