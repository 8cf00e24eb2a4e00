// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/signature_fields.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::clinical {
namespace {

using Object = QPDFObjectHandle;

// Of a field and its widget. None of them can act, or paint without an area to paint on.
constexpr std::array<std::string_view, 27> known{
    "/AP", "/BS",   "/Border", "/DA",      "/DR", "/DV", "/F",  "/FT",   "/Ff",
    "/H",  "/Kids", "/Lock",   "/M",       "/MK", "/NM", "/OC", "/P",    "/Parent",
    "/Q",  "/Rect", "/SV",     "/Subtype", "/T",  "/TM", "/TU", "/Type", "/V"};

/// The field's own, else its parent's (ISO 32000-1 12.7.3.1: both are inherited).
Object inherited(Object field, const char* key) {
    auto own = field.getKey(key);
    if (!own.isNull() || !field.getKey("/Parent").isDictionary()) return own;
    return field.getKey("/Parent").getKey(key);
}

bool hasNoArea(Object rectangle) {
    if (!rectangle.isRectangle()) return false;
    const auto corners = rectangle.getArrayAsRectangle();
    return corners.llx == corners.urx && corners.lly == corners.ury;
}

bool paintsNothing(Object part) {
    if (part.hasKey("/Subtype"))
        return part.getKey("/Subtype").isNameAndEquals("/Widget") &&
               hasNoArea(part.getKey("/Rect"));
    return !part.hasKey("/Rect") && !part.hasKey("/AP");
}

}  // namespace

bool isSignatureField(Object field) {
    return field.isDictionary() && inherited(field, "/FT").isNameAndEquals("/Sig");
}

SignatureFields::SignatureFields(const std::vector<PdfSignature>& all, const PdfSignature& seenBy) {
    for (const auto& each : all)
        if (each.end() > seenBy.end()) later_.insert(each.object);
}

bool SignatureFields::holdsLater(Object field) const {
    auto value = inherited(field, "/V");
    if (!value.isDictionary()) return false;
    return later_.contains(value.isIndirect() ? value.getObjectID() : field.getObjectID());
}

bool SignatureFields::isPart(Object part) const {
    if (!isSignatureField(part) || !holdsLater(part) || !paintsNothing(part)) return false;
    return std::ranges::all_of(part.getKeys(), [](const std::string& key) {
        return std::ranges::find(known, key) != known.end();
    });
}

bool SignatureFields::isHarmless(Object field) const {
    if (!field.isIndirect() || !field.isDictionary()) return false;
    auto top = field.hasKey("/Parent") ? field.getKey("/Parent") : field;
    if (!top.isDictionary() || top.hasKey("/Parent") || !isPart(top) || !isPart(field))
        return false;
    auto kids = top.getKey("/Kids");
    if (kids.isNull()) return true;
    return kids.isArray() && std::ranges::all_of(kids.getArrayAsVector(), [&](Object kid) {
               return kid.isDictionary() && !kid.hasKey("/Kids") && isPart(kid);
           });
}

bool SignatureFields::isFilled(Object before, Object after) const {
    return isSignatureField(before) && inherited(before, "/V").isNull() && holdsLater(after);
}

bool SignatureFields::belongsToSignature(const std::string& key) {
    return key == "/V" || key == "/AP" || key == "/M";
}

}  // namespace core::clinical
