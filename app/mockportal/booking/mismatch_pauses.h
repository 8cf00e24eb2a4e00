// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <chrono>
#include <optional>

namespace mockportal {

/// R63: who types data that do not belong together too often has to wait. Counted by a key, a
/// codice fiscale or a machine: each pauses alone, so that neither one machine can try many people
/// nor many machines one person.
class MismatchPauses {
  public:
    struct Limits {
        int mismatches = 5;
        std::chrono::minutes pause{15};
    };
    static constexpr std::chrono::hours memory{24};   // older mismatches do not count
    static constexpr qsizetype manyRecords = 10'000;  // guessed ones must not fill the memory

    /// The longest of the pauses these keys are in; nothing when none is.
    std::optional<std::chrono::seconds> left(const QStringList& keys, const QDateTime& now) const;
    /// Counts for each of them.
    void mismatch(const QStringList& keys, const QDateTime& now, const Limits& limits);
    void forget(const QString& key) { records_.remove(key); }
    void clear() { records_.clear(); }

  private:
    struct Record {
        QList<QDateTime> mismatches{};
        QDateTime pausedUntil{};
    };
    void forgetOld(const QDateTime& now);
    QHash<QString, Record> records_{};
};

}  // namespace mockportal
