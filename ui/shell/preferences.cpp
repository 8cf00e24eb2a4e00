// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/preferences.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {
namespace {

int nearestTextSize(double percent) {
    return std::ranges::min(Preferences::textSizes, {},
                            [&](int size) { return std::abs(size - percent); });
}

// Systems tell their text size as dots per inch, 96 being 100 %.
int systemTextSize() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? nearestTextSize(screen->logicalDotsPerInchY() / 96 * 100) : 100;
}

core::ThemeChoice choice(std::optional<Scheme> scheme) {
    if (!scheme) return core::ThemeChoice::system;
    switch (*scheme) {
        case Scheme::light:
            return core::ThemeChoice::light;
        case Scheme::dark:
            return core::ThemeChoice::dark;
        case Scheme::highContrast:
            return core::ThemeChoice::highContrast;
    }
    return core::ThemeChoice::system;
}

}  // namespace

Preferences::Preferences(core::Settings& settings, QStringList languages)
    : settings_(settings), languages_(std::move(languages)) {}

int Preferences::textSize() const {
    auto setting = core::setting::textScale;
    setting.fallback = systemTextSize();
    return nearestTextSize(settings_.value(setting));
}

void Preferences::setTextSize(int percent) {
    if (percent == textSize()) return;
    settings_.setValue(core::setting::textScale, nearestTextSize(percent));
    Q_EMIT appearanceChanged();
}

void Preferences::stepTextSize(int steps) {
    const auto now = std::ranges::find(textSizes, textSize()) - textSizes.begin();
    const auto next = std::clamp<std::ptrdiff_t>(now + steps, 0, textSizes.size() - 1);
    setTextSize(textSizes[static_cast<std::size_t>(next)]);
}

std::optional<Scheme> Preferences::scheme() const {
    switch (settings_.value(core::setting::theme)) {
        case core::ThemeChoice::light:
            return Scheme::light;
        case core::ThemeChoice::dark:
            return Scheme::dark;
        case core::ThemeChoice::highContrast:
            return Scheme::highContrast;
        case core::ThemeChoice::system:
            break;
    }
    return std::nullopt;
}

void Preferences::setScheme(std::optional<Scheme> scheme) {
    if (scheme == this->scheme()) return;
    settings_.setValue(core::setting::theme, choice(scheme));
    Q_EMIT appearanceChanged();
}

void Preferences::setDiscreet(bool discreet) {
    if (discreet == this->discreet()) return;
    settings_.setValue(core::setting::discreet, discreet);
    Q_EMIT discreetChanged(this->discreet());
}

QString Preferences::language() const {
    const auto chosen = settings_.value(core::setting::language);
    return languages_.contains(chosen) ? chosen : languages_.value(0, QStringLiteral("it"));
}

void Preferences::setLanguage(const QString& language) {
    if (language == this->language() || !languages_.contains(language)) return;
    settings_.setValue(core::setting::language, language);
    Q_EMIT languageChanged();
}

Preferences::Portal Preferences::portal() const {
    if (fixedPortal_) return *fixedPortal_;
    return {settings_.value(core::setting::portalUrl).toString(),
            settings_.value(core::setting::portalCa)};
}

bool Preferences::setPortal(const Portal& portal) {
    return !portalFixed() && settings_.setValue(core::setting::portalUrl, QUrl(portal.url)) &&
           settings_.setValue(core::setting::portalCa, portal.caFile);
}

bool Preferences::portalFixed() const {
    return fixedPortal_ || settings_.locked(core::setting::portalUrl.key) ||
           settings_.locked(core::setting::portalCa.key);
}

QString Preferences::languageName(const QString& language) {
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("en"))
        name = QStringLiteral("English");  // not "American English"
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

}  // namespace ui
