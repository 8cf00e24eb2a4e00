// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace mockportal {

/// What the portal tells a citizen. Seen from level 1 on: never a word about their health.
struct Communication {
    QString id{};  // given by the book where it is empty
    QDateTime sent{};
    QString kind{};   // tessera, dati, informativa, medico, esenzione, prenotazione, richiesta
    QString place{};  // where to act on it, as the scope of a delegation calls it; may be empty
    QString title{};
    QString text{};
};

/// All communications, of the content and those that services add: `state.communications.add(…)`.
class CommunicationBook {
  public:
    /// The content, counted back from this day.
    void start(const QDateTime& now);
    void add(const QString& codiceFiscale, Communication communication);
    /// In the order they were added.
    QList<Communication> of(const QString& codiceFiscale) const { return all_[codiceFiscale]; }

  private:
    QHash<QString, QList<Communication>> all_{};
};

}  // namespace mockportal
