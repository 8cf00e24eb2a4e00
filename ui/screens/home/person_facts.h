// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>

#include "core/base/base.h"
#include "ui/screens/home/today_facts.h"

namespace ui {

/// What is new and due for one person, asked in a session that acts for them. GUI thread.
class PersonFacts : public QObject {
    Q_OBJECT
  public:
    enum class For { home, family };

    /// `context` must outlive it.
    PersonFacts(const Context& context, core::Session session, For purpose);
    ~PersonFacts() override;

    const core::Session& session() const { return session_; }
    /// Asks the portal, unless it did within the last minute.
    void load();
    /// Asks it again.
    void reload();
    bool loading() const { return open_ > 0; }
    /// Sorted (sortItems). What has come so far.
    const TodayItems& items() const { return items_; }
    /// Why some of it is missing; empty: nothing is.
    const std::optional<core::Error>& error() const { return error_; }
    /// R92.
    void forget();

  Q_SIGNALS:
    void changed();

  private:
    void take(int round, core::Result<TodayItems> items);

    const Context& context_;
    core::Session session_;
    For purpose_;
    TodayItems items_{};
    std::optional<core::Error> error_{};
    QDateTime asked_{};
    int open_ = 0;
    int round_ = 0;
    std::unique_ptr<QObject> owner_;  // answers to what is not wanted any more end with it
};

/// Those of one session, by person. Empty after it, and after a change of the person acted for.
class FactStore : public SessionModel {
    Q_OBJECT
  public:
    /// Anew when the session is of another level than it was.
    std::shared_ptr<PersonFacts> of(const Context& context, const core::Session& session,
                                    PersonFacts::For purpose);
    void clear() override;

  private:
    std::map<std::pair<QString, PersonFacts::For>, std::shared_ptr<PersonFacts>> people_{};
};

std::shared_ptr<FactStore> factStore(const Context& context);

}  // namespace ui
