// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/finding_look.h"

#include "ui/screens/login/card_picture.h"

namespace ui {

using core::diagnosis::Verdict;

FindingLook findingLook(const std::optional<Verdict>& verdict) {
    if (!verdict) return {Icon::clock, Role::primary, Card::Kind::plain, Tone::info};
    switch (*verdict) {
        case Verdict::ok:
            return {Icon::ok, Role::ok, Card::Kind::ok, Tone::ok};
        case Verdict::warn:
            return {Icon::warning, Role::warn, Card::Kind::warn, Tone::warn};
        case Verdict::fail:
            return {Icon::error, Role::bad, Card::Kind::bad, Tone::bad};
        case Verdict::skipped:
            break;
    }
    return {Icon::clock, Role::ink2, Card::Kind::plain, Tone::info};
}

std::optional<CardScene::State> probePicture(const core::diagnosis::Diagnosis::Row& row) {
    namespace errors = core::errors;
    if (!row.finding || !row.finding->code) return std::nullopt;
    const auto code = *row.finding->code;
    if (code == errors::cardAbsent) return CardScene::State::insertCard;
    if (code == errors::cardNoCertificate || code == errors::cardKeyTooShort)
        return CardScene::State::noCertificate;
    return errorPicture(code);
}

Icon probeIcon(std::string_view id) {
    if (id.starts_with("network.")) return Icon::network;
    if (id.starts_with("portal.")) return Icon::server;
    if (id.starts_with("clock.")) return Icon::clock;
    if (id.starts_with("reader.")) return Icon::reader;
    if (id.starts_with("card.") || id.starts_with("certificate.")) return Icon::card;
    if (id.starts_with("pin.")) return Icon::key;
    return Icon::gear;
}

}  // namespace ui
