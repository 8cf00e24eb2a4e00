// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>
#include <list>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/login/session.h"

namespace core {

/// What was typed into one form: by the name of the field.
using FormValues = QMap<QString, QString>;

/// Forms half filled in when the session ended under them, so that the person goes on after the
/// next login. In memory only, wiped, for a quarter of an hour. Bound to who typed and for whom: a
/// draft is handed back only in a session of the same person acting for the same one, and
/// everything goes at logout and when somebody else logs in. Never for secrets, nor for data of the
/// record. Lives on the GUI thread; fed by SessionManager.
class Drafts : public QObject {
    Q_OBJECT
  public:
    static constexpr std::chrono::minutes lifetime{15};

    /// The clock must outlive it.
    explicit Drafts(const Clock& clock = Clock::system(), QObject* parent = nullptr);
    ~Drafts() override;

    /// Keeps the values of a page, in place of those before: for who is logged in, or was until
    /// just now (in the slots of SessionManager::ended). After a logout nothing is kept.
    void keep(const QString& page, const FormValues& values);
    /// Hands them back once and forgets them; nothing without a session of the same person.
    std::optional<FormValues> take(const QString& page);
    bool empty() const { return drafts_.empty(); }

    /// From now on this session types. Another person's drafts are dropped.
    void personIs(const Session& session);
    /// What is there waits for the person to come back.
    void personLeft();
    void dropAll();
    /// Drops what is too old; a timer does it, a test at once.
    void dropOld();

  private:
    struct Draft {
        QString page{};
        QString subject{};  // FHIR id of the person it was typed for
        QDateTime kept{};
        std::vector<std::pair<QString, std::u16string>> values{};
    };
    static void wipe(Draft& draft);
    template <typename Which>
    void drop(Which which);

    const Clock& clock_;
    QString person_{};   // codice fiscale of who typed last
    QString subject_{};  // for whom
    bool present_ = false;
    std::list<Draft> drafts_{};  // a list never moves them: no copy is left behind
    QTimer timer_{};
};

}  // namespace core
