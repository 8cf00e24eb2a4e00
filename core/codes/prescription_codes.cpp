// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/prescription_codes.h"

#include <QRegularExpression>

#include "core/codes/typed_text.h"

namespace core {
namespace {

constexpr qsizetype nreLength = 15;
constexpr qsizetype iupLength = 10;
constexpr qsizetype rurSecondLength = 10;

std::expected<QString, CodeFault> parse(QStringView typed, qsizetype length,
                                        const QRegularExpression& pattern) {
    const QString code = typedCode(typed);
    if (code.isEmpty()) return std::unexpected(CodeFault::empty);
    if (code.size() != length) return std::unexpected(CodeFault::length);
    if (!pattern.match(code).hasMatch()) return std::unexpected(CodeFault::pattern);
    return code;
}

std::optional<CodeFault> faultOf(const std::expected<QString, CodeFault>& box) {
    return box ? std::nullopt : std::optional(box.error());
}

}  // namespace

std::expected<QString, CodeFault> parseNre(QStringView typed) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{3}[0-9A-Z]{2}[0-9]{10}\\z"));
    return parse(typed, nreLength, pattern);
}

std::expected<QString, CodeFault> parseIup(QStringView typed) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9A-Z]{10}\\z"));
    return parse(typed, iupLength, pattern);
}

std::expected<Rur, RurFaults> parseRur(QStringView first, QStringView second) {
    static const QRegularExpression firstPattern(QStringLiteral("^[0-9]{3}[0-9A-Z]{2}\\z"));
    static const QRegularExpression secondPattern(QStringLiteral("^[0-9]{10}\\z"));
    if (const auto scanned = splitScannedRur(first); scanned && typedCode(second).isEmpty())
        return parseRur(scanned->first, scanned->second);
    const auto box1 = parse(first, rurFirstLength, firstPattern);
    const auto box2 = parse(second, rurSecondLength, secondPattern);
    if (box1 && box2) return Rur{*box1, *box2};
    return std::unexpected(RurFaults{faultOf(box1), faultOf(box2)});
}

std::optional<Rur> splitScannedRur(QStringView typed) {
    const QString code = typedCode(typed);
    if (code.size() != rurFirstLength + rurSecondLength) return std::nullopt;
    return Rur{code.first(rurFirstLength), code.last(rurSecondLength)};
}

}  // namespace core
