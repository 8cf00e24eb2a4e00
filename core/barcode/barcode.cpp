// SPDX-License-Identifier: EUPL-1.2
#include "core/barcode/barcode.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace core {
namespace {

using Symbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

/// zint would write small letters as capitals, and something else would be read than was asked for.
bool isWritable(const QString& text) {
    static const auto others = QStringLiteral("-. $/+%");
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'A' && letter <= u'Z') ||
               others.contains(letter);
    });
}

Barcode barsOf(const zint_vector& drawing) {
    Barcode code;
    for (const auto* bar = drawing.rectangles; bar != nullptr; bar = bar->next)
        code.bars << Barcode::Bar{bar->x, bar->width};
    if (code.bars.isEmpty()) return code;
    std::ranges::sort(code.bars, {}, &Barcode::Bar::left);
    const double start = code.bars.first().left;
    const double module = std::ranges::min(code.bars, {}, &Barcode::Bar::width).width;
    for (auto& bar : code.bars) bar = {(bar.left - start) / module, bar.width / module};
    code.width = code.bars.last().left + code.bars.last().width;
    return code;
}

}  // namespace

std::optional<Barcode> code39(const QString& text) {
    if (!isWritable(text)) return std::nullopt;
    const Symbol symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol) return std::nullopt;
    symbol->symbology = BARCODE_CODE39;
    symbol->show_hrt = 0;
    const auto bytes = text.toLatin1();
    const auto* source = reinterpret_cast<const unsigned char*>(bytes.constData());
    const int outcome = ZBarcode_Encode_and_Buffer_Vector(
        symbol.get(), const_cast<unsigned char*>(source), static_cast<int>(bytes.size()), 0);
    if (outcome >= ZINT_ERROR || symbol->vector == nullptr) return std::nullopt;
    return barsOf(*symbol->vector);
}

}  // namespace core
