// SPDX-License-Identifier: EUPL-1.2
#include "core/base/settings.h"

#include <array>

namespace core {
namespace {

constexpr std::array themeNames{"system", "light", "dark",
                                "high-contrast"};  // in the order of ThemeChoice

QString standardFile(QSettings::Scope scope) {
    return QSettings(QSettings::IniFormat, scope, QStringLiteral("sportello"),
                     QStringLiteral("sportello"))
        .fileName();
}

std::optional<QString> text(const QSettings& file, const char* key) {
    const auto value = file.value(QLatin1String(key));
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

}  // namespace

Settings::Settings()
    : Settings(standardFile(QSettings::SystemScope), standardFile(QSettings::UserScope)) {}

Settings::Settings(const QString& systemFile, const QString& userFile)
    : system_(std::make_unique<QSettings>(systemFile, QSettings::IniFormat)),
      user_(std::make_unique<QSettings>(userFile, QSettings::IniFormat)) {
    for (const auto& key : system_->value(QStringLiteral("admin/locked")).toStringList())
        locked_ << key.trimmed();
}

bool Settings::locked(const char* key) const {
    return locked_.contains(QLatin1String(key));
}

std::optional<QString> Settings::userText(const char* key) const {
    return locked(key) ? std::nullopt : text(*user_, key);
}

std::optional<QString> Settings::systemText(const char* key) const {
    return text(*system_, key);
}

bool Settings::store(const char* key, const QString& value) {
    if (locked(key) || !user_->isWritable()) return false;
    user_->setValue(QLatin1String(key), value);
    user_->sync();
    return user_->status() == QSettings::NoError;
}

std::optional<QUrl> Settings::parse(const QString& text, const Setting<QUrl>&) {
    const QUrl url(text, QUrl::StrictMode);
    const bool fit =
        url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    return fit ? std::optional(url) : std::nullopt;
}

std::optional<QString> Settings::parse(const QString& text, const Setting<QString>&) {
    return text;
}

std::optional<int> Settings::parse(const QString& text, const Setting<int>&) {
    bool number = false;
    const int value = text.toInt(&number);
    return number && value >= 100 && value <= 200 ? std::optional(value) : std::nullopt;
}

std::optional<bool> Settings::parse(const QString& text, const Setting<bool>&) {
    if (text == QLatin1String("yes")) return true;
    if (text == QLatin1String("no")) return false;
    return std::nullopt;
}

std::optional<ThemeChoice> Settings::parse(const QString& text, const Setting<ThemeChoice>&) {
    for (std::size_t i = 0; i < themeNames.size(); ++i)
        if (text == QLatin1String(themeNames[i])) return static_cast<ThemeChoice>(i);
    return std::nullopt;
}

QString Settings::print(ThemeChoice value) {
    return QLatin1String(themeNames[static_cast<std::size_t>(value)]);
}

}  // namespace core
