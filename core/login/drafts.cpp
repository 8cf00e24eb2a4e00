// SPDX-License-Identifier: EUPL-1.2
#include "core/login/drafts.h"

#include <algorithm>
#include <ranges>

namespace core {
namespace {

constexpr std::chrono::seconds lookAtTheClock{20};

}  // namespace

Drafts::Drafts(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
    timer_.setInterval(lookAtTheClock);
    connect(&timer_, &QTimer::timeout, this, &Drafts::dropOld);
}

Drafts::~Drafts() {
    dropAll();
}

void Drafts::keep(const QString& page, const FormValues& values) {
    if (person_.isEmpty()) return;
    drop([&](const Draft& draft) { return draft.page == page && draft.subject == subject_; });
    Draft draft{page, subject_, clock_.now(), {}};
    draft.values.reserve(static_cast<std::size_t>(values.size()));
    // Copies of our own, which nobody else shares, so that they can be wiped.
    for (const auto& [name, text] : values.asKeyValueRange())
        draft.values.emplace_back(name, text.toStdU16String());
    drafts_.push_back(std::move(draft));
    timer_.start();
}

std::optional<FormValues> Drafts::take(const QString& page) {
    dropOld();
    if (!present_) return std::nullopt;
    const auto mine = [&](const Draft& draft) {
        return draft.page == page && draft.subject == subject_;
    };
    const auto found = std::ranges::find_if(drafts_, mine);
    if (found == drafts_.end()) return std::nullopt;
    FormValues values;
    for (const auto& [name, text] : found->values) values[name] = QString::fromStdU16String(text);
    drop(mine);
    return values;
}

void Drafts::personIs(const Session& session) {
    if (session.patient.codiceFiscale != person_) dropAll();
    person_ = session.patient.codiceFiscale;
    subject_ = session.subject().id;
    present_ = true;
}

void Drafts::personLeft() {
    present_ = false;
}

void Drafts::dropAll() {
    drop([](const Draft&) { return true; });
    person_.clear();
    subject_.clear();
    present_ = false;
}

void Drafts::dropOld() {
    const auto now = clock_.now();
    const auto seconds = std::chrono::seconds(lifetime).count();
    drop([&](const Draft& draft) {
        const auto age = draft.kept.secsTo(now);
        return age < 0 || age >= seconds;
    });
}

void Drafts::wipe(Draft& draft) {
    for (auto& value : draft.values | std::views::values)
        secureWipe(
            {reinterpret_cast<std::uint8_t*>(value.data()), value.size() * sizeof(char16_t)});
}

template <typename Which>
void Drafts::drop(Which which) {
    for (auto& draft : drafts_)
        if (which(draft)) wipe(draft);
    std::erase_if(drafts_, which);
    if (drafts_.empty()) timer_.stop();
}

}  // namespace core
