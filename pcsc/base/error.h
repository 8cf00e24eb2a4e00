// SPDX-License-Identifier: EUPL-1.2
// What went wrong, as a value: a stable code, a cause for the log, never a sentence for the person.
// core/base turns codes into sentences; docs/error-codes.md lists them for the help line.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace pcsc {

/// A stable name such as "card.removed". The part before the first dot says which of service,
/// reader, card, pin, puk, certificate, network, portal, login, session, acting, booking,
/// document, output or program failed. Only string literals can become codes, so a code lives as
/// long as the program.
class ErrorCode {
  public:
    consteval explicit ErrorCode(const char* name) : name_(name) {}
    constexpr std::string_view name() const { return name_; }
    friend constexpr bool operator==(ErrorCode, ErrorCode) = default;
    friend constexpr auto operator<=>(ErrorCode, ErrorCode) = default;

  private:
    std::string_view name_;
};

struct Error {
    ErrorCode code;
    /// For the log and the details pane: a return code, a status word. Never a secret, never
    /// personal data.
    std::string cause{};
    /// Tries left, only when the card or the portal has told them (63Cx).
    std::optional<int> triesLeft{};
    /// Until when the same would be refused again, only when the portal has told it.
    std::optional<std::chrono::sys_seconds> until{};
    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace pcsc
