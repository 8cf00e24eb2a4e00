// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>

#include "core/base/settings.h"
#include "ui/style/roles.h"

namespace ui {

/// What a person chooses once and finds again: never anything personal (R88). GUI thread.
class Preferences : public QObject {
    Q_OBJECT
  public:
    /// ui.md 4, per cent.
    static constexpr std::array textSizes{100, 125, 150, 175, 200};

    /// Where the portal is and whom to trust for it.
    struct Portal {
        QString url{};
        QString caFile{};
        friend bool operator==(const Portal&, const Portal&) = default;
    };

    /// `settings` must outlive it. `languages`: two-letter codes the program can show, the first is
    /// the default.
    Preferences(core::Settings& settings, QStringList languages);

    int textSize() const;
    void setTextSize(int percent);
    /// The next size up or down, as far as it goes.
    void stepTextSize(int steps);

    /// Nothing: as the system.
    std::optional<Scheme> scheme() const;
    void setScheme(std::optional<Scheme> scheme);

    /// Titles of documents under special protection are not shown in lists.
    bool discreet() const { return settings_.value(core::setting::discreet); }
    void setDiscreet(bool discreet);

    /// The assistant of the first start was shown.
    bool assistantSeen() const { return settings_.value(core::setting::assistantSeen); }
    void setAssistantSeen() { settings_.setValue(core::setting::assistantSeen, true); }

    const QStringList& languages() const { return languages_; }
    QString language() const;
    void setLanguage(const QString& language);

    Portal portal() const;
    /// Counts from the next start. False when it cannot be stored.
    bool setPortal(const Portal& portal);
    /// Given at the start of the program: shown, not changed here, not stored.
    void fixPortal(Portal portal) { fixedPortal_ = std::move(portal); }
    /// Given at the start, or locked by the administrator.
    bool portalFixed() const;

    /// Of a language in that language: Italiano, English.
    static QString languageName(const QString& language);

  Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void discreetChanged(bool discreet);

  private:
    core::Settings& settings_;
    QStringList languages_;
    std::optional<Portal> fixedPortal_;
};

}  // namespace ui
