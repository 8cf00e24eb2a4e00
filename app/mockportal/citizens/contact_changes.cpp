// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/citizens/contact_changes.h"

#include <algorithm>

#include "app/mockportal/base/random_token.h"

namespace mockportal {
namespace {

QString keyOf(const PendingContacts& change, const QString& channel) {
    return channel + QLatin1Char('/') + change.patientId;
}

}  // namespace

QString ContactChanges::begin(PendingContacts change, const QDateTime& now) {
    end(change.patientId);
    change.ends = now.addSecs(std::chrono::seconds(lifetime).count());
    const auto flow = QString::fromLatin1(randomToken());
    flows_.insert(flow, std::move(change));
    return flow;
}

PendingContacts* ContactChanges::find(const QString& flow, const QString& patientId,
                                      const QDateTime& now) {
    const auto hit = flows_.find(flow);
    if (hit == flows_.end() || hit->patientId != patientId || hit->ends <= now) return nullptr;
    return &*hit;
}

void ContactChanges::end(const QString& patientId) {
    flows_.removeIf([&](const auto& flow) { return flow.value().patientId == patientId; });
}

std::chrono::seconds ContactChanges::untilSending(const PendingContacts& change,
                                                  const QDateTime& now) const {
    std::chrono::seconds longest{0};
    for (const auto& channel : change.channels)
        longest = std::max(longest, codes_.untilResend(keyOf(change, channel.name), now));
    return longest;
}

QString ContactChanges::newCode(const PendingContacts& change, const QString& channel,
                                const QDateTime& now) {
    // Always as one more sending: whoever asks again and again must not flood a telephone.
    return codes_.resend(keyOf(change, channel), now).value_or(QString());
}

ContactChanges::Verdict ContactChanges::check(PendingContacts& change, const QString& channel,
                                              const QString& code, const QDateTime& now) {
    if (change.confirmed.contains(channel)) return Verdict::right;
    const auto verdict = codes_.check(keyOf(change, channel), code.toLatin1(), now);
    if (verdict == Verdict::right) change.confirmed << channel;
    return verdict;
}

int ContactChanges::triesLeft(const PendingContacts& change, const QString& channel) const {
    return codes_.triesLeft(keyOf(change, channel));
}

}  // namespace mockportal
