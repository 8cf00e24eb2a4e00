// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QUrl>
#include <QVector>
#include <optional>

#include "core/base/base.h"
#include "core/doctor/doctor.h"

namespace core {

enum class DoctorOrder { distance, name };

/// Which doctors are wanted; an empty field does not narrow the search.
struct DoctorQuery {
    DoctorKind kind = DoctorKind::family;
    QString name{};      // part of it, in any case
    QString comune{};    // Belfiore code, of a surgery
    QString area{};      // code of an ambito
    QString language{};  // BCP 47
    bool onlyFree = false;
    QString near{};  // Belfiore code: distances are counted from there
    DoctorOrder order = DoctorOrder::name;
    bool withVerdict = false;  // may the session's subject choose them? Needs a session
};

/// A page of a search.
struct DoctorPage {
    QVector<Doctor> doctors{};
    int total = 0;  // over all pages
    QUrl next{};    // empty = the last page; only for DoctorGateway::more
};

/// What searches can be narrowed by, in the order of the names.
struct DoctorFilters {
    QVector<Named> comuni{};  // Belfiore code
    QVector<Named> areas{};
    QVector<Named> languages{};
};

/// IL TUO MEDICO for one session's subject. Lives on the thread it was made on; its futures finish
/// there. Every call can fail with portal.*, network.*, session.*, acting.*, login.level, record.*.
///
/// A choice whose answer was lost (portal.unreachable, portal.timeout, portal.answer) may have been
/// done: choose() again with the same prepared text, signature and key does it at most once, and
/// requests() with current() tells what holds.
class DoctorGateway {
  public:
    virtual ~DoctorGateway() = default;
    /// Nobody when none was ever chosen.
    virtual Async<std::optional<Doctor>> current() = 0;
    virtual Async<DoctorPage> search(const DoctorQuery& query) = 0;
    virtual Async<DoctorPage> more(const DoctorPage& page) = 0;
    virtual Async<DoctorFilters> filters(DoctorKind kind) = 0;
    /// With the verdict for the session's subject.
    virtual Async<Doctor> doctor(const QString& id) = 0;
    /// Everybody in this association.
    virtual Async<QVector<Doctor>> associates(const QString& associationCode) = 0;

    /// Level 3. The text to be signed for this doctor; `reason` is needed where the verdict is
    /// toBeJudged, and stands in the text. A refusal comes at choose().
    virtual Async<PreparedChoice> prepare(const QString& doctorId, const QString& reason = {}) = 0;
    /// Level 3. `signature`: signText over the prepared text. `key`: the same for every repetition
    /// of this one wish, another for the next.
    virtual Async<ChoiceAnswer> choose(const PreparedChoice& prepared, const QByteArray& signature,
                                       const QByteArray& key) = 0;
    /// All there ever were, newest first.
    virtual Async<QVector<ChoiceRequest>> requests() = 0;
    /// Only one in state `sent`; record.changed when it was answered in the meantime.
    virtual Async<ChoiceRequest> withdraw(const ChoiceRequest& request) = 0;
};

}  // namespace core
