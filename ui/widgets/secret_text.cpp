// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/secret_text.h"

#include <QString>
#include <algorithm>
#include <utility>

namespace ui {
namespace {

bool startsCharacter(std::uint8_t byte) {
    return (byte & 0xC0) != 0x80;
}

int characters(core::ByteView utf8) {
    return static_cast<int>(std::ranges::count_if(utf8, startsCharacter));
}

bool isPrintable(char32_t c) {
    const auto category = QChar::category(c);
    return QChar::isPrint(c) && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph;
}

void appendUtf8(core::SecretBuffer& out, char32_t c) {
    const auto byte = [&out](char32_t value) { out.append(static_cast<std::uint8_t>(value)); };
    if (c < 0x80) return byte(c);
    if (c < 0x800) {
        byte(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            byte(0xE0 | c >> 12);
        } else {
            byte(0xF0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3F));
        }
        byte(0x80 | (c >> 6 & 0x3F));
    }
    byte(0x80 | (c & 0x3F));
}

void wipe(QString& text) {
    core::secureWipe({reinterpret_cast<std::uint8_t*>(text.data()),
                      static_cast<std::size_t>(text.size()) * sizeof(QChar)});
}

core::SecretBuffer printableUtf8(QStringView text) {
    core::SecretBuffer out;
    QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < composed.size(); ++i) {
        char32_t c = composed[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < composed.size())
            c = QChar::surrogateToUcs4(composed[i], composed[i + 1]), ++i;
        if (isPrintable(c)) appendUtf8(out, c);
    }
    wipe(composed);
    return out;
}

std::string_view text(core::ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

int SecretText::length() const {
    return characters(bytes_.view());
}

std::size_t SecretText::offset(int position) const {
    const core::ByteView all = bytes_.view();
    std::size_t at = 0;
    for (; at < all.size(); ++at)
        if (startsCharacter(all[at]) && position-- == 0) break;
    return at;
}

// A buffer cannot be mended in place: what stays is put together anew and the old one wiped.
void SecretText::replace(int from, int to, core::ByteView added) {
    const core::ByteView all = bytes_.view();
    const std::size_t start = offset(from);
    const std::size_t end = offset(to);
    core::SecretBuffer next;
    next.append(text(all.subspan(0, start)));
    next.append(text(added));
    next.append(text(all.subspan(end)));
    bytes_ = std::move(next);
    caret_ = anchor_ = from + characters(added);
}

void SecretText::insert(QStringView typed) {
    const core::SecretBuffer added = printableUtf8(typed);
    const int kept = length() - (selectionEnd() - selectionStart());
    if (added.empty() || kept + characters(added.view()) > capacity) return;
    replace(selectionStart(), selectionEnd(), added.view());
}

void SecretText::removeBefore() {
    if (hasSelection()) return replace(selectionStart(), selectionEnd(), {});
    if (caret_ > 0) replace(caret_ - 1, caret_, {});
}

void SecretText::removeAfter() {
    if (hasSelection()) return replace(selectionStart(), selectionEnd(), {});
    if (caret_ < length()) replace(caret_, caret_ + 1, {});
}

void SecretText::removeAllBefore() {
    replace(0, selectionEnd(), {});
}

void SecretText::moveTo(int position, bool select) {
    caret_ = std::clamp(position, 0, length());
    if (!select) anchor_ = caret_;
}

void SecretText::selectAll() {
    anchor_ = 0;
    caret_ = length();
}

void SecretText::clear() {
    bytes_.clear();
    caret_ = anchor_ = 0;
}

core::SecretBuffer SecretText::take() {
    caret_ = anchor_ = 0;
    return std::exchange(bytes_, core::SecretBuffer());
}

}  // namespace ui
