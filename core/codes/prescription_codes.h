// SPDX-License-Identifier: EUPL-1.2
// The codes on prescriptions, as typed or scanned: blanks, case and the `*` of a scanner do not
// matter (regional-services 4.1). Shapes only: no rule for a check digit is public.
#pragma once

#include <QString>
#include <QStringView>
#include <expected>
#include <optional>

namespace core {

/// The first thing wrong with a code.
enum class CodeFault { empty, length, pattern };

/// Numero Ricetta Elettronica: 3 digits of the region, 2 digits or letters, 10 digits (R30).
std::expected<QString, CodeFault> parseNre(QStringView typed);

/// Identificativo Unico Prescrizione: 10 digits or letters (R32).
std::expected<QString, CodeFault> parseIup(QStringView typed);

/// The code of a red paper prescription, of two bar codes (S65).
struct Rur {
    QString first;   // 5 characters
    QString second;  // 10 digits
};

/// What is wrong with which box; at least one is set.
struct RurFaults {
    std::optional<CodeFault> first;
    std::optional<CodeFault> second;
};

/// Full box 1: the focus moves on (R31).
inline constexpr int rurFirstLength = 5;

/// The two boxes (R31). All 15 characters in the first will do when the second is empty.
std::expected<Rur, RurFaults> parseRur(QStringView first, QStringView second);

/// The two boxes of 15 characters that a scanner put into box 1; nullopt for any other number of
/// characters. What is in them is not judged.
std::optional<Rur> splitScannedRur(QStringView typed);

}  // namespace core
