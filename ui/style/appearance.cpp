// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/appearance.h"

#include <QApplication>
#include <QEvent>
#include <algorithm>

#include "ui/style/focus_ring.h"
#include "ui/style/icons.h"
#include "ui/style/sportello_style.h"
#include "ui/style/style_sheet.h"

namespace ui {

Scheme schemeOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (contrast(window, text) > 20.5 && window.lightness() < text.lightness())
        return Scheme::highContrast;
    return window.lightness() < text.lightness() ? Scheme::dark : Scheme::light;
}

Appearance& Appearance::instance() {
    static Appearance appearance;
    return appearance;
}

void Appearance::install(QApplication& application) {
    application_ = &application;
    connect(&application, &QObject::destroyed, this, [this] { application_ = nullptr; });
    if (!chosen_) theme_.scheme = schemeOf(application.palette());
    application.setStyle(new SportelloStyle);
    application.setWindowIcon(markIcon());
    application.installEventFilter(this);
    new FocusRing(&application);
    apply();
}

void Appearance::setScheme(std::optional<Scheme> scheme) {
    chosen_ = scheme;
    if (!scheme) return followSystem();
    theme_.scheme = *scheme;
    apply();
}

void Appearance::setScale(double scale) {
    theme_.scale = std::clamp(scale, 1.0, 2.0);
    apply();
}

void Appearance::setMotion(bool on) {
    theme_.motion = on;
    apply();
}

void Appearance::apply() {
    if (application_ == nullptr) return;
    asking_ = true;  // our own palette is no news from the system
    application_->setFont(theme_.font(Type::body));
    application_->setPalette(theme_.palette());
    application_->setStyleSheet(styleSheet(theme_));
    asking_ = false;
    emit changed();
}

// Qt 6.4 has no question for the scheme of the system; its palette shows through as soon as ours is
// taken away.
void Appearance::followSystem() {
    if (application_ == nullptr || asking_) return;
    asking_ = true;
    application_->setPalette(QPalette());
    theme_.scheme = schemeOf(QGuiApplication::palette());
    asking_ = false;
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && !chosen_ && !asking_)
        QMetaObject::invokeMethod(this, &Appearance::followSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

}  // namespace ui
