// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <memory>
#include <optional>

namespace core {

enum class ThemeChoice { system, light, dark, highContrast };

/// One setting: its key in the file and its value when nobody has said anything.
template <typename T>
struct Setting {
    const char* key;
    T fallback;
};

namespace setting {
inline const Setting<QUrl> portalUrl{"portal/url", {}};
inline const Setting<QString> portalCa{"portal/ca", {}};      // path of a PEM file
inline const Setting<QString> language{"view/language", {}};  // it, en, ...; empty = the system's
inline const Setting<ThemeChoice> theme{"view/theme", ThemeChoice::system};
inline const Setting<int> textScale{"view/text-scale", 100};        // percent, 100 to 200; ui 4
inline const Setting<bool> assistantSeen{"assistant/seen", false};  // the first start is over
inline const Setting<bool> discreet{"view/discreet", false};  // fse-domain 4: modalità discreta
}  // namespace setting

/// Two INI files: the administrator's (for the whole computer) and the person's. The person's wins,
/// except for the keys that the administrator lists under [admin] locked=key,key: those cannot be
/// changed here. A value that makes no sense counts as not given. Holds no secret and no personal
/// data.
class Settings {
  public:
    /// The usual places of the system (on Linux /etc/xdg/sportello/sportello.ini and
    /// ~/.config/sportello/…).
    Settings();
    Settings(const QString& systemFile, const QString& userFile);

    template <typename T>
    T value(const Setting<T>& setting) const {
        for (const auto& text : {userText(setting.key), systemText(setting.key)})
            if (const auto value = text ? parse(*text, setting) : std::nullopt) return *value;
        return setting.fallback;
    }

    /// False when locked or when the file cannot be written; nothing is changed then.
    template <typename T>
    bool setValue(const Setting<T>& setting, const T& value) {
        return store(setting.key, print(value));
    }

    bool locked(const char* key) const;

  private:
    std::optional<QString> userText(const char* key) const;  // nothing for a locked key
    std::optional<QString> systemText(const char* key) const;
    bool store(const char* key, const QString& text);

    static std::optional<QUrl> parse(const QString& text, const Setting<QUrl>&);
    static std::optional<QString> parse(const QString& text, const Setting<QString>&);
    static std::optional<int> parse(const QString& text, const Setting<int>&);
    static std::optional<bool> parse(const QString& text, const Setting<bool>&);
    static std::optional<ThemeChoice> parse(const QString& text, const Setting<ThemeChoice>&);
    static QString print(const QUrl& value) { return value.toString(); }
    static QString print(const QString& value) { return value; }
    static QString print(int value) { return QString::number(value); }
    static QString print(bool value) {
        return value ? QStringLiteral("yes") : QStringLiteral("no");
    }
    static QString print(ThemeChoice value);

    std::unique_ptr<QSettings> system_;
    std::unique_ptr<QSettings> user_;
    QStringList locked_;
};

}  // namespace core
